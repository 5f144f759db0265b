package org.entourage.graph.schema;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.claim.Sha256;
import org.entourage.graph.server.CypherFile;
import org.entourage.graph.server.GraphSettings;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Transactions;

/// Applies `cypher/schema` in order, and records each file with its checksum.
@Component
public class Schema {

    /// The newest file since which more follows from what claims say.
    public static final String LAST_THAT_DERIVES = "009-targets.cypher";

    private static final List<String> FILES = List.of("001-identity.cypher", "002-questions.cypher", "003-ends.cypher",
            "004-journal.cypher", "005-find.cypher", "006-same-text.cypher", "007-derived.cypher",
            "008-symmetric.cypher", LAST_THAT_DERIVES, "010-once-retracted.cypher", "011-parts.cypher",
            "012-complete.cypher", "013-work.cypher");
    /// Files with the checksums that older versions recorded: what they do is the same, and a version that knows them so
    /// refuses a graph that this one opened, for it would write claims without what follows from them now.
    private static final Map<String, String> REWORDED = Map.of("001-identity.cypher",
            "394dbb77583db5c80c7f39bc4cb5bbc5ca4d531cc2cd0254cca0ff77af4b0916", LAST_THAT_DERIVES,
            "d085947b88c431b146d94827fd586148b5eb3e26d26c92d912fbba2c2e6ef9a3");

    private static final String FAILED = "FAILED";
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Pattern TYPE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private final Cypher cypher;
    private final Transactions transactions;
    private final GraphSettings settings;
    private final ServerCheck contact;

    Schema(Cypher cypher, Transactions transactions, GraphSettings settings, ServerCheck contact) {
        this.contact = contact;
        this.cypher = cypher;
        this.transactions = transactions;
        this.settings = settings;
    }

    /// Brings the schema up to date.
    ///
    /// @throws GraphUnavailableException if the server is not there or not new enough, the database holds something else,
    ///                                   or a file that was applied has changed
    public void apply() {
        contact.make();
        Map<String, String> applied = transactions.repeatable(this::applied);
        if (applied.isEmpty() && !settings.besideOtherData()) {
            refuseOtherData();
        }
        for (String file : FILES) {
            String text = CypherFile.text("schema/" + file);
            String checksum = Sha256.of(text);
            String before = applied.get(file);
            if (before == null) {
                apply(file, text, checksum);
            } else if (before.equals(REWORDED.get(file))) {
                record(file, checksum);
            } else if (!before.equals(checksum)) {
                throw new GraphUnavailableException("cypher/schema/%s has changed since it was applied".formatted(file),
                        "put it back, and write the change into a new file");
            }
        }
        awaitIndexes();
    }

    /// Waits until all indexes can be used: a crash before that makes the next start slow. In short looks, for another
    /// process that makes an index waits in turn for every transaction that began before.
    private void awaitIndexes() {
        Map<String, String> unfinished = unfinished();
        while (!unfinished.isEmpty()) {
            if (unfinished.containsValue(FAILED)) {
                throw new GraphUnavailableException("Neo4j could not build indexes of the graph: " + unfinished,
                        "drop each in Neo4j Browser and create it again as cypher/schema has it");
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new GraphUnavailableException("stopped while Neo4j builds indexes", "start again", e);
            }
            unfinished = unfinished();
        }
    }

    private Map<String, String> unfinished() {
        return transactions.repeatable(() -> cypher.rows("schema/unfinished-indexes.cypher", Map.of()).stream()
                .collect(Collectors.toMap(row -> row.get("name").asString(), row -> row.get("state").asString())));
    }

    /// Makes sure that edges of these types are unique, in transactions of their own: a schema change and data cannot
    /// share one.
    ///
    /// @param types capitals and underscores
    /// @throws IllegalArgumentException if a type has another form
    public void requireEdgeTypes(List<String> types) {
        List<String> constraints = transactions
                .repeatable(() -> cypher.strings("schema/edge-constraints.cypher", Map.of()));
        for (String type : types) {
            if (!isEdgeType(type)) {
                throw new IllegalArgumentException("no type of an edge: \"%s\"".formatted(type));
            }
            if (!constraints.contains("edge_" + type)) {
                statements(CypherFile.text("schema/edge.template").replace("TYPE", type)).forEach(this::run);
            }
        }
    }

    /// A file of another graph's schema that this version does not know; empty if there is none.
    public Optional<String> unknown(Set<String> had) {
        return had.stream().filter(file -> !FILES.contains(file)).sorted().findFirst();
    }

    /// The newest file.
    public String last() {
        return FILES.getLast();
    }

    /// Which files of the schema an older graph did not have, in order: what they do to data is to be done to it, too.
    public List<String> missing(Set<String> had) {
        return FILES.stream().filter(file -> !had.contains(file)).toList();
    }

    /// Runs files of the schema again: what they make is there already, what they do to data is done.
    public void again(List<String> files) {
        files.forEach(file -> statements(CypherFile.text("schema/" + file)).forEach(this::run));
    }

    /// Whether a word has the form of an edge's type: capitals and underscores.
    public static boolean isEdgeType(String word) {
        return TYPE.matcher(word).matches();
    }

    private Map<String, String> applied() {
        return cypher.rows("schema/applied.cypher", Map.of()).stream()
                .collect(Collectors.toMap(row -> row.get("file").asString(), row -> row.get("checksum").asString()));
    }

    private void refuseOtherData() {
        long nodes = transactions
                .repeatable(() -> cypher.value("schema/count-nodes.cypher", Map.of()).map(Value::asLong).orElse(0L));
        if (nodes > 0) {
            throw new GraphUnavailableException(
                    "the database holds other data (%d %s)".formatted(nodes, nodes == 1 ? "node" : "nodes"),
                    "name an empty one in NEO4J_URI or NEO4J_DATABASE, or, to use it all the same, set "
                            + "ENTOURAGE_BESIDE_OTHER_DATA=true");
        }
    }

    private void apply(String file, String text, String checksum) {
        statements(text).forEach(this::run);
        record(file, checksum);
    }

    private void record(String file, String checksum) {
        transactions
                .repeatable(
                        () -> cypher.run("schema/record-schema.cypher", Map.of("file", file, "checksum", checksum)));
    }

    private void run(String statement) {
        transactions.repeatable(() -> cypher.statement(statement));
    }

    private static List<String> statements(String text) {
        String code = text.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        return Arrays.stream(code.split(";", -1)).map(String::strip).filter(statement -> !statement.isEmpty()).toList();
    }
}
