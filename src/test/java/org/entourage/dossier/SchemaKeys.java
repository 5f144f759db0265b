package org.entourage.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/// The keys that a schema allows at places of a dossier, such as `sources.report.texts.copy` or `claims[0].subject`.
///
/// @param schema the whole of it
record SchemaKeys(JsonNode schema) {

    private static final String REF = "$ref";

    Set<String> at(String path) {
        Stream<JsonNode> nodes = Stream.of(schema);
        for (String step : path.isEmpty() ? new String[0] : path.replaceAll("\\[\\d+]", ".[]").split("\\.")) {
            nodes = nodes.flatMap(this::forms).flatMap(node -> below(node, step));
        }
        Set<String> keys = new TreeSet<>();
        nodes.flatMap(this::forms).forEach(node -> keys.addAll(node.path("properties").propertyNames()));
        return keys;
    }

    private static Stream<JsonNode> below(JsonNode node, String step) {
        if (step.equals("[]")) {
            return present(node.path("items"));
        }
        JsonNode property = node.path("properties").path(step);
        return property.isMissingNode() ? present(node.path("additionalProperties")) : Stream.of(property);
    }

    private static Stream<JsonNode> present(JsonNode node) {
        return node.isObject() ? Stream.of(node) : Stream.of();
    }

    /// The schema itself, what it refers to, and each of its alternatives.
    private Stream<JsonNode> forms(JsonNode node) {
        Stream<JsonNode> others = node.path("anyOf").values().stream();
        Stream<JsonNode> referred = node.has(REF) ? Stream.of(resolved(node)) : Stream.of();
        return Stream.concat(Stream.of(node), Stream.concat(referred, others).flatMap(this::forms));
    }

    /// What a reference leads to; any other node as it is.
    JsonNode resolved(JsonNode node) {
        return node.has(REF) ? schema.at(node.path(REF).asString().substring(1)) : node;
    }

    /// All properties that are described anywhere in a schema, by their way there.
    static Map<String, JsonNode> properties(JsonNode schema) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        collect(schema, "", all);
        return all;
    }

    private static void collect(JsonNode node, String path, Map<String, JsonNode> all) {
        boolean definition = node.has("title");
        node.propertyStream().forEach(entry -> {
            String at = path + "/" + entry.getKey();
            if (definition && entry.getKey().equals("properties") && node.path("additionalProperties").isBoolean()) {
                entry.getValue().propertyStream().forEach(property -> all.put(at + "/" + property.getKey(),
                        property.getValue()));
            }
            collect(entry.getValue(), at, all);
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "/" + i, all);
            }
        }
    }
}
