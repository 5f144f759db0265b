package org.entourage.question.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.entourage.claim.Entity;
import org.entourage.claim.EntityKind;
import org.entourage.graph.record.Entities;
import org.entourage.graph.record.EntityNode;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.Cited;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.CountedClaims;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.Rows;
import org.entourage.question.resolve.AnswerFrame;
import org.entourage.question.resolve.NameList;
import org.entourage.question.resolve.UnknownNameException;

/// What do two or more entities have in common? See [Look].
@Service
public class Shared {

    private static final int MOST = 20;

    private final Entities entities;
    private final AnswerFrame frame;
    private final Look look;

    Shared(Entities entities, AnswerFrame frame, Look look) {
        this.entities = entities;
        this.frame = frame;
        this.look = look;
    }

    /// Those whom a hop joins with each of the entities that a text names.
    ///
    /// @param text    ids or names, parted by commas, see [NameList]
    /// @param filters which claims count
    /// @return rows, or candidates if several bear one of the names
    /// @throws UnknownNameException     if nobody bears one of them
    /// @throws IllegalArgumentException if they name fewer than two, or more than 20
    public SharedAnswer of(String text, Filters filters) {
        return frame.answer(names -> names.aboutAll(text, filters),
                question -> new SharedAnswer(question, List.of(), Page.of(0, filters), look.open(), null), question -> {
                    List<String> given = question.ids().stream().distinct().toList();
                    if (given.size() < 2 || given.size() > MOST) {
                        throw new IllegalArgumentException(
                                "of: found \"%s\", which names %d, expected 2 to %d different entities, parted by commas"
                                        .formatted(NameList.line(text), given.size(), MOST));
                    }
                    return answer(question, given, filters);
                });
    }

    private SharedAnswer answer(ResolvedQuestion question, List<String> given, Filters filters) {
        Map<String, Object> parameters = QueryParameters.parameters(filters);
        parameters.put("of", given);
        ClaimFilter filter = new ClaimFilter(filters);
        CountedClaims counted = look.at(List.of(Look.Where.at(Look.Ends.hopsOf(given))), filter,
                () -> Page.isByIndex(filters, true)
                        ? List.of()
                        : fromTheFewest(given, filter, Integer.MAX_VALUE).hops());
        Rows<Common> found = Page.isByIndex(filters, counted.atLeast())
                ? Rows.byIndex(filters, most -> begun(counted, given, filter, most))
                : Rows.of(common(given, counted.kept()).sorted(Common.ORDER).toList(), filters);
        List<Common> shown = found.shown();
        Cited cited = frame.citeRows(shown.stream().map(Common::refs).toList(), filters);
        List<SharedAnswer.Row> rows = shown.stream().map(common -> row(common, given, cited)).toList();
        return new SharedAnswer(question, rows,
                found.page(), look.coverage(counted, found.any()),
                frame.browser("shared", rows, null, parameters));
    }

    private Rows.Begun<Common> begun(CountedClaims counted, List<String> given, ClaimFilter filter, int most) {
        Hops hops = counted.atLeast() ? fromTheFewest(given, filter, most) : new Hops(counted.kept(), true);
        return new Rows.Begun<>(common(given, hops.hops()).toList(), hops.all());
    }

    /// Hops between those that are given and others.
    ///
    /// @param all whether there are no more of them that join one with each
    private record Hops(List<FoundClaim> hops, boolean all) {}

    /// The first hops of the one that has the fewest, and all those between where these lead and each that is given.
    private Hops fromTheFewest(List<String> given, ClaimFilter filter, int most) {
        String fewest = given.stream().min(Comparator.comparingLong(
                (String id) -> look.count(Look.Ends.hopsOf(List.of(id)), filter).claims())).orElseThrow();
        List<FoundClaim> first = look.kept(List.of(Look.Where.at(Look.Ends.hopsOf(List.of(fewest)))), filter, most);
        List<List<String>> pairs = first.stream().map(hop -> other(hop, fewest)).filter(id -> !given.contains(id))
                .distinct().flatMap(other -> given.stream()
                        .flatMap(id -> Stream.of(List.of(id, other), List.of(other, id))))
                .toList();
        return new Hops(look.kept(List.of(Look.Where.at(Look.Ends.hopsAmong(pairs))), filter, Integer.MAX_VALUE),
                first.size() < most);
    }

    private static String other(FoundClaim hop, String of) {
        return hop.subject().equals(of) ? Objects.requireNonNull(hop.object()) : hop.subject();
    }

    /// Somebody with the references of claims by the given one whom they join it with.
    private record Common(String entity, String name, EntityKind kind, Map<String, List<String>> hops) {

        private static final Comparator<Common> ORDER = Comparator.comparing(Common::kind)
                .thenComparing(Common::name).thenComparing(Common::entity);

        static Common of(Entity entity, Map<String, List<String>> hops) {
            return new Common(entity.id(), entity.name(), entity.kind(), hops);
        }

        List<String> refs() {
            return hops.values().stream().flatMap(List::stream).distinct().toList();
        }
    }

    /// Whom hops join with each that is given, in the order of the first hop of each.
    private Stream<Common> common(List<String> given, List<FoundClaim> hops) {
        Map<String, Map<String, List<String>>> byEntity = new LinkedHashMap<>();
        for (FoundClaim hop : hops) {
            for (String each : given) {
                if (hop.hasEnd(each) && !given.contains(other(hop, each))) {
                    byEntity.computeIfAbsent(other(hop, each), _ -> new HashMap<>())
                            .computeIfAbsent(each, _ -> new ArrayList<>()).add(hop.ref());
                }
            }
        }
        byEntity.values().removeIf(found -> found.size() < given.size());
        Map<String, Entity> known = entities.findAllByIdInOrderById(List.copyOf(byEntity.keySet())).stream()
                .map(EntityNode::toEntity).collect(Collectors.toMap(Entity::id, Function.identity()));
        return byEntity.entrySet().stream().map(each -> Common.of(
                Objects.requireNonNull(known.get(each.getKey())), each.getValue()));
    }

    private static SharedAnswer.Row row(Common common, List<String> given, Cited cited) {
        List<SharedAnswer.Hop> hops = given.stream().map(each -> new SharedAnswer.Hop(each,
                cited.row(common.hops().getOrDefault(each, List.of())).claims().stream().map(CitedClaim::id).toList()))
                .toList();
        Cited.Row row = cited.row(common.refs());
        return new SharedAnswer.Row(end(row.claims().getFirst(), common.entity()), hops, row.disputed(), row.counts(),
                row.claims());
    }

    private static EntityRef end(CitedClaim claim, String id) {
        EntityRef subject = Objects.requireNonNull(claim.subject().entity());
        return subject.id().equals(id) ? subject : Objects.requireNonNull(claim.object().entity());
    }
}
