package org.entourage.claim;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/// What stands at an end of a claim: an entity, another claim, or a value.
public sealed interface Term {

    /// An entity.
    ///
    /// @param id its slug
    record OfEntity(String id) implements Term {

        public OfEntity {
            Slug.checked(id);
        }
    }

    /// Another claim.
    ///
    /// @param id `dossier/key`
    record OfClaim(String id) implements Term {

        public OfClaim {
            ClaimId.parse(id);
        }
    }

    /// What is not a thing of its own in the graph.
    sealed interface Value extends Term {

        /// The value as a person reads it.
        String text();
    }

    /// Words, ours unless the note says otherwise.
    record Words(String text) implements Value {

        public Words {
            requireWords(text);
        }
    }

    /// A name that a source uses, spelled as there.
    record Name(String text) implements Value {

        public Name {
            requireWords(text);
        }
    }

    /// A number, or a range with what lies in between unknown.
    ///
    /// @param number the number that the source gives; null if it gives only bounds
    /// @param min    lowest that it can be; null if the source sets none ("more than 3,000": 3001)
    /// @param max    highest that it can be; null if the source sets none
    record Quantity(@Nullable BigDecimal number, @Nullable BigDecimal min, @Nullable BigDecimal max) implements Value {

        /// Digits before the point, and behind it: written out, `1e999999999` would fill the memory.
        private static final int MOST_DIGITS = 30;

        public Quantity {
            requireShort(number);
            requireShort(min);
            requireShort(max);
            if (number == null && min == null && max == null) {
                throw new IllegalArgumentException("a number needs a value, a min or a max");
            }
            if (min != null && max != null && min.compareTo(max) > 0) {
                throw new IllegalArgumentException("min %s is above max %s".formatted(min, max));
            }
            boolean below = number != null && min != null && number.compareTo(min) < 0;
            boolean above = number != null && max != null && number.compareTo(max) > 0;
            if (below || above) {
                throw new IllegalArgumentException("%s lies outside its min and max".formatted(number));
            }
        }

        private static void requireShort(@Nullable BigDecimal number) {
            if (number != null && (number.scale() > MOST_DIGITS
                    || (long) number.precision() - number.scale() > MOST_DIGITS)) {
                throw new IllegalArgumentException("a number of more than %d digits".formatted(MOST_DIGITS));
            }
        }

        @Override
        public String text() {
            if (number != null) {
                return number.toPlainString();
            }
            if (min != null && max != null) {
                return "%s to %s".formatted(min.toPlainString(), max.toPlainString());
            }
            return max == null ? "at least " + plain(min) : "at most " + plain(max);
        }
    }

    /// A date.
    record Day(Edtf date) implements Value {

        @Override
        public String text() {
            return date.text();
        }
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "unknown" : number.toPlainString();
    }

    private static void requireWords(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a value needs words");
        }
    }
}
