package org.entourage.reference;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import org.entourage.Graph;
import org.entourage.edit.TextFile;

/// Many worlds that share nothing, in one graph: loading and asking costs less so.
final class Batch {

    static final String FIRST = "random-first";
    static final String SECOND = "random-second";

    final List<RandomWorld> worlds = new ArrayList<>();
    /// All of them as one.
    final World all = new World();
    /// When each load was done, by its number.
    final List<Instant> instants = new ArrayList<>();
    private final List<Map<String, Object>> dossiers = new ArrayList<>();

    /// @param seed   of the first world; the others follow
    /// @param number of worlds
    Batch(long seed, int number) {
        for (int i = 0; i < number; i++) {
            String code = "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            worlds.add(new RandomWorld(seed + i, code, FIRST, SECOND));
        }
        for (int load = 0; load < 2 * RandomWorld.VERSIONS; load++) {
            dossiers.add(dossier(worlds, load));
        }
    }

    /// One load of these worlds.
    static Map<String, Object> dossier(List<RandomWorld> worlds, int load) {
        Map<String, Object> dossier = new LinkedHashMap<>(Nested.of("entourage", 1, "dossier",
                load % 2 == 0 ? FIRST : SECOND, "version", load / 2 + 1, "title", "Random worlds", "recordedBy",
                "a test", "method", "drawn by lot", "relations", RandomClaims.ADDED));
        Map<String, Object> uses = new LinkedHashMap<>();
        for (RandomWorld world : worlds) {
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

    /// Loads everything into a graph and, by the reference, into `all`.
    void load(Graph graph) {
        List<TextFile> texts = worlds.stream().flatMap(world -> world.attached.stream()).map(text -> TextFile.of(
                text.id(), text.file().getBytes(StandardCharsets.UTF_8))).toList();
        worlds.forEach(world -> world.attached.forEach(text -> {
            all.attached.put(text.id(), text.words());
            world.known.attached.put(text.id(), text.words());
        }));
        for (int load = 0; load < dossiers.size(); load++) {
            String yaml = yaml(dossiers.get(load));
            String own = load % 2 == 0 ? "-s9-t" : "-s1-t";
            graph.load("load%d.yaml".formatted(load), yaml, texts.stream()
                    .filter(text -> text.file().endsWith("-s9-t") != own.equals("-s9-t")).toArray(TextFile[]::new));
            all.load(Nested.read(yaml), load);
            for (RandomWorld world : worlds) {
                world.known.load(dossier(List.of(world), load), load);
            }
            instants.add(((ZonedDateTime) graph.ask("""
                    MATCH (claim:Claim) UNWIND [claim.recordedAt, claim.endedAt] AS instant
                    RETURN max(instant) AS last""").getFirst().get("last")).toInstant());
        }
        all.countSources(all);
        worlds.forEach(world -> world.known.countSources(all));
    }
}
