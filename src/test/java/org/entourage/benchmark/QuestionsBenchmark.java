package org.entourage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.springframework.boot.WebApplicationType;

import org.entourage.edit.bulk.BulkLoad;
import org.entourage.edit.bulk.OfflineLoad;

import static org.assertj.core.api.Assertions.assertThat;

/// Each question at the service against the very queries that it asks, asked of the driver with nothing around them; in
/// units of one indexed lookup; as the graph grows; through the API; by sixteen clients at once.
class QuestionsBenchmark {

    private static final int SIXTEEN = 16;
    private static final int FROM_WHICH_OFFLINE = 50_000;
    private static final List<String> BY_API = List.of("find", "supporters", "profile", "conflicts", "timeline");

    /// By question, at each size, the units that it took by degree.
    private final Map<String, List<Double>> growth = new LinkedHashMap<>();

    @Test
    void answers() throws Exception {
        try (Neo4jApart neo4j = new Neo4jApart()) {
            for (int entities : Benchmark.sizes()) {
                Path data = filled(neo4j, entities);
                neo4j.open(data);
                try (Application application = new Application(data, WebApplicationType.SERVLET, Overheard.class)) {
                    warm(application, entities);
                    questions(application, entities);
                    byApi(application, entities);
                    together(application, entities);
                }
                neo4j.shut();
                if (!Boolean.getBoolean("benchmark.keep")) {
                    Benchmark.delete(data);
                }
            }
        }
        if (Benchmark.sizes().size() > 1) {
            Report.table("Growth by degree from %,d to %,d entities, in units of a lookup".formatted(
                    Benchmark.sizes().getFirst(), Benchmark.sizes().getLast()), "question", "95th percentiles",
                    "times", "goal");
            growth.forEach((name, units) -> Report.row(name, units.stream().map(Report::figure).toList(),
                    units.getLast() / units.getFirst(), "at most 4"));
        }
    }

    /// A folder with a world of a size, of which a graph may be there from an earlier run.
    private static Path filled(Neo4jApart neo4j, int entities) throws IOException {
        Path data = Benchmark.folder().resolve("world-" + entities);
        if (data.resolve("whole").toFile().exists()) {
            return data;
        }
        Benchmark.delete(data);
        if (entities >= FROM_WHICH_OFFLINE) {
            new OfflineLoad(data, folder -> OfflineBenchmark.settle(neo4j, folder)).load(Benchmark.world(entities),
                    (_, _, _, _) -> {});
        } else {
            neo4j.open(data);
            try (Application application = new Application(data, WebApplicationType.NONE)) {
                application.bean(BulkLoad.class).load(Benchmark.world(entities), (_, _, _, _) -> {});
            }
            neo4j.shut();
        }
        assertThat(data.resolve("whole").toFile().createNewFile()).isTrue();
        return data;
    }

    /// Asks everything some times, so that neither JVM compiles while it is measured, nor Neo4j plans.
    private static void warm(Application application, int entities) {
        for (Drawn drawn : Drawn.all(application.bean(Driver.class), entities,
                Integer.parseInt(Benchmark.setting("warm", "20")))) {
            for (Asked asked : Asked.all()) {
                drawn.ids().forEach(id -> asked.ask(application, id));
            }
        }
    }

    private void questions(Application application, int entities) {
        Driver driver = application.bean(Driver.class);
        int times = Integer.parseInt(Benchmark.setting("questions", "40"));
        Plans plans = new Plans(driver);
        Times lookups = new Times();
        List<Runnable> rows = new ArrayList<>();
        for (Drawn drawn : Drawn.all(driver, entities, times)) {
            for (Asked asked : Asked.all()) {
                Answered answered = new Answered(new Times(), new Times(), new Times(), lookups);
                int queries = 0;
                for (int i = 0; i < drawn.ids().size(); i++) {
                    String id = drawn.ids().get(i);
                    List<Query> heard = Overheard.by(asked.first(application, id));
                    queries = Math.max(queries, heard.size());
                    Runnable question = asked.first(application, id);
                    List<Runnable> sides = List.of(() -> answered.first().measure(question),
                            () -> answered.bare().measure(() -> again(driver, heard)));
                    sides.get(i % 2).run();
                    sides.get(1 - i % 2).run();
                    answered.again().measure(question);
                    lookups.measure(() -> lookup(driver, id));
                    if (i == drawn.ids().size() - 1) {
                        plans.profile(heard);
                    }
                }
                int most = queries;
                rows.add(() -> row(asked, drawn, answered, most));
            }
        }
        Report.table("Questions at %,d entities; a lookup takes %s ms, 95th percentile %s".formatted(entities,
                Report.figure(lookups.percentile(50)), Report.figure(lookups.percentile(95))), "question", "about",
                "50th, ms", "95th, ms", "its queries alone, 50th", "95th", "ratio, 50th", "ratio, 95th (goal 1.2)",
                "lookups, 95th", "goal", "again, 50th, ms", "again, lookups, 95th", "queries");
        rows.forEach(Runnable::run);
        plans.report("Profiles at %,d entities, each query where it touched most".formatted(entities));
    }

