package org.entourage.web;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.claim.Certainty;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.question.Questions;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Question;

import static org.assertj.core.api.Assertions.assertThat;

/// The contract of the API is whole, and says of each answer what its record says. `-Dupdate` writes the schemas.
class ContractTest {

    private static final Contract CONTRACT = Contract.read();

    /// Every method of the API that answers something.
    private static List<Method> answering() {
        return new ClassFileImporter().importPackages("org.entourage.web").stream()
                .filter(type -> type.isAnnotatedWith(RestApi.class)).map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(GetMapping.class)
                        || method.isAnnotationPresent(PostMapping.class))
                .toList();
    }

    private static List<String> paths(Method method) {
        GetMapping get = method.getAnnotation(GetMapping.class);
        PostMapping post = method.getAnnotation(PostMapping.class);
        return Stream.of(get == null ? new String[0] : get.value(), get == null ? new String[0] : get.path(),
                post == null ? new String[0] : post.value(), post == null ? new String[0] : post.path())
                .flatMap(Arrays::stream).toList();
    }

    private static Class<?> answer(Method method) {
        Type type = method.getGenericReturnType();
        return (Class<?>) (type instanceof ParameterizedType wrapped && wrapped.getRawType() == ResponseEntity.class
                ? wrapped.getActualTypeArguments()[0]
                : type);
    }

    private static Map<String, Map<String, Object>> wanted() {
        List<Class<?>> answers = new ArrayList<>(answering().stream().map(ContractTest::answer)
                .filter(Class::isRecord).toList());
        answers.addAll(ContractSchemas.answers());
        return ContractSchemas.of(answers);
    }

    @Test
    void theSchemasAreThoseOfTheRecords() throws IOException {
        if (System.getProperty("update") != null) {
            String text = Contract.text();
            StringBuilder written = new StringBuilder(
                    text.substring(0, text.indexOf(Contract.WRITTEN) + Contract.WRITTEN.length()));
            wanted().forEach((name, schema) -> write(written, name, schema));
            Files.writeString(Contract.FILE, written);
        }
        JsonMapper json = new JsonMapper();
        JsonNode held = Contract.read().tree().at("/components/schemas");
        assertThat(wanted()).isNotEmpty().allSatisfy((name, schema) -> assertThat(held.get(name))
                .as("schema %s; -Dupdate writes it", name).isEqualTo(json.readTree(json.writeValueAsString(schema))));
    }

    private static void write(StringBuilder out, String name, Map<String, Object> schema) {
        JsonMapper json = new JsonMapper();
        out.append("    ").append(name).append(":\n");
        schema.forEach((key, value) -> {
            if (key.equals("properties") && value instanceof Map<?, ?> properties) {
                out.append("      properties:\n");
                properties.forEach((property, described) -> out.append("        ").append(property).append(": ")
                        .append(json.writeValueAsString(described)).append('\n'));
            } else {
                out.append("      ").append(key).append(": ").append(json.writeValueAsString(value)).append('\n');
            }
        });
    }

    @Test
    void everyAddressOfTheApiIsInTheContractAndNoOther() {
        TreeSet<String> served = new TreeSet<>(List.of("/openapi.yaml"));
        answering().forEach(method -> served.addAll(paths(method)));
        Questions.ALL.forEach(question -> served.add("/" + question.word()));
        assertThat(CONTRACT.tree().at("/paths").propertyNames()).containsExactlyInAnyOrderElementsOf(served);
    }

    static List<Contract.Operation> reads() {
        return CONTRACT.reads();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void anOperationSaysWhatItIsForWhatItTakesAndHowItFails(Contract.Operation operation) {
        JsonNode node = operation.node();
        assertThat(node.at("/operationId").asString()).isNotEmpty();
        assertThat(node.at("/summary").asString()).hasSizeGreaterThan(10);
        assertThat(node.at("/description").asString()).hasSizeGreaterThan(10);
        assertThat(node.at("/tags")).isNotEmpty();
        assertThat(node.at("/responses").propertyNames()).contains("200", "400");
        assertThat(CONTRACT.parameters(operation)).allSatisfy(parameter -> {
            assertThat(parameter.path("description").asString()).isNotEmpty();
            assertThat(parameter.path("schema")).isNotEmpty();
            if (parameter.path("required").asBoolean(false)) {
                assertThat(parameter.has("example")).as("example of %s", parameter).isTrue();
            }
        });
        List<String> inPath = CONTRACT.parameters(operation).stream()
                .filter(parameter -> parameter.get("in").asString().equals("path"))
                .map(parameter -> "{" + parameter.get("name").asString() + "}").toList();
        assertThat(inPath).allSatisfy(name -> assertThat(operation.path()).contains(name))
                .hasSize((int) operation.path().chars().filter(sign -> sign == '{').count());
    }

    /// Enumerations that a contract says in words, since several can be given, parted by commas.
    private static final Map<String, List<String>> WORDS = Map.of("certainty",
            Arrays.stream(Certainty.values()).map(Certainty::word).toList(), "polarity",
            Arrays.stream(Polarity.values()).map(Polarity::word).toList(), "tier",
            Arrays.stream(Relation.Tier.values()).map(Relation.Tier::word).toList(), "kind", EntityKind.labels());

    private static final Pattern DEFAULT = Pattern.compile("Default: (\\w+)\\.");

    static List<Question<?>> questions() {
        return Questions.ALL;
    }

    private static Map<String, JsonNode> parameters(Question<?> question) {
        Contract.Operation operation = reads().stream().filter(each -> each.path().equals("/" + question.word()))
                .findFirst().orElseThrow();
        return CONTRACT.parameters(operation).stream()
                .collect(Collectors.toMap(each -> each.get("name").asString(), each -> each));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theContractHasTheParametersThatAQuestionSaysOfItself(Question<?> question) {
        Map<String, JsonNode> contract = new TreeMap<>(parameters(question));
        assertThat(contract.remove("format")).as("how the answer is written, which any question can be asked")
                .isNotNull();
        assertThat(question.known()).containsAll(question.refused());
        assertThat(contract.keySet()).isEqualTo(question.known().stream()
                .filter(name -> !question.refused().contains(name)).collect(Collectors.toSet()));
        Stream.concat(question.parameters().stream(), question.filters().stream()
                .filter(filter -> !question.refused().contains(filter.name()))).forEach(parameter -> {
                    JsonNode written = Objects.requireNonNull(contract.get(parameter.name()));
                    assertThat(written.path("required").asBoolean(false)).as(parameter.name())
                            .isEqualTo(parameter.required());
                    assertThat(type(parameter)).as(parameter.name()).contains(written.at("/schema/type").asString());
                    String help = String.join(" ", parameter.help());
                    assertThat(WORDS.getOrDefault(parameter.name(), List.of())).allSatisfy(word -> {
                        assertThat(help).contains(word);
                        assertThat(written.get("description").asString()).contains(word);
                    });
                });
    }

    private static List<String> type(Parameter parameter) {
        return switch (parameter.kind()) {
            case FLAG, TRUTH -> List.of("boolean");
            case NUMBER -> List.of("integer");
            case TEXT -> List.of("string", "integer");
            case NAMES -> List.of("array");
            case NAME, SOURCE, SOURCE_OR_NAME, CLAIM, BEGINNING, WORDS -> List.of("string");
        };
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theContractHasTheDefaultsThatHelpSays(Question<?> question) {
        Map<String, JsonNode> contract = parameters(question);
        question.parameters().forEach(parameter -> {
            Matcher said = DEFAULT.matcher(String.join(" ", parameter.help()));
            assertThat(Objects.requireNonNull(contract.get(parameter.name())).at("/schema/default").asString(""))
                    .as(parameter.name())
                    .isEqualTo(parameter.kind() == Parameter.Kind.FLAG ? "false" : said.find() ? said.group(1) : "");
        });
        JsonNode most = contract.get("limit");
        assertThat(most == null ? question.defaults().limit() : most.at("/schema/default").asInt())
                .isEqualTo(question.defaults().limit());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyExampleAndEveryChoiceOfTheContractIsUnderstood(Question<?> question) {
        parameters(question).forEach((name, parameter) -> {
            if (question.filters().stream().anyMatch(filter -> filter.name().equals(name))) {
                List<String> values = new ArrayList<>(List.of(parameter.get("example").asString()));
                parameter.at("/schema/enum").forEach(choice -> values.add(choice.asString()));
                assertThat(values).allSatisfy(value -> assertThat(
                        question.read(Map.of(name, value), question.defaults()).filters()).isNotNull());
            }
        });
    }

    @Test
    void namesOfOperationsAreUniqueAndEveryReferenceLeadsSomewhere() {
        assertThat(reads()).extracting(Contract.Operation::toString).doesNotHaveDuplicates();
        List<JsonNode> references = CONTRACT.tree().findValues("$ref");
        assertThat(references).hasSizeGreaterThan(20).allSatisfy(reference -> assertThat(
                CONTRACT.tree().at(reference.asString().substring(1)).isMissingNode()).as("%s", reference).isFalse());
    }
}
