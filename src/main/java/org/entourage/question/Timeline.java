package org.entourage.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;

/// What is said about somebody, or about two together, in the order of time? See `cypher/queries/timeline.cypher`.
@Service
public class Timeline {

    private static final int MOST = 2;

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Asking asking;
    private final Citations citations;
    private final Retractions retractions;
    private final Independence independence;
    private final Counting counting;
    private final BrowserLinks links;

    Timeline(Neo4jClient client, Transactions transactions, Asking asking, Citations citations,
            Retractions retractions, Independence independence, Counting counting, BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.asking = asking;
        this.citations = citations;
        this.retractions = retractions;
        this.independence = independence;
        this.counting = counting;
        this.links = links;
    }

    /// The claims with whom a text names at an end, or with both whom it names as ends.
    ///
    /// @param text    id or name, or two of them parted by a comma
    /// @param filters which claims count
    /// @return dated rows, then undated ones; or candidates if several bear a name
    /// @throws UnknownNameException     if nobody does
    /// @throws IllegalArgumentException if it names more than two
    public TimelineAnswer of(String text, Filters filters) {
        return transactions.read(() -> {
            Understood question = asking.aboutAll(text, filters);
            if (question.asked().size() > MOST) {
                throw new IllegalArgumentException("of: found %d names, expected one, or two parted by a comma"
                        .formatted(question.asked().size()));
            }
            return question.isOpen()
                    ? new TimelineAnswer(question, List.of(), Page.of(0, filters), counting.open(), null)
                    : answer(question, filters);
        });
    }

    private record Found(String ref, boolean dated, boolean taken) {}

    private TimelineAnswer answer(Understood question, Filters filters) {
        Map<String, Object> parameters = parameters(question.ids(), filters);
        List<Found> found = found(parameters, filters);
        List<Found> shown = Page.cut(found, filters);
        Map<String, CitedClaim> claims = citations.of(shown.stream().map(Found::ref).toList(), filters);
        Independence.Groups sources = independence.of(claims.values());
        List<TimelineAnswer.Row> rows = shown.stream().map(each -> TimelineAnswer.Row.of(each.dated(),
                Objects.requireNonNull(claims.get(each.ref())), sources)).toList();
        return new TimelineAnswer(question, rows, Page.of(found.size(), filters),
                counting.coverage("timeline-coverage", parameters, !found.isEmpty()),
                links.to("timeline", Scope.looking(parameters)));
    }

    private static Map<String, Object> parameters(List<String> ids, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(Scope.parameters(filters));
        List<String> distinct = ids.stream().distinct().toList();
        parameters.put("of", distinct.getFirst());
        parameters.put("with", distinct.size() == 1 ? Values.NULL : distinct.getLast());
        parameters.put("retracted", filters.retracted());
        return parameters;
    }

    private List<Found> found(Map<String, Object> parameters, Filters filters) {
        List<Found> all = List.copyOf(client.query(CypherFile.text("queries/timeline.cypher")).bindAll(parameters)
                .fetchAs(Found.class).mappedBy((_, row) -> new Found(row.get("claim").asString(),
                        row.get("dated").asBoolean(), row.get("taken").asBoolean()))
                .all());
        Set<String> retracted = retractions.among(all.stream().filter(Found::taken).map(Found::ref)
                .collect(Collectors.toSet()), filters);
        return all.stream().filter(each -> !retracted.contains(each.ref())).toList();
    }
}