    /// How long it took.
    ///
    /// @param first   the question, with nothing kept of earlier ones
    /// @param bare    its queries alone
    /// @param again   the same question at once again
    /// @param lookups one indexed lookup, of all questions
    private record Answered(Times first, Times bare, Times again, Times lookups) {}

    private void row(Asked asked, Drawn drawn, Answered answered, int queries) {
        Times first = answered.first();
        Times bare = answered.bare();
        double lookup = answered.lookups().percentile(95);
        double units = first.percentile(95) / lookup;
        boolean hub = drawn.name().equals("largest hub");
        Report.row(asked.name(), drawn.name(), first.percentile(50), first.percentile(95), bare.percentile(50),
                bare.percentile(95), first.percentile(50) / bare.percentile(50),
                first.percentile(95) / bare.percentile(95), units,
                asked.goal() == 0 ? "" : hub ? 2 * asked.goal() : asked.goal(), answered.again().percentile(50),
                answered.again().percentile(95) / lookup, queries);
        if (drawn.name().equals("by degree")) {
            growth.computeIfAbsent(asked.name(), _ -> new ArrayList<>()).add(units);
        }
    }

    private static void again(Driver driver, List<Query> queries) {
        try (Session session = driver.session()) {
            session.executeRead(transaction -> {
                queries.forEach(query -> transaction.run(query).list());
                return queries.size();
            });
        }
    }

    private static void lookup(Driver driver, String id) {
        try (Session session = driver.session()) {
            session.run("CYPHER 25 MATCH (entity:Entity {id: $id}) RETURN entity.name", Map.of("id", id)).list();
        }
    }

    private static void byApi(Application application, int entities) throws IOException {
        List<String> ids = Drawn.all(application.bean(Driver.class), entities, 40).get(1).ids();
        Report.table("API against service at %,d entities, by degree".formatted(entities), "question",
                "service, 50th, ms", "95th", "API, 50th", "95th", "ratio, 50th", "ratio, 95th", "goal");
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Asked asked : Asked.all().stream().filter(each -> BY_API.contains(each.name())).toList()) {
                Times service = new Times();
                Times api = new Times();
                for (String id : ids) {
                    get(client, application, asked, id);
                    service.measure(() -> asked.ask(application, id));
                    api.measure(() -> get(client, application, asked, id));
                }
                Report.row(asked.name(), service.percentile(50), service.percentile(95), api.percentile(50),
                        api.percentile(95), api.percentile(50) / service.percentile(50),
                        api.percentile(95) / service.percentile(95), 1.5);
            }
        }
    }

    private static void get(HttpClient client, Application application, Asked asked, String id) {
        URI address = URI.create("http://127.0.0.1:%d/api/v1%s".formatted(application.port(), asked.rest().formatted(
                asked.name().equals("find")
                        ? application.nameOf(id).replace(" ", "%20").replace("’", "%E2%80%99")
                        : id)));
        try {
            HttpResponse<String> response = client.send(HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as("%s", address).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// All questions, mixed, by one client and by sixteen.
    private static void together(Application application, int entities) throws Exception {
        List<String> ids = Drawn.all(application.bean(Driver.class), entities, 200).get(1).ids();
        AtomicInteger failed = new AtomicInteger();
        double one = throughput(application, ids, 1, new ArrayList<>(), failed);
        Map<String, Times> by = new LinkedHashMap<>();
        Asked.all().forEach(asked -> by.put(asked.name(), new Times()));
        List<Map<String, Times>> times = IntStream.range(0, SIXTEEN).mapToObj(_ -> by).toList();
        double sixteen = throughput(application, ids, SIXTEEN, times, failed);
        double slowest = by.values().stream().mapToDouble(each -> each.percentile(100) / each.percentile(50)).max()
                .orElseThrow();
        Report.table("Sixteen clients at %,d entities".formatted(entities), "", "figure", "goal");
        Report.row("questions a second, one client", one, "");
        Report.row("questions a second, sixteen", sixteen, "");
        Report.row("times", sixteen / one, "at least 1.6");
        Report.row("slowest against the median of its question", slowest, "at most 10");
        Report.row("failed", failed.get(), 0);
    }

    private static double throughput(Application application, List<String> ids, int clients,
            List<Map<String, Times>> times, AtomicInteger failed) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        int each = ids.size() / clients;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int mine = client;
                running.add(threads.submit(() -> client(application, ids.subList(mine * each, (mine + 1) * each),
                        times.isEmpty() ? Map.of() : times.get(mine), failed)));
            }
            for (Future<?> future : running) {
                future.get();
            }
        }
        return each * clients / ((System.nanoTime() - begun) / 1e9);
    }

    private static void client(Application application, List<String> ids, Map<String, Times> times,
            AtomicInteger failed) {
        List<Asked> questions = Asked.all();
        Random random = new Random(ids.hashCode());
        for (String id : ids) {
            Asked asked = questions.get(random.nextInt(questions.size()));
            try {
                Objects.requireNonNullElseGet(times.get(asked.name()), Times::new)
                        .measure(() -> asked.ask(application, id));
            } catch (IllegalStateException e) {
                failed.incrementAndGet();
            }
        }
    }
}
