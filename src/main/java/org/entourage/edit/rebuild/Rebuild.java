package org.entourage.edit.rebuild;

import java.util.EnumMap;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

import org.entourage.graph.audit.DerivedMender;
import org.entourage.graph.audit.EdgeMender;
import org.entourage.graph.audit.Mended;
import org.entourage.graph.backup.GraphDigests;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.session.Work;
import org.entourage.graph.write.ClaimWriter.Step;
import org.entourage.graph.write.GraphWriter;

/// Makes all anew that follows from what entities and claims say: folded names, and the edges between entities. What was
/// edited, deleted or drawn by hand is then what the claims say, and a graph of an older version is as one of today. Goes
/// through the graph in transactions of two thousand, between which others may change it; each leaves it better than
/// before, notes how far it came, and if the last does not come, the next start goes on behind it.
@Service
public class Rebuild {

    private static final int STEP = 2_000;

    private final GraphWriter graph;
    private final DerivedMender derived;
    private final EdgeMender edges;
    private final GraphDigests digests;
    private final Maintenance maintenance;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Rebuild(GraphWriter graph, DerivedMender derived, EdgeMender edges, GraphDigests digests, Maintenance maintenance,
            Transactions transactions, ApplicationEventPublisher events) {
        this.events = events;
        this.derived = derived;
        this.graph = graph;
        this.edges = edges;
        this.digests = digests;
        this.maintenance = maintenance;
        this.transactions = transactions;
    }

    private enum Part {
        ENTITIES, CLAIMS, EDGES
    }

    /// How far the work has come.
    ///
    /// @param after id or reference behind which to go on; empty for the beginning of the part
    private record Place(Part part, String after) {

        static final Place BEGIN = new Place(Part.ENTITIES, "");

        /// Reads the note of the work; an empty one, as a schema leaves it, is its beginning.
        static Place of(String note) {
            String[] words = note.split(" ", 2);
            return words.length < 2 ? BEGIN : new Place(Part.valueOf(words[0]), words[1]);
        }

        String note() {
            return "%s %s".formatted(part, after);
        }
    }

    /// Makes all of it anew.
    public Rebuilt rebuild() {
        return rebuild(_ -> {});
    }

    /// The same, for whoever shows how far it has come.
    ///
    /// @param step told as each step is done: facts, edges, digests
    public Rebuilt rebuild(Step step) {
        Map<Part, Long> mended = mend(Place.BEGIN, step);
        Rebuilt rebuilt = transactions.examine(() -> {
            graph.lock();
            return new Rebuilt(mended.getOrDefault(Part.ENTITIES, 0L) + mended.getOrDefault(Part.CLAIMS, 0L),
                    mended.getOrDefault(Part.EDGES, 0L),
                    digests.take());
        });
        step.done("digests");
        return rebuilt;
    }

    /// Finishes what an earlier process, a newer schema or the restoring of an older backup began.
    public void finish() {
        maintenance.underWay().filter(work -> work.what() == Work.What.REBUILD).ifPresent(work -> {
            events.publishEvent(new Unfinished(Unfinished.What.REBUILD, "", false));
            mend(Place.of(work.place()), _ -> {});
            events.publishEvent(new Unfinished(Unfinished.What.REBUILD, "", true));
        });
    }

    /// @return how many were mended of each part
    private Map<Part, Long> mend(Place from, Step step) {
        edges.requireTypes();
        Map<Part, Long> mended = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (part.compareTo(from.part()) >= 0) {
                mended.put(part, mend(part == from.part() ? from : new Place(part, "")));
            }
            if (part != Part.ENTITIES) {
                step.done(part == Part.CLAIMS ? "facts" : "edges");
            }
        }
        return mended;
    }

    private long mend(Place from) {
        long mended = 0;
        for (Mended batch = one(from); !batch.last().isEmpty(); batch = one(new Place(from.part(), batch.last()))) {
            mended += batch.mended();
        }
        return mended;
    }

    private Mended one(Place from) {
        return transactions.write(() -> {
            graph.lock();
            Mended batch = switch (from.part()) {
                case ENTITIES -> derived.entities(from.after(), STEP);
                case CLAIMS -> derived.claims(from.after(), STEP);
                case EDGES -> edges.mend(from.after(), STEP);
            };
            if (!batch.last().isEmpty()) {
                maintenance.rebuilding(new Place(from.part(), batch.last()).note());
            } else if (from.part() == Part.EDGES) {
                maintenance.end();
            }
            return batch;
        });
    }
}
