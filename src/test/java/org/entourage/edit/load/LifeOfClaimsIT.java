package org.entourage.edit.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.dossier.DossierException;
import org.entourage.edit.attach.Attach;
import org.entourage.edit.attach.Detach;
import org.entourage.edit.load.LoadRequest.Allowed;
import org.entourage.edit.purge.Purge;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.verify.Verify;
import org.entourage.edit.withdraw.Withdraw;
import org.entourage.graph.record.Target;

import static org.assertj.core.api.Assertions.assertThat;

/// Random loads, rollbacks, withdrawals, purges, attached and detached texts: after each step the graph is sound, holds as
/// live what a plain list of claims says, and no word of what was purged. More rounds: `-Dentourage.test.rounds=200`.
@GraphTest
class LifeOfClaimsIT {

    private static final int ROUNDS = Integer.getInteger("entourage.test.rounds", 12);
    private static final int STEPS = 12;
    private static final List<String> DOSSIERS = List.of("test", "other");

    private final Graph graph;
    private final Load load;
    private final Withdraw withdraw;
    private final Purge purge;
    private final Attach attach;
    private final Detach detach;
    private final Verify verify;

    LifeOfClaimsIT(@Autowired Graph graph, @Autowired Load load, @Autowired Withdraw withdraw, @Autowired Purge purge,
            @Autowired Attach attach, @Autowired Detach detach, @Autowired Verify verify) {
        this.graph = graph;
        this.load = load;
        this.withdraw = withdraw;
        this.purge = purge;
        this.attach = attach;
        this.detach = detach;
        this.verify = verify;
    }

    /// A claim of a file: `about` is the id of the claim that it doubts, or empty.
    private record Said(String key, String word, String about) {

        String yaml(String dossier) {
            int person = Math.floorMod(word.hashCode(), 4);
            return about.isEmpty()
                    ? "- {key: %s, subject: %s-p%d, relation: supported, object: %s-club, detail: %s}%n"
                            .formatted(key, dossier, person, dossier, word)
                    : "- {key: %s, subject: {claim: %s/k0}, relation: doubts, object: {claim: %s}, detail: %s}%n"
                            .formatted(key, dossier, about, word);
        }

        boolean speaksOf(String dossier, Set<String> claims) {
            return !about.isEmpty() && (claims.contains(about) || claims.contains(dossier + "/k0"));
        }
    }

    /// What should be so, by plain lists.
    private static final class Model {

        final Map<String, List<List<Said>>> versions = new HashMap<>();
        final Map<String, Integer> at = new HashMap<>();
        final Map<String, Said> live = new TreeMap<>();
        final Set<String> withdrawn = new TreeSet<>();
        final Set<String> endedByPurge = new HashSet<>();
        final Set<String> purged = new TreeSet<>();
        final Map<String, Set<String>> words = new HashMap<>();

        void loaded(String dossier, int version, Set<Allowed> allowed) {
            at.put(dossier, version);
            live.keySet().removeIf(id -> id.startsWith(dossier + "/"));
            for (Said said : Objects.requireNonNull(versions.get(dossier)).get(version)) {
                String id = dossier + "/" + said.key();
                words.computeIfAbsent(id, _ -> new HashSet<>()).add(said.word());
                boolean out = purged.contains(id) || (endedByPurge.contains(id) && said.speaksOf(dossier, purged))
                        || (withdrawn.contains(id) && !allowed.contains(Allowed.REINSTATE));
                if (!out) {
                    withdrawn.remove(id);
                    endedByPurge.remove(id);
                    live.put(id, said);
                }
            }
        }

        void purged(String id) {
            live.remove(id);
            withdrawn.remove(id);
            purged.add(id);
            for (String other : List.copyOf(live.keySet())) {
                if (Objects.requireNonNull(live.get(other)).speaksOf(other.substring(0, other.indexOf('/')),
                        Set.of(id))) {
                    live.remove(other);
                    endedByPurge.add(other);
                }
            }
        }
    }

    @Test
    void whateverIsDoneTheGraphIsSoundAndWhatWasPurgedIsGone() {
        Map<String, Integer> done = new TreeMap<>();
        for (int seed = 1; seed <= ROUNDS; seed++) {
            round(seed, done);
        }
        System.out.println("life of claims: " + done);
        if (ROUNDS >= 12) {
            assertThat(done.keySet()).contains("load", "rollback", "reinstate", "withdraw claim", "withdraw dossier",
                    "purge", "attach", "detach", "refused");
        }
    }

    private void round(int seed, Map<String, Integer> done) {
        graph.clear();
        Random random = new Random(seed);
        Model model = new Model();
        List<String> steps = new ArrayList<>();
        for (String dossier : DOSSIERS) {
            model.versions.put(dossier, new ArrayList<>());
            step(dossier, 0, random, model, steps);
        }
        for (int i = 0; i < STEPS; i++) {
            String before = graph.digest();
            try {
                step(DOSSIERS.get(random.nextInt(2)), random.nextInt(12), random, model, steps);
            } catch (DossierException | IllegalArgumentException e) {
                steps.add("refused: " + e.getMessage());
                assertThat(graph.digest()).as("seed %d: %s", seed, steps).isEqualTo(before);
            }
            done.merge(steps.getLast().replaceFirst("(?s):.*", ""), 1, Integer::sum);
            examine(seed, model, steps);
        }
    }

