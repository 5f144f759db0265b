package org.entourage.edit.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.load.LoadRequest.Allowed;
import org.entourage.edit.verify.Verify;
import org.entourage.edit.withdraw.Withdraw;
import org.entourage.graph.audit.Finding;
import org.entourage.graph.record.Target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// An owner changes what an entity is, and claims of other dossiers speak of it.
@GraphTest
class ChangedKindIT {

    private static final String WITHOUT = Graph.dossier("owner",
            "- {key: own, subject: bea, relation: met, object: cyd}");

    private final Graph graph;
    private final Load load;
    private final Withdraw withdraw;
    private final Verify verify;

    ChangedKindIT(@Autowired Graph graph, @Autowired Load load, @Autowired Withdraw withdraw,
            @Autowired Verify verify) {
        this.graph = graph;
        this.load = load;
        this.withdraw = withdraw;
        this.verify = verify;
    }

    @BeforeEach
    void loadTheOwner() {
        graph.clear();
        graph.load("owner.yaml", owner("Person", false));
    }

    private static String owner(String kind, boolean unnamed) {
        return WITHOUT.replaceFirst("bea: \\{", "ann: {kind: %s, name: ann%s}\n  bea: {".formatted(kind,
                unnamed ? ", unnamed: true" : ""));
    }

