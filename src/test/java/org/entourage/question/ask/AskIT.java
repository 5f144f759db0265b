package org.entourage.question.ask;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.accusations.AccusationsAnswer;
import org.entourage.question.answer.Answer;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.links.LinksAnswer;
import org.entourage.question.reading.ReadingAnswer;
import org.entourage.question.speaker.SpeakerAnswer;
import org.entourage.question.supporters.OpponentsAnswer;
import org.entourage.question.supporters.SupportersAnswer;
import org.entourage.question.timeline.TimelineAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Lines of plain English, taken for questions by the names that the graph holds.
@GraphTest
class AskIT {

    private static final String CLAIMS = """
            - {key: funded, subject: ann, relation: funded, object: club, when: 2012-05-01}
            - {key: alleged, subject: bob, relation: funded, object: club, certainty: alleged, saidBy: [{hedge: allegedly}]}
            - {key: met, subject: ann, relation: met, object: bob, saidBy: [{speaker: cyd, verb: says}]}
            - {key: met-too, subject: dan, relation: met, object: bob}
            - {key: name-1, subject: ann, relation: named, object: {name: Smith}}
            - {key: name-2, subject: bob, relation: named, object: {name: Smith}}
            - {key: name-3, subject: cyd, relation: named, object: {name: Smith and Sons}}
            - {key: name-4, subject: dan, relation: named, object: {name: Sons and Jones}}
            - {key: name-5, subject: eve, relation: named, object: {name: Jones}}
            - {key: name-6, subject: fay, relation: named, object: {name: the march in 2012}}
            """;

    private final Graph graph;
    private final Ask ask;

    AskIT(@Autowired Graph graph, @Autowired Ask ask) {
        this.graph = graph;
        this.ask = ask;
    }

    private void load() {
        graph.clear();
        graph.load(CLAIMS);
    }

    @Test
    void aLineIsAnsweredByTheQuestionThatItNames() {
        load();
        AskAnswer supporters = ask.ask("Who supported the club in 2012?");
        assertThat(supporters.asked()).containsExactly(new AskAnswer.Taken("supporters", Map.of("of", "club", "during",
                "2012-01-01/2012-12-31"), "supporters: of club (club), during 2012-01-01/2012-12-31",
                "./entourage supporters --of club --during 2012-01-01/2012-12-31",
                "/api/v1/supporters?of=club&during=2012-01-01/2012-12-31"));
        assertThat(answer(supporters, SupportersAnswer.class).rows()).extracting(row -> row.supporter().id())
                .containsExactly("ann");
        assertThat(answer(ask.ask("who allegedly supported club"), SupportersAnswer.class).rows())
                .extracting(row -> row.supporter().id()).containsExactly("ann", "bob");
        assertThat(answer(ask.ask("what does Cyd say about Ann"), SpeakerAnswer.class).rows()).hasSize(1);
        assertThat(answer(ask.ask("who met bob"), TimelineAnswer.class).rows()).hasSize(2);
    }

    @Test
    void everyQuestionHasAForm() {
        load();
        Map<String, String> lines = Map.ofEntries(Map.entry("who opposed the club", "opponents"),
                Map.entry("how are ann and dan linked", "links"), Map.entry("what do ann and dan share", "shared"),
                Map.entry("who is around “ann”?", "network"), Map.entry("timeline of ann and bob", "timeline"),
                Map.entry("what is disputed about the club", "conflicts"), Map.entry("what is disputed?", "conflicts"),
                Map.entry("what is denied about club", "hedged"), Map.entry("report on ann", "report"),
                Map.entry("what depends on reporter", "dependents"), Map.entry("history of test/funded", "history"),
                Map.entry("find smi", "find"), Map.entry("ann", "profile"), Map.entry("who is the club?", "profile"));
        lines.forEach((line, question) -> {
            AskAnswer asked = ask.ask(line);
            assertThat(asked.asked()).as(line).extracting(AskAnswer.Taken::question).containsExactly(question);
            assertThat(asked.answer()).as(line).isNotNull();
        });
    }

