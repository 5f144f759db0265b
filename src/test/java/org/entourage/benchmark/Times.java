package org.entourage.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long something took each time, in milliseconds.
final class Times {

    private static final double MILLISECOND = 1e6;

    private final List<Double> all = new ArrayList<>();

    /// Measures work once.
    void measure(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        double taken = (System.nanoTime() - begun) / MILLISECOND;
        synchronized (all) {
            all.add(taken);
        }
    }

    /// The time that so many of a hundred did not exceed.
    double percentile(int share) {
        List<Double> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * share / 100));
    }
}
