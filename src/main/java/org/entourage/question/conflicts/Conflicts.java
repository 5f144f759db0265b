package org.entourage.question.conflicts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;
import org.entourage.graph.Cypher;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.CountedClaims;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.RowClaims;
import org.entourage.question.look.Statement;
import org.entourage.question.resolve.AnswerFrame;
import org.entourage.question.resolve.UnknownNameException;

/// Where do claims stand against each other? See `cypher/queries/conflicts.cypher`, and `conflicts-all.cypher` for the
/// whole graph.
@Service
public class Conflicts {

    private final Cypher cypher;
    private final AnswerFrame frame;
    private final Look look;

    Conflicts(Cypher cypher, AnswerFrame frame, Look look) {
        this.cypher = cypher;
        this.frame = frame;
        this.look = look;
    }

    /// The conflicts about whom a text names, or all.
    ///
    /// @param text    id or name; null for all conflicts
    /// @param filters which claims count
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public ConflictsAnswer of(@Nullable String text, Filters filters) {
        return frame.answer(names -> {
            names.requireKnown(filters);
            return text == null ? ResolvedQuestion.of(List.of(), filters) : names.about(text, filters);
        }, question -> new ConflictsAnswer(question, List.of(), Page.of(0, filters), look.open(), null),
                question -> answer(question, filters));
    }

    private ConflictsAnswer answer(ResolvedQuestion question, Filters filters) {
        String of = question.ids().isEmpty() ? null : question.ids().getFirst();
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        question.ids().forEach(id -> parameters.put("of", id));
        ClaimFilter filter = new ClaimFilter(filters);
        List<Look.Where> where = of == null
                ? List.of(new Look.Where("all", Map.of()))
                : List.of(Look.Where.at(Look.Ends.around(List.of(of))), spoken(of));
        CountedClaims counted = look.at(where, filter, () -> opposing(of, filter));
        List<Conflict> found = new ConflictFinder(of, counted.kept()).conflicts(live(counted.kept(), filters));
        List<Conflict> shown = Page.cut(found, filters);
        AnswerFrame.Cited cited = frame.cite(shown.stream().flatMap(conflict -> conflict.refs().stream())
                .distinct().toList(), filters);
        List<ConflictsAnswer.Row> rows = shown.stream().map(conflict -> row(conflict, cited)).toList();
        return new ConflictsAnswer(question, rows,
                Page.of(found.size(), filters), look.coverage(counted, !found.isEmpty()),
                frame.browser(of == null ? "conflicts-all" : "conflicts", rows, null, parameters));
    }

    private static Look.Where spoken(String of) {
        return new Look.Where("spoken", Map.of("of", of));
    }

    /// Of more claims than can be read: those that can stand against others, and what these stand against.
    private List<FoundClaim> opposing(@Nullable String of, ClaimFilter filter) {
        List<Look.Where> where = of == null
                ? List.of(new Look.Where("opposing", Map.of()))
                : List.of(Look.Where.at(Look.Ends.around(List.of(of)).saying(Polarity.DENIED)), spoken(of),
                        Look.Where.at(Look.Ends.subjects(List.of(of), List.of(Family.VALUE))));
        Map<String, FoundClaim> opposing = new TreeMap<>();
        look.kept(where, filter, Integer.MAX_VALUE).forEach(claim -> opposing.put(claim.ref(), claim));
        List<FoundClaim> denied = opposing.values().stream().filter(claim -> claim.polarity() == Polarity.DENIED)
                .toList();
        look.kept(Statement.where(denied.stream().flatMap(Conflicts::eitherWay).toList()), filter,
                Integer.MAX_VALUE).forEach(claim -> opposing.putIfAbsent(claim.ref(), claim));
        return List.copyOf(opposing.values());
    }

    private static Stream<Statement> eitherWay(FoundClaim claim) {
        Statement said = Statement.of(claim);
        return said.object() == null
                ? Stream.of(said)
                : Stream.of(said, new Statement(said.object(), said.relation(), said.family(),
                        said.subject(), null, said.polarity()));
    }

    private Map<String, String> live(List<FoundClaim> claims, Filters filters) {
        List<String> ids = ConflictFinder.spokenOf(claims);
        Map<String, String> live = new HashMap<>();
        if (!ids.isEmpty()) {
            cypher.rows("queries/live-claims.cypher", Map.of("ids", ids, "knownOn", QueryParameters.knownOn(filters)))
                    .forEach(row -> live.put(row.get("id").asString(), row.get("ref").asString()));
        }
        return live;
    }

    private static ConflictsAnswer.Row row(Conflict conflict, AnswerFrame.Cited cited) {
        List<CitedClaim> left = RowClaims.sorted(conflict.left(), cited.claims());
        List<CitedClaim> right = RowClaims.sorted(conflict.right(), cited.claims());
        CitedClaim by = conflict.by() == null ? null : cited.claims().get(conflict.by());
        List<CitedClaim> all = Stream.concat(Stream.concat(left.stream(), right.stream()), Stream.ofNullable(by))
                .distinct().toList();
        CitedClaim about = by == null ? all.getFirst() : by;
        return new ConflictsAnswer.Row(conflict.kind(), about.subject(), about.relation(),
                conflict.kind() == ConflictsAnswer.Kind.VALUE ? null : about.object(), ids(left), ids(right),
                by == null ? null : by.id(), cited.sources().of(all), all);
    }

    private static List<String> ids(List<CitedClaim> claims) {
        return claims.stream().map(CitedClaim::id).toList();
    }
}
