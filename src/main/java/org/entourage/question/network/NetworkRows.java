package org.entourage.question.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.look.Cited;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.RowClaims;
import org.entourage.question.look.RowEvidence;

/// Finds what joins the entities of a network, with its evidence. See `cypher/queries/network-claims.cypher`.
@Component
class NetworkRows {

    /// So many pairs of entities are looked at in the first round trip, then as many again, then twice as many, and so on.
    private static final int PAIRS = 4_000;

    /// More claims than anybody reads in one answer: each is cited whole.
    private static final int MOST_CITED = 1_000;

    private final Cypher cypher;
    private final RowEvidence evidence;

    NetworkRows(Cypher cypher, RowEvidence evidence) {
        this.cypher = cypher;
        this.evidence = evidence;
    }

    /// What joins entities.
    ///
    /// @param rows    in their order
    /// @param leftOut number of those that were looked at and that there was no room for
    /// @param cut     what was not looked at, for there was no room for it; null if nothing
    record Joined(List<NetworkAnswer.Row> rows, int leftOut, @Nullable String cut) {}

    /// Two levels, or a level and itself, and what joins them.
    ///
    /// @param subjects where its rows begin, in their order
    private record Stage(String name, List<String> one, List<String> other, List<String> subjects) {

        Stage(String name, List<String> one, List<String> other) {
            this(name, one, other, Stream.concat(one.stream(), other.stream()).distinct().sorted().toList());
        }

        /// Up to which of its subjects to look, after so many were looked at: in a crowd a few fill an answer.
        int upTo(int looked, int pairs) {
            int first = Math.max(1, pairs / Math.min(one.size(), other.size()));
            return Math.min(subjects.size(), Math.max(first, 2 * looked));
        }

        /// What of it was not looked at.
        String rest(int looked) {
            return looked == 0 ? name : "%s (from the subject %s on)".formatted(name, subjects.get(looked));
        }
    }

    /// The rows that an answer has room for.
    private static final class Room {

        private final int most;
        private final Map<Triple, List<String>> shown = new HashMap<>();
        private int claims;
        private int leftOut;

        /// @param most claims
        Room(int most) {
            this.most = most;
        }

        boolean isFull() {
            return leftOut > 0 || claims >= most;
        }

        /// Shows a row whole, or counts it: the first always is shown, and none after one that was not.
        void take(Triple row, List<String> refs) {
            claims += refs.size();
            if (leftOut > 0 || (claims > most && !shown.isEmpty())) {
                leftOut++;
            } else {
                shown.put(row, refs);
            }
        }
    }

    private record Triple(String subject, String relation, String object) {

        private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::subject)
                .thenComparing(Triple::relation).thenComparing(Triple::object);
    }

    private record Found(Triple triple, String ref) {}

    /// What joins these entities, inside the caller's transaction.
    Joined among(List<NetworkLevels.Kept> kept, Filters filters) {
        return among(kept, filters, MOST_CITED, PAIRS);
    }

    /// The same.
    ///
    /// @param most  claims that are cited; those of one row always are
    /// @param pairs pairs of entities to look at first
    Joined among(List<NetworkLevels.Kept> kept, Filters filters, int most, int pairs) {
        Room room = new Room(most);
        List<String> cut = new ArrayList<>();
        for (Stage stage : stages(kept)) {
            int looked = 0;
            while (looked < stage.subjects().size() && !room.isFull()) {
                int next = stage.upTo(looked, pairs);
                refs(stage, stage.subjects().subList(looked, next), filters).forEach(room::take);
                looked = next;
            }
            if (looked < stage.subjects().size()) {
                cut.add(stage.rest(looked));
            }
        }
        return new Joined(rows(room.shown, filters), room.leftOut, cut.isEmpty()
                ? null
                : "for want of room not looked at: what joins %s".formatted(String.join(", ", cut)));
    }

    private List<NetworkAnswer.Row> rows(Map<Triple, List<String>> refs, Filters filters) {
        Cited cited = evidence.of(refs.values(), filters);
        return refs.entrySet().stream().sorted(Map.Entry.comparingByKey(Triple.ORDER))
                .map(row -> row(cited.row(row.getValue()))).toList();
    }

    /// First what joins a level with the one before, nearest first, for without it an entity would stand there alone; then
    /// what joins entities of one level.
    private static List<Stage> stages(List<NetworkLevels.Kept> kept) {
        NavigableMap<Integer, List<String>> levels = new TreeMap<>(kept.stream().collect(
                Collectors.groupingBy(NetworkLevels.Kept::level,
                        Collectors.mapping(NetworkLevels.Kept::id, Collectors.toList()))));
        List<Stage> stages = new ArrayList<>();
        levels.forEach((level, ids) -> {
            List<String> beyond = new ArrayList<>(levels.getOrDefault(level + 1, List.of()));
            if (level == 0) {
                beyond.addAll(ids);
            }
            if (!beyond.isEmpty()) {
                stages.add(new Stage("levels %d and %d".formatted(level, level + 1), ids, beyond));
            }
        });
        levels.tailMap(1).forEach((level, ids) -> stages
                .add(new Stage("entities of level %d".formatted(level), ids, ids)));
        return stages;
    }

    private Map<Triple, List<String>> refs(Stage stage, List<String> subjects, Filters filters) {
        // those asked about stand at both sides of the first stage: what joins two of them is found twice
        Set<Found> found = new LinkedHashSet<>(found(subjects, stage.one(), stage.other(), filters));
        if (!stage.one().equals(stage.other())) {
            found.addAll(found(subjects, stage.other(), stage.one(), filters));
        }
        Map<Triple, List<String>> refs = new TreeMap<>(Triple.ORDER);
        found.forEach(each -> refs.computeIfAbsent(each.triple(), _ -> new ArrayList<>()).add(each.ref()));
        return refs;
    }

    private List<Found> found(List<String> subjects, List<String> among, List<String> objects, Filters filters) {
        List<String> from = subjects.stream().filter(Set.copyOf(among)::contains).toList();
        if (from.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = QueryParameters.parameters(filters);
        parameters.put("subjects", from);
        parameters.put("objects", objects);
        return cypher.rows("queries/network-claims.cypher", parameters,
                row -> new Found(new Triple(row.get("subject").asString(),
                        row.get("relation").asString(), row.get("object").asString()), row.get("claim").asString()));
    }

    private static NetworkAnswer.Row row(Cited.Row cited) {
        List<CitedClaim> claims = cited.claims();
        CitedClaim first = RowClaims.first(claims);
        return new NetworkAnswer.Row(Objects.requireNonNull(first.subject().entity()), first.relation(),
                Objects.requireNonNull(first.object().entity()), first.recorded().family(), RowClaims.label(claims),
                first.polarity(), first.certainty(),
                claims.stream().anyMatch(claim -> claim.polarity() == Polarity.AFFIRMED
                        && claim.certainty() == Certainty.STATED && !claim.retracted()),
                cited.disputed(), RowClaims.status(claims), cited.counts(), claims);
    }
}
