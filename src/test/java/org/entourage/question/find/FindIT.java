package org.entourage.question.find;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.claim.EntityKind;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.ask.Ask;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.profile.Profile;
import org.entourage.question.resolve.NameFit;
import org.entourage.question.resolve.UnknownNameException;
import org.entourage.question.shared.Shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class FindIT {

    private final Graph graph;
    private final Find find;

    FindIT(@Autowired Graph graph, @Autowired Find find) {
        this.graph = graph;
        this.find = find;
    }

    @BeforeEach
    void load() {
        graph.clear();
        graph.load("names.yaml", Graph.dossier("test", """
                - {key: a, subject: p1, relation: named, object: {name: 'Zoë van Ann'}}
                - {key: b, subject: p1, relation: named, object: {name: 'ZOE  VAN ANN'}, certainty: alleged}
                - {key: c, subject: p2, relation: named, object: {name: Annabel}, polarity: denied}
                - {key: d, subject: p2, relation: named, object: {name: Anna-Bella Lee}}
                - {key: e, subject: p3, relation: named, object: {name: ann}}
                - {key: f, subject: p4, relation: named, object: {name: '★★'}}
                - {key: g, subject: p5, relation: named, object: {name: Annex}}
                - {key: h, subject: p6, relation: met, object: ann}
                """).replaceAll("p1: \\{[^}]*}", "p1: {kind: Person, name: Zoe Ann}")
                .replaceAll("p2: \\{[^}]*}", "p2: {kind: Group, name: Lee and Anna}")
                .replaceAll("p3: \\{[^}]*}", "p3: {kind: Organization, name: Ann}")
                .replaceAll("p4: \\{[^}]*}", "p4: {kind: Place, name: Nowhere}")
                .replaceAll("p5: \\{[^}]*}", "p5: {kind: Person, name: Anne of Ann, unnamed: true}")
                .replaceAll("p6: \\{[^}]*}", "p6: {kind: Person, name: Ann}")
                .replaceAll("([^-])ann: \\{[^}]*}", "$1ann: {kind: Person, name: Bob}"));
    }

    @Test
    void theIdComesFirstThenTheNameThenItsBeginningThenItsWords() {
        FindAnswer answer = find.of(" ANN ", Set.of(), Filters.EVERYTHING);
        assertThat(find.of("ann", Set.of(), Filters.EVERYTHING).rows()).extracting(row -> row.entity().id(),
                FindAnswer.Row::name, FindAnswer.Row::fit, FindAnswer.Row::ours, row -> ids(row.claims()))
                .containsExactly(tuple("ann", "Bob", NameFit.ID, true, List.of()),
                        tuple("p3", "Ann", NameFit.EXACT, true, List.of()),
                        tuple("p6", "Ann", NameFit.EXACT, true, List.of()),
                        tuple("p2", "Anna-Bella Lee", NameFit.PREFIX, false, List.of("test/d")),
                        tuple("p1", "Zoe Ann", NameFit.WORDS, true, List.of()));
        assertThat(answer.rows()).as("an id is written as it is").extracting(row -> row.entity().id())
                .containsExactly("p3", "p6", "p2", "p1");
        assertThat(answer.page()).isEqualTo(new Page(4L, null, Page.Order.USUAL));
        assertThat(answer.coverage().claims()).isEqualTo(1);
        assertThat(answer.cut()).isNull();
    }

    @Test
    void aNameThatSourcesUseIsCitedWithAllItsClaims() {
        FindAnswer.Row row = find.of("zoe van", Set.of(), Filters.EVERYTHING).rows().getFirst();
        assertThat(row.name()).isEqualTo("Zoë van Ann");
        assertThat(ids(row.claims())).containsExactly("test/a", "test/b");
        assertThat(row.sourceCounts()).isEqualTo(new SourceCounts(1, 1, 0));
        assertThat(found("an zo")).as("of names that fit equally the least").containsExactly("p1 Zoe Ann WORDS");
        assertThat(found("v z a")).containsExactly("p1 Zoë van Ann WORDS");
        assertThat(found("lee anna")).containsExactly("p2 Anna-Bella Lee WORDS");
        assertThat(found("and lee")).containsExactly("p2 Lee and Anna WORDS");
        assertThat(found("annabel")).as("a denied name is none").isEmpty();
        assertThat(found("anne")).as("what nobody names is not found by a name").isEmpty();
        assertThat(found("p5")).containsExactly("p5 Anne of Ann ID");
        assertThat(found("nobody")).isEmpty();
        assertThat(found("_nobody")).isEmpty();
    }

    @Test
    void signsOfAQueryAreSignsOfAName() {
        assertThat(found("★")).containsExactly("p4 ★★ PREFIX");
        for (String odd : List.of("*", "ann*", "+ann -zoe", "\"", "name:ann", "a\\", "(", "[a TO b]", "~", "ann~2",
                "/a/",
                "&&", "AND", "x".repeat(300), "𝔘𝔫", "é".repeat(200), "ooooooo ".repeat(5), "abcd efgh ".repeat(20),
                "-", "a")) {
            assertThat(find.of(odd, Set.of(), Filters.EVERYTHING).coverage().sources()).as(odd).isEqualTo(1);
        }
        assertThatThrownBy(() -> find.of("  ", Set.of(), Filters.EVERYTHING))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("name: ");
    }

    @Test
    void kindsAreKeptAndTheOthersCounted() {
        FindAnswer answer = find.of("ann", Set.of(EntityKind.ORGANIZATION), Filters.EVERYTHING);
        assertThat(answer.rows()).extracting(row -> row.entity().id()).containsExactly("p3");
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("kind", Map.of("Group", 1L, "Person", 3L)));
        assertThatThrownBy(() -> Find.kinds("Person, Robot")).hasMessage(
                "kind: found \"Robot\", expected one of Person, Organization, Place, Event, Group, Thing");
    }

    @Test
    void pagesFollowOneAnother() {
        FindAnswer first = find.of("ann", Set.of(), Filters.EVERYTHING.page(2, null));
        assertThat(first.page()).isEqualTo(new Page(null, "r2", Page.Order.USUAL));
        FindAnswer second = find.of("ann", Set.of(), Filters.EVERYTHING.page(2, "r2"));
        assertThat(second.rows()).extracting(row -> row.entity().id()).containsExactly("p6", "p2");
        FindAnswer last = find.of("ann", Set.of(), Filters.EVERYTHING.page(2, "r4"));
        assertThat(last.rows()).extracting(row -> row.entity().id()).containsExactly("p1");
        assertThat(last.page()).isEqualTo(new Page(5L, null, Page.Order.USUAL));
    }

    @Test
    void namesAreThoseThatWereKnownThen() {
        assertThat(find.of("zoe van", Set.of(), FilterWords.read(Map.of("knownOn", "2000-01-01"), Filters.EVERYTHING))
                .rows()).isEmpty();
    }

    @Test
    void aNameThatMayBeMeantComesLast() {
        graph.clear();
        graph.load("""
                - {key: a, subject: p1, relation: named, object: {name: 'Tom O’Hara'}}
                - {key: b, subject: p2, relation: named, object: {name: 'OHara Ltd'}}
                - {key: c, subject: p3, relation: named, object: {name: 'J. R. R. Roe'}}
                - {key: d, subject: p4, relation: named, object: {name: 'Hall & Wit'}}
                - {key: e, subject: p5, relation: named, object: {name: 'Sørli Løv'}}
                - {key: f, subject: p6, relation: named, object: {name: 'Łukta Straße'}}
                - {key: g, subject: p7, relation: named, object: {name: 'علی\u200Cرضا کریمی'}}
                """);
        assertThat(found("OHARA")).containsExactly("p2 OHara Ltd PREFIX", "p1 Tom O’Hara LOOSE");
        assertThat(found("JRR Roe")).containsExactly("p3 J. R. R. Roe LOOSE");
        assertThat(found("j r r roe")).containsExactly("p3 J. R. R. Roe EXACT");
        assertThat(found("Hall and Wit")).containsExactly("p4 Hall & Wit LOOSE");
        assertThat(found("Sorli Lov")).containsExactly("p5 Sørli Løv LOOSE");
        assertThat(found("sorl")).containsExactly("p5 Sørli Løv LOOSE");
        assertThat(found("LUKTA STRASSE")).containsExactly("p6 Łukta Straße EXACT");
        assertThat(found("عليرضا كريمي")).containsExactly("p7 علی\u200Cرضا کریمی EXACT");
        assertThat(found("علي رضا كريمي")).containsExactly("p7 علی\u200Cرضا کریمی LOOSE");
        assertThat(find.of("OHARA", Set.of(), Filters.EVERYTHING.page(1, null)).page().next()).isEqualTo("r1");
        assertThat(find.of("OHARA", Set.of(), Filters.EVERYTHING.page(1, "r1")).rows())
                .extracting(row -> row.entity().id()).containsExactly("p1");
    }

    @Test
    void aNameThatFitsOnlyLooselyIsProposedAndNeverTaken(@Autowired Profile profile, @Autowired Shared shared,
            @Autowired Ask ask) {
        graph.clear();
        graph.load("""
                - {key: a, subject: p1, relation: named, object: {name: 'Tom O’Hara'}}
                - {key: b, subject: p2, relation: named, object: {name: 'J. R. R. Roe'}}
                """);
        assertThatThrownBy(() -> profile.of("Tom OHara", Filters.EVERYTHING))
                .isInstanceOfSatisfying(UnknownNameException.class, unknown -> {
                    assertThat(unknown.near()).extracting(EntityRef::id).containsExactly("p1");
                    assertThat(unknown.parameter()).isEqualTo("of");
                }).hasMessage("No entity has the id or name \"Tom OHara\" in 1 source up to 2020-01-01. "
                        + "Did you mean p1 (p1)?");
        assertThatThrownBy(() -> shared.of("Tom O'Hara,JRR Roe", Filters.EVERYTHING))
                .hasMessageContaining("\"JRR Roe\"").hasMessageEndingWith("Did you mean p2 (p2)?");
        assertThat(ask.ask("who is JRR Roe?").inWords()).isEqualTo(
                "Nobody is called \"JRR Roe\" in 1 source up to 2020-01-01. Did you mean p2 (p2)?");
        assertThat(ask.ask("who is JRR Roe?").asked()).isEmpty();
    }

    private List<String> found(String text) {
        return find.of(text, Set.of(), Filters.EVERYTHING).rows().stream()
                .map(row -> "%s %s %s".formatted(row.entity().id(), row.name(), row.fit())).toList();
    }

    private static List<String> ids(List<CitedClaim> claims) {
        return claims.stream().map(CitedClaim::id).toList();
    }
}
