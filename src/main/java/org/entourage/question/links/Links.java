package org.entourage.question.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Transactions;
import org.entourage.question.answer.BrowserLinks;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Independence;
import org.entourage.question.answer.ResolvedName;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.Citations;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.resolve.NameList;
import org.entourage.question.resolve.QuestionResolver;
import org.entourage.question.resolve.UnknownNameException;

/// How are two entities linked, hop by hop, and on whose word? See `cypher/queries/links.cypher` and docs/links.md.
@Service
public class Links {

    private final Cypher cypher;
    private final Transactions transactions;
    private final QuestionResolver resolver;
    private final Citations citations;
    private final Independence independence;
    private final LinkCache memory;
    private final Look look;
    private final BrowserLinks browser;

    Links(Cypher cypher, Transactions transactions, QuestionResolver resolver, Citations citations,
            Independence independence, LinkCache memory, Look look,
            BrowserLinks browser) {
        this.cypher = cypher;
        this.transactions = transactions;
        this.resolver = resolver;
        this.citations = citations;
        this.independence = independence;
        this.memory = memory;
        this.look = look;
        this.browser = browser;
    }

    /// The cheapest paths between two entities.
    ///
    /// @param from    id or name
    /// @param to      id or name of another
    /// @param exclude ids or names of entities that no path may pass through, see [NameList]; or nothing
    /// @param search  how many paths, how long
    /// @param filters which claims count
    /// @return paths, or candidates if several bear one of the names
    /// @throws UnknownNameException     if nobody bears a name
    /// @throws IllegalArgumentException if both ends are one, or one of them is excluded, or pages of rows are asked for
    public LinksAnswer between(String from, String to, String exclude, LinksAnswer.Search search,
            Filters filters) {
        if (filters.cursor() != null || filters.limit() != Filters.LIMIT) {
            throw new IllegalArgumentException("limit and cursor: links has no pages, k says how many paths (1 to %d)"
                    .formatted(LinksAnswer.Search.MOST_PATHS));
        }
        return transactions.read(() -> {
            List<ResolvedName> asked = new ArrayList<>(
                    List.of(resolver.one("from", from, filters), resolver.one("to", to, filters)));
            asked.addAll(resolver.several("exclude", exclude, filters));
            ResolvedQuestion question = ResolvedQuestion.of(asked, filters);
            return question.isOpen()
                    ? new LinksAnswer(question, search, List.of(), null, look.open(), null)
                    : answer(question, search, filters);
        });
    }

    private LinksAnswer answer(ResolvedQuestion question, LinksAnswer.Search search, Filters filters) {
        List<String> ids = question.ids();
        Set<String> excluded = new TreeSet<>(ids.subList(2, ids.size()));
        requireApart(question, ids, excluded);
        LinkGraph graph = new LinkGraph(ids.getFirst(), ids.get(1), excluded);
        LinkReader reader = new LinkQueries(cypher, independence, memory, filters);
        LinkSearch.Found found = new LinkSearch(reader, graph, search.k(), search.maxHops(),
                search.together() ? within(filters) : null, new LinkBudget(System::nanoTime)).find();
        List<LinksAnswer.Path> rows = new LinkRows(citations, filters).of(found.paths());
        return new LinksAnswer(question, search, rows, LinkWords.cut(found, search.maxHops()),
                coverage(ids.subList(0, 2), filters, LinkWords.opening(!rows.isEmpty(), search, excluded)),
                browser.to("links", rows, null, looking(found.paths(), filters)));
    }

    private static void requireApart(ResolvedQuestion question, List<String> ids, Set<String> excluded) {
        if (ids.getFirst().equals(ids.get(1))) {
            throw new IllegalArgumentException("to: found \"%s\", the same entity as from (%s), expected another"
                    .formatted(question.asked().get(1).text(), ids.getFirst()));
        }
        ids.subList(0, 2).stream().filter(excluded::contains).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    "exclude: found \"%s\", an end of the link itself, expected entities between the ends"
                            .formatted(id));
        });
    }

    private static DaySet.Span within(Filters filters) {
        Filters.Stretch stretch = filters.stretch();
        return stretch == null
                ? new DaySet.Span(LocalDate.MIN, LocalDate.MAX)
                : new DaySet.Span(stretch.from(), stretch.to());
    }

    private Coverage coverage(List<String> ends, Filters filters, String opening) {
        return look.coverage(look.count(Look.Ends.hopsOf(ends), new ClaimFilter(filters)), opening);
    }

    /// The paths for a person in Neo4j Browser.
    private static Map<String, @Nullable Object> looking(List<LinkWeighedPath> paths,
            Filters filters) {
        Map<String, @Nullable Object> parameters = new TreeMap<>(
                QueryParameters.looking(QueryParameters.parameters(filters)));
        parameters.put("paths",
                paths.stream().map(path -> path.path().nodes().stream().map(node -> node.id).toList()).toList());
        return parameters;
    }
}
