package org.entourage.graph.backup;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.EntityKind;
import org.entourage.graph.audit.DigestSum;
import org.entourage.graph.audit.Findings;
import org.entourage.graph.audit.LineSet;
import org.entourage.graph.audit.NodeAudit;
import org.entourage.graph.record.DerivedFacts;
import org.entourage.graph.record.Digests;
import org.entourage.graph.record.Kind;
import org.entourage.graph.record.NodeRow;
import org.entourage.graph.schema.RelationshipSchema;
import org.entourage.graph.schema.Schema;

/// Goes through a backup before anything is changed: every line, in its place; every node, with an id of its own; every
/// relationship, between nodes that are there; counts, digests, and one world. Takes eight bytes of memory a node.
public final class BackupCheck {

    private static final Set<String> KINDS_OF_ENTITIES = Stream.concat(EntityKind.labels().stream(),
            Stream.of("Nobody")).collect(Collectors.toSet());
    private static final List<Kind> ORDER = List.of(Kind.values());
    private static final String STRANGE = "./entourage verify names what is not ours; take it away";
    private static final String FOREIGN = "it was not written by Entourage";

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final LineSet nodes = new LineSet();
    private final Findings findings = new Findings();
    // of the form that the head says
    private DigestSum sum = new DigestSum();
    private NodeAudit audit = new NodeAudit(findings);
    private final Set<String> dossiers = new TreeSet<>();
    private final Set<Object> worlds = new HashSet<>();
    private final Set<String> types = new TreeSet<>();
    private BackupRow.@Nullable Head head;
    private BackupRow.@Nullable End end;
    private int section = -1;
    private String file = "";
    private long part;

    private BackupCheck() {}

    /// A backup that is whole.
    ///
    /// @param summary what it holds
    /// @param lock    what outlives a change
    /// @param types   of its edges
    /// @param schema  files of the schema that its graph had
    public record Checked(BackupSummary summary, Map<String, Object> lock, Set<String> types, Set<String> schema) {

        /// Whether what follows from what it says has to be made anew: an older version made it.
        public boolean isOlder() {
            return !schema.contains(Schema.LAST_THAT_DERIVES);
        }

        DerivedFacts.Form form() {
            return DerivedFacts.Form.of(schema);
        }
    }

    /// Goes through a backup.
    ///
    /// @throws BackupException at the first thing that cannot be
    public static Checked check(BackupReader reader) throws IOException {
        BackupCheck check = new BackupCheck();
        reader.each(check::row);
        Checked checked = check.finish();
        reader.each(check::ties);
        return checked;
    }

    private void row(BackupRow row) {
        if (end != null) {
            throw new BackupException("a line behind the last", "none", FOREIGN);
        }
        if (head == null != row instanceof BackupRow.Head) {
            throw new BackupException(head == null ? "no head" : "a second head", "one, as the first line", FOREIGN);
        }
        switch (row) {
            case BackupRow.Head first -> {
                head = first;
                DerivedFacts.Form form = DerivedFacts.Form.of(first.schema().keySet());
                sum = new DigestSum(form);
                audit = new NodeAudit(findings, form);
            }
            case BackupRow.Node(Kind kind, NodeRow node) -> node(kind, node);
            case BackupRow.Edge edge -> edge(edge);
            case BackupRow.Piece piece -> piece(piece);
            case BackupRow.End last -> end = last;
        }
    }

    private void node(Kind kind, NodeRow node) {
        inOrder(ORDER.indexOf(kind), kind.word());
        String id = id(kind, node);
        Object key = node.properties().get(kind.key());
        if (!(kind == Kind.JOURNAL ? key instanceof Long : key instanceof String)) {
            throw new BackupException("%s with %s %s".formatted(kind.word(), kind.key(), key), "an id", FOREIGN);
        }
        requireOurs(kind, node);
        nodes.add(id);
        sum.node(kind, node);
        audit.examine(kind, node);
        if (kind == Kind.DOSSIERS) {
            dossiers.add(node.key());
            worlds.add(Boolean.TRUE.equals(node.properties().get("fictional")));
        }
        counts.merge(kind.word(), 1L, Long::sum);
    }

