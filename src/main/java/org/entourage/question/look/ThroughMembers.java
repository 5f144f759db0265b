package org.entourage.question.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.claim.AtThatTime;
import org.entourage.claim.Bounds;
import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ThroughRow;
import org.entourage.question.answer.ThroughRows;

/// What is said of the members of a group, as far as they can have been members at the time. One step: a member's own
/// members are not looked at. See `cypher/queries/through-members.cypher`.
@Component
public class ThroughMembers {

    /// The most claims that are looked at.
    private static final int MOST = 10_000;

    private final Cypher cypher;
    private final RowEvidence evidence;

    ThroughMembers(Cypher cypher, RowEvidence evidence) {
        this.cypher = cypher;
        this.evidence = evidence;
    }

    /// One claim about one member.
    ///
    /// @param first the first bound of its time that is a day; null if none is
    /// @param ties  references of the claims of membership
    private record Reached(String member, String claim, String id, @Nullable LocalDate first, LocalDate endLatest,
            AtThatTime status, List<String> ties) {

        /// That of a timeline, then the member.
        private static final Comparator<Reached> ORDER = Comparator.comparing((Reached each) -> each.first() == null)
                .thenComparing(each -> Objects.requireNonNullElse(each.first(), LocalDate.MAX))
                .thenComparing(each -> each.first() == null ? LocalDate.MAX : each.endLatest())
                .thenComparing(Reached::id).thenComparing(Reached::member);

        static Reached of(List<Record> rows) {
            Record row = rows.getFirst();
            Bounds time = ClaimTimes.bounds(row.get("time"));
            return new Reached(row.get("member").asString(), row.get("claim").asString(), row.get("id").asString(),
                    time.firstDay().orElse(null), time.endLatest(),
                    rows.stream().map(ClaimTimes::atThatTime).min(Comparator.naturalOrder()).orElseThrow(),
                    rows.stream().map(each -> each.get("tie").asString()).toList());
        }
    }

    /// What is said of the members, inside the caller's transaction.
    ///
    /// @param group   id of the group
    /// @param filters which claims count, both of the members and, but for family, relation, tier and time, that they are
    public ThroughRows of(String group, Filters filters) {
        Map<String, Object> parameters = QueryParameters.parameters(filters);
        parameters.put("of", group);
        parameters.put("most", MOST);
        Collection<Record> found = cypher.rows("queries/through-members.cypher", parameters);
        List<Reached> all = reached(found);
        return new ThroughRows(rows(Page.cut(all, filters), filters), all.size(), found.size() >= MOST);
    }

    private List<Reached> reached(Collection<Record> found) {
        Map<List<String>, List<Record>> grouped = new LinkedHashMap<>();
        found.stream().filter(row -> ClaimTimes.atThatTime(row).canHaveBeen())
                .forEach(row -> grouped
                        .computeIfAbsent(List.of(row.get("claim").asString(), row.get("member").asString()),
                                _ -> new ArrayList<>())
                        .add(row));
        return grouped.values().stream().map(Reached::of).sorted(Reached.ORDER).toList();
    }

    private List<ThroughRow> rows(List<Reached> shown, Filters filters) {
        Set<String> refs = new LinkedHashSet<>();
        shown.forEach(each -> {
            refs.add(each.claim());
            refs.addAll(each.ties());
        });
        Cited cited = evidence.ofClaims(refs, filters);
        return shown.stream().map(each -> row(each, cited)).toList();
    }

    private static ThroughRow row(Reached reached, Cited cited) {
        CitedClaim claim = cited.claim(reached.claim());
        List<CitedClaim> ties = reached.ties().stream().map(cited.claims()::get).filter(Objects::nonNull)
                .sorted(Comparator.comparing(CitedClaim::id)).toList();
        List<CitedClaim> both = new ArrayList<>(ties);
        both.add(claim);
        return new ThroughRow(Objects.requireNonNull(ties.getFirst().object().entity()),
                Objects.requireNonNull(ties.getFirst().subject().entity()), claim.relation(), claim.label(),
                reached.status(), cited.sources().of(both), ties, List.of(claim));
    }
}
