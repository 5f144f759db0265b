package org.entourage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;

import org.entourage.graph.server.CypherFile;

/// Profiles the queries that questions ask, and names those that scan or touch much.
final class Plans {

    private static final Path CYPHER = Path.of("cypher");

    private final Map<String, Row> rows = new HashMap<>();
    private final Driver driver;

    private record Row(String name, long hits, double ms, List<String> scans) {}

    Plans(Driver driver) {
        this.driver = driver;
    }

    /// Profiles each query of a question, unless one that touched more is known of its file.
    void profile(List<Query> queries) {
        Map<String, String> names = names();
        for (Query query : queries) {
            String name = names.get(query.text());
            if (name != null) {
                ResultSummary summary = driver.executableQuery("PROFILE " + query.text())
                        .withParameters(query.parameters().asMap()).execute().summary();
                List<String> scans = new ArrayList<>();
                long hits = walk(summary.profile(), scans);
                rows.merge(name, new Row(name, hits, summary.resultConsumedAfter(TimeUnit.MILLISECONDS)
                        + summary.resultAvailableAfter(TimeUnit.MILLISECONDS), scans),
                        (one, other) -> one.hits() >= other.hits() ? one : other);
            }
        }
    }

    void report(String title) {
        Report.table(title, "query", "database hits", "ms", "scans of all nodes or of a label");
        rows.values().stream().sorted(Comparator.comparingLong(Row::hits).reversed())
                .forEach(row -> Report.row(row.name(),
                        "%,d".formatted(row.hits()), row.ms(), row.scans().isEmpty() ? "none" : row.scans()));
    }

    private static long walk(ProfiledPlan plan, List<String> scans) {
        if (plan.operatorType().contains("AllNodesScan") || plan.operatorType().contains("ByLabelScan")) {
            scans.add("%s, %d rows".formatted(plan.operatorType(), plan.records()));
        }
        return plan.dbHits() + plan.children().stream().mapToLong(child -> walk(child, scans)).sum();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String folder : List.of("queries", "looks")) {
            try (Stream<Path> files = Files.list(CYPHER.resolve(folder))) {
                files.map(file -> file.getFileName().toString()).forEach(name -> names.put(folder.equals("looks")
                        ? CypherFile.joined("looks/" + name, "looks/counting.cypher")
                        : CypherFile.text("queries/" + name), name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }
}
