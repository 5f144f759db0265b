package org.entourage.question.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Voice;
import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Independence;
import org.entourage.question.look.QueryParameters;

/// Reads the graph for a search, inside the caller's transaction. See `cypher/queries/links.cypher`, `links-between.cypher`,
/// `links-claims.cypher` and `links-weights.cypher`.
final class LinkQueries implements LinkReader {

    /// As many claims of an entity are followed from each of its sides. An entity with more costs as much as any can.
    private static final int MOST_FOLLOWED = LinkCost.MOST_COUNTED;
    private static final int MOST_OF_PAIR = 1_000;

    private final Cypher cypher;
    private final Independence independence;
    private final Filters filters;
    private final Map<String, Object> scope;
    private final Filters rows;
    private final LinkCache.Kept memory;

    LinkQueries(Cypher cypher, Independence independence, LinkCache memory,
            Filters filters) {
        this.cypher = cypher;
        this.independence = independence;
        this.filters = filters;
        scope = QueryParameters.parameters(filters);
        rows = filters.page(Filters.LIMIT, null);
        this.memory = memory.now();
    }

    @Override
    public List<Seen> expand(Collection<String> ids) {
        Map<String, Seen> known = new HashMap<>();
        for (String id : ids) {
            Seen seen = memory.hubs().get(new LinkCache.Within(rows, id));
            if (seen != null) {
                known.put(id, seen);
            }
        }
        List<String> asked = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!asked.isEmpty()) {
            cypher.rows("queries/links.cypher", with(Map.of("ids", asked, "most", MOST_FOLLOWED + 1)),
                    LinkQueries::seen).forEach(seen -> {
                        known.put(seen.id(), seen);
                        if (seen.cut()) {
                            memory.hubs().put(new LinkCache.Within(rows, seen.id()), seen);
                        }
                    });
        }
        return ids.stream().sorted().map(known::get).filter(Objects::nonNull).toList();
    }

    private static Seen seen(Record row) {
        Map<String, Hop> others = new HashMap<>();
        boolean cut = false;
        for (String side : List.of("To", "By")) {
            Value plain = row.get("plain" + side);
            Value hedged = row.get("hedged" + side);
            plain.values().forEach(other -> others.merge(other.asString(), new Hop(1, true), Hop::and));
            hedged.values().forEach(other -> others.merge(other.asString(), new Hop(1, false), Hop::and));
            cut |= plain.size() + hedged.size() > MOST_FOLLOWED;
        }
        return new Seen(row.get("id").asString(), others, cut);
    }

    @Override
    public Map<String, Hop> between(String id, Collection<String> others) {
        Map<String, Hop> found = new HashMap<>();
        cypher.each("queries/links-between.cypher", with(Map.of("id", id, "others", List.copyOf(others))),
                row -> found.put(row.get("other").asString(),
                        new Hop(row.get("claims").asInt(), row.get("plain").asBoolean())));
        return found;
    }

    private record Read(LinkPair pair, LinkClaim claim) {}

    @Override
    public Map<LinkPair, Claims> claims(Collection<LinkPair> pairs) {
        Collection<Read> read = cypher.rows("queries/links-claims.cypher",
                with(Map.of("pairs", pairs.stream().map(pair -> List.of(pair.one(), pair.other())).toList(),
                        "most", MOST_OF_PAIR + 1)),
                row -> read(row));
        Independence.Groups groups = independence
                .ofSources(read.stream().map(each -> each.claim().source()).distinct().toList());
        Map<LinkPair, List<LinkClaim>> found = new LinkedHashMap<>();
        read.forEach(each -> found.computeIfAbsent(each.pair(), _ -> new ArrayList<>())
                .add(each.claim().with(groups.groups().getOrDefault(each.claim().source(), each.claim().source()))));
        Map<LinkPair, Claims> claims = new HashMap<>();
        found.forEach((pair, all) -> claims.put(pair,
                new Claims(all, all.size() > MOST_OF_PAIR)));
        return claims;
    }

    private static Read read(Record row) {
        String source = row.get("source").asString();
        return new Read(LinkPair.of(row.get("one").asString(), row.get("other").asString()),
                new LinkClaim(row.get("ref").asString(), row.get("id").asString(), row.get("subject").asString(),
                        row.get("relation").asString(),
                        Certainty.of(row.get("certainty").asString()).orElseThrow(),
                        Polarity.of(row.get("polarity").asString()).orElseThrow(),
                        Voice.of(row.get("voice").asString()), row.get("disputed").asBoolean(),
                        row.get("retracted").asBoolean(), source, source, row.get("startEarliest").asLocalDate(),
                        row.get("endLatest").asLocalDate()));
    }

    @Override
    public Map<String, Weight> weights(Collection<String> ids) {
        Map<String, Weight> weights = new HashMap<>();
        for (String id : ids) {
            Weight weight = memory.weights().get(new LinkCache.At(filters.knownOn(), id));
            if (weight != null) {
                weights.put(id, weight);
            }
        }
        List<String> asked = ids.stream().filter(id -> !weights.containsKey(id)).toList();
        if (!asked.isEmpty()) {
            cypher.each("queries/links-weights.cypher",
                    Map.of("ids", asked, "most", LinkCost.MOST_COUNTED, "knownOn", QueryParameters.knownOn(filters)),
                    row -> {
                        String id = row.get("id").asString();
                        Weight weight = new Weight(Math.min(row.get("claims").asInt(), LinkCost.MOST_COUNTED),
                                row.get("place").asBoolean());
                        weights.put(id, weight);
                        memory.weights().put(new LinkCache.At(filters.knownOn(), id), weight);
                    });
        }
        return weights;
    }

    private Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(scope);
        parameters.putAll(more);
        return parameters;
    }
}
