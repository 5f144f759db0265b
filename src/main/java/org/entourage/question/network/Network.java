package org.entourage.question.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.entourage.graph.record.Entities;
import org.entourage.graph.record.EntityNode;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.resolve.AnswerFrame;
import org.entourage.question.resolve.NameList;
import org.entourage.question.resolve.UnknownNameException;

/// Whom do claims join with one or several entities? See `cypher/queries/network.cypher` and `network-claims.cypher`.
@Service
public class Network {

    /// The most steps that can be asked for.
    public static final int DEEPEST = 3;

    private static final int MOST = 20;

    private final AnswerFrame frame;
    private final NetworkLevels levels;
    private final Entities entities;
    private final NetworkRows rows;
    private final Look look;

    Network(AnswerFrame frame, NetworkLevels levels, Entities entities, NetworkRows rows, Look look) {
        this.frame = frame;
        this.levels = levels;
        this.entities = entities;
        this.rows = rows;
        this.look = look;
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
        return frame.answer(names -> names.aboutAll(text, filters),
                question -> new NetworkAnswer(question, depth, List.of(), List.of(), 0, 0, null, look.open(), null),
                question -> {
                    List<String> given = question.ids().stream().distinct().toList();
                    if (given.size() > MOST) {
                        throw new IllegalArgumentException(
                                "of: found %d names, expected 1 to %d".formatted(given.size(), MOST));
                    }
                    return answer(question, given, depth, filters);
                });
    }

    private NetworkAnswer answer(ResolvedQuestion question, List<String> given, int depth, Filters filters) {
        NetworkLevels.Levels around = levels.around(given, depth, filters);
        Map<String, EntityRef> kept = new HashMap<>();
        entities.findAllByIdInOrderById(around.ids()).stream().map(EntityNode::toEntity).map(EntityRef::of)
                .forEach(entity -> kept.put(entity.id(), entity));
        List<NetworkAnswer.Node> nodes = around.kept().stream().map(each -> new NetworkAnswer.Node(
                Objects.requireNonNull(kept.get(each.id())), each.level(), each.claims())).toList();
        Map<String, Object> parameters = QueryParameters.parameters(filters);
        parameters.put("of", given);
        NetworkRows.Joined joined = rows.among(around.kept(), filters);
        Coverage coverage = look.coverage(look.count(Look.Ends.hopsOf(given), new ClaimFilter(filters)),
                !joined.rows().isEmpty());
        parameters.put("depth", depth);
        parameters.put("limit", filters.limit());
        return new NetworkAnswer(question, depth, nodes, joined.rows(), around.leftOut(), joined.leftOut(),
                cut(around.cut(), joined.cut()),
                coverage, frame.browser("network", joined.rows(), null, parameters));
    }

    private static @Nullable String cut(@Nullable String... cuts) {
        String all = Stream.of(cuts).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }
}
