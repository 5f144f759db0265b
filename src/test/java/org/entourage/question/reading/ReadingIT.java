package org.entourage.question.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.attach.Attach;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.withdraw.Withdraw;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.record.Target;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.resolve.GoneException;
import org.entourage.question.resolve.UnknownNameException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class ReadingIT {

    private final Graph graph;
    private final Reading reading;
    private final Attach attach;
    private final Withdraw withdraw;

    ReadingIT(@Autowired Graph graph, @Autowired Reading reading, @Autowired Attach attach,
            @Autowired Withdraw withdraw) {
        this.graph = graph;
        this.reading = reading;
        this.attach = attach;
        this.withdraw = withdraw;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @Test
    void withTheTextEverySentenceStandsInOrderWithItsClaimsOrTheReasonForNone() {
        graph.load("gazette.yaml", resource("gazette.yaml"), text());
        String source = source();
        NormalisedText text = text().text();
        ReadingAnswer answer = reading.of(source, Filters.EVERYTHING);
        assertThat(answer.rows()).extracting(ReadingAnswer.Row::paragraph, ReadingAnswer.Row::sentence,
                ReadingAnswer.Row::start, ReadingAnswer.Row::end, ReadingAnswer.Row::quote)
                .containsExactlyElementsOf(text.sentences().stream().map(each -> tuple(each.paragraph(),
                        each.number(), each.start(), each.end(), text.quote(each.start(), each.end()))).toList());
        assertThat(answer.rows()).extracting(ReadingAnswer.Row::reason).filteredOn(Objects::nonNull)
                .startsWith("the title, which the source's entry gives",
                        "author, publisher and day, which the source's entry gives");
        assertThat(answer.rows()).allSatisfy(row -> assertThat(row.claims().isEmpty()).isEqualTo(row.reason() != null))
                .flatExtracting(ReadingAnswer.Row::claims).isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.passages()).extracting(passage -> passage.source().id())
                        .containsOnly(source));
        assertThat(answer.rows()).filteredOn(row -> !row.claims().isEmpty()).allSatisfy(row -> assertThat(row.claims())
                .allSatisfy(claim -> assertThat(claim.passages()).anyMatch(
                        passage -> passage.start() < row.end() && row.start() < passage.end()))
                .isSortedAccordingTo((one, other) -> one.id().compareTo(other.id())));
        assertThat(answer.coverage().claims()).isEqualTo(
                graph.ask("MATCH (claim:Claim) RETURN count(claim) AS number").getFirst().get("number"));
    }

    @Test
    void withoutTheTextThePassagesStandInOrder() {
        graph.load("gazette.yaml", resource("gazette.yaml"));
        String source = source();
        ReadingAnswer bare = reading.of(source, Filters.EVERYTHING);
        assertThat(bare.text()).isNull();
        assertThat(bare.rows()).extracting(ReadingAnswer.Row::start).isSorted();
        assertThat(bare.rows()).allSatisfy(row -> assertThat(row.quote()).isNull())
                .allSatisfy(row -> assertThat(row.sentence()).isNull())
                .anySatisfy(row -> assertThat(row.reason()).startsWith("the title"))
                .anySatisfy(row -> assertThat(row.claims()).isNotEmpty());
        attach.attach(text());
        ReadingAnswer read = reading.of(source, Filters.EVERYTHING);
        assertThat(read.text()).isNotNull();
        assertThat(read.rows()).hasSameSizeAs(text().text().sentences());
    }

    @Test
    void whatNoClaimCitesAndNoDossierPassesOverIsShownAsThat() {
        graph.load("one.yaml", Graph.dossier("test", """
                - {key: first, subject: ann, relation: met, object: bob}
                - {key: second, subject: ann, relation: met, object: cyd, certainty: alleged}
                """), TextFile.of("text.txt", Graph.TEXT.getBytes(StandardCharsets.UTF_8)));
        ReadingAnswer answer = reading.of("test-source", Filters.EVERYTHING);
        assertThat(answer.page().total()).isEqualTo(60);
        assertThat(answer.rows()).filteredOn(row -> !row.claims().isEmpty()).hasSize(2);
        assertThat(answer.rows()).extracting(ReadingAnswer.Row::reason).containsOnlyNulls();
        ReadingAnswer stated = reading.of("test-source",
                FilterWords.read(Map.of("certainty", "stated"), Filters.EVERYTHING));
        assertThat(stated.rows()).filteredOn(row -> !row.claims().isEmpty()).singleElement()
                .satisfies(row -> assertThat(row.claims().getFirst().id()).isEqualTo("test/first"));
        assertThat(stated.coverage().leftOut()).isEqualTo(Map.of("certainty", Map.of("alleged", 1L)));
        assertThat(stated.rows()).as("what a filter leaves out is cited still").filteredOn(ReadingAnswer.Row::cited)
                .extracting(ReadingAnswer.Row::start)
                .isEqualTo(answer.rows().stream().filter(row -> !row.claims().isEmpty())
                        .map(ReadingAnswer.Row::start).toList());
    }

    @Test
    void aReasonThatChangedIsReadAsItIsNow() {
        graph.load("gazette.yaml", resource("gazette.yaml"), text());
        graph.load("gazette.yaml", resource("gazette.yaml").replaceFirst("version: \\d+", "version: 99")
                .replace("no-claim: the title, which the source's entry gives", "no-claim: the headline"));
        assertThat(reading.of(source(), Filters.EVERYTHING).rows().getFirst().reason()).isEqualTo("the headline");
    }

    @Test
    void anotherSourceIsNamedIfThereIsNoneOfThatIdAndAWithdrawnOneIsGone() {
        graph.loadSample();
        assertThatThrownBy(() -> reading.of("dickey-2014", Filters.EVERYTHING))
                .isInstanceOf(UnknownNameException.class).hasMessage("No source has the id \"dickey-2014\" in 1 "
                        + "source up to 2013-12-08. Ids of sources: dickey-2013.");
        withdraw.withdraw(new Target.OfSource("dickey-2013"), "a test");
        assertThatThrownBy(() -> reading.of("dickey-2013", Filters.EVERYTHING)).isInstanceOf(GoneException.class)
                .hasMessageStartingWith("source \"dickey-2013\" was withdrawn on ").hasMessageEndingWith(": a test");
    }

    private String source() {
        return String.valueOf(graph.ask("MATCH (source:Source) WHERE source.title IS NOT NULL RETURN source.id AS id")
                .getFirst().get("id"));
    }

    private static TextFile text() {
        return TextFile.of("gazette.txt", resource("gazette.txt").getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource("tutorial/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
