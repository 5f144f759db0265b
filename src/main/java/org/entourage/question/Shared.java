package org.entourage.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.claim.EntityKind;
import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;

/// What do two or more entities have in common? See `cypher/queries/shared.cypher`.
@Service
public class Shared {

    private static final int MOST = 20;

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Asking asking;
    private final Citations citations;
    private final Retractions retractions;
    private final Independence independence;
    private final Counting counting;
    private final BrowserLinks links;

    Shared(Neo4jClient client, Transactions transactions, Asking asking, Citations citations,
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

    /// Those whom a hop joins with each of the entities that a text names.
    ///
    /// @param text    ids or names, parted by commas, see [NameList]
    /// @param filters which claims count
    /// @return rows, or candidates if several bear one of the names
    /// @throws UnknownNameException     if nobody bears one of them
    /// @throws IllegalArgumentException if they name fewer than two, or more than 20
    public SharedAnswer of(String text, Filters filters) {
        return transactions.read(() -> {
            Understood question = asking.aboutAll(text, filters);
            if (question.isOpen()) {
                return new SharedAnswer(question, List.of(), Page.of(0, filters), counting.open(), null);
            }
            List<String> given = question.ids().stream().distinct().toList();
            if (given.size() < 2 || given.size() > MOST) {
                throw new IllegalArgumentException(
                        "of: found \"%s\", which names %d, expected 2 to %d different entities, parted by commas"
                                .formatted(NameList.line(text), given.size(), MOST));
            }
            return answer(question, given, filters);
        });
    }

    private SharedAnswer answer(Understood question, List<String> given, Filters filters) {
        Map<String, Object> parameters = Scope.parameters(filters);
        parameters.put("of", given);
        List<Common> all = common(given, parameters, filters);
        List<Common> shown = Page.cut(all, filters);
        Map<String, CitedClaim> cited = citations.of(shown.stream().flatMap(Common::refs).toList(), filters);
        Independence.Groups sources = independence.of(cited.values());
        return new SharedAnswer(question, shown.stream().map(common -> row(common, given, cited, sources)).toList(),
                Page.of(all.size(), filters), counting.coverage("hops-coverage", parameters, !all.isEmpty()),
                links.to("shared", Scope.looking(parameters)));
    }

    private record Found(String entity, String name, EntityKind kind, String given, String ref, boolean taken) {}

    /// Somebody with the references of claims by the given one whom they join it with.
    private record Common(String entity, String name, EntityKind kind, Map<String, List<String>> hops) {

        private static final Comparator<Common> ORDER = Comparator.comparing(Common::kind)
                .thenComparing(Common::name).thenComparing(Common::entity);

        Stream<String> refs() {
            return hops.values().stream().flatMap(List::stream);
        }
    }

    private List<Common> common(List<String> given, Map<String, Object> parameters, Filters filters) {
        List<Found> found = List.copyOf(client.query(CypherFile.text("queries/shared.cypher")).bindAll(parameters)
                .fetchAs(Found.class)
                .mappedBy((_, row) -> new Found(row.get("entity").asString(), row.get("name").asString(),
                        EntityKind.of(row.get("kind").asString()).orElseThrow(), row.get("given").asString(),
                        row.get("claim").asString(), row.get("taken").asBoolean()))
                .all());
        Set<String> retracted = filters.retracted()
                ? Set.of()
                : retractions.among(found.stream().filter(Found::taken).map(Found::ref).distinct().toList(), filters);
        Map<String, Common> byEntity = new LinkedHashMap<>();
        found.stream().filter(each -> !retracted.contains(each.ref())).forEach(each -> byEntity
                .computeIfAbsent(each.entity(), id -> new Common(id, each.name(), each.kind(), new HashMap<>()))
                .hops().computeIfAbsent(each.given(), _ -> new ArrayList<>()).add(each.ref()));
        return byEntity.values().stream().filter(common -> common.hops().size() == given.size()).sorted(Common.ORDER)
                .toList();
    }

    private static SharedAnswer.Row row(Common common, List<String> given, Map<String, CitedClaim> cited,
            Independence.Groups sources) {
        List<SharedAnswer.Hop> hops = given.stream().map(each -> new SharedAnswer.Hop(each,
                Rows.sorted(common.hops().getOrDefault(each, List.of()), cited).stream().map(CitedClaim::id).toList()))
                .toList();
        List<CitedClaim> claims = Rows.sorted(common.refs().toList(), cited);
        return new SharedAnswer.Row(end(claims.getFirst(), common.entity()), hops,
                claims.stream().anyMatch(CitedClaim::disputed), sources.of(claims), claims);
    }

    private static EntityRef end(CitedClaim claim, String id) {
        EntityRef subject = Objects.requireNonNull(claim.subject().entity());
        return subject.id().equals(id) ? subject : Objects.requireNonNull(claim.object().entity());
    }
}
