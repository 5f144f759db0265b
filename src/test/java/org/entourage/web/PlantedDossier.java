package org.entourage.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.yaml.snakeyaml.Yaml;

import org.entourage.edit.load.Load;
import org.entourage.edit.withdraw.Withdraw;
import org.entourage.evidence.Locator;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Sentence;
import org.entourage.graph.record.Target;

/// Invented people of whom a source says that they funded a lantern society: one plainly, the others not so. Their names
/// say nothing of how it is said, so that only a mark beside the claim can.
final class PlantedDossier {

    static final String ID = "planted";
    static final String CLUB = "planted-club";
    /// The one who funded it plainly.
    static final String PLAIN = "Gus Aurum";

    /// By name of the person, the mark without which the claim reads as plain support.
    static final Map<String, String> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("Ada Ferrum", "denied");
        MARKS.put("Bea Cuprum", "alleged");
        MARKS.put("Cal Argentum", "intended");
        MARKS.put("Dov Plumbum", "hypothetical");
        MARKS.put("Fay Zincum", "retracted");
        MARKS.put("Eli Stannum", "withdrawn");
    }

    private PlantedDossier() {}

    static String id(String name) {
        return ID + "-" + name.substring(0, 3).toLowerCase(Locale.ROOT);
    }

    static void load(Load load, Withdraw withdraw) {
        load.load("planted.yaml", yaml().getBytes(StandardCharsets.UTF_8), List.of(), _ -> {});
        withdraw.withdraw(new Target.OfClaim(ID + "/" + id("Eli Stannum")), "misread");
    }

    static void remove(Neo4jClient client) {
        remove(client, ID);
    }

    /// Takes a dossier away as if it had never been there.
    static void remove(Neo4jClient client, String dossier) {
        client.query("MATCH (text:Text {dossier: $id})<-[:IN]-(passage:Passage) DETACH DELETE passage").bind(dossier)
                .to("id").run();
        client.query("MATCH (node) WHERE node.dossier = $id OR node:Dossier AND node.id = $id DETACH DELETE node")
                .bind(dossier).to("id").run();
        // nothing that was counted while it was there may count on
        client.query("MATCH (lock:Lock {id: 'change'}) SET lock.change = randomUUID()").run();
    }

    private static String yaml() {
        NormalisedText text = NormalisedText.of("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\nEight.");
        Map<String, Object> entities = new LinkedHashMap<>();
        entities.put(CLUB, Map.of("kind", "Organization", "name", "Lantern Society"));
        entities.put("planted-author", Map.of("kind", "Person", "name", "Hal Author"));
        List<Map<String, Object>> claims = new ArrayList<>();
        List<String> people = new ArrayList<>(MARKS.keySet());
        people.add(PLAIN);
        for (String name : people) {
            entities.put(id(name), Map.of("kind", "Person", "name", name));
            Map<String, Object> claim = new LinkedHashMap<>(Map.of("key", id(name), "subject", id(name), "relation",
                    "funded", "object", CLUB));
            switch (MARKS.getOrDefault(name, "")) {
                case "denied" -> claim.put("polarity", "denied");
                case "alleged" -> claim.putAll(Map.of("certainty", "alleged", "saidBy", List.of(Map.of("hedge",
                        "it is said"))));
                case "intended", "hypothetical" -> claim.put("certainty", MARKS.get(name));
                default -> {
                    // stated; what becomes of it comes later
                }
            }
            claims.add(claim);
        }
        claims.add(new LinkedHashMap<>(Map.of("key", "takes-back", "subject", Map.of("claim", id(PLAIN)), "relation",
                "retracts", "object", Map.of("claim", id("Fay Zincum")))));
        List<Sentence> sentences = text.sentences();
        for (int i = 0; i < claims.size(); i++) {
            var passage = Locator.passage(text, "any", sentences.get(i).start(), sentences.get(i).end());
            claims.get(i).put("passages", List.of(Map.of("start", passage.start(), "end", passage.end(), "sha256",
                    passage.sha256(), "paragraph", i + 1)));
        }
        return dossier(text, entities, claims);
    }

    private static String dossier(NormalisedText text, Map<String, Object> entities, List<Map<String, Object>> claims) {
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("entourage", 1);
        dossier.put("dossier", ID);
        dossier.put("version", 1);
        dossier.put("recordedBy", "a test");
        dossier.put("method", "made up");
        dossier.put("sources", Map.of("planted-source", Map.of("title", "An invented sheet", "authors",
                List.of("planted-author"), "published", "2020-01-01", "publishedBasis", "stated", "texts",
                Map.of("planted-text", Map.of("sha256", text.sha256(), "length", text.length())))));
        dossier.put("entities", entities);
        dossier.put("claims", claims);
        return new Yaml().dump(dossier);
    }
}
