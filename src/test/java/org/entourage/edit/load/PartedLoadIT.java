package org.entourage.edit.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.SetClock;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.backup.GraphDigests;
import org.entourage.graph.record.Digests;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.ClaimWriter.Step;
import org.entourage.graph.write.PartedLoadUndo;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Filters;
import org.entourage.question.contents.Contents;
import org.entourage.question.profile.Profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A load that does not fit into one transaction: here, of more than five claims.
@GraphTest
class PartedLoadIT {

    private static final int PART = 5;
    private static final int CLAIMS = 30;
    private static final Instant NOW = Instant.parse("2040-01-01T00:00:00Z");

    private final Graph graph;
    private final Load load;
    private final Maintenance loads;
    private final PartedLoadUndo undo;
    private final Verify verify;
    private final GraphDigests digests;
    private final Transactions transactions;
    private final Contents contents;
    private final Profile profile;
    private final SetClock clock;

    PartedLoadIT(@Autowired Graph graph, @Autowired Load load, @Autowired Maintenance loads,
            @Autowired PartedLoadUndo undo, @Autowired Verify verify, @Autowired GraphDigests digests,
            @Autowired Transactions transactions, @Autowired Contents contents, @Autowired Profile profile,
            @Autowired SetClock clock) {
        this.graph = graph;
        this.load = load;
        this.loads = loads;
        this.undo = undo;
        this.verify = verify;
        this.digests = digests;
        this.transactions = transactions;
        this.contents = contents;
        this.profile = profile;
        this.clock = clock;
    }

    /// A graph with another dossier, of whose people and claims those of the large one speak.
    @BeforeEach
    void startWithAnother() {
        clock.stop(NOW);
        graph.clear();
        graph.load("other.yaml", Graph.dossier("other", """
                - {key: a, subject: ann, relation: supported, object: club}
                - {key: b, subject: bob, relation: met, object: ann}
                - {key: c, subject: bob, relation: named, object: {name: Robert}}
                """));
    }

    @AfterEach
    void letTheClockGo() {
        clock.stop(null);
    }

    /// Claims at random: denied, hedged, of symmetric relations, about claims of this dossier and of the other, about people
    /// of both.
    private static String dossier(long seed, int version) {
        Random random = new Random(seed);
        StringJoiner claims = new StringJoiner("\n");
        for (int i = 0; i < CLAIMS; i++) {
            String manner = List
                    .of("", ", polarity: denied", ", certainty: alleged, saidBy: [{speaker: p1, verb: said}]",
                            ", when: 2010")
                    .get(random.nextInt(4));
            String detail = version > 1 && random.nextInt(3) == 0 ? ", detail: otherwise" : "";
            String of = "subject: {claim: k%d}, ".formatted(7 * random.nextInt(CLAIMS / 7));
            String subject = "subject: %s, ".formatted(random.nextInt(3) == 0 ? "ann" : "p" + random.nextInt(8));
            String claim = switch (random.nextInt(i % 7 < 2 ? 2 : 5)) {
                case 0 -> subject + "relation: met, object: p%d".formatted(8 + random.nextInt(8));
                case 1 -> subject + "relation: supported, object: club";
                case 2 ->
                    of + "relation: contradicts, object: {claim: k%d}".formatted(7 * random.nextInt(CLAIMS / 7) + 1);
                case 3 -> of + "relation: retracts, object: {claim: other/a}";
                default -> subject + "relation: funded, object: p%d".formatted(8 + random.nextInt(8));
            };
            if (version == 1 || i % 7 != 3) {
                claims.add("- {key: k%d, %s%s%s}".formatted(i, claim,
                        claim.contains("claim:") ? "" : manner, detail));
            }
        }
        return Graph.dossier("large", claims.toString()).replace("version: 1", "version: " + version)
                .replaceAll("(?m)^  (ann|club|reporter): \\{.*\\}\n", "")
                .concat("uses:\n  entities:\n    ann: {kind: Person, name: ann}\n    club: {kind: Person, name: club}\n    reporter: {kind: Person, name: reporter}\n");
    }

    private Loaded load(String yaml, int inOne, Step step) {
        return load.load(request(yaml), inOne, step);
    }

