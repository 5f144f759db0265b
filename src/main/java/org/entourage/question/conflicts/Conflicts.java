package org.entourage.question.conflicts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;
import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.CitedClaim;
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
        CountedClaims counted = look.at(where, filter,
                () -> Page.isByIndex(filters, true) ? List.of() : opposing(of, filter, Integer.MAX_VALUE).claims());
        Rows<Conflict> found = Page.isByIndex(filters, counted.atLeast())
                ? Rows.byIndex(filters, most -> begun(counted, of, filter, most))
                : Rows.of(conflicts(of, counted.kept(), filters).sorted(Conflict.ORDER).toList(), filters);
        List<Conflict> shown = found.shown();
        Cited cited = frame.citeRows(shown.stream().flatMap(Conflict::sides).toList(), filters);
        List<ConflictsAnswer.Row> rows = shown.stream().map(conflict -> row(conflict, cited)).toList();
        return new ConflictsAnswer(question, rows, found.page(), look.coverage(counted, found.any()),
                frame.browser(of == null ? "conflicts-all" : "conflicts", rows, null, parameters));
    }

    /// Among more claims than can be counted the conflicts are not either: two thousand values make two million.
    private Rows.Begun<Conflict> begun(CountedClaims counted, @Nullable String of, ClaimFilter filter, int most) {
        Opposing opposing = counted.atLeast()
                ? opposing(of, filter, most)
                : new Opposing(counted.kept(), true);
        return new Rows.Begun<>(conflicts(of, opposing.claims(), filter.filters()).limit(most).toList(),
                opposing.all());
    }

    private Stream<Conflict> conflicts(@Nullable String of, List<FoundClaim> claims, Filters filters) {
        return new ConflictFinder(of, claims).conflicts(live(claims, filters));
    }

    private static Look.Where spoken(String of) {
        return new Look.Where("spoken", Map.of("of", of));
    }

    /// Claims that can stand against others, and what these stand against.
    ///
    /// @param all whether there are no more of them
    private record Opposing(List<FoundClaim> claims, boolean all) {}

    /// Of more claims than can be read: those that deny come first, so that further ones only add to what they come to.
    private Opposing opposing(@Nullable String of, ClaimFilter filter, int most) {
        List<FoundClaim> denied = look.kept(List.of(of == null
                ? opposing(true)
                : Look.Where.at(Look.Ends.around(List.of(of)).saying(Polarity.DENIED))), filter, most);
        boolean all = denied.size() < most;
        List<FoundClaim> taken = denied.stream().filter(claim -> all || claim.object() != null).toList();
        Map<String, FoundClaim> opposing = new LinkedHashMap<>();
        taken.forEach(claim -> opposing.put(claim.ref(), claim));
        look.kept(Statement.where(taken.stream().flatMap(Conflicts::eitherWay).distinct().toList()), filter,
                Integer.MAX_VALUE).forEach(claim -> opposing.putIfAbsent(claim.ref(), claim));
        if (all) {
            look.kept(others(of), filter, Integer.MAX_VALUE).forEach(claim -> opposing.merge(claim.ref(), claim,
                    (before, now) -> now.part() == null ? before : now));
        }
        return new Opposing(List.copyOf(opposing.values()), all);
    }

    private static Look.Where opposing(boolean denied) {
        return new Look.Where("opposing", Map.of("denied", denied));
    }

    /// Where claims stand that oppose others and deny nothing.
    private static List<Look.Where> others(@Nullable String of) {
        return of == null
                ? List.of(opposing(false))
                : List.of(spoken(of), Look.Where.at(Look.Ends.subjects(List.of(of), List.of(Family.VALUE))));
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

    private static ConflictsAnswer.Row row(Conflict conflict, Cited cited) {
        List<CitedClaim> left = cited.row(conflict.left()).claims();
        List<CitedClaim> right = cited.row(conflict.right()).claims();
        CitedClaim by = conflict.by() == null ? null : cited.claims().get(conflict.by());
        List<CitedClaim> all = Stream.concat(Stream.concat(left.stream(), right.stream()), Stream.ofNullable(by))
                .distinct().toList();
        CitedClaim about = by == null ? all.getFirst() : by;
        return new ConflictsAnswer.Row(conflict.kind(), about.subject(), about.relation(),
                conflict.kind() == ConflictsAnswer.Kind.VALUE ? null : about.object(), ids(left), ids(right),
                by == null ? null : by.id(), cited.row(conflict.refs()).counts(), all);
    }

    private static List<String> ids(List<CitedClaim> claims) {
        return claims.stream().map(CitedClaim::id).toList();
    }
}
