package org.entourage.world;

import java.util.List;
import java.util.SplittableRandom;

/// What falls for one thing of a world: the same for the same seed, kind of thing and number, whatever was thrown for
/// others.
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Dice(long seed, int kind, long number) {
        random = new SplittableRandom(mixed(mixed(seed + GOLDEN * kind) + GOLDEN * number));
    }

    /// The finaliser of MurmurHash3, variant 13 of Stafford, as SplittableRandom uses it.
    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    /// From 0 to below a bound.
    int below(int bound) {
        return random.nextInt(bound);
    }

    long below(long bound) {
        return random.nextLong(bound);
    }

    /// Whether something happens that does so in so many of a hundred cases.
    boolean percent(int cases) {
        return random.nextInt(100) < cases;
    }

    /// One of these.
    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// From 0 to below a bound, each about as often as its rank says: the n-th in proportion to 1/n (Zipf's law).
    long ranked(long bound) {
        return Math.min(bound - 1, (long) Math.expm1(random.nextDouble() * Math.log1p((double) bound)));
    }
}