    @Test
    void whatIsSaidOfCrimeAndJusticeIsAskedForAsPeopleSayIt() {
        graph.clear();
        graph.load("""
                - {key: accused, subject: bob, relation: accused, object: ann, detail: of arson}
                - {key: arrested, subject: police, relation: arrested, object: ann, when: 2012-05-01}
                - {key: charged, subject: ann, relation: charged with, object: {text: arson}}
                - {key: sentenced, subject: court, relation: sentenced, object: ann, detail: to a fine}
                - {key: sanctioned, subject: board, relation: sanctioned, object: ann}
                - {key: condemned, subject: cyd, relation: condemned, object: ann}
                - {key: associated, subject: dan, relation: associated with, object: ann}
                """, Map.of("police", "Organization", "court", "Organization", "board", "Organization"));
        Map<String, String> lines = Map.of("who accused Ann?", "accused", "who was arrested by the police", "arrested",
                "when was Ann arrested", "arrested", "what was ann charged with?", "charged",
                "what was Ann sentenced to",
                "sentenced", "who sanctioned Ann", "sanctioned", "who is Ann associated with", "associated");
        lines.forEach((line, key) -> assertThat(answer(ask.ask(line), TimelineAnswer.class).rows()).as(line)
                .singleElement().satisfies(row -> assertThat(row.claims().getFirst().id()).isEqualTo("test/" + key)));
        assertThat(answer(ask.ask("accusations against Ann"), AccusationsAnswer.class).rows()).singleElement()
                .satisfies(row -> assertThat(row.claims().getFirst().id()).isEqualTo("test/accused"));
        assertThat(answer(ask.ask("who condemned Ann"), OpponentsAnswer.class).rows())
                .extracting(row -> row.opponent().id()).containsExactly("cyd");
    }

    @Test
    void whoseNameItIsTheUserPicksNeverTheProgram() {
        load();
        AskAnswer asked = ask.ask("who is Smith?");
        assertThat(asked.inWords()).isEqualTo("Understood as profile: of one of several called \"Smith\".");
        assertThat(Objects.requireNonNull(asked.answer()).question().candidates()).extracting(EntityRef::id)
                .containsExactly("ann", "bob");
        assertThat(asked.answer().rows()).isEmpty();
    }

    @Test
    void whatCanBeTwoQuestionsIsAnsweredByNone() {
        load();
        AskAnswer asked = ask.ask("how are Smith and Sons and Jones linked");
        assertThat(asked.asked()).extracting(AskAnswer.Taken::address).containsExactlyInAnyOrder(
                "/api/v1/links?from=Smith&to=dan", "/api/v1/links?from=cyd&to=eve");
        assertThat(asked.answer()).isNull();
    }

    @Test
    void aNameThatEndsLikeATimeGoesBeforeTheTime() {
        load();
        assertThat(ask.ask("timeline of the march in 2012").asked()).extracting(AskAnswer.Taken::parameters)
                .containsExactly(Map.of("of", "fay"));
    }

    @Test
    void whatIsNotUnderstoodGetsTheNearestFormsAndNoAnswer() {
        load();
        AskAnswer nobody = ask.ask("who supported Zoe and her friends?");
        assertThat(nobody.unknown()).containsExactly("Zoe and her friends");
        assertThat(nobody.inWords()).isEqualTo(
                "Nobody is called \"Zoe and her friends\" in 1 source up to 2020-01-01.");
        AskAnswer nothing = ask.ask("is ann guilty, yes or no");
        assertThat(nothing.inWords()).startsWith("This is neither a name in 1 source up to 2020-01-01 nor one of");
        assertThat(List.of(nobody, nothing)).allSatisfy(answer -> {
            assertThat(answer.forms()).isNotEmpty();
            assertThat(answer.asked()).isEmpty();
            assertThat(answer.answer()).isNull();
        });
        assertThatThrownBy(() -> ask.ask("a".repeat(301))).hasMessage("q: found 301 characters, expected 1 to 300");
    }

    @Test
    void theSampleAnswersItsExamples() {
        graph.onlySample();
        assertThat(ask.ask("how is Giuliani linked to UNHCR").answer()).isInstanceOfSatisfying(LinksAnswer.class,
                answer -> assertThat(answer.rows()).isNotEmpty());
        assertThat(ask.ask("timeline of Camp Ashraf").answer()).isInstanceOf(TimelineAnswer.class);
        assertThat(ask.ask("reading of dickey-2013").answer()).isInstanceOf(ReadingAnswer.class);
        assertThat(answer(ask.ask("what does Dean say about the Ashrafis"), SpeakerAnswer.class).coverage().leftOut())
                .isEqualTo(Map.of("about", Map.of("about others", 1L)));
    }

    private static <A extends Answer> A answer(AskAnswer asked, Class<A> type) {
        assertThat(asked.answer()).as(asked.inWords()).isInstanceOf(type);
        return Objects.requireNonNull(type.cast(asked.answer()));
    }
}
