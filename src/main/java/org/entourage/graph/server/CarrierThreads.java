package org.entourage.graph.server;

/// The threads that carry virtual ones. Neo4j works in its background on virtual threads, some of them in loops of minutes,
/// as where it samples a large index. Java carries as many at once as there are cores: on two cores, two such loops held
/// up a third, which had a page that loads and questions waited for. With more carriers the system shares the cores out.
public final class CarrierThreads {

    private static final String HOW_MANY = "jdk.virtualThreadScheduler.parallelism";

    /// More than Neo4j has such loops: one for each index.
    private static final int ENOUGH = 32;

    private CarrierThreads() {}

    /// Provides for enough, unless told otherwise by the property `jdk.virtualThreadScheduler.parallelism`. To be called
    /// before the first virtual thread begins; later it changes nothing.
    public static void provide() {
        if (System.getProperty(HOW_MANY) == null) {
            System.setProperty(HOW_MANY, String.valueOf(Math.max(ENOUGH, Runtime.getRuntime().availableProcessors())));
        }
    }
}
