package org.entourage.dossier;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A YAML file as an editor understands it: words are strings, numbers, true, false or null after the core schema of
/// YAML 1.2 (chapter 10.3).
final class YamlAsJson {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d{1,4})?");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private YamlAsJson() {}

    static JsonNode of(String yaml) {
        return json(new YamlComposer("d.yaml", new WholeText(yaml), new LoaderOptions(), _ -> {}).document());
    }

    private static JsonNode json(@Nullable YamlNode node) {
        return switch (node) {
            case null -> JSON.nullNode();
            case YamlNode.Word word -> word(word);
            case YamlNode.Items list -> {
                ArrayNode array = JSON.arrayNode();
                list.nodes().forEach(item -> array.add(json(item)));
                yield array;
            }
            case YamlNode.Keys mapping -> {
                ObjectNode object = JSON.objectNode();
                mapping.entries().forEach(entry -> object.set(entry.key() instanceof YamlNode.Word key
                        ? key.text()
                        : "?", json(entry.value())));
                yield object;
            }
        };
    }

    private static JsonNode word(YamlNode.Word word) {
        String text = word.text();
        return switch (word.form()) {
            case NULL -> JSON.nullNode();
            case QUOTED -> JSON.stringNode(text);
            case PLAIN -> switch (text) {
                case "true", "false" -> JSON.booleanNode(Boolean.parseBoolean(text));
                default -> NUMBER.matcher(text).matches() ? number(new BigDecimal(text)) : JSON.stringNode(text);
            };
        };
    }

    private static JsonNode number(BigDecimal number) {
        return number.scale() <= 0 ? JSON.numberNode(number.toBigInteger()) : JSON.numberNode(number);
    }
}