    private static LoadRequest request(String yaml) {
        return new LoadRequest("large.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of(TextFile.of("text",
                Graph.TEXT.getBytes(StandardCharsets.UTF_8))), Set.of());
    }

    private Digests digests() {
        return transactions.examine(digests::take);
    }

    /// Stops after some parts, as if the process had ended.
    private static Step stopAfter(int parts) {
        return new Step() {
            private int done;

            @Override
            public void done(String name) {
                // nothing
            }

            @Override
            public void reached(String name, long reached, long total) {
                if (++done == parts) {
                    throw new IllegalStateException("stopped");
                }
            }
        };
    }

    private void stopped(String yaml, int parts) {
        assertThatThrownBy(() -> load(yaml, PART, stopAfter(parts))).hasMessage("stopped");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inPartsItMakesTheSameGraphAsInOneTransaction(long seed) {
        Loaded one = load(dossier(seed, 1), 1_000, _ -> {});
        Digests whole = digests();
        Loaded newer = load(dossier(seed, 2), 1_000, _ -> {});
        Digests renewed = digests();
        startWithAnother();
        assertThat(load(dossier(seed, 1), PART, _ -> {})).isEqualTo(one);
        assertThat(digests()).isEqualTo(whole);
        assertThat(load(dossier(seed, 2), PART, _ -> {})).isEqualTo(newer);
        assertThat(digests()).isEqualTo(renewed);
        assertThat(verify.verify().findings()).isEmpty();
        assertThat(loads.underWay()).isEmpty();
    }

    @Test
    void aPlanThatSomebodyAgreedToIsCarriedOutInPartsToo() {
        LoadRequest request = request(dossier(4, 1));
        LoadPlan plan = load.plan(request, PART);
        assertThat(plan.created()).hasSize(CLAIMS);
        load.load(request, plan, PART);
        assertThat(loads.underWay()).isEmpty();
        assertThat(load.plan(request, PART).untouched()).isEqualTo(CLAIMS);
        assertThatThrownBy(() -> load.load(request, plan, PART)).isInstanceOf(OtherPlanException.class);
    }

    @Test
    void untilItsLastPartNobodySeesAnythingOfIt() {
        Digests before = digests();
        String asked = asked();
        for (int parts = 1; parts <= 8; parts++) {
            stopped(dossier(4, 1), parts);
            assertThat(asked()).as("%d parts", parts).isEqualTo(asked);
            assertThat(digests()).as("%d parts", parts).isEqualTo(before);
            assertThat(verify.verify().findings()).as("%d parts", parts).isEmpty();
            assertThat(undo.undo()).isPresent();
            assertThat(graph.ask("MATCH (node) WHERE node.dossier = 'large' RETURN node")).isEmpty();
        }
        load(dossier(4, 1), PART, _ -> {});
        assertThat(asked()).isNotEqualTo(asked);
    }

    @Test
    void whileItIsRenewedEveryAnswerSaysSo() {
        load(dossier(4, 1), 1_000, _ -> {});
        assertThat(profile.of("ann", Filters.EVERYTHING).coverage().inParts()).isEmpty();
        stopped(dossier(4, 2), 1);
        Coverage during = profile.of("ann", Filters.EVERYTHING).coverage();
        assertThat(during.inWords()).endsWith(
                " Dossier \"large\" is being renewed: each of its claims is as it was or as it will be.");
        assertThat(during.inParts()).extracting(Coverage.InParts::dossier).containsExactly("large");
        load(dossier(4, 2), PART, _ -> {});
        assertThat(profile.of("ann", Filters.EVERYTHING).coverage().inParts()).isEmpty();
    }

    @Test
    void knownOnWithinItsTimeSaysThatReadersSawLess() {
        clock.stop(NOW.plusSeconds(60));
        load(dossier(4, 1), PART, new Step() {

            @Override
            public void done(String name) {
                // nothing
            }

            @Override
            public void reached(String name, long done, long total) {
                clock.stop(NOW.plusSeconds(120));
            }
        });
        assertThat(knownOn(30).inParts()).isEmpty();
        Coverage within = knownOn(90);
        assertThat(within.inWords()).endsWith("Dossier \"large\" was loaded in parts from 2040-01-01T00:01:00Z to "
                + "2040-01-01T00:02:00Z: this shows all of that load, of which readers then saw less.");
        assertThat(within.claims()).isEqualTo(knownOn(150).claims());
        assertThat(knownOn(150).inParts()).isEmpty();
        assertThat(verify.verify().findings()).isEmpty();
    }

    private Coverage knownOn(int seconds) {
        Filters all = Filters.EVERYTHING;
        return profile.of("ann", new Filters(all.tiers(), all.certainties(), all.polarities(), all.retracted(), null,
                null, NOW.plusSeconds(seconds), Set.of(), Set.of(), Set.of(), null, Filters.LIMIT, null)).coverage();
    }

    private String asked() {
        return contents.counted().toString() + profile.of("ann", Filters.EVERYTHING)
                + profile.of("club", Filters.EVERYTHING);
    }

    @Test
    void theSameFileGoesOnWhereItWas() {
        Loaded one = load(dossier(5, 1), 1_000, _ -> {});
        Digests whole = digests();
        startWithAnother();
        for (int parts = 1; parts <= 3; parts++) {
            stopped(dossier(5, 1), parts);
        }
        assertThat(load(dossier(5, 1), PART, _ -> {})).isEqualTo(one);
        assertThat(digests()).isEqualTo(whole);
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void aNewerVersionThatWasCutOffGoesOnOrIsTakenOut() {
        load(dossier(6, 1), 1_000, _ -> {});
        Digests before = digests();
        load(dossier(6, 2), 1_000, _ -> {});
        Digests after = digests();
        startWithAnother();
        load(dossier(6, 1), PART, _ -> {});
        stopped(dossier(6, 2), 1);
        assertThat(verify.verify().findings()).isEmpty();
        assertThat(digests()).isNotIn(before, after);
        assertThat(undo.undo()).isPresent();
        assertThat(digests()).isEqualTo(before);
        stopped(dossier(6, 2), 2);
        load(dossier(6, 2), PART, _ -> {});
        // the second attempt was later
        assertThat(digests().content()).isEqualTo(after.content());
        assertThat(digests().edges()).isEqualTo(after.edges());
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void otherChangesAreRefusedMeanwhileSayingWhatToDo() {
        stopped(dossier(7, 1), 2);
        String other = Graph.dossier("small", "- {key: a, subject: cy, relation: met, object: dan}")
                .replace("  reporter: ", "  editor: ").replace("[reporter]", "[editor]");
        assertThatThrownBy(() -> graph.load("small.yaml", other)).isInstanceOf(GraphUnavailableException.class)
                .hasMessageContaining("load of dossier \"large\" from large.yaml, begun at 2040-01-01T00:00:00")
                .satisfies(refused -> assertThat(((GraphUnavailableException) refused).remedy())
                        .contains("./entourage load large.yaml").contains("./entourage load --undo"));
        assertThatThrownBy(() -> load(dossier(8, 1), PART, _ -> {})).isInstanceOf(GraphUnavailableException.class);
        undo.undo();
        assertThat(graph.load("small.yaml", other).created()).isEqualTo(1);
    }

    @Test
    void waitsForARebuildThatIsUnderWay() {
        graph.ask("CREATE (:Lock {id: 'work', what: 'rebuild', at: datetime(), place: ''}) RETURN 1 AS one");
        assertThatThrownBy(() -> load(dossier(7, 1), PART, _ -> {})).isInstanceOf(GraphUnavailableException.class)
                .hasMessageContaining("the making anew of names and edges, begun at");
        load(dossier(7, 1), 1_000, _ -> {});
        assertThat(loads.underWay()).isPresent();
    }

    /// The second goes on while the first sleeps.
    @Test
    void aWriterWhoSleptWhileAnotherWentOnWritesNothingMore() {
        Loaded one = load(dossier(9, 1), 1_000, _ -> {});
        Digests whole = digests();
        startWithAnother();
        assertThatThrownBy(() -> load(dossier(9, 1), PART, new Step() {

            @Override
            public void done(String name) {
                // nothing
            }

            @Override
            public void reached(String name, long done, long total) {
                if (name.equals("claims") && done == PART) {
                    assertThatThrownBy(() -> load(dossier(9, 1), PART, _ -> {}))
                            .isInstanceOf(GraphUnavailableException.class).hasMessageContaining("by another process");
                    loads.begunAnew();
                    assertThat(load(dossier(9, 1), PART, _ -> {})).isEqualTo(one);
                }
            }
        })).isInstanceOf(GraphUnavailableException.class).hasMessageContaining("is over");
        assertThat(digests()).isEqualTo(whole);
    }
}
