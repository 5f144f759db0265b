package org.entourage.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.yaml.snakeyaml.Yaml;

import org.entourage.edit.load.Load;
import org.entourage.edit.text.TextFile;
import org.entourage.evidence.Locator;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Sentence;

/// A dossier from a source that means harm: markup, a turn of the writing direction and no end, wherever it brings words.
/// Its text is at hand, so that it is quoted too.
final class StrangeDossier {

    static final String ID = "strange";
    static final String GROUP = "strange-group";
    static final String SOURCE = "strange-source";
    static final String SCRIPT = "<script>alert(1)</script>";
    static final String IMAGE = "\"'><img src=x onerror=alert(1)>";
    /// A name in Hebrew letters with a number behind it, which a page easily puts on the wrong side.
    static final String TURNED = "\u05E8\u05D5\u05EA 7";
    /// Turns what follows; a dossier that has it is refused, but a text may have it.
    static final String OVERRIDE = "Ann \u202Eecalp eht fo tuo";
    static final String LONG = "Endless".repeat(43).substring(0, 300);

    /// Its text.
    static final String TEXT = "The first says %s.\n\nThe second says %s.\n\nThe third says %s.\n\nThe fourth says %s."
            .formatted(SCRIPT, IMAGE, OVERRIDE, LONG);

    private StrangeDossier() {}

    static void load(Load load) {
        load.load("strange.yaml", yaml().getBytes(StandardCharsets.UTF_8), List.of(TextFile.of("strange.txt",
                TEXT.getBytes(StandardCharsets.UTF_8))), _ -> {});
    }

    /// Takes it out again, for the other tests of the same application.
    static void remove(Neo4jClient client) {
        PlantedDossier.remove(client, ID);
    }

    static String yaml() {
        NormalisedText text = NormalisedText.of(TEXT);
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("entourage", 1);
        dossier.put("dossier", ID);
        dossier.put("version", 1);
        dossier.put("recordedBy", SCRIPT);
        dossier.put("method", IMAGE);
        dossier.put("sources", Map.of(SOURCE, Map.of("title", SCRIPT + TURNED, "authors", List.of(
                "strange-image"), "published", "2020-01-01", "publishedBasis", "stated", "texts",
                Map.of("strange-text",
                        Map.of("sha256", text.sha256(), "length", text.length())))));
        dossier.put("entities", Map.of(GROUP, entity("Organization", SCRIPT), "strange-image", entity("Person", IMAGE),
                "strange-turned", entity("Person", TURNED), "strange-long", entity("Person", LONG)));
        dossier.put("claims", claims(text));
        return new Yaml().dump(dossier);
    }

    private static Map<String, Object> entity(String kind, String name) {
        return Map.of("kind", kind, "name", name, "description", SCRIPT);
    }

    private static List<Map<String, Object>> claims(NormalisedText text) {
        Object saidBy = List.of(Map.of("speaker", "strange-turned", "verb", SCRIPT, "hedge", IMAGE));
        List<Map<String, Object>> claims = new ArrayList<>();
        claims.add(Map.of("subject", "strange-image", "relation", "supported", "object", GROUP, "detail", IMAGE, "note",
                SCRIPT));
        claims.add(Map.of("subject", "strange-turned", "relation", "supported", "object", GROUP, "detail", TURNED,
                "note", TURNED));
        claims.add(Map.of("subject", "strange-long", "relation", "funded", "object", GROUP, "detail", LONG, "note",
                LONG, "saidBy", saidBy));
        claims.add(Map.of("subject", "strange-image", "relation", "funded", "object", GROUP, "polarity", "denied",
                "saidBy", saidBy, "saidOn", "2019-12"));
        claims.add(Map.of("subject", "strange-long", "relation", "endorsed", "object", GROUP, "certainty", "alleged",
                "saidBy", saidBy));
        claims.add(Map.of("subject", GROUP, "relation", "argued for", "object", Map.of("text", IMAGE), "certainty",
                "alleged"));
        claims.add(Map.of("subject", GROUP, "relation", "named", "object", Map.of("name", TURNED + SCRIPT)));
        claims.add(Map.of("subject", "strange-long", "relation", "named", "object",
                Map.of("name", IMAGE + LONG.substring(50))));
        List<Map<String, Object>> cited = new ArrayList<>();
        for (Map<String, Object> claim : claims) {
            Map<String, Object> copy = new LinkedHashMap<>(claim);
            copy.put("key", "c" + cited.size());
            copy.put("passages", text.sentences().stream().map(sentence -> locator(text, sentence)).toList());
            cited.add(copy);
        }
        return cited;
    }

    private static Map<String, Object> locator(NormalisedText text, Sentence sentence) {
        var passage = Locator.passage(text, "any", sentence.start(), sentence.end());
        return Map.of("paragraph", sentence.paragraph(), "start", passage.start(), "end", passage.end(), "sha256",
                passage.sha256());
    }
}
