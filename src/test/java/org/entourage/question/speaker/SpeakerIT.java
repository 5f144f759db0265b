package org.entourage.question.speaker;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.load.Loaded;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.FilterWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// The author of the made-up source is `reporter`.
@GraphTest
class SpeakerIT {

    private static final String CLAIMS = """
            - {key: own, subject: ann, relation: funded, object: club}
            - {key: attributed, subject: ann, relation: funded, object: club, saidBy: [{speaker: bob, verb: says}]}
            - {key: relayed, subject: ann, relation: met, object: cyd, polarity: denied, saidBy: [{speaker: bob, verb: says}, {speaker: cyd, verb: denies}]}
            - {key: apart, subject: ann, relation: met, object: bob, saidBy: [{verb: a heading, apart: true}, {speaker: bob, verb: says}]}
            - {key: nobody, subject: ann, relation: met, object: dan, saidBy: [{hedge: allegedly}], certainty: alleged}
            - {key: twice, subject: ann, relation: met, object: eve, saidBy: [{speaker: bob, verb: says}, {speaker: cyd, verb: says}, {speaker: bob, verb: repeats}]}
            - {key: tweeted, subject: ann, relation: met, object: fay, saidBy: [{speaker: reporter, verb: tweeted}]}
            """;

    private static final String REPORTED = """
            - {key: plain, subject: ann, relation: argued for, object: {text: peace}}
            - {key: hedged, subject: ann, relation: claimed credit for, object: {text: peace}, certainty: alleged, saidBy: [{hedge: allegedly}]}
            - {key: denied, subject: ann, relation: revealed, object: {text: a plan}, polarity: denied}
            - {key: by-another, subject: ann, relation: promised, object: dan, saidBy: [{speaker: bob, verb: says}]}
            - {key: by-herself, subject: ann, relation: said, object: {text: no}, saidBy: [{speaker: ann, verb: says}]}
            - {key: passed-on, subject: ann, relation: said, object: {text: why}, saidBy: [{speaker: ann, verb: says}, {speaker: bob, verb: says}]}
            - {key: promise, subject: bob, relation: promised, object: dan}
            - {key: of-himself, subject: reporter, relation: argued for, object: {text: war}}
            - {key: described, subject: cyd, relation: characterised as, object: {text: a talker}}
            """;

    private final Graph graph;
    private final Speaker speaker;

    SpeakerIT(@Autowired Graph graph, @Autowired Speaker speaker) {
        this.graph = graph;
        this.speaker = speaker;
    }

    @BeforeEach
    void load() {
        graph.clear();
        graph.load(CLAIMS);
    }

    @Test
    void whoSpeaksLastSaysItAndWhoSpeaksBeforePassesItOn() {
        assertThat(rows(speaker.of("bob", Filters.EVERYTHING))).containsExactly("says apart", "says attributed",
                "says twice", "passesOn relayed");
        assertThat(rows(speaker.of("cyd", Filters.EVERYTHING))).containsExactly("says relayed", "passesOn twice");
    }

    @Test
    void whatOthersReportThatSomebodySaysIsAPartOfItsOwn() {
        graph.clear();
        graph.load(REPORTED);
        SpeakerAnswer ann = speaker.of("ann", Filters.EVERYTHING);
        assertThat(rows(ann)).containsExactly("says by-herself", "reportedToSay by-another", "reportedToSay denied",
                "reportedToSay hedged", "reportedToSay passed-on", "reportedToSay plain");
        assertThat(ann.coverage().claims()).isEqualTo(6);
        assertThat(rows(speaker.of("reporter", Filters.EVERYTHING))).contains("says of-himself", "says plain",
                "passesOn by-another").doesNotContain("reportedToSay of-himself");
        assertThat(rows(speaker.of("bob", "dan", Filters.EVERYTHING))).containsExactly("says by-another",
                "reportedToSay promise");
        assertThat(rows(speaker.of("cyd", Filters.EVERYTHING))).isEmpty();
    }

    @Test
    void ofWhatIsReportedDenialsAndHedgesAreCountedWhereTheyAreLeftOut() {
        graph.clear();
        graph.load(REPORTED);
        SpeakerAnswer plain = speaker.of("ann", FilterWords.read(Map.of("plain", "true"), Filters.EVERYTHING));
        assertThat(rows(plain)).containsExactly("says by-herself", "reportedToSay by-another",
                "reportedToSay passed-on", "reportedToSay plain");
        assertThat(plain.coverage().leftOut()).isEqualTo(Map.of("certainty", Map.of("alleged", 1L), "polarity",
                Map.of("denied", 1L)));
    }

