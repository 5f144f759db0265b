package org.entourage.graph.server;

import java.util.concurrent.atomic.AtomicBoolean;

/// What [CarrierThreadsTest] starts in a JVM of its own.
final class Spinning {

    private Spinning() {}

    /// Starts as many virtual threads that spin as there are cores, then one that says so and ends it all.
    ///
    /// @param arguments none
    public static void main(String[] arguments) throws InterruptedException {
        CarrierThreads.provide();
        AtomicBoolean ended = new AtomicBoolean();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread.ofVirtual().start(() -> {
                while (!ended.get()) {
                    Thread.onSpinWait();
                }
            });
        }
        Thread.ofVirtual().start(() -> {
            System.out.println("goes on");
            ended.set(true);
        }).join();
    }
}
