package org.entourage.question.contents;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Transactions;
import org.entourage.question.answer.Coverage;
import org.entourage.question.look.SourceCount;

/// What is in the graph? For the page with which everything begins. See `cypher/queries/contents.cypher`.
@Service
public class Contents {

    private final Cypher cypher;
    private final Transactions transactions;
    private final SourceCount sources;

    Contents(Cypher cypher, Transactions transactions, SourceCount sources) {
        this.cypher = cypher;
        this.transactions = transactions;
        this.sources = sources;
    }

    /// What there is.
    ///
    /// @param sources       read
    /// @param upTo          latest date of publication among them; null if none gives one
    /// @param persons       entities of that kind, as the next five
    /// @param organizations without those that stand for nobody named
    /// @param places        of any size
    /// @param events        that something is said of
    /// @param groups        people without an organisation
    /// @param things        what people make or use
    /// @param claims        live ones
    /// @param disputed      of these, those that another live claim stands against
    public record Counted(long sources, @Nullable String upTo, long persons, long organizations, long places,
            long events, long groups, long things, long claims, long disputed) {

        /// All entities.
        public long entities() {
            return persons + organizations + places + events + groups + things;
        }
    }

    /// Counts it as it is now.
    public Counted counted() {
        return transactions.read(() -> {
            Coverage.SourcesRow read = sources.count();
            return cypher.one("queries/contents.cypher", Map.of())
                    .map(row -> new Counted(read.sources(), read.upTo(), row.get("persons").asLong(),
                            row.get("organizations").asLong(), row.get("places").asLong(), row.get("events").asLong(),
                            row.get("groups").asLong(), row.get("things").asLong(), row.get("claims").asLong(),
                            row.get("disputed").asLong()))
                    .orElseThrow();
        });
    }
}
