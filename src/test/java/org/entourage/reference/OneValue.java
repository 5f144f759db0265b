package org.entourage.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.entourage.reference.NaiveClaim.Value;

/// A value as it is compared with others of one subject and relation, of which one can be true.
///
/// @param low   least number that it can be, or first day, as days since 1970
/// @param high  greatest number, or last day
/// @param words folded name or text; the text of a date; empty for a number
/// @param loose whether it excludes no other: a date with a mark
record OneValue(String type, long low, long high, String words, boolean loose) implements Comparable<OneValue> {

    static OneValue of(NaiveClaim said) {
        Value value = Objects.requireNonNull(said.object().value());
        return switch (value.type()) {
            case "number" -> number(value);
            case "date" -> {
                Time time = Time.of(value.text(), null, null);
                yield new OneValue("date", time.startEarliest().toEpochDay(), time.endLatest().toEpochDay(),
                        value.text(), time.qualified());
            }
            default -> new OneValue("words", 0, 0, NaiveFind.fold(value.text()), false);
        };
    }

    private static OneValue number(Value value) {
        Long number = value.number();
        if (value.min() == null && value.max() == null) {
            return new OneValue("number", Objects.requireNonNull(number), number, "", false);
        }
        return new OneValue("number", Objects.requireNonNullElse(value.min(), Long.MIN_VALUE),
                Objects.requireNonNullElse(value.max(), Long.MAX_VALUE), "", false);
    }

    /// Equal for what counts as the same value.
    List<Object> sameAs() {
        return type.equals("date") ? List.of(type, words) : List.of(type, low, high, words);
    }

    boolean excludes(OneValue other) {
        return type.equals("words")
                ? !words.equals(other.words)
                : !loose && !other.loose && (high < other.low || other.high < low);
    }

    @Override
    public int compareTo(OneValue other) {
        return Comparator.comparingLong(OneValue::low).thenComparingLong(OneValue::high).thenComparing(OneValue::words)
                .compare(this, other);
    }
}