    private void step(String dossier, int what, Random random, Model model, List<String> steps) {
        switch (what) {
            case 0, 1, 2, 3 -> {
                Objects.requireNonNull(model.versions.get(dossier)).add(version(dossier, random));
                int version = Objects.requireNonNull(model.versions.get(dossier)).size() - 1;
                try {
                    load(dossier, version, model, Set.of(), "load", steps);
                } catch (DossierException e) {
                    model.versions.get(dossier).removeLast();
                    throw e;
                }
            }
            case 4 -> load(dossier, random.nextInt(Objects.requireNonNull(model.versions.get(dossier)).size()), model,
                    Set.of(Allowed.ROLLBACK), "rollback", steps);
            case 5 -> load(dossier, Objects.requireNonNull(model.at.get(dossier)), model, Set.of(Allowed.REINSTATE),
                    "reinstate", steps);
            case 6, 7 -> {
                String id = any(dossier, random);
                withdraw.withdraw(new Target.OfClaim(id), "a reason");
                model.live.remove(id);
                model.withdrawn.add(id);
                steps.add("withdraw claim: " + id);
            }
            case 8 -> {
                withdraw.withdraw(random.nextBoolean()
                        ? new Target.OfDossier(dossier)
                        : new Target.OfSource(dossier + "-source"), "a reason");
                model.live.keySet().stream().filter(id -> id.startsWith(dossier + "/")).forEach(model.withdrawn::add);
                model.live.keySet().removeIf(id -> id.startsWith(dossier + "/"));
                steps.add("withdraw dossier: " + dossier);
            }
            case 9 -> {
                String id = any(dossier, random);
                purge.purge(new Target.OfClaim(id), "an order");
                model.purged(id);
                steps.add("purge: " + id);
            }
            case 10 -> {
                attach.attach(TextFile.of("text.txt", Graph.TEXT.getBytes(StandardCharsets.UTF_8)));
                steps.add("attach: all");
            }
            default -> {
                detach.detach(dossier + "-text");
                steps.add("detach: " + dossier);
            }
        }
    }

    private void load(String dossier, int version, Model model, Set<Allowed> allowed, String name, List<String> steps) {
        StringBuilder claims = new StringBuilder();
        Objects.requireNonNull(model.versions.get(dossier)).get(version)
                .forEach(said -> claims.append(said.yaml(dossier)));
        String yaml = Graph.dossier(dossier, claims.toString()).replace("version: 1", "version: " + (version + 1))
                .replace("reporter", dossier + "-reporter");
        load.load(new LoadRequest(name + ".yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of(), allowed), _ -> {});
        model.loaded(dossier, version, allowed);
        steps.add("%s: %s version %d".formatted(name, dossier, version + 1));
    }

    private static List<Said> version(String dossier, Random random) {
        List<Said> version = new ArrayList<>();
        version.add(new Said("k0", word(dossier, "k0", random), ""));
        for (int key = 1; key < 6; key++) {
            if (random.nextInt(4) > 0) {
                version.add(new Said("k" + key, word(dossier, "k" + key, random), ""));
            }
        }
        List<Said> plain = List.copyOf(version.subList(1, version.size()));
        if (!plain.isEmpty()) {
            version.add(new Said("d1", word(dossier, "d1", random),
                    dossier + "/" + plain.get(random.nextInt(plain.size())).key()));
        }
        return version;
    }

    /// A word of one claim alone; often the one that it had before, so that some claims stay as they are.
    private static String word(String dossier, String key, Random random) {
        return "word-%s-%s-%d".formatted(dossier, key, random.nextInt(2));
    }

    private static String any(String dossier, Random random) {
        return dossier + "/" + (random.nextInt(5) == 0 ? "d1" : "k" + random.nextInt(6));
    }

    private void examine(int seed, Model model, List<String> steps) {
        assertThat(verify.verify().findings()).as("seed %d: %s", seed, steps).isEmpty();
        List<String> live = graph.ask("""
                MATCH (claim:Claim) WHERE claim.endedAt IS NULL
                RETURN claim.id + ' ' + claim.detail AS claim ORDER BY claim""").stream()
                .map(row -> String.valueOf(row.get("claim"))).toList();
        assertThat(live).as("seed %d: %s", seed, steps).containsExactlyElementsOf(model.live.entrySet().stream()
                .map(claim -> claim.getKey() + " " + claim.getValue().word()).toList());
        if (!model.purged.isEmpty()) {
            String all = graph.ask("MATCH (n) RETURN properties(n) AS p") + " "
                    + graph.ask("MATCH ()-[r]->() RETURN properties(r) AS p");
            model.purged.forEach(id -> assertThat(all).as("seed %d: %s of %s", seed, steps, id)
                    .doesNotContain(model.words.getOrDefault(id, Set.of("no such word"))));
        }
    }
}
