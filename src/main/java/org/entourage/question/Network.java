package org.entourage.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.graph.CypherFile;
import org.entourage.graph.Entities;
import org.entourage.graph.EntityNode;
import org.entourage.graph.Transactions;

/// Whom do claims join with one or several entities? See `cypher/queries/network.cypher` and `network-claims.cypher`.
@Service
public class Network {

    /// The most steps that can be asked for.
    public static final int DEEPEST = 3;

    private static final int MOST = 20;

    /// Whoever has more claims at a side is not followed from there, but from the other end.
    private static final int FEW = 500;

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Asking asking;
    private final NetworkLevels levels;
    private final Entities entities;
    private final Citations citations;
    private final Retractions retractions;
    private final Independence independence;
    private final Counting counting;
    private final BrowserLinks links;

    Network(Neo4jClient client, Transactions transactions, Asking asking, NetworkLevels levels, Entities entities,
            Citations citations, Retractions retractions, Independence independence, Counting counting,
            BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.asking = asking;
        this.levels = levels;
        this.entities = entities;
        this.citations = citations;
        this.retractions = retractions;
        this.independence = independence;
        this.counting = counting;
        this.links = links;
    }

    /// The network around the entities that a text names.
    ///
    /// @param text    ids or names, parted by commas, see [NameList]
    /// @param depth   how many hops away, 1 to 3
    /// @param filters which claims count; its limit is the most entities, the given ones included
    /// @return entities and rows, or candidates if several bear one of the names
    /// @throws UnknownNameException     if nobody bears one of them
    /// @throws IllegalArgumentException if depth, cursor or the number of names cannot be
    public NetworkAnswer of(String text, int depth, Filters filters) {
        if (depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException("depth: found %d, expected 1 to %d".formatted(depth, DEEPEST));
        }
        if (filters.cursor() != null) {
            throw new IllegalArgumentException("cursor: a network has no further rows; raise limit for more entities");
        }
        return transactions.read(() -> {
            Understood question = asking.aboutAll(text, filters);
            if (question.isOpen()) {
                return new NetworkAnswer(question, depth, List.of(), List.of(), 0, null, counting.open(), null);
            }
            List<String> given = question.ids().stream().distinct().toList();
            if (given.size() > MOST) {
                throw new IllegalArgumentException(
                        "of: found %d names, expected 1 to %d".formatted(given.size(), MOST));
            }
            return answer(question, given, depth, filters);
        });
    }

    private NetworkAnswer answer(Understood question, List<String> given, int depth, Filters filters) {
        NetworkLevels.Levels around = levels.around(given, depth, filters);
        Map<String, EntityRef> kept = new HashMap<>();
        entities.findAllByIdInOrderById(around.ids()).stream().map(EntityNode::toEntity).map(EntityRef::of)
                .forEach(entity -> kept.put(entity.id(), entity));
        List<NetworkAnswer.Node> nodes = around.kept().stream().map(each -> new NetworkAnswer.Node(
                Objects.requireNonNull(kept.get(each.id())), each.level(), each.claims())).toList();
        Map<String, Object> parameters = Scope.parameters(filters);
        parameters.put("of", given);
        List<NetworkAnswer.Row> rows = rows(around.ids(), filters);
        Coverage coverage = counting.coverage("hops-coverage", parameters, !rows.isEmpty());
        parameters.put("depth", depth);
        parameters.put("limit", filters.limit());
        return new NetworkAnswer(question, depth, nodes, rows, around.leftOut(), around.cut(), coverage,
                links.to("network", Scope.looking(parameters)));
    }

    private record Triple(String subject, String relation, String object) {

        private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::subject)
                .thenComparing(Triple::relation).thenComparing(Triple::object);
    }

    private record Found(Triple triple, String ref, boolean taken) {}

    private List<NetworkAnswer.Row> rows(List<String> kept, Filters filters) {
        Map<Triple, List<String>> refs = new LinkedHashMap<>();
        found(kept, filters).forEach(each -> refs.computeIfAbsent(each.triple(), _ -> new ArrayList<>())
                .add(each.ref()));
        Map<String, CitedClaim> cited = citations.of(refs.values().stream().flatMap(List::stream).toList(), filters);
        Independence.Groups sources = independence.of(cited.values());
        return refs.entrySet().stream().sorted(Map.Entry.comparingByKey(Triple.ORDER))
                .map(entry -> row(Rows.sorted(entry.getValue(), cited), sources)).toList();
    }

    private List<Found> found(List<String> kept, Filters filters) {
        Map<String, Object> parameters = Scope.parameters(filters);
        parameters.put("of", kept);
        parameters.put("few", FEW);
        Collection<Found> found = client.query(CypherFile.text("queries/network-claims.cypher")).bindAll(parameters)
                .fetchAs(Found.class)
                .mappedBy((_, row) -> new Found(new Triple(row.get("subject").asString(),
                        row.get("relation").asString(), row.get("object").asString()), row.get("claim").asString(),
                        row.get("taken").asBoolean()))
                .all();
        Set<String> retracted = filters.retracted()
                ? Set.of()
                : retractions.among(found.stream().filter(Found::taken).map(Found::ref).toList(), filters);
        return found.stream().filter(each -> !retracted.contains(each.ref())).toList();
    }

    private static NetworkAnswer.Row row(List<CitedClaim> claims, Independence.Groups sources) {
        CitedClaim first = Rows.first(claims);
        return new NetworkAnswer.Row(Objects.requireNonNull(first.subject().entity()), first.relation(),
                Objects.requireNonNull(first.object().entity()), first.recorded().family(), Rows.label(claims),
                first.polarity(), first.certainty(),
                claims.stream().anyMatch(claim -> claim.polarity() == Polarity.AFFIRMED
                        && claim.certainty() == Certainty.STATED && !claim.retracted()),
                claims.stream().anyMatch(CitedClaim::disputed), Rows.status(claims), sources.of(claims), claims);
    }
}
