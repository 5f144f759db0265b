package org.entourage.reference;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import org.entourage.Graph;
import org.entourage.edit.text.TextFile;

/// Worlds that share nothing but two dossiers: loading many at once costs less.
final class Batch {

    final List<RandomWorld> worlds = new ArrayList<>();
    /// When each load was done, by its number.
    final List<Instant> instants = new ArrayList<>();
    private final int number;

    /// @param number of this batch among those in one graph
    /// @param first  how many worlds the batches before it have
    /// @param seeds  one for each world
    Batch(int number, int first, List<Long> seeds) {
        this.number = number;
        for (int i = 0; i < seeds.size(); i++) {
            worlds.add(new RandomWorld(seeds.get(i), code(first + i), dossier(0), dossier(1)));
        }
    }

    /// Letters with which no other word of a world begins.
    private static String code(int world) {
        return "q%c%c%c".formatted('a' + world / 676, 'a' + world / 26 % 26, 'a' + world % 26);
    }

    /// Id of the dossier of a load.
    private String dossier(int load) {
        return "random-%d-%s".formatted(number, load % 2 == 0 ? "first" : "second");
    }

    /// What is loaded of some of these worlds.
    Map<String, Object> dossier(List<RandomWorld> some, int load) {
        Map<String, Object> dossier = new LinkedHashMap<>(Nested.of("entourage", 1, "dossier", dossier(load), "version",
                load / 2 + 1, "title", "Random worlds", "recordedBy", "a test", "method", "drawn by lot", "relations",
                RandomClaims.ADDED));
        Map<String, Object> uses = new LinkedHashMap<>();
        for (RandomWorld world : some) {
            world.loads.get(load).forEach((key, part) -> {
                switch (key) {
                    case "claims" -> Nested.asList(dossier.computeIfAbsent(key, _ -> new ArrayList<>()))
                            .addAll((List<?>) part);
                    case "uses" -> Nested.asMap(part).forEach((kind, used) -> Nested.asMap(
                            uses.computeIfAbsent(kind, _ -> new LinkedHashMap<>())).putAll(Nested.asMap(used)));
                    default -> Nested.asMap(dossier.computeIfAbsent(key, _ -> new LinkedHashMap<>()))
                            .putAll(Nested.asMap(part));
                }
            });
        }
        if (!uses.isEmpty()) {
            dossier.put("uses", uses);
        }
        return dossier;
    }

    static String yaml(Map<String, Object> dossier) {
        DumperOptions options = new DumperOptions();
        options.setDereferenceAliases(true);
        options.setAllowUnicode(true);
        return new Yaml(options).dump(dossier);
    }

    /// Loads all of it, into the graph and into what the reference knows of each world.
    ///
    /// @param others worlds that the graph holds already
    void load(Graph graph, List<RandomWorld> others) {
        for (RandomWorld world : worlds) {
            world.attached.forEach(text -> world.known.attached.put(text.id(), text.words()));
        }
        for (int load = 0; load < 2 * RandomWorld.VERSIONS; load++) {
            graph.load("load%d.yaml".formatted(load), yaml(dossier(worlds, load)), texts(load));
            for (RandomWorld world : worlds) {
                world.known.load(dossier(List.of(world), load), load);
            }
            instants.add(((ZonedDateTime) Objects.requireNonNull(graph.ask("""
                    MATCH (claim:Claim) UNWIND [claim.recordedAt, claim.endedAt] AS instant
                    RETURN max(instant) AS last""").getFirst().get("last"))).toInstant());
        }
        World everything = new World();
        others.forEach(world -> everything.sources.putAll(world.known.sources));
        worlds.forEach(world -> everything.sources.putAll(world.known.sources));
        worlds.forEach(world -> world.known.countSources(everything));
    }

    private TextFile[] texts(int load) {
        return worlds.stream().flatMap(world -> world.attached.stream())
                .filter(text -> text.id().endsWith("-s9-t") == (load % 2 == 1))
                .map(text -> TextFile.of(text.id(), text.file().getBytes(StandardCharsets.UTF_8)))
                .toArray(TextFile[]::new);
    }
}
