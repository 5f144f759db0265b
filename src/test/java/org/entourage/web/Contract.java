package org.entourage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The contract of the API, `openapi.yaml`, as the tests read it.
final class Contract {

    static final Path FILE = Path.of("src/main/resources/openapi.yaml");
    /// What follows it is written from the records of the answers.
    static final String WRITTEN = "    # from here on: written by mvn test -Dtest=ContractTest -Dupdate\n";
    private static final String ID = "https://entourage.invalid/openapi";

    private final JsonNode tree;
    private final SchemaRegistry registry;

    private Contract(JsonNode tree) {
        this.tree = tree;
        this.registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(ID, tree.toString())));
    }

    static Contract read() {
        return new Contract(new JsonMapper().valueToTree(
                new Yaml().<Object>load(text())));
    }

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode tree() {
        return tree;
    }

    /// An operation that is asked for by GET.
    record Operation(String path, JsonNode node) {

        @Override
        public String toString() {
            return node.at("/operationId").asString();
        }
    }

    List<Operation> reads() {
        List<Operation> reads = new ArrayList<>();
        tree.at("/paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                reads.add(new Operation(path.getKey(), path.getValue().get("get")));
            }
        });
        return reads;
    }

    /// The parameters of an operation, those by reference looked up.
    List<JsonNode> parameters(Operation operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation.node().path("parameters").forEach(parameter -> parameters.add(parameter.has("$ref")
                ? tree.at(parameter.get("$ref").asString().substring(1))
                : parameter));
        return parameters;
    }

    /// The address that the examples of an operation make: what is required, and one more parameter if one is named.
    String address(Operation operation, String more) {
        String path = operation.path();
        Map<String, String> query = new TreeMap<>();
        for (JsonNode parameter : parameters(operation)) {
            String name = parameter.get("name").asString();
            String example = URLEncoder.encode(parameter.path("example").asString(""), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            if (parameter.get("in").asString().equals("path")) {
                path = path.replace("{" + name + "}", example);
            } else if (parameter.path("required").asBoolean(false) || name.equals(more)) {
                query.put(name, example);
            }
        }
        List<String> pairs = query.entrySet().stream().map(pair -> pair.getKey() + "=" + pair.getValue()).toList();
        return "/api/v1" + path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    /// What is wrong with an answer, held against a schema of the contract.
    ///
    /// @param pointer to the schema
    List<Error> errors(String pointer, JsonNode answer) {
        Schema schema = registry.getSchema(SchemaLocation.of(ID + "#" + pointer));
        return schema.validate(answer);
    }
}
