package org.entourage.document;

import java.time.Duration;

/// What reading one document may take. A file that takes more is given up, and harms nothing else.
///
/// @param time      for one document
/// @param megabytes of memory for one process that reads documents
/// @param workers   how many of these processes there are
public record Bounds(Duration time, int megabytes, int workers) {

    /// Names of the properties that set them.
    public static final String TIME = "entourage.document.seconds";
    public static final String MEMORY = "entourage.document.megabytes";
    public static final String WORKERS = "entourage.document.workers";

    private static final int SECONDS = 120;
    private static final int MEGABYTES = 512;
    private static final int LEAST_MEGABYTES = 32;
    private static final int MOST_WORKERS = 4;

    public Bounds {
        if (time.isNegative() || time.isZero() || megabytes < LEAST_MEGABYTES || workers < 1) {
            throw new IllegalArgumentException("no bounds to read documents in: %s, %d MB, %d processes"
                    .formatted(time, megabytes, workers));
        }
    }

    /// Those that properties of the system set; else two minutes, 512 MB, and a process for each core, four at most.
    public static Bounds ofProperties() {
        return new Bounds(Duration.ofSeconds(Integer.getInteger(TIME, SECONDS)),
                Integer.getInteger(MEMORY, MEGABYTES),
                Integer.getInteger(WORKERS, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_WORKERS)));
    }
}
