package org.entourage.question.find;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.neo4j.driver.Values;
import org.springframework.stereotype.Service;

import org.entourage.claim.EntityKind;
import org.entourage.claim.FoldedName;
import org.entourage.graph.session.Transactions;
import org.entourage.question.answer.BrowserLinks;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.Cited;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.RowEvidence;
import org.entourage.question.look.SourceCount;
import org.entourage.question.resolve.NameFit;
import org.entourage.question.resolve.NameMatch;
import org.entourage.question.resolve.NameSearch;

/// Which entities have a name that fits a text, typed whole or in part? See `cypher/queries/find.cypher`.
@Service
public class Find {

    private final Transactions transactions;
    private final NameSearch search;
    private final RowEvidence evidence;
    private final SourceCount sources;
    private final BrowserLinks links;

    Find(Transactions transactions, NameSearch search, RowEvidence evidence, SourceCount sources, BrowserLinks links) {
        this.transactions = transactions;
        this.search = search;
        this.evidence = evidence;
        this.sources = sources;
        this.links = links;
    }

    /// The kinds that a text names, parted by commas; empty for all.
    ///
    /// @throws IllegalArgumentException that names what is no kind
    public static Set<EntityKind> kinds(String text) {
        Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
        Arrays.stream(text.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty())
                .forEach(word -> kinds.add(EntityKind.of(word).orElseThrow(() -> new IllegalArgumentException(
                        "kind: found \"%s\", expected one of %s".formatted(word, Arrays.stream(EntityKind.values())
                                .map(EntityKind::label).collect(Collectors.joining(", ")))))));
        return kinds;
    }

    /// The entities whose name fits.
    ///
    /// @param name    a name, its beginning, or the beginnings of words of it; or an id
    /// @param kinds   kinds of entities that count; empty for all
    /// @param filters of which the instant when names were known and the rows to show count here
    /// @throws IllegalArgumentException if the name is blank
    public FindAnswer of(String name, Set<EntityKind> kinds, Filters filters) {
        String text = name.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("name: found nothing, expected a name or the beginning of one");
        }
        return transactions.read(() -> answer(text, kinds, filters));
    }

    private FindAnswer answer(String text, Set<EntityKind> kinds, Filters filters) {
        int start = Page.start(filters);
        int end = start + filters.limit();
        NameSearch.Outcome found = search.first(text, kinds, end + 1, filters);
        List<NameMatch> shown = Page.cut(found.names(), filters);
        Cited cited = evidence.of(shown.stream().map(NameMatch::refs).toList(), filters);
        Map<String, EntityRef> refs = search.entities(shown);
        List<FindAnswer.Row> rows = shown.stream()
                .map(each -> row(each, Objects.requireNonNull(refs.get(each.entity())), cited.row(each.refs())))
                .toList();
        Page page = new Page(found.total(),
                found.names().size() > end ? "r" + end : null, Page.Order.USUAL);
        return new FindAnswer(new ResolvedQuestion(text, null, List.of(), List.of(), filters),
                kinds.stream().map(EntityKind::label).collect(Collectors.toSet()), rows, page,
                found.looked() == 0
                        ? null
                        : "only %d of the names with such words were looked at".formatted(found.looked()),
                Coverage.of(sources.count(), cited.claims().size(), leftOut(text, kinds, found, filters),
                        !rows.isEmpty()).with(sources.inParts(filters.knownOn())),
                links.to("find", QueryParameters.looking(parameters(text, kinds, shown, filters))));
    }

    /// Where all rows are known, how many there are of the kinds that were not asked for.
    private Map<String, Map<String, Long>> leftOut(String text, Set<EntityKind> kinds, NameSearch.Outcome found,
            Filters filters) {
        if (kinds.isEmpty() || found.total() == null) {
            return Map.of();
        }
        NameSearch.Outcome others = search.first(text, Set.of(), Filters.HIGHEST_LIMIT, filters);
        Map<String, Long> left = new TreeMap<>();
        search.entities(others.names()).values().stream().map(EntityRef::kind)
                .filter(kind -> kinds.stream().noneMatch(kept -> kept.label().equals(kind)))
                .forEach(kind -> left.merge(kind, 1L, Long::sum));
        return !others.holdsAll() || left.isEmpty() ? Map.of() : Map.of("kind", left);
    }

    private static FindAnswer.Row row(NameMatch name, EntityRef entity, Cited.Row cited) {
        List<CitedClaim> claims = cited.claims();
        return new FindAnswer.Row(entity, claims.isEmpty() ? entity.name() : claims.getFirst().object().inWords(),
                name.fit(), name.isOurs(), cited.counts(), claims);
    }

    private static Map<String, Object> parameters(String text, Set<EntityKind> kinds, List<NameMatch> shown,
            Filters filters) {
        return Map.of("loose", shown.stream().filter(each -> each.fit() == NameFit.LOOSE).map(NameMatch::entity)
                .toList(), "id", text, "words", NameFit.query(FoldedName.of(text)), "kinds",
                kinds.isEmpty() ? Values.NULL : kinds.stream().map(EntityKind::label).sorted().toList(), "knownOn",
                QueryParameters.knownOn(filters));
    }
}