    /// The same word of another dossier, which does not mark it, says nothing.
    @Test
    void aRelationOfADossiersOwnSaysSomethingWhereThatDossierMarksIt() {
        graph.clear();
        graph.load("one.yaml", own("one", "reporter", ", says: true"));
        graph.load("two.yaml", own("two", "scribe", ""));
        assertThat(rows(speaker.of("reporter-ann", Filters.EVERYTHING))).containsExactly("reportedToSay own");
        assertThat(rows(speaker.of("scribe-ann", Filters.EVERYTHING))).isEmpty();

        Loaded unmarked = graph.load("one.yaml", own("one", "reporter", "").replace("version: 1", "version: 2"));
        assertThat(unmarked.untouched()).isEqualTo(1);
        assertThat(rows(speaker.of("reporter-ann", Filters.EVERYTHING))).isEmpty();
    }

    private static String own(String dossier, String author, String says) {
        return Graph.dossier(dossier, "- {key: own, subject: reporter-ann, relation: muttered, object: {text: no}}")
                .replace("reporter", author) + """
                        relations:
                          - {name: muttered, inverse: was muttered by, family: work, aspect: event, from: [Person], to: [text], use: Said in a low voice.%s}
                        """.formatted(says);
    }

    @Test
    void anAuthorSaysWhatIsInItsOwnVoiceAndPassesOnAllButWhatStandsApart() {
        SpeakerAnswer answer = speaker.of("reporter", Filters.EVERYTHING);
        assertThat(rows(answer)).containsExactly("says own", "says tweeted", "passesOn attributed", "passesOn nobody",
                "passesOn relayed", "passesOn twice");
        assertThat(answer.coverage().claims()).isEqualTo(6);
        assertThat(answer.rows()).allSatisfy(row -> assertThat(row.claims()).singleElement()
                .satisfies(claim -> assertThat(claim.passages()).isNotEmpty()));
    }

    @Test
    void whoSpeaksNowhereHasAnEmptyAnswerThatSaysWhereItLooked() {
        SpeakerAnswer answer = speaker.of("ann", Filters.EVERYTHING);
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.coverage().inWords()).isEqualTo("No claim found in 1 source up to 2020-01-01.");
    }

    @Test
    void filtersNarrowItAndAreCounted() {
        SpeakerAnswer answer = speaker.of("reporter", FilterWords.read(Map.of("plain", "true", "relations", "met"),
                Filters.EVERYTHING));
        assertThat(rows(answer)).containsExactly("says tweeted", "passesOn twice");
        assertThat(answer.coverage().claims()).isEqualTo(6);
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("certainty", Map.of("alleged", 1L), "polarity",
                Map.of("denied", 1L), "relation", Map.of("funded", 2L)));
    }

    @Test
    void ofWhatSomebodySaysOnlyThatAboutAnotherIsKeptAndTheRestCounted() {
        SpeakerAnswer answer = speaker.of("reporter", "cyd", Filters.EVERYTHING);
        assertThat(rows(answer)).containsExactly("passesOn relayed");
        assertThat(answer.coverage().claims()).isEqualTo(6);
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("about", Map.of("about others", 5L)));
        assertThat(speaker.of("bob", "ann", Filters.EVERYTHING).rows()).hasSize(4);
    }

    @Test
    void inTheSampleDeanSaysOneThingAndTheAuthorSpeaksOfHimself() {
        graph.onlySample();
        assertThat(speaker.of("Dean", Filters.EVERYTHING).rows()).extracting(SpeakerAnswer.Row::part,
                SpeakerAnswer.Row::label).containsExactly(
                        tuple(SpeakerAnswer.Part.SAYS,
                                "characterised as (says Howard Dean)"));
        List<String> dickey = rows(speaker.of("Christopher Dickey", Filters.EVERYTHING.page(500, null)));
        assertThat(dickey).contains("says dickey-motive", "says killings-at-ashraf-tweeted",
                "passesOn dean-on-dishonor", "passesOn violence-denied");
        assertThat(dickey).doesNotContain("passesOn dickey-awards", "passesOn heading-proxy-force",
                "passesOn killings-at-ashraf-tweeted");
        assertThat(rows(speaker.of("copying-site", Filters.EVERYTHING))).containsExactly("says heading-proxy-force",
                "says name-mujahedin-khalq");
    }

    private static List<String> rows(SpeakerAnswer answer) {
        return answer.rows().stream().map(row -> {
            String id = row.claims().getFirst().id();
            return row.part().word() + " " + id.substring(id.indexOf('/') + 1);
        }).toList();
    }
}
