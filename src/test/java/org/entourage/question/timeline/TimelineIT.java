package org.entourage.question.timeline;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.claim.AtThatTime;
import org.entourage.claim.Bounds;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ThroughRow;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.resolve.UnknownNameException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class TimelineIT {

    private final Graph graph;
    private final Timeline timeline;

    TimelineIT(@Autowired Graph graph, @Autowired Timeline timeline) {
        this.graph = graph;
        this.timeline = timeline;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @Test
    void rowsComeByTheFirstBoundThatIsKnownAndUndatedOnesLast() {
        graph.load("""
                - {key: year, subject: ann, relation: met, object: bob, when: '2012'}
                - {key: day, subject: cyd, relation: met, object: ann, when: '2012-01-01'}
                - {key: undated, subject: ann, relation: funded, object: club}
                - {key: always, subject: ann, relation: supported, object: club, when: ../..}
                - {key: by, subject: ann, relation: supported, object: club, begunBy: '2011-05-05'}
                - {key: ended, subject: ann, relation: supported, object: club, endedBy: '2010-03-01'}
                - {key: until, subject: ann, relation: supported, object: club, when: ../2009}
                - {key: other, subject: bob, relation: met, object: cyd, when: '2012-01-01'}
                """);
        TimelineAnswer answer = timeline.of("ann", Filters.EVERYTHING);
        assertThat(answer.rows()).extracting(row -> key(row), TimelineAnswer.Row::dated, TimelineAnswer.Row::span)
                .containsExactly(
                        tuple("until", true, "without beginning, to 2009 (some time in the year)"),
                        tuple("ended", true, "ended before 2010-03-01"),
                        tuple("by", true, "by 2011-05-05, since when is not known"),
                        tuple("day", true, "2012-01-01"),
                        tuple("year", true, "2012 (some time in the year)"),
                        tuple("always", false, "without beginning, without end"),
                        tuple("undated", false, "undated"));
        assertThat(answer.page().total()).isEqualTo(7);
        assertThat(answer.coverage().claims()).isEqualTo(7);
    }

    /// One step over the membership, affirmed, of a time that can be that of what is said of the member.
    @Test
    void whatIsSaidOfMembersIsAListOfItsOwnOnRequest() {
        graph.load("""
                - {key: of-club, subject: club, relation: opposed, object: rival, when: '2012'}
                - {key: ann-in, subject: ann, relation: member of, object: club, when: 2010/2014}
                - {key: ann-former, subject: ann, relation: member of, object: guild, endedBy: '2012-05-01'}
                - {key: bob-in, subject: bob, relation: member of, object: club}
                - {key: cyd-not, subject: cyd, relation: member of, object: club, polarity: denied}
                - {key: dan-maybe, subject: dan, relation: member of, object: club, certainty: alleged, when: ../..}
                - {key: hit, subject: eve, relation: opposed, object: ann, when: '2012-05-01'}
                - {key: late, subject: ann, relation: opposed, object: eve, when: '2016'}
                - {key: both, subject: ann, relation: opposed, object: bob, when: '2011'}
                - {key: undated, subject: dan, relation: opposed, object: eve}
                - {key: of-cyd, subject: cyd, relation: opposed, object: eve}
                - {key: of-itself, subject: bob, relation: opposed, object: club}
                - {key: second, subject: fay, relation: member of, object: bob-group}
                """, Map.of("club", "Organization", "rival", "Organization", "guild", "Organization", "bob-group",
                "Group"));
        TimelineAnswer answer = timeline.alsoThrough("club", Filters.EVERYTHING);
        assertThat(answer.through()).extracting(row -> row.through().id(),
                row -> row.claims().getFirst().id().replace("test/", ""), ThroughRow::atThatTime,
                row -> row.ties().stream().map(CitedClaim::id).toList()).containsExactly(
                        tuple("ann", "both", AtThatTime.CERTAIN, List.of("test/ann-in")),
                        tuple("bob", "both", AtThatTime.UNDATED, List.of("test/bob-in")),
                        tuple("ann", "ann-former", AtThatTime.POSSIBLE, List.of("test/ann-in")),
                        tuple("ann", "hit", AtThatTime.CERTAIN, List.of("test/ann-in")),
                        tuple("dan", "undated", AtThatTime.UNDATED, List.of("test/dan-maybe")));
        assertThat(answer.throughTotal()).isEqualTo(5);
        assertThat(answer.throughCut()).isFalse();
        assertThat(answer.rows()).extracting(TimelineIT::key).contains("of-club", "ann-in", "of-itself")
                .doesNotContain("hit");
        assertThat(timeline.of("club", Filters.EVERYTHING).through()).isNull();

        assertThat(
                timeline.alsoThrough("club", FilterWords.read(Map.of("plain", "true"), Filters.EVERYTHING)).through())
                .extracting(row -> row.through().id()).doesNotContain("dan").hasSize(4);
        TimelineAnswer page = timeline.alsoThrough("guild", Filters.EVERYTHING.page(1, null));
        assertThat(page.through()).as("a former member's").extracting(row -> row.claims().getFirst().id())
                .containsExactly("test/ann-in");
        assertThat(page.throughTotal()).isEqualTo(2);
        assertThat(page.page().next()).isEqualTo("r1");
        assertThatThrownBy(() -> timeline.alsoThrough("ann,bob", Filters.EVERYTHING))
                .hasMessage("through: found two names, expected one, whose members it asks about");
    }

    @Test
    void whatTiesTwoIsFoundInBothDirections() {
        graph.load("""
                - {key: there, subject: ann, relation: funded, object: bob, when: '2013'}
                - {key: back, subject: bob, relation: opposed, object: ann, when: '2012', polarity: denied}
                - {key: third, subject: ann, relation: funded, object: cyd}
                - {key: own, subject: ann, relation: works as, object: {text: clerk}}
                """);
        TimelineAnswer answer = timeline.of("ann,bob", Filters.EVERYTHING);
        assertThat(answer.rows()).extracting(TimelineIT::key, TimelineAnswer.Row::label)
                .containsExactly(tuple("back", "opposed (denied)"), tuple("there", "funded"));
        assertThat(answer.coverage().claims()).isEqualTo(2);
        assertThat(keys(timeline.of("bob, ann", Filters.EVERYTHING))).containsExactly("back", "there");
        assertThat(keys(timeline.of("bob,bob", Filters.EVERYTHING))).containsExactly("back", "there");
        TimelineAnswer none = timeline.of("bob,cyd", Filters.EVERYTHING);
        assertThat(none.rows()).isEmpty();
        assertThat(none.coverage().inWords()).isEqualTo("No claim found in 1 source up to 2020-01-01.");
    }

    @Test
    void aCommaInANameIsNotTakenForTwoNames() {
        graph.loadSample();
        TimelineAnswer meeting = timeline.of("MEK meeting in Paris, 7 December 2013", Filters.EVERYTHING);
        assertThat(meeting.question().ids()).containsExactly("paris-meeting");
        assertThat(meeting.rows()).hasSizeGreaterThan(7).allMatch(row -> row.span().equals("2013-12-07"));
        TimelineAnswer giuliani = timeline.of("\"MEK meeting in Paris, 7 December 2013\", Giuliani",
                Filters.EVERYTHING);
        assertThat(keys(giuliani)).containsExactly("giuliani-at-meeting");
    }

    @Test
    void moreThanTwoNamesAreRefusedAndAnUnknownOneIsNamed() {
        graph.load("""
                - {key: a, subject: ann, relation: met, object: bob}
                - {key: b, subject: ann, relation: met, object: cyd}
                """);
        assertThatThrownBy(() -> timeline.of("ann,bob,cyd", Filters.EVERYTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("of: found 3 names, expected one, or two parted by a comma");
        assertThatThrownBy(() -> timeline.of("ann, zoe", Filters.EVERYTHING))
                .isInstanceOf(UnknownNameException.class).hasMessageContaining("\"zoe\"");
    }

    @Test
    void filtersNarrowItAndAreCountedEachByItself() {
        graph.load("""
                - {key: then, subject: ann, relation: supported, object: club, when: 2012-05-01/2013-05-01}
                - {key: later, subject: ann, relation: met, object: cyd, when: 2014~, certainty: alleged}
                - {key: not, subject: dan, relation: met, object: ann, when: '2012-06-01', polarity: denied}
                """);
        TimelineAnswer answer = timeline.of("ann",
                FilterWords.read(Map.of("asOf", "2012-06-01", "certainty", "stated", "polarity", "affirmed"),
                        Filters.EVERYTHING));
        assertThat(answer.rows()).extracting(TimelineIT::key, row -> row.claims().getFirst().status())
                .containsExactly(tuple("then", Bounds.Status.CERTAIN));
        assertThat(answer.coverage().claims()).isEqualTo(3);
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("certainty", Map.of("alleged", 1L), "polarity",
                Map.of("denied", 1L), "time", Map.of("outside", 1L), "qualified", Map.of("outside", 1L)));
    }

    @Test
    void whatWasTakenBackIsLeftOutOnlyOfAPlainTimeline() {
        graph.load("""
                - {key: told, subject: ann, relation: funded, object: club}
                - {key: other, subject: bob, relation: supported, object: club}
                - {key: back, subject: {claim: other}, relation: retracts, object: {claim: told}}
                """);
        assertThat(timeline.of("ann", Filters.EVERYTHING).rows()).extracting(TimelineAnswer.Row::label)
                .containsExactly("funded (retracted; disputed)");
        assertThat(timeline.of("ann", FilterWords.read(Map.of("plain", "true"), Filters.EVERYTHING)).rows()).isEmpty();
    }

    @Test
    void aCursorLeadsThroughDatedAndUndatedRows() {
        graph.load("""
                - {key: a, subject: ann, relation: met, object: bob, when: '2012'}
                - {key: b, subject: ann, relation: met, object: cyd}
                - {key: c, subject: ann, relation: met, object: dan}
                """);
        TimelineAnswer first = timeline.of("ann", Filters.EVERYTHING.page(2, null));
        assertThat(keys(first)).containsExactly("a", "b");
        TimelineAnswer rest = timeline.of("ann", Filters.EVERYTHING.page(2, first.page().next()));
        assertThat(keys(rest)).containsExactly("c");
        assertThat(rest.page().next()).isNull();
    }

    @Test
    void everyRowOfTheSampleCitesItsPassages() {
        graph.loadSample();
        TimelineAnswer answer = timeline.of("Camp Ashraf", Filters.EVERYTHING);
        assertThat(answer.rows()).extracting(TimelineIT::key, TimelineAnswer.Row::span, TimelineAnswer.Row::label)
                .containsExactly(
                        tuple("killings-at-ashraf-tweeted", "2013-09-01",
                                "took place in (says Christopher Dickey; retracted; disputed)"),
                        tuple("ashrafis-at-ashraf", "ended before 2013-12-08", "located in"),
                        tuple("camp-ashraf-closed", "undated", "closed"));
        assertThat(answer.rows()).flatExtracting(TimelineAnswer.Row::claims)
                .allSatisfy(claim -> assertThat(claim.passages()).isNotEmpty());
        assertThat(answer.browser()).contains("ashrafis-at-ashraf%401", "camp-ashraf-closed%401");
    }

    private static String key(TimelineAnswer.Row row) {
        String id = row.claims().getFirst().id();
        return id.substring(id.indexOf('/') + 1);
    }

    private static List<String> keys(TimelineAnswer answer) {
        return answer.rows().stream().map(TimelineIT::key).toList();
    }
}
