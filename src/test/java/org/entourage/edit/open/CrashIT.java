package org.entourage.edit.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

import org.entourage.edit.VictimProcess;
import org.entourage.edit.VictimProcess.Waits;
import org.entourage.edit.load.Load;
import org.entourage.edit.load.Victim;
import org.entourage.edit.load.Victim.Deed;
import org.entourage.edit.verify.Verified;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.schema.Schema;
import org.entourage.graph.write.PartedLoadUndo;

import static org.assertj.core.api.Assertions.assertThat;

/// Kills a process while it changes a graph, as `kill -9` does: at each step, and at random moments. The next one finds
/// the old graph or the new, to the last property and instant, and `verify` finds nothing.
///
/// In the ordinary build at a few moments of loads of 200 claims. `-Dkills=100`: at so many, of loads of 2,000 claims, and
/// at a tenth as many of each other change; `-Dkills.seed=` for the moments of another run.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIT {

    private static final List<String> STEPS = List.of("entities", "claims", "edges", "invariants");
    private static final int FEW = 2;
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());

    /// Some moments shall lie after the end.
    private static final double BEYOND = 1.2;

    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

    @TempDir
    private static Path folder = Path.of("");

    private final Map<Deed, Whole> whole = new ConcurrentHashMap<>();
    private final AtomicInteger copies = new AtomicInteger();
    private Path schema = Path.of("");
    private Path prepared = Path.of("");
    private String before = "";

    /// What a deed makes of the graph when nobody interferes.
    ///
    /// @param after the graph's digests, of what the process had written when it had just said that it was done
    /// @param times how long it took, in times of what the process took to begin: a busy machine slows both down
    /// @param cut   what the process had written at each of [#STEPS] that it came to
    private record Whole(String after, double times, Map<String, Path> cut) {}

    @BeforeAll
    void prepare() throws Exception {
        System.out.println("CrashIT: seed " + SEED);
        prepared = folder.resolve("prepared");
        try (ConfigurableApplicationContext context = Victim.context(prepared, false)) {
            context.getBean(Schema.class).apply();
            schema = copy(prepared);
            context.getBean(Opening.class).open();
            context.getBean(Load.class).load("before.yaml", Victim.before(), List.of(), _ -> {});
        }
        Path copy = copy(prepared);
        before = examined(copy);
        assertThat(before).as("digests").startsWith("Digests[");
        FileSystemUtils.deleteRecursively(copy);
        if (Victim.KILLS > 0) {
            shareClasses();
        }
    }

    /// The first process that ends by itself writes down what all others share, so that they begin as fast as each other.
    private void shareClasses() throws Exception {
        Path copy = copy(prepared);
        try (VictimProcess process = new VictimProcess(copy, Deed.ATTACH, Waits.YES)) {
            process.wordByWord(_ -> {});
        }
        FileSystemUtils.deleteRecursively(copy);
    }

    @Test
    void aLoadThatIsCutOffAtAnyStepLeavesTheOldGraphOrTheNew() throws Exception {
        Whole load = whole(Deed.LOAD);
        assertThat(load.cut()).containsOnlyKeys(STEPS);
        for (String step : STEPS) {
            assertThat(state(Objects.requireNonNull(load.cut().get(step)), load.after())).as("cut off at " + step)
                    .isEqualTo("old");
        }
    }

    static List<Deed> deeds() {
        return Victim.KILLS == 0 ? List.of(Deed.LOAD, Deed.PARTS) : List.of(Deed.values());
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void aChangeThatIsKilledAtAnyMomentLeavesTheOldGraphOrTheNew(Deed deed) throws Exception {
        Whole made = whole(deed);
        int rounds = Math.max(FEW, deed == Deed.LOAD || deed == Deed.PARTS ? Victim.KILLS : Victim.KILLS / 10);
        Random random = new Random(SEED);
        List<Double> moments = IntStream.range(0, rounds).mapToObj(_ -> random.nextDouble() * made.times() * BEYOND)
                .toList();
        List<String> found = atOnce(moments.stream().<Callable<String>>map(times -> () -> {
            Path data = copy(prepared);
            Duration moment;
            String last;
            try (VictimProcess process = new VictimProcess(data, deed, Waits.NO)) {
                moment = Duration.ofNanos((long) (times * process.toBegin()));
                last = process.killAfter(moment);
            }
            if (deed == Deed.PARTS) {
                goesOnAndIsTakenOut(data, made.after());
            }
            String state = state(data, made.after());
            System.out.println("%s killed after %d ms, at \"%s\": %s".formatted(deed, moment.toMillis(), last, state));
            return state;
        }).toList());
        System.out.println("%s killed at %d random moments (seed %d): %d old, %d new".formatted(deed, rounds, SEED,
                count(found, "old"), count(found, "new")));
        assertThat(found).as("seed %d", SEED).allMatch(state -> state.equals("old") || state.equals("new"));
    }

    /// Whatever a load in parts has left: the same load makes the new graph of it, and taking it out the old one.
    private void goesOnAndIsTakenOut(Path data, String after) throws IOException {
        Path copy = copy(data);
        assertThat(examined(copy, context -> context.getBean(Load.class).load(Victim.large(), _ -> {})))
                .isEqualTo(after);
        FileSystemUtils.deleteRecursively(copy);
        Path other = copy(data);
        AtomicBoolean left = new AtomicBoolean();
        String outcome = examined(other, context -> left.set(context.getBean(PartedLoadUndo.class).undo().isPresent()));
        if (left.get()) {
            assertThat(outcome).isEqualTo(before);
        }
        FileSystemUtils.deleteRecursively(other);
    }

    /// The copy was made after the schema, while nothing was written.
    @Test
    void aStartThatIsCutOffIsMadeUpForByTheNext() {
        try (ConfigurableApplicationContext context = Victim.context(schema, true)) {
            context.getBean(Opening.class).open();
            assertThat(context.getBean(Neo4jClient.class).query("MATCH (c:Claim) RETURN count(c)").fetchAs(Long.class)
                    .one()).hasValueSatisfying(claims -> assertThat(claims).isGreaterThan(20));
        }
    }

    private Whole whole(Deed deed) throws Exception {
        Whole known = whole.get(deed);
        if (known != null) {
            return known;
        }
        Path data = copy(prepared);
        Map<String, Path> cut = new HashMap<>();
        double times;
        try (VictimProcess process = new VictimProcess(data, deed, Waits.YES)) {
            times = (double) process.wordByWord(word -> {
                if (STEPS.contains(word) || word.equals(Victim.MADE)) {
                    cut.put(word, copy(data));
                }
            }) / process.toBegin();
        }
        FileSystemUtils.deleteRecursively(data);
        String after = examined(Objects.requireNonNull(cut.remove(Victim.MADE)));
        assertThat(after).as("digests").startsWith("Digests[");
        if (deed != Deed.REBUILD) {
            assertThat(after).isNotEqualTo(before);
        }
        Whole made = new Whole(after, times, cut);
        whole.put(deed, made);
        return made;
    }

    private String state(Path data, String after) throws IOException {
        String digests = examined(data);
        FileSystemUtils.deleteRecursively(data);
        return digests.equals(before) ? "old" : digests.equals(after) ? "new" : digests;
    }

    private static List<String> atOnce(List<Callable<String>> rounds) throws Exception {
        List<String> found = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<String> round : threads.invokeAll(rounds)) {
                found.add(round.get());
            }
        }
        return found;
    }

    private static long count(List<String> found, String state) {
        return found.stream().filter(state::equals).count();
    }

    /// The graph's digests, or what `verify` found.
    private static String examined(Path data) {
        return examined(data, _ -> {});
    }

    private static synchronized String examined(Path data, Consumer<ConfigurableApplicationContext> first) {
        try (ConfigurableApplicationContext context = Victim.context(data, false)) {
            context.getBean(Opening.class).open();
            first.accept(context);
            Verified verified = context.getBean(Verify.class).verify();
            return verified.sound() ? verified.digests().toString() : verified.findings().toString();
        }
    }

    private Path copy(Path from) throws IOException {
        Path to = Files.createDirectory(folder.resolve("copy-" + copies.incrementAndGet()));
        FileSystemUtils.copyRecursively(from, to);
        return to;
    }
}
