package org.entourage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.yaml.snakeyaml.Yaml;

import org.entourage.claim.Sha256;
import org.entourage.document.Extracted;
import org.entourage.edit.load.Load;
import org.entourage.edit.load.Loaded;
import org.entourage.edit.open.Opening;
import org.entourage.edit.text.TextFile;
import org.entourage.evidence.Locator;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Sentence;

/// The graph of a test: empty at first, filled with what the test says, compared as a whole.
public final class Graph {

    /// A made-up text, one sentence for each claim that names no passage.
    public static final String TEXT = IntStream.rangeClosed(1, 60)
            .mapToObj("The witness spoke of matter number %d."::formatted).collect(Collectors.joining("\n\n"));

    private final Neo4jClient client;
    private final Opening opening;
    private final Load load;

    /// Digest of the graph of the sample alone, as it was made last.
    private String sample = "never";

    Graph(Neo4jClient client, Opening opening, Load load) {
        this.client = client;
        this.opening = opening;
        this.load = load;
    }

    /// Removes everything, and makes the graph ready.
    public void clear() {
        client.query("MATCH (node) WHERE NOT node:Schema DETACH DELETE node").run();
        opening.open();
    }

    /// Makes it the graph of the sample alone, and leaves it as it is if it is that still.
    public void onlySample() {
        if (!digest().equals(sample)) {
            clear();
            loadSample();
            sample = digest();
        }
    }

    /// Loads the sample dossier.
    public Loaded loadSample() {
        return load("sample.yaml", sample());
    }

    /// The sample dossier as its file has it.
    public static String sample() {
        try {
            return new ClassPathResource("dossiers/mek-paris-2013.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many passages the sample cites or passes over.
    public static int passagesOfSample() {
        return (int) sample().lines().filter(line -> line.startsWith("    sha256: ")).count();
    }

    /// Loads a whole dossier.
    public Loaded load(String file, String yaml, TextFile... texts) {
        return load.load(file, yaml.getBytes(StandardCharsets.UTF_8), List.of(texts), _ -> {});
    }

    /// Loads claims as a dossier of their own. Whoever they name becomes a person; each gets a sentence of a made-up
    /// source as its passage.
    public Loaded load(String claims) {
        return load("claims.yaml", dossier("test", claims));
    }

    /// The same with some who are no persons.
    ///
    /// @param kinds by id: `Organization`
    public Loaded load(String claims, Map<String, String> kinds) {
        return load("claims.yaml", dossier("test", claims, kinds));
    }

    /// A dossier around claims.
    public static String dossier(String id, String claims) {
        return dossier(id, claims, Map.of());
    }

    public static String dossier(String id, String claims, Map<String, String> kinds) {
        List<Map<String, Object>> all = new Yaml().load(claims);
        TreeSet<String> people = new TreeSet<>(List.of("reporter"));
        NormalisedText text = NormalisedText.of(TEXT);
        int next = 0;
        List<Map<String, Object>> cited = new ArrayList<>();
        for (Map<String, Object> claim : all) {
            collect(claim.get("subject"), people);
            collect(claim.get("object"), people);
            Map<String, Object> copy = new LinkedHashMap<>(claim);
            if (claim.get("saidBy") instanceof List<?> steps) {
                steps.forEach(step -> collect(((Map<?, ?>) step).get("speaker"), people));
            }
            Sentence sentence = text.sentences().get(next++ % text.sentences().size());
            copy.putIfAbsent("passages", List.of(locator(text, sentence)));
            cited.add(copy);
        }
        Map<String, Object> entities = new LinkedHashMap<>();
        people.forEach(person -> entities.put(person,
                Map.of("kind", kinds.getOrDefault(person, "Person"), "name", person)));
        Map<String, Object> dossier = new LinkedHashMap<>();
        dossier.put("entourage", 1);
        dossier.put("dossier", id);
        dossier.put("version", 1);
        dossier.put("recordedBy", "a test");
        dossier.put("method", "made up");
        dossier.put("sources", Map.of(id + "-source", Map.of("title", "A made-up source", "authors",
                List.of("reporter"), "published", "2020-01-01", "publishedBasis", "stated", "texts",
                Map.of(id + "-text", Map.of("sha256", text.sha256(), "length", text.length())))));
        dossier.put("entities", entities);
        dossier.put("claims", cited);
        return new Yaml().dump(dossier);
    }

    /// The same dossier, whose text is said to be of a document.
    public static String ofDocument(String dossier, Extracted document) {
        String digest = "sha256: " + document.text().sha256();
        return dossier.replace(digest, "document: {sha256: %s, mediaType: %s, extractor: %s}, %s".formatted(
                document.sha256(), document.mediaType().word(), document.extractor(), digest));
    }

    private static Map<String, Object> locator(NormalisedText text, Sentence sentence) {
        var passage = Locator.passage(text, "any", sentence.start(), sentence.end());
        return Map.of("paragraph", sentence.paragraph(), "start", passage.start(), "end", passage.end(), "sha256",
                passage.sha256());
    }

    private static void collect(@Nullable Object end, Set<String> people) {
        if (end instanceof String person) {
            people.add(person);
        }
    }

    /// A digest of everything in the graph but the times at which something was locked or set up.
    public String digest() {
        List<String> nodes = client.query("""
                MATCH (node) WHERE NOT node:Lock AND NOT node:Schema
                RETURN labels(node) AS labels, properties(node) AS properties""").fetch().all().stream()
                .map(row -> new TreeMap<>(row).toString()).map(Graph::sorted).sorted().toList();
        List<String> edges = client.query("""
                MATCH (a)-[edge]->(b)
                RETURN coalesce(a.ref, a.id) AS a, type(edge) AS type, properties(edge) AS properties,
                       coalesce(b.ref, b.id) AS b""").fetch().all().stream()
                .map(row -> new TreeMap<>(row).toString()).map(Graph::sorted).sorted().toList();
        return Sha256.of(nodes + "\n" + edges);
    }

    /// The parts of a printed map in a fixed order.
    private static String sorted(String printed) {
        return Arrays.stream(printed.split("[{},]", -1)).map(String::strip).sorted()
                .collect(Collectors.joining(","));
    }

    /// The lines that a page of the journal lists, each with its kind in front.
    ///
    /// @param page properties of its node
    public static List<String> journal(Object page) {
        Map<?, ?> properties = (Map<?, ?>) page;
        byte[] packed = Base64.getDecoder().decode(String.valueOf(properties.get("lines")));
        try (InputStream lines = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            boolean purged = "purged".equals(properties.get("what"));
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> (purged ? "Purged " : properties.get("what") + " ") + line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asks the graph itself, past everything that the tests are about.
    public List<Map<String, Object>> ask(String cypher) {
        return List.copyOf(client.query(cypher).fetch().all());
    }
}
