package org.entourage.question.look;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;
import org.entourage.graph.CypherFile;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Filters;

/// Looks at claims, for every question: finds those that may count, keeps those that pass the filters, and counts what
/// each filter leaves out. See `cypher/looks`: a file that finds claims, to which `counting.cypher` is joined.
///
/// Up to a bound all claims are read and judged here, so that the count is exact. Of more claims, the first ones are
/// counted, "at least", and the filters are judged by the graph: a bound is for counting, and hides no row.
@Component
public class Look {

    private final Neo4jClient client;
    private final Retractions retractions;
    private final SourceCount sources;
    private final int bound;

    /// @param bound up to how many claims a count is exact
    Look(Neo4jClient client, Retractions retractions, SourceCount sources,
            @Value("${entourage.counted:2000}") int bound) {
        this.client = client;
        this.retractions = retractions;
        this.sources = sources;
        this.bound = bound;
    }

    /// Where claims stand that are looked at: those with such a subject, those with such an object, and those with both of
    /// a pair.
    ///
    /// @param subjects   ids of entities or claims
    /// @param objects    ids of entities or claims
    /// @param pairs      each a subject and an object
    /// @param families   of their relations
    /// @param polarities theirs
    /// @param hops       whether both ends must be entities
    public record Ends(Collection<String> subjects, Collection<String> objects, Collection<List<String>> pairs,
            Collection<Family> families, Collection<Polarity> polarities, boolean hops) {

        private static final List<Family> ALL = List.of(Family.values());
        private static final Set<Family> HOPPING = EnumSet
                .complementOf(EnumSet.of(Family.IDENTITY, Family.VALUE));
        private static final List<Polarity> EITHER = List.of(Polarity.values());

        /// Claims with one of these at either end.
        public static Ends around(Collection<String> ids) {
            return new Ends(ids, ids, List.of(), ALL, EITHER, false);
        }

        /// Claims about these, in relations of one family.
        public static Ends objects(Collection<String> ids, Family family) {
            return new Ends(List.of(), ids, List.of(), List.of(family), EITHER, false);
        }

        /// What is said of these, in relations of these families.
        public static Ends subjects(Collection<String> ids, Collection<Family> families) {
            return new Ends(ids, List.of(), List.of(), families, EITHER, false);
        }

        /// Claims with both ends of a pair.
        static Ends among(Collection<List<String>> pairs) {
            return new Ends(List.of(), List.of(), pairs, ALL, EITHER, false);
        }

        /// Claims between two, either way round.
        public static Ends between(String one, String other) {
            return among(List.of(List.of(one, other), List.of(other, one)));
        }

        /// The same in relations of one family.
        public Ends in(Family family) {
            return new Ends(subjects, objects, pairs, List.of(family), polarities, hops);
        }

        /// The same of one polarity.
        public Ends saying(Polarity polarity) {
            return new Ends(subjects, objects, pairs, families, List.of(polarity), hops);
        }

        /// Claims that make a hop from the one to the other of a pair.
        public static Ends hopsAmong(Collection<List<String>> pairs) {
            return new Ends(List.of(), List.of(), pairs, HOPPING, EITHER, true);
        }

        /// Claims that can make a hop from one of these to another entity.
        public static Ends hopsOf(Collection<String> ids) {
            return new Ends(ids, ids, List.of(), HOPPING, EITHER, true);
        }

        Map<String, Object> parameters() {
            return Map.of("subjects", List.copyOf(subjects), "objects", List.copyOf(objects), "pairs",
                    List.copyOf(pairs), "families", families.stream().map(Family::word).toList(), "polarities",
                    polarities.stream().map(Polarity::word).toList(), "hops", hops);
        }
    }

    /// A file of `cypher/looks` that finds claims.
    ///
    /// @param parameters of that file alone
    public record Where(String file, Map<String, ?> parameters) {

        /// Claims that stand at such ends.
        public static Where at(Ends ends) {
            return new Where("claims", Map.of("at", ends.parameters()));
        }

        /// The same with the source of each claim, whatever the filters judge.
        static Where sourced(Ends ends) {
            return new Where("claims", Map.of("at", ends.parameters(), "sourced", true));
        }
    }

