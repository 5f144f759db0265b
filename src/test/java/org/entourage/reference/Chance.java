package org.entourage.reference;

import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/// What the generator leaves to chance.
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    /// A number of those from the first to the last, both included.
    int from(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs // only reads them
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> @Nullable T maybe(int times, T value) {
        return in100(times) ? value : null;
    }
}
