package org.entourage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.question.Questions;
import org.entourage.question.answer.Answer;
import org.entourage.question.describe.Question;

/// The schemas of answers as their records say them, with the words of their Javadoc: what the contract must hold.
final class ContractSchemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")), Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")), Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(Long.class, Map.of("type", "integer")), Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(double.class, Map.of("type", "number")), Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")));

    private final Map<String, Map<String, Object>> schemas = new TreeMap<>();

    /// The schemas that these records need, by name.
    static Map<String, Map<String, Object>> of(Collection<Class<?>> records) {
        ContractSchemas made = new ContractSchemas();
        records.forEach(made::reference);
        return made.schemas;
    }

    /// `SupportersAnswer.Row` is `SupportersAnswerRow`.
    static String name(Class<?> type) {
        return type.getName().replaceAll(".*\\.", "").replace("$", "");
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = name(type);
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            schemas.put(name,
                    type.isEnum() ? choice(type) : either(type).map(this::either).orElseGet(() -> object(type)));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> choice(Class<?> type) {
        return ordered("string", "enum", Arrays.stream(type.getEnumConstants()).map(ContractSchemas::word).toList());
    }

    /// A type and one thing more, always in this order, so that the contract's file does not change by itself.
    private static Map<String, Object> ordered(String type, String key, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put(key, value);
        return schema;
    }

    /// As answers write it: its name in small letters, unless it has a word of its own.
    private static String word(Object value) {
        JsonNode word = new JsonMapper().valueToTree(value);
        return word.asString().equals(((Enum<?>) value).name())
                ? word.asString().toLowerCase(Locale.ROOT)
                : word.asString();
    }

    /// What a type is one of; empty if it stands for itself.
    private static Optional<List<Class<?>>> either(Class<?> type) {
        if (type == Answer.class) {
            return Optional.of(answers());
        }
        return type.isSealed() ? Optional.of(List.of(type.getPermittedSubclasses())) : Optional.empty();
    }

    private Map<String, Object> either(List<Class<?>> types) {
        return Map.of("anyOf", types.stream().map(this::reference).toList());
    }

    /// The answers of all questions, by name.
    static List<Class<?>> answers() {
        return Questions.ALL.stream().<Class<?>>map(question -> Objects.requireNonNull(ResolvableType
                .forClass(question.getClass()).as(Question.class).getGeneric(0).resolve()))
                .sorted(Comparator.comparing(ContractSchemas::name)).toList();
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        components(type, false, properties, required);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        String described = described(type).get("");
        if (described != null) {
            schema.put("description", described);
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private void components(Class<?> type, boolean optional, Map<String, Object> properties, List<String> required) {
        Map<String, String> described = described(type);
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = optional || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                components(component.getType(), nullable, properties, required);
                continue;
            }
            Map<String, Object> schema = new LinkedHashMap<>(schema(component.getAnnotatedType()));
            String words = described.get(component.getName());
            if (words != null && !schema.containsKey("$ref")) {
                schema.put("description", words);
            }
            properties.put(component.getName(), schema);
            if (!nullable) {
                required.add(component.getName());
            }
        }
    }

    private Map<String, Object> schema(AnnotatedType annotated) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType parameterized && annotated instanceof AnnotatedParameterizedType parts) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            AnnotatedType[] arguments = parts.getAnnotatedActualTypeArguments();
            return Map.class.isAssignableFrom(raw)
                    ? ordered("object", "additionalProperties", schema(arguments[1]))
                    : ordered("array", "items", schema(arguments[0]));
        }
        Class<?> simple = (Class<?>) type;
        Map<String, Object> known = SIMPLE.get(simple);
        return known != null ? known : reference(simple);
    }

    /// The first sentence of a record's Javadoc under the empty name, and the words of each `@param`.
    private static Map<String, String> described(Class<?> type) {
        Class<?> top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        try {
            String source = Files.readString(
                    Path.of("src/main/java", top.getName().replace('.', '/') + ".java"));
            Matcher comment = Pattern.compile("((?:^[ ]*///[^\\n]*\\n)+)(?:^[ ]*@[^\\n]*\\n)*^[ ]*(?:public )?record "
                    + type.getSimpleName() + "\\(", Pattern.MULTILINE).matcher(source);
            return comment.find() ? parts(comment.group(1).replaceAll("(?m)^ */// ?", "")) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parts(String comment) {
        Map<String, String> parts = new LinkedHashMap<>();
        String[] pieces = comment.strip().split("(?m)^@param ", -1);
        parts.put("", joined(pieces[0].split("(?<=\\.)\\s", 2)[0]));
        for (String piece : Arrays.asList(pieces).subList(1, pieces.length)) {
            String[] words = piece.strip().split("\\s+", 2);
            parts.put(words[0], words.length == 2 ? joined(words[1]) : "");
        }
        return parts;
    }

    private static String joined(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("`", "'");
    }
}