    /// Refuses a node with labels or relationships that we never write.
    ///
    /// @throws BackupException that names them
    static void requireOurs(Kind kind, NodeRow node) {
        List<String> others = node.labels().stream().filter(label -> !label.equals(kind.label())).toList();
        if (others.size() == node.labels().size() || (kind != Kind.ENTITIES && !others.isEmpty())
                || !KINDS_OF_ENTITIES.containsAll(others)) {
            throw new BackupException("%s with labels %s".formatted(id(kind, node), String.join(", ", node.labels())),
                    "those that we write", STRANGE);
        }
        for (NodeRow.Tie tie : node.out()) {
            if (tie.kind().filter(to -> RelationshipSchema.has(kind.label(), tie.type(), to.label())).isEmpty()) {
                throw new BackupException("a relationship %s from %s to a node with labels %s".formatted(tie.type(),
                        id(kind, node), String.join(", ", tie.labels())), "one that we write", STRANGE);
            }
        }
    }

    private void inOrder(int place, String what) {
        if (place < section) {
            throw new BackupException(what + " behind what rests on them", "the order of the format", FOREIGN);
        }
        section = place;
    }

    private void edge(BackupRow.Edge edge) {
        inOrder(ORDER.size(), "edges");
        require("Entity " + edge.from(), "edge " + edge.type());
        require("Entity " + edge.to(), "edge " + edge.type());
        types.add(edge.type());
        sum.edge(edge.type(), edge.from(), edge.to(), edge.properties());
        counts.merge("edges", 1L, Long::sum);
    }

    /// The content of each is held against what the others say when it is restored: the seal holds every byte.
    private void piece(BackupRow.Piece piece) {
        inOrder(ORDER.size() + 1, "documents");
        boolean goesOn = piece.file().equals(file);
        if (goesOn ? piece.part() != part + 1 : piece.part() != 0) {
            throw new BackupException("piece %d of %s behind another".formatted(piece.part(), piece.file()),
                    "the pieces of a file in their order", FOREIGN);
        }
        file = piece.file();
        part = piece.part();
        if (!goesOn) {
            counts.merge("documents", 1L, Long::sum);
        }
    }

    private Checked finish() {
        BackupRow.Head first = Optional.ofNullable(head).orElseThrow(() -> missing("head"));
        BackupRow.End last = Optional.ofNullable(end).orElseThrow(() -> missing("end"));
        last.counts().forEach((what, count) -> {
            long found = counts.getOrDefault(what, 0L);
            if (!count.equals(found)) {
                throw new BackupException("%d %s".formatted(found, what), String.valueOf(count), FOREIGN);
            }
        });
        BackupSummary summary = new BackupSummary(first.made(), counts, List.copyOf(dossiers), last.digests(),
                findings.number());
        if (nodes.size() != summary.nodes()) {
            throw new BackupException("an id that comes twice", "each once", FOREIGN);
        }
        if (worlds.size() > 1) {
            throw new BackupException("invented people beside real ones", "one or the other", FOREIGN);
        }
        Digests digests = sum.digests();
        if (!digests.record().equals(last.digests().record()) || !digests.edges().equals(last.digests().edges())) {
            throw new BackupException("content with digests " + digests.record() + " and " + digests.edges(),
                    last.digests().record() + " and " + last.digests().edges(), FOREIGN);
        }
        return new Checked(summary, first.lock(), Set.copyOf(types), Set.copyOf(first.schema().keySet()));
    }

    private void ties(BackupRow row) {
        if (row instanceof BackupRow.Node(Kind kind, NodeRow node)) {
            for (NodeRow.Tie tie : node.out()) {
                String to = tie.kind().map(Kind::label).orElse("node");
                require("%s %s".formatted(to, tie.to()), id(kind, node) + " " + tie.type());
            }
        }
    }

    private void require(String id, String by) {
        if (!nodes.contains(id)) {
            throw new BackupException("no %s, which %s leads to".formatted(id, by), "a line of its own", FOREIGN);
        }
    }

    private static String id(Kind kind, NodeRow node) {
        return "%s %s".formatted(kind.label(), node.key());
    }

    private static BackupException missing(String what) {
        return new BackupException("no " + what, "one", FOREIGN);
    }
}
