package org.entourage.question.accusations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.entourage.claim.Polarity;
import org.entourage.graph.session.Cypher;
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

/// Who accuses whom of what, by whose account, and who denies it? See `cypher/queries/accusations.cypher`.
@Service
public class Accusations {

    /// By which a subject accuses, of what the vocabulary has.
    private static final List<String> ACCUSING = List.of("accused", "blamed");

    /// Harm whose subject is harmed.
    private static final List<String> SUFFERING = List.of("hostage in", "victim of");

    private final Cypher cypher;
    private final AnswerFrame frame;
    private final Look look;

    Accusations(Cypher cypher, AnswerFrame frame, Look look) {
        this.cypher = cypher;
        this.frame = frame;
        this.look = look;
    }

    /// The accusations in which whom a text names accuses, is accused, or is what somebody is accused of.
    ///
    /// @param text    id or name
    /// @param filters which claims count; who denies an accusation is shown whatever they say
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public AccusationsAnswer of(String text, Filters filters) {
        return frame.answer(names -> names.about(text, filters),
                question -> new AccusationsAnswer(question, List.of(), Page.of(0, filters), look.open(), null),
                question -> answer(question, filters));
    }

    private AccusationsAnswer answer(ResolvedQuestion question, Filters filters) {
        Map<String, Object> of = Map.of("of", question.ids().getFirst(), "accusing", ACCUSING, "suffering", SUFFERING);
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        parameters.putAll(of);
        Look.Where where = new Look.Where("accusations", of);
        ClaimFilter filter = new ClaimFilter(filters);
        CountedClaims counted = look.at(List.of(where), filter,
                () -> Page.isByIndex(filters, true) ? List.of() : look.kept(List.of(where), filter, Integer.MAX_VALUE));
        Rows<Accusation> found;
        Map<Accusation, List<String>> claims;
        if (Page.isByIndex(filters, counted.atLeast())) {
            Map<Accusation, Statement> begun = new LinkedHashMap<>();
            found = Rows.byIndex(filters, most -> begun(counted, where, filter, most, begun));
            claims = accusations(look.kept(Statement.where(found.shown().stream().map(begun::get).toList()), filter,
                    Integer.MAX_VALUE));
        } else {
            claims = accusations(counted.kept());
            found = Rows.of(claims.keySet().stream().sorted().toList(), filters);
        }
        List<AccusationsAnswer.Row> rows = rows(found.shown(), claims, filters);
        return new AccusationsAnswer(question, rows, found.page(), look.coverage(counted, found.any()),
                frame.browser("accusations", rows, null, parameters));
    }

    /// Those that the first claims make. All that make the same one say the same.
    ///
    /// @param begun takes what each says
    private Rows.Begun<Accusation> begun(CountedClaims counted, Look.Where where, ClaimFilter filter, int most,
            Map<Accusation, Statement> begun) {
        List<FoundClaim> claims = counted.atLeast() ? look.kept(List.of(where), filter, most) : counted.kept();
        Map<String, Statement> said = claims.stream().collect(Collectors.toMap(FoundClaim::ref, Statement::of));
        Map<Accusation, List<String>> found = accusations(claims);
        found.forEach((accusation, refs) -> begun.put(accusation, said.get(refs.getFirst())));
        return new Rows.Begun<>(List.copyOf(found.keySet()), !counted.atLeast() || claims.size() < most);
    }

    /// What claims accuse of, with their references, in their order; what denies is left out.
    private Map<Accusation, List<String>> accusations(List<FoundClaim> claims) {
        Map<String, Accusation> found = new HashMap<>();
        cypher.each("queries/accusations.cypher", Map.of("claims", claims.stream()
                .filter(claim -> claim.polarity() == Polarity.AFFIRMED).map(FoundClaim::ref).toList()),
                row -> found.put(row.get("claim").asString(), Accusation.of(row)));
        Map<Accusation, List<String>> accusations = new LinkedHashMap<>();
        claims.stream().map(FoundClaim::ref).filter(found::containsKey).forEach(ref -> accusations
                .computeIfAbsent(found.get(ref), _ -> new ArrayList<>()).add(ref));
        return accusations;
    }

    private List<AccusationsAnswer.Row> rows(List<Accusation> shown, Map<Accusation, List<String>> claims,
            Filters filters) {
        List<List<String>> refs = shown.stream().map(each -> claims.getOrDefault(each, List.of())).toList();
        Map<String, Set<String>> denials = denials(refs.stream().flatMap(List::stream).toList(), filters);
        Cited cited = frame.citeRows(Stream.concat(refs.stream(), denials.values().stream()).toList(), filters);
        return shown.stream().map(each -> {
            List<String> accusing = claims.getOrDefault(each, List.of());
            Set<String> against = new TreeSet<>();
            accusing.forEach(ref -> against.addAll(denials.getOrDefault(ref, Set.of())));
            return AccusationsAnswer.Row.of(each, cited.row(accusing), cited.row(against).claims());
        }).toList();
    }

    /// Which claims stand against each of these, by reference.
    private Map<String, Set<String>> denials(Collection<String> refs, Filters filters) {
        Map<String, Set<String>> denials = new HashMap<>();
        if (!refs.isEmpty()) {
            cypher.each("queries/accusations-denials.cypher",
                    Map.of("claims", List.copyOf(refs), "knownOn", QueryParameters.knownOn(filters)), row -> denials
                            .computeIfAbsent(row.get("claim").asString(), _ -> new TreeSet<>())
                            .add(row.get("denial").asString()));
        }
        return denials;
    }
}
