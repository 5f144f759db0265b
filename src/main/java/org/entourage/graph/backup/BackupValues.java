package org.entourage.graph.backup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Property values as a backup writes them: texts, whole numbers, booleans and lists as JSON has them; a day as
/// `{"day": "2013-12-07"}`, an instant as `{"instant": "…"}`. Neo4j keeps no maps, so an object can be nothing else.
final class BackupValues {

    private BackupValues() {}

    /// The values of a map as JSON writes them.
    ///
    /// @throws BackupException if there is one of another type, which only a change by hand can have brought in
    static Map<String, Object> written(Map<String, Object> properties) {
        Map<String, Object> json = new LinkedHashMap<>();
        properties.forEach((name, value) -> json.put(name, written(value)));
        return json;
    }

    private static Object written(Object value) {
        return switch (value) {
            case String text -> text;
            case Long number -> number;
            case Boolean truth -> truth;
            case LocalDate day -> Map.of("day", day.toString());
            case ZonedDateTime time -> Map.of("instant", time.toString());
            case List<?> list -> list.stream().map(BackupValues::written).toList();
            default -> throw new BackupException("a property of type " + value.getClass().getSimpleName(),
                    "a text, whole number, boolean, day, instant, or list", "./entourage verify says where");
        };
    }

    /// The values of an object as the graph keeps them.
    ///
    /// @throws BackupException if there is one that cannot be
    static Map<String, Object> read(JsonNode object) {
        Map<String, Object> properties = new LinkedHashMap<>();
        object.properties().forEach(entry -> properties.put(entry.getKey(), value(entry.getValue())));
        return properties;
    }

    private static Object value(JsonNode json) {
        if (json.isString()) {
            return json.stringValue();
        } else if (json.isIntegralNumber() && json.canConvertToLong()) {
            return json.longValue();
        } else if (json.isBoolean()) {
            return json.booleanValue();
        } else if (json.isArray()) {
            List<Object> list = new ArrayList<>();
            json.values().forEach(each -> list.add(value(each)));
            return list;
        }
        try {
            if (json.path("day").isString()) {
                return LocalDate.parse(json.path("day").stringValue());
            } else if (json.path("instant").isString()) {
                return ZonedDateTime.parse(json.path("instant").stringValue());
            }
        } catch (DateTimeException e) {
            throw unknown(json, e);
        }
        throw unknown(json, null);
    }

    private static BackupException unknown(JsonNode json, @Nullable Exception cause) {
        return new BackupException("the value " + json, "a text, whole number, boolean, day, instant, or list",
                "it was not written by Entourage", cause);
    }
}
