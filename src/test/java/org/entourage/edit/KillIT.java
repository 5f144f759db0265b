package org.entourage.edit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

import org.entourage.edit.Victim.Deed;

import static org.assertj.core.api.Assertions.assertThat;

/// Kills a process (SIGKILL) at random moments while it changes a graph of 2,000 claims. The next one finds the old graph
/// or the new, to the last property, and `verify` finds nothing. `-Dcrash.rounds=100` for more moments, `-Dcrash.seed=`
/// for those of another run.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

    /// Some moments shall lie after the end.
    private static final double BEYOND = 1.1;

    private final Random random = new Random(SEED);

    @TempDir
    private static Path folder = Path.of("");
    private Path prepared = Path.of("");

    @BeforeAll
    void prepare() {
        prepared = folder.resolve("prepared");
        try (ConfigurableApplicationContext context = Victim.context(prepared)) {
            context.getBean(Opening.class).open();
            context.getBean(Load.class).load("before.yaml", Victim.before(), List.of(), _ -> {});
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsKilledLeavesTheOldGraphOrTheNew(Deed deed) throws Exception {
        String before = examined(copy(prepared, "before"));
        Path whole = copy(prepared, "whole");
        long nanos;
        try (Running running = new Running(whole, deed)) {
            nanos = running.letItFinish();
        }
        String after = examined(whole);
        assertThat(after).isNotEqualTo(before);
        List<String> found = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Duration moment = Duration.ofNanos((long) (random.nextDouble() * nanos * BEYOND));
            found.add(round(deed, moment, before, after));
        }
        System.out.println("%s killed at %d random moments within %d ms (seed %d): %d old, %d new".formatted(deed,
                ROUNDS, Math.round(nanos * BEYOND / 1e6), SEED, count(found, "old"), count(found, "new")));
        assertThat(found).as("seed %d", SEED).allMatch(state -> state.equals("old") || state.equals("new"));
    }

    private String round(Deed deed, Duration moment, String before, String after) throws Exception {
        Path data = copy(prepared, "round");
        String last;
        try (Running running = new Running(data, deed)) {
            last = running.killAfter(moment);
        }
        String digests = examined(data);
        String state = digests.equals(before) ? "old" : digests.equals(after) ? "new" : digests;
        System.out.println("%s killed after %d ms, at \"%s\": %s".formatted(deed, moment.toMillis(), last, state));
        return state;
    }

    private static long count(List<String> found, String state) {
        return found.stream().filter(state::equals).count();
    }

    /// The graph's digests, or what `verify` found.
    private static String examined(Path data) {
        try (ConfigurableApplicationContext context = Victim.context(data)) {
            context.getBean(Opening.class).open();
            Verified verified = context.getBean(Verify.class).verify();
            return verified.sound() ? verified.digests().toString() : verified.findings().toString();
        }
    }

    private static Path copy(Path from, String name) throws IOException {
        Path to = folder.resolve(name);
        delete(to);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /// The process.
    private static final class Running implements AutoCloseable {

        private final Process process;
        private final AtomicReference<String> last = new AtomicReference<>("");
        private final BufferedReader said;

        Running(Path data, Deed deed) throws IOException {
            // what was read and linked once need not be again: half the time of a start
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:cds=off",
                    "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                    System.getProperty("java.class.path"), Victim.class.getName(), data.toString(), deed.name())
                    .redirectErrorStream(true).start();
            said = process.inputReader();
            await(Victim.BEGUN);
        }

        private void await(String word) throws IOException {
            for (String line = said.readLine(); !word.equals(line); line = said.readLine()) {
                if (line == null) {
                    throw new IllegalStateException(
                            "the process ended before it said \"%s\": %s".formatted(word, last));
                }
                last.set(line);
            }
            last.set(word);
        }

        /// How long the deed took, in nanoseconds.
        long letItFinish() throws IOException, InterruptedException {
            long begun = System.nanoTime();
            await(Victim.MADE);
            long taken = System.nanoTime() - begun;
            process.outputWriter().close();
            process.waitFor();
            return taken;
        }

        /// The last that it said.
        String killAfter(Duration moment) throws InterruptedException {
            Thread reader = Thread.ofVirtual().start(() -> {
                try {
                    await(Victim.MADE);
                } catch (IOException | IllegalStateException e) {
                    // killed before
                }
            });
            Thread.sleep(moment);
            process.destroyForcibly().waitFor();
            reader.join();
            return last.get();
        }

        @Override
        public void close() {
            process.destroyForcibly();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
