package org.entourage.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.claim.Relation.Family;
import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;

/// Where do claims stand against each other? See `cypher/queries/conflicts.cypher`, and `conflicts-all.cypher` for the
/// whole graph.
@Service
public class Conflicts {

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Asking asking;
    private final Citations citations;
    private final Independence independence;
    private final Survey survey;
    private final SpokenOf spokenOf;
    private final BrowserLinks links;

    Conflicts(Neo4jClient client, Transactions transactions, Asking asking, Citations citations,
            Independence independence, Survey survey, SpokenOf spokenOf, BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.asking = asking;
        this.citations = citations;
        this.independence = independence;
        this.survey = survey;
        this.spokenOf = spokenOf;
        this.links = links;
    }

    /// The conflicts about whom a text names, or all.
    ///
    /// @param text    id or name; null for all conflicts
    /// @param filters which claims count
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public ConflictsAnswer of(@Nullable String text, Filters filters) {
        return transactions.read(() -> {
            asking.requireKnown(filters);
            Understood question = text == null
                    ? Understood.of(List.of(), filters)
                    : asking.about(text, filters);
            return question.isOpen()
                    ? new ConflictsAnswer(question, List.of(), Page.of(0, filters), survey.open(), null)
                    : answer(question, text == null ? "conflicts-all" : "conflicts", filters);
        });
    }

    private ConflictsAnswer answer(Understood question, String query, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(Scope.parameters(filters));
        question.ids().forEach(id -> parameters.put("of", id));
        String browser = links.to(query, Scope.looking(parameters));
        Survey.Seen seen = survey.of(query + "-coverage", parameters, filters);
        SpokenOf.Found spoken = question.ids().isEmpty()
                ? SpokenOf.Found.NOTHING
                : spokenOf.of(seen.change(), question.ids().getFirst(), Scope.knownOn(filters));
        parameters.put("by", spoken.against());
        parameters.put("all", Arrays.stream(Family.values()).map(Family::word).toList());
        Collection<Record> records = client.query(CypherFile.text("queries/" + query + ".cypher"))
                .bindAll(parameters).fetchAs(Record.class).mappedBy((_, row) -> row).all();
        List<Conflict> found = conflicts(records);
        long looked = spoken.looked() + records.stream().mapToLong(row -> row.get("looked").asLong(0)).sum();
        List<Conflict> shown = Page.cut(found, filters);
        Map<String, CitedClaim> claims = citations.of(shown.stream().flatMap(conflict -> conflict.refs().stream())
                .distinct().toList(), filters);
        Independence.Groups sources = independence.of(claims.values());
        return new ConflictsAnswer(question, shown.stream().map(conflict -> row(conflict, claims, sources)).toList(),
                Page.of(found.size(), filters), survey.coverage(seen, looked, !found.isEmpty()), browser);
    }

    private static List<Conflict> conflicts(Collection<Record> records) {
        List<Conflict> found = new ArrayList<>();
        ConflictingValues values = new ConflictingValues();
        for (Record row : records) {
            List<String> left = row.get("left").asList(Value::asString);
            String kind = row.get("kind").asString();
            if (!row.get("value").isNull()) {
                values.add(left.getFirst(), row.get("value"));
            } else if (row.get("looked").isNull()) {
                found.add(Conflict.of(ConflictsAnswer.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), left,
                        row.get("right").asList(Value::asString), row.get("by").asString(null)));
            }
        }
        values.pairs().forEach(pair -> found.add(Conflict.of(ConflictsAnswer.Kind.VALUE, pair.left(), pair.right(),
                null)));
        found.sort(Conflict.ORDER);
        return found;
    }

    private static ConflictsAnswer.Row row(Conflict conflict, Map<String, CitedClaim> cited,
            Independence.Groups sources) {
        List<CitedClaim> left = Rows.sorted(conflict.left(), cited);
        List<CitedClaim> right = Rows.sorted(conflict.right(), cited);
        CitedClaim by = conflict.by() == null ? null : cited.get(conflict.by());
        List<CitedClaim> all = Stream.concat(Stream.concat(left.stream(), right.stream()), Stream.ofNullable(by))
                .distinct().toList();
        CitedClaim about = by == null ? all.getFirst() : by;
        return new ConflictsAnswer.Row(conflict.kind(), about.subject(), about.relation(),
                conflict.kind() == ConflictsAnswer.Kind.VALUE ? null : about.object(), ids(left), ids(right),
                by == null ? null : by.id(), sources.of(all), all);
    }

    private static List<String> ids(List<CitedClaim> claims) {
        return claims.stream().map(CitedClaim::id).toList();
    }
}
