package org.entourage.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

/// How long it takes to begin: from `./entourage` to the printed address and to the first answer, against an embedded Neo4j
/// alone with one query, in turn; the first asking of each question after a start of its own; a command beside the running
/// application; and the start from the archive, without and with the cache that it makes.
class StartBenchmark {

    /// Each after a start, as people and scripts ask.
    private static final List<String> QUESTIONS = List.of("supporters?of=mek", "find?name=giul", "network?of=mek",
            "links?from=rudy-giuliani&to=howard-dean", "profile?of=rudy-giuliani", "conflicts?of=mek",
            "timeline?of=mek",
            "hedged?of=mek", "speaker?of=howard-dean", "shared?of=rudy-giuliani,howard-dean", "opponents?of=mek",
            "dependents?of=dickey-2013", "reading?of=dickey-2013", "report?of=mek");

    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final double SECOND = 1e9;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int MOST_LOOKS = 900;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data = Benchmark.fresh("start");

    @Test
    void begins() throws Exception {
        try (Started first = ours(Map.of())) {
            first.awaitAddress();
        }
        List<Double> bare = new ArrayList<>();
        List<Double> addresses = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        List<Double> cores = new ArrayList<>();
        Report.table("First asking of a question after a start, nothing asked before, nothing warmed up", "question",
                "seconds", "goal");
        for (String question : QUESTIONS) {
            if (bare.size() < Benchmark.rounds()) {
                bare.add(bare());
            }
            try (Started application = ours(Map.of())) {
                addresses.add(application.awaitAddress());
                double asked = application.ask(client, question);
                if (answers.size() < Benchmark.rounds()) {
                    answers.add(application.seconds());
                    cores.add(application.busy());
                }
                Report.row(question, asked, "at most 2");
            }
        }
        Report.table("From the start on, seconds, medians of %d in turn".formatted(bare.size()), "what", "seconds",
                "cores", "of the bare one", "goal");
        double alone = Benchmark.median(bare);
        Report.row("embedded Neo4j alone, one query through the driver", alone, "", 1, "");
        Report.row("to the printed address", Benchmark.median(addresses), "", Benchmark.median(addresses) / alone, "");
        Report.row("to the first answer", Benchmark.median(answers), Benchmark.median(cores),
                Benchmark.median(answers) / alone, "at most 2.0");
        archive(alone);
    }

    @Test
    void asksByCommand() throws Exception {
        try (Started application = ours(Map.of())) {
            application.awaitAddress();
            Report.table("`./entourage supporters --of MEK` beside the running application, nothing warmed up", "which",
                    "seconds", "cores of the command", "goal");
            for (int i = 0; i <= Benchmark.rounds(); i++) {
                command(i);
            }
        }
    }

    private void command(int number) throws IOException, InterruptedException {
        ProcessBuilder asking = new ProcessBuilder("sh", "-c", "\"$0\" supporters --of MEK >/dev/null && times",
                Path.of("entourage").toAbsolutePath().toString());
        asking.environment().putAll(environment(Map.of()));
        long begun = System.nanoTime();
        Process process = asking.start();
        String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        double seconds = (System.nanoTime() - begun) / SECOND;
        // its own and, in the second line, those of what it started
        double busy = TIMES.matcher(times).results().mapToDouble(each -> seconds(each.group(1), each.group(2))
                + seconds(each.group(3), each.group(4))).sum();
        Report.row(number == 0 ? "first" : number + 1, seconds, busy, "at most 1 and 1");
    }

    private static double seconds(String minutes, String seconds) {
        return Integer.parseInt(minutes) * SECONDS_OF_A_MINUTE + Double.parseDouble(seconds);
    }

    /// Where `mvn package` left one: the start from it, before and after it made its cache.
    private void archive(double alone) throws Exception {
        Path script = unpacked();
        Path caches = Benchmark.fresh("start-caches");
        Map<String, String> settings = Map.of("ENTOURAGE_CACHE", caches.toString());
        Report.table("From the archive, to the first answer", "what", "seconds", "cores", "of the bare one", "goal");
        try (Started application = fromArchive(script, settings)) {
            application.awaitAddress();
            application.ask(client, QUESTIONS.getFirst());
            Report.row("without the cache", application.seconds(), application.busy(), application.seconds() / alone,
                    "at most 2.0");
            awaitCache(caches);
        }
        List<Double> seconds = new ArrayList<>();
        List<Double> cores = new ArrayList<>();
        for (int i = 0; i < Benchmark.rounds(); i++) {
            try (Started application = fromArchive(script, settings)) {
                application.awaitAddress();
                application.ask(client, QUESTIONS.getFirst());
                seconds.add(application.seconds());
                cores.add(application.busy());
            }
        }
        Report.row("with it, median of %d".formatted(seconds.size()), Benchmark.median(seconds),
                Benchmark.median(cores), Benchmark.median(seconds) / alone, "at most 1.5");
    }

    private static void awaitCache(Path caches) throws Exception {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            try (Stream<Path> there = Files.list(caches)) {
                if (there.anyMatch(each -> each.toString().endsWith(".aot"))) {
                    return;
                }
            }
            Thread.sleep(LOOK);
        }
        throw new AssertionError("no cache was made");
    }

    private static Path unpacked() throws IOException {
        Path archive;
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            archive = built.filter(each -> each.toString().endsWith(".zip")).findFirst().orElseThrow();
        }
        Path folder = Benchmark.fresh("start-archive");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                    Files.setLastModifiedTime(file, entry.getLastModifiedTime());
                }
            }
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.findFirst().orElseThrow().resolve("bin/entourage");
        }
    }

    private Started ours(Map<String, String> settings) throws IOException {
        return new Started(environment(settings), List.of(Path.of("entourage").toAbsolutePath().toString(), "--port",
                "0"));
    }

    private Started fromArchive(Path script, Map<String, String> settings) throws IOException {
        return new Started(environment(settings), List.of("sh", script.toString(), "--port", "0"));
    }

    private Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("ENTOURAGE_DATA", data.toString(), "ENTOURAGE_WARM", "false"));
        all.putAll(settings);
        return all;
    }

    private double bare() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                Neo4jApart.classPath(), BareStart.class.getName(), data.resolve("neo4j").toString()));
        try (Started neo4j = new Started(Map.of(), command)) {
            neo4j.await("answered 1");
            return neo4j.seconds();
        }
    }
}
