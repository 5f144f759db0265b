package org.entourage.question.accusations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

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
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        parameters.putAll(Map.of("of", question.ids().getFirst(), "accusing", ACCUSING, "suffering", SUFFERING));
        CountedClaims counted = look.at(List.of(new Look.Where("accusations", Map.of("of", question.ids().getFirst(),
                "accusing", ACCUSING, "suffering", SUFFERING))), new ClaimFilter(filters));
        Collection<Accusation.Found> found = cypher.rows("queries/accusations.cypher",
                Map.of("claims", counted.kept().stream().map(FoundClaim::ref).toList()), Accusation.Found::of);
        TreeMap<Accusation, List<String>> all = found.stream().filter(Accusation.Found::accuses)
                .collect(Collectors.groupingBy(Accusation.Found::accusation, TreeMap::new,
                        Collectors.mapping(Accusation.Found::ref, Collectors.toList())));
        List<Map.Entry<Accusation, List<String>>> shown = Page.cut(List.copyOf(all.entrySet()), filters);
        List<AccusationsAnswer.Row> rows = rows(shown, filters);
        return new AccusationsAnswer(question, rows, Page.of(all.size(), filters),
                look.coverage(counted, !all.isEmpty()),
                frame.browser("accusations", rows, null, parameters));
    }

    private List<AccusationsAnswer.Row> rows(List<Map.Entry<Accusation, List<String>>> shown, Filters filters) {
        Map<String, Set<String>> denials = denials(shown.stream().flatMap(each -> each.getValue().stream()).toList(),
                filters);
        Cited cited = frame.citeRows(Stream.concat(shown.stream().map(Map.Entry::getValue), denials.values().stream())
                .toList(), filters);
        return shown.stream().map(each -> {
            Set<String> against = new TreeSet<>();
            each.getValue().forEach(ref -> against.addAll(denials.getOrDefault(ref, Set.of())));
            return AccusationsAnswer.Row.of(each.getKey(), cited.row(each.getValue()), cited.row(against).claims());
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