    /// A dossier that uses Ann for one claim.
    private static String user(String kind, String claim) {
        return """
                entourage: 1
                dossier: user
                version: 1
                recordedBy: a test
                method: made up
                uses: {entities: {ann: {kind: %s, name: ann}}}
                relations:
                  - {name: lodged with, inverse: lodged, family: work, aspect: state, from: [Person], to: [Person, Group],
                     use: For a test.}
                entities:
                  dora: {kind: Person, name: Dora}
                  rally: {kind: Event, name: A rally}
                sources:
                  letter:
                    title: A letter
                    texts: {letter-text: {sha256: 0000000000000000000000000000000000000000000000000000000000000001, length: 99}}
                claims:
                  - {key: c, %s, passages: [{start: 0, end: 9, sha256: 0000000000000000000000000000000000000000000000000000000000000002}]}
                """.formatted(kind, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Organization | subject: dora, relation: child of, object: ann                        | object of "child of"
            Organization | subject: ann, relation: child of, object: dora                        | subject of "child of"
            Place        | subject: ann, relation: supported, object: dora                       | subject of "supported"
            Group        | subject: dora, relation: child of, object: ann, polarity: denied      | object of "child of"
            Group        | subject: dora, relation: child of, object: ann, certainty: suspected  | object of "child of"
            Group        | subject: ann, relation: lodged with, object: dora                     | subject of "lodged with"
            Organization | subject: dora, relation: lodged with, object: ann                     | object of "lodged with"
            """)
    void aKindThatAClaimOfAnotherDossierDoesNotAllowIsRefusedAndTheClaimNamed(String kind, String claim, String part) {
        graph.load("user.yaml", user("Person", claim));
        String before = graph.digest();
        assertThatThrownBy(() -> graph.load("owner.yaml", owner(kind, false))).hasMessageMatching("""
                owner\\.yaml:\\d+:\\d+ \\Qentities.ann: found %s "ann", expected Person, as the graph has it: claims of \
                other dossiers rest on that (user/c (%s); have them changed or withdrawn first)\\E""".formatted(kind,
                part));
        assertThat(graph.digest()).isEqualTo(before);
        assertThat(verify.verify().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Group        | subject: ann, relation: supported, object: dora
            Group        | subject: dora, relation: lodged with, object: ann
            Place        | subject: dora, relation: took part in, object: rally, saidBy: {speaker: ann, verb: says}
            """)
    void aKindThatTheyAllowIsTaken(String kind, String claim) {
        graph.load("user.yaml", user("Person", claim));
        graph.load("owner.yaml", owner(kind, false));
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void claimsThatEndedDoNotMatterAndCannotComeBack() {
        String user = user("Person", "subject: dora, relation: child of, object: ann");
        graph.load("user.yaml", user);
        withdraw.withdraw(new Target.OfClaim("user/c"), "misread");
        graph.load("owner.yaml", owner("Group", false));
        for (Allowed allowed : Allowed.values()) {
            assertThatThrownBy(() -> load.load(new LoadRequest("user.yaml", user.getBytes(StandardCharsets.UTF_8),
                    List.of(), Set.of(allowed)), _ -> {})).hasMessageContaining(
                            "found Person \"ann\", expected Group \"ann\", as its owner has it");
        }
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void goingBackToAnOlderVersionThatHasAnotherKindIsRefusedToo() {
        graph.load("owner.yaml", owner("Group", false).replace("version: 1", "version: 2"));
        graph.load("user.yaml", user("Group", "subject: dora, relation: lodged with, object: ann"));
        LoadRequest back = new LoadRequest("owner.yaml", owner("Organization", false).getBytes(StandardCharsets.UTF_8),
                List.of(), Set.of(Allowed.ROLLBACK));
        assertThatThrownBy(() -> load.load(back, _ -> {})).hasMessageContaining("user/c (object of \"lodged with\")");
        assertThatThrownBy(() -> load.plan(back)).hasMessageContaining("user/c (object of \"lodged with\")");
    }

    @Test
    void whoTakesOverWhatItsOwnerDroppedCannotMakeItAnotherThingEither() {
        graph.load("user.yaml", user("Person", "subject: dora, relation: child of, object: ann"));
        graph.load("owner.yaml", WITHOUT);
        String third = Graph.dossier("third", "- {key: a, subject: ann, relation: supported, object: zoe}")
                .replace("reporter", "writer").replaceFirst("ann: \\{[^}]*}", "ann: {kind: Group, name: ann}");
        assertThatThrownBy(() -> graph.load("third.yaml", third)).hasMessageContaining("user/c (object of");
    }

    @Test
    void aRelationWhoseKindsNobodyKeptIsRefusedUntilItsDossierIsLoadedAgain() {
        String user = user("Person", "subject: dora, relation: lodged with, object: ann");
        graph.load("user.yaml", user);
        graph.ask("MATCH (d:Dossier {id: 'user'}) REMOVE d.relations RETURN d.id AS id");
        assertThatThrownBy(() -> graph.load("owner.yaml", owner("Group", false))).hasMessageContaining(
                "user/c (object of \"lodged with\", whose kinds are not known until its dossier is loaded again)");
        assertThat(graph.load("user.yaml", user).untouched()).isEqualTo(1);
        assertThat(graph.load("owner.yaml", owner("Group", false)).notes()).hasSize(2);
    }

    @Test
    void aNameThatTheVoiceOfAClaimRestsOnStays() {
        graph.load("user.yaml", user("Person",
                "subject: dora, relation: took part in, object: rally, saidBy: [{verb: hears}, {speaker: ann, verb: says}]"));
        assertThatThrownBy(() -> graph.load("owner.yaml", owner("Person", true))).hasMessageContaining("""
                found unnamed Person "ann", expected Person, as the graph has it: claims of other dossiers rest on that \
                (user/c (who says it); have them changed or withdrawn first)""");
        graph.load("user.yaml", user("Person",
                "subject: ann, relation: took part in, object: rally, saidBy: [{speaker: ann, verb: says}, {verb: hears}]"));
        graph.load("owner.yaml", owner("Person", true));
        assertThat(verify.verify().findings()).isEmpty();
    }

    /// As graphs have it that were made before such a change was refused.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subject: dora, relation: child of, object: ann    | REMOVE e:Person SET e:Group, e.kind = 'Group' | its object ann is of kind Group, which "child of" does not take there
            subject: ann, relation: lodged with, object: dora | REMOVE e:Person SET e:Group, e.kind = 'Group' | its subject ann is of kind Group, which "lodged with" does not take there
            subject: dora, relation: took part in, object: rally, saidBy: {speaker: ann, verb: says} | SET e.unnamed = true REMOVE e.foldedName | its voice is "attributed", but that of its last speaker is "unnamed"
            """)
    void verifyFindsIt(String claim, String change, String found) {
        graph.load("user.yaml", user("Person", claim));
        assertThat(verify.verify().findings()).isEmpty();
        graph.ask("MATCH (e:Entity {id: 'ann'}) %s RETURN e.id AS id".formatted(change));
        assertThat(verify.verify().findings()).extracting(Finding::toString).contains(
                "claim user/c@1: found %s, expected an invariant that holds (%s)".formatted(found, Finding.LOAD));
        graph.ask("MATCH (c:Claim {id: 'user/c'}) SET c.endedAt = c.recordedAt RETURN c.ref AS ref");
        assertThat(verify.verify().findings()).extracting(Finding::found).noneMatch(each -> each.equals(found));
        assertThat(graph.ask("MATCH (d:Dossier {id: 'user'}) RETURN d.relations AS relations"))
                .containsExactly(Map.of("relations", List.of("lodged with|Person|Group,Person")));
    }
}
