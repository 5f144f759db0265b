package org.entourage.question.describe;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.Filters;

/// The values with which a question is asked.
///
/// @param values  by parameter, as they were given
/// @param filters which claims count
public record ParameterValues(Map<String, String> values, Filters filters) {

    public ParameterValues {
        values = Map.copyOf(values);
    }

    /// A value; nothing if it was not given.
    public String text(String parameter) {
        return values.getOrDefault(parameter, "");
    }

    /// A value; null if it was not given.
    @Nullable
    public String orNull(String parameter) {
        return values.get(parameter);
    }

    /// Whether a parameter says yes; no, if it was not given.
    ///
    /// @throws IllegalArgumentException if it is neither `true` nor `false`
    public boolean flag(String parameter) {
        return switch (text(parameter)) {
            case "true" -> true;
            case "false" -> false;
            case String value when value.isBlank() -> false;
            case String value -> throw new IllegalArgumentException(
                    "%s: found \"%s\", expected true or false".formatted(parameter, value));
        };
    }

    /// A whole number from 1 on.
    ///
    /// @return 1 if it was not given
    /// @throws IllegalArgumentException if it is none, or more than `most`
    public int number(String parameter, int most) {
        String value = text(parameter);
        if (value.isBlank()) {
            return 1;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException("%s: found \"%s\", expected 1 to %d".formatted(parameter, value, most));
        }
        return Integer.parseInt(value);
    }
}
