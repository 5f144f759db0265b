package org.entourage.question.look;

import java.math.BigDecimal;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.entourage.claim.Edtf;
import org.entourage.claim.FoldedName;

/// A value where one can be true, so far as it can exclude others: of a number its range, of a date its days, of words
/// their folded form. See `docs/questions.md`.
///
/// @param type text, name, number or date
/// @param text as it stands; of words, folded
/// @param low  of a number, the least that it can be; null for no bound
/// @param high of a number, the most that it can be; null for no bound
/// @param date of a date; else null
public record SingleValue(String type, String text, @Nullable BigDecimal low, @Nullable BigDecimal high,
        @Nullable Edtf date)
        implements
            Comparable<SingleValue> {

    private static final Comparator<BigDecimal> NONE_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<BigDecimal> NONE_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /// The value of a claim, from a list of its properties `valueType`, `valueText`, `number`, `min` and `max`.
    static SingleValue of(Value value) {
        String type = value.get(0).asString();
        String text = value.get(1).asString();
        return switch (type) {
            case "number" -> number(decimal(value.get(2)), decimal(value.get(3)), decimal(value.get(4)));
            case "date" -> new SingleValue(type, text, null, null, Edtf.parse(text));
            default -> new SingleValue(type, FoldedName.of(text), null, null, null);
        };
    }

    private static SingleValue number(@Nullable BigDecimal number, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        boolean exact = min == null && max == null;
        return new SingleValue("number", "", exact ? number : min, exact ? number : max, null);
    }

    /// Without zeros at its end, so that 52 is 52.0.
    private static @Nullable BigDecimal decimal(Value text) {
        return text.isNull() ? null : new BigDecimal(text.asString()).stripTrailingZeros();
    }

    /// Whether both cannot be true.
    public boolean excludes(SingleValue other) {
        if (!type.equals(other.type)) {
            return false;
        }
        return switch (type) {
            case "number" -> isBelow(other) || other.isBelow(this);
            case "date" -> date != null && other.date != null && parted(date, other.date);
            default -> !text.equals(other.text);
        };
    }

    private boolean isBelow(SingleValue other) {
        return high != null && other.low != null && high.compareTo(other.low) < 0;
    }

    private static boolean parted(Edtf one, Edtf other) {
        return !one.qualified() && !other.qualified()
                && (one.bounds().endLatest().isBefore(other.bounds().startEarliest())
                        || other.bounds().endLatest().isBefore(one.bounds().startEarliest()));
    }

    @Override
    public int compareTo(SingleValue other) {
        if (date != null && other.date != null) {
            return Comparator.comparing((Edtf each) -> each.bounds().startEarliest())
                    .thenComparing(each -> each.bounds().endLatest()).thenComparing(Edtf::text)
                    .compare(date, other.date);
        }
        return Comparator.comparing(SingleValue::type).thenComparing(SingleValue::low, NONE_FIRST)
                .thenComparing(SingleValue::high, NONE_LAST).thenComparing(SingleValue::text).compare(this, other);
    }
}
