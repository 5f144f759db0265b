package org.entourage.question.look;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;
import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;

/// Looks at claims, for every question: finds those that may count, keeps those that pass the filters, and counts what
/// each filter leaves out. See `cypher/looks`: a file that finds claims, to which `counting.cypher` is joined.
///
/// Up to a bound all claims are read and judged here, so that the count is exact. Of more claims, the first ones are
/// counted, "at least", and the filters are judged by the graph: a bound is for counting, and hides no row.
@Component
public class Look {

    /// The file of `cypher/` that is joined to each that finds claims.
    public static final String END = "looks/counting";

    private final Cypher cypher;
    private final SourceCount sources;
    private final int bound;

    /// @param bound up to how many claims a count is exact
    Look(Cypher cypher, SourceCount sources, @Value("${entourage.counted:2000}") int bound) {
        this.cypher = cypher;
        this.sources = sources;
        this.bound = bound;
    }

    /// Where claims stand that are looked at: those with such a subject, those with such an object, and those with both of
    /// a pair.
    ///
    /// @param subjects   ids of entities or claims
    /// @param objects    ids of entities or claims
    /// @param pairs      each a subject and an object, or these and a relation
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
    }

    /// Only counts the claims that stand somewhere, and what each filter leaves out.
    public CountedClaims count(Ends ends, ClaimFilter filter) {
        return at(List.of(Where.at(ends)), filter, List::of);
    }

    /// Looks at the claims that several files find, each claim once, inside the caller's transaction.
    public CountedClaims at(List<Where> where, ClaimFilter filter) {
        return at(where, filter, () -> kept(where, filter, Integer.MAX_VALUE));
    }

    /// The same for who takes other claims where there are too many to count.
    ///
    /// @param ifTooMany gives those that count then
    public CountedClaims at(List<Where> where, ClaimFilter filter, Supplier<List<FoundClaim>> ifTooMany) {
        List<FoundClaim> all = read(where, filter, true, 0, bound + 1);
        return all.size() > bound
                ? counted(all.subList(0, bound), filter, ifTooMany.get(), true)
                : counted(all, filter, all, false);
    }

    private static CountedClaims counted(List<FoundClaim> counted, ClaimFilter filter, List<FoundClaim> found,
            boolean atLeast) {
        return new CountedClaims(found.stream().filter(filter::counts).toList(), counted.size(), atLeast,
                leftOut(counted, filter), filter.filters().knownOn());
    }

    /// Looks at claims each of which is a row.
    ///
    /// @param where one file that finds them
    public Slice rows(Where where, ClaimFilter filter) {
        return slice(where, filter, () -> page(kept(List.of(where), filter, Page.start(filter.filters()),
                filter.filters().limit() + 1), filter.filters()));
    }

    /// Looks at claims of which those that say the same are one row.
    ///
    /// @param where one file that finds them: all claims that say the same, or none
    public Slice statements(Where where, ClaimFilter filter) {
        return slice(where, filter, () -> statements(where, filter, 2 * (Page.start(filter.filters())
                + filter.filters().limit())));
    }

    /// Looks at all claims, however many: their rows are in the usual order.
    ///
    /// @param where one file that finds them
    public Slice all(Where where, ClaimFilter filter) {
        return new Slice(at(List.of(where), filter), false, false, filter.filters());
    }

    /// Claims of one page.
    private record Of(List<FoundClaim> claims, boolean more) {}

    /// In the usual order as long as all claims can be counted, in that of an index beyond; but a page that follows others
    /// is in the order of these.
    private Slice slice(Where where, ClaimFilter filter, Supplier<Of> byIndex) {
        Filters filters = filter.filters();
        List<FoundClaim> all = read(List.of(where), filter, true, 0, bound + 1);
        boolean tooMany = all.size() > bound;
        List<FoundClaim> counted = tooMany ? all.subList(0, bound) : all;
        if (Page.isByIndex(filters, tooMany)) {
            Of page = byIndex.get();
            return new Slice(counted(counted, filter, page.claims(), tooMany), true, page.more(), filters);
        }
        List<FoundClaim> found = tooMany ? kept(List.of(where), filter, Integer.MAX_VALUE) : all;
        return new Slice(counted(counted, filter, found, tooMany), false, false, filters);
    }

    private static Of page(List<FoundClaim> found, Filters filters) {
        return new Of(found.subList(0, Math.min(found.size(), filters.limit())), found.size() > filters.limit());
    }

    /// Reads claims until they say as many things as the page and those before it have, then the others that say these.
    private Of statements(Where where, ClaimFilter filter, int most) {
        List<FoundClaim> found = kept(List.of(where), filter, most);
        List<Statement> said = found.stream().map(Statement::of).distinct().toList();
        int end = Page.start(filter.filters()) + filter.filters().limit();
        if (said.size() <= end && found.size() == most) {
            return statements(where, filter, 2 * most);
        }
        List<Statement> shown = Page.cut(said, filter.filters());
        Map<Statement, List<FoundClaim>> claims = kept(Statement.where(shown), filter, Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(Statement::of));
        return new Of(shown.stream().flatMap(each -> claims.getOrDefault(each, List.of()).stream()).toList(),
                said.size() > end);
    }

    /// Claims that count, judged by the graph, in the order of an index.
    ///
    /// @param most that each file finds
    public List<FoundClaim> kept(List<Where> where, ClaimFilter filter, int most) {
        return kept(where, filter, 0, most);
    }

    private List<FoundClaim> kept(List<Where> where, ClaimFilter filter, int skip, int most) {
        return read(where, filter, false, skip, most);
    }

    private static Map<String, Map<String, Long>> leftOut(List<FoundClaim> counted, ClaimFilter filter) {
        Map<String, Map<String, Long>> leftOut = new TreeMap<>();
        for (FoundClaim claim : counted) {
            filter.reasons(claim).forEach(reason -> CountedClaims.count(leftOut, reason.filter(), reason.value()));
            if (filter.isOutsideByAQualifiedDate(claim)) {
                CountedClaims.count(leftOut, "qualified", "outside");
            }
            if (filter.isLeftOutAsRetracted(claim)) {
                CountedClaims.count(leftOut, "retracted", "retracted");
            }
        }
        return leftOut;
    }

    private List<FoundClaim> read(List<Where> where, ClaimFilter filter, boolean whole, int skip, int most) {
        Map<String, FoundClaim> found = new LinkedHashMap<>();
        for (Where each : where) {
            Map<String, Object> parameters = filter.parameters();
            parameters.putAll(each.parameters());
            parameters.put("whole", whole);
            parameters.put("skip", skip);
            parameters.put("most", most);
            cypher.rows(List.of("looks/" + each.file() + ".cypher", END + ".cypher"), parameters, FoundClaim::of)
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
        return Coverage.of(sources.count(), counted.claims(), counted.atLeast(), counted.leftOut(), opening)
                .with(sources.inParts(counted.knownOn()));
    }

    /// What an answer rests on that has no rows yet, for a name must be picked first.
    public Coverage open() {
        return Coverage.of(sources.count(), 0, Map.of(), false).with(sources.inParts(null));
    }
}