    /// Looks at the claims that stand somewhere, inside the caller's transaction.
    public CountedClaims at(Ends ends, ClaimFilter filter) {
        return at(List.of(Where.at(ends)), filter);
    }

    /// Only counts the claims that stand somewhere, and what each filter leaves out.
    public CountedClaims count(Ends ends, ClaimFilter filter) {
        return at(List.of(Where.at(ends)), filter, List::of);
    }

    /// Looks at the claims that several files find, each claim once.
    public CountedClaims at(List<Where> where, ClaimFilter filter) {
        return at(where, filter, () -> kept(where, filter, Integer.MAX_VALUE));
    }

    /// The same for who takes other claims where there are too many to count.
    ///
    /// @param ifTooMany gives those that count then
    public CountedClaims at(List<Where> where, ClaimFilter filter, Supplier<List<FoundClaim>> ifTooMany) {
        List<FoundClaim> all = read(where, filter, true, bound + 1);
        boolean exact = all.size() <= bound;
        List<FoundClaim> counted = exact ? all : all.subList(0, bound);
        List<FoundClaim> passing = (exact ? all : ifTooMany.get()).stream()
                .filter(claim -> filter.reasons(claim).isEmpty()).toList();
        Filters filters = filter.filters();
        Set<String> retracted = retracted(Stream.concat(counted.stream(), passing.stream()), filters);
        return new CountedClaims(passing.stream()
                .filter(claim -> filters.retracted() || !retracted.contains(claim.ref())).toList(), counted.size(),
                !exact, leftOut(counted, filter, filters.retracted() ? Set.of() : retracted), retracted);
    }

    /// Claims that count, whether they were taken back or not, judged by the graph.
    ///
    /// @param most that each file finds
    public List<FoundClaim> kept(List<Where> where, ClaimFilter filter, int most) {
        return read(where, filter, false, most);
    }

    private Set<String> retracted(Stream<FoundClaim> claims, Filters filters) {
        return retractions.among(claims.filter(FoundClaim::taken).map(FoundClaim::ref).distinct().toList(), filters);
    }

    private static Map<String, Map<String, Long>> leftOut(List<FoundClaim> counted, ClaimFilter filter,
            Set<String> retracted) {
        Map<String, Map<String, Long>> leftOut = new TreeMap<>();
        for (FoundClaim claim : counted) {
            filter.reasons(claim).forEach(reason -> CountedClaims.count(leftOut, reason.filter(), reason.value()));
            if (filter.isOutsideByAQualifiedDate(claim)) {
                CountedClaims.count(leftOut, "qualified", "outside");
            }
            if (retracted.contains(claim.ref())) {
                CountedClaims.count(leftOut, "retracted", "retracted");
            }
        }
        return leftOut;
    }

    private List<FoundClaim> read(List<Where> where, ClaimFilter filter, boolean whole, int most) {
        Map<String, FoundClaim> found = new TreeMap<>();
        for (Where each : where) {
            Map<String, Object> parameters = filter.parameters();
            parameters.put("sourced", false);
            parameters.putAll(each.parameters());
            parameters.put("whole", whole);
            parameters.put("most", most);
            client.query(CypherFile.joined("looks/" + each.file() + ".cypher", "looks/counting.cypher"))
                    .bindAll(parameters).fetchAs(FoundClaim.class).mappedBy((_, row) -> FoundClaim.of(row)).all()
                    .forEach(claim -> found.merge(claim.ref(), claim,
                            (before, now) -> before.part() == null ? now : before));
        }
        return List.copyOf(found.values());
    }

    /// What an answer rests on.
    ///
    /// @param found whether it has rows
    public Coverage coverage(CountedClaims counted, boolean found) {
        return coverage(counted, found ? "Found" : "No claim found");
    }

    /// The same, said otherwise.
    ///
    /// @param opening how the coverage begins in words
    public Coverage coverage(CountedClaims counted, String opening) {
        return Coverage.of(sources.count(), counted.claims(), counted.atLeast(), counted.leftOut(), opening);
    }

    /// What an answer rests on that has no rows yet, for a name must be picked first.
    public Coverage open() {
        return Coverage.of(sources.count(), 0, Map.of(), false);
    }
}
