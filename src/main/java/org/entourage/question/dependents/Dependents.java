package org.entourage.question.dependents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.entourage.graph.Transactions;
import org.entourage.question.answer.BrowserLinks;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Independence;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.Citations;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.CountedClaims;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.RowClaims;
import org.entourage.question.look.SayingRelations;
import org.entourage.question.look.Statement;
import org.entourage.question.resolve.GoneException;
import org.entourage.question.resolve.QuestionResolver;
import org.entourage.question.resolve.SourceResolver;
import org.entourage.question.resolve.UnknownNameException;

/// What would fall if a source, or all that somebody says, were withdrawn?
/// See [Look].
@Service
public class Dependents {

    private static final List<String> SAID = List.of("says", "passesOn");

    private final Transactions transactions;
    private final QuestionResolver resolver;
    private final SourceResolver sources;
    private final Citations citations;
    private final Independence independence;
    private final Look look;
    private final SayingRelations saying;
    private final BrowserLinks links;

    Dependents(Transactions transactions, QuestionResolver resolver, SourceResolver sources, Citations citations,
            Independence independence, Look look, SayingRelations saying, BrowserLinks links) {
        this.transactions = transactions;
        this.resolver = resolver;
        this.sources = sources;
        this.citations = citations;
        this.independence = independence;
        this.look = look;
        this.saying = saying;
        this.links = links;
    }

    /// What rests on a source, or on what somebody says and passes on.
    ///
    /// @param text    id of a source; else id or name of an entity
    /// @param filters which claims count
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if it is neither
    /// @throws GoneException        if it was withdrawn or purged
    public DependentsAnswer of(String text, Filters filters) {
        return transactions.read(() -> {
            Optional<CitedClaim.CitedSource> source = sources.find(text.strip(), filters);
            if (source.isPresent()) {
                return answer(SourceResolver.understood(text, filters), source.get(), source.get().id(), filters);
            }
            ResolvedQuestion question = understood(text, filters);
            return question.isOpen()
                    ? new DependentsAnswer(question, null, List.of(), Page.of(0, filters), look.open(), null)
                    : answer(question, null, question.ids().getFirst(), filters);
        });
    }

    private ResolvedQuestion understood(String text, Filters filters) {
        try {
            return resolver.about(text, filters);
        } catch (UnknownNameException e) {
            throw sources.neither(e.name());
        }
    }

    private DependentsAnswer answer(ResolvedQuestion question, CitedClaim.@Nullable CitedSource source, String of,
            Filters filters) {
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        parameters.put("of", of);
        parameters.put("ofSource", source != null);
        ClaimFilter filter = new ClaimFilter(filters);
        CountedClaims counted = look.at(List.of(source == null
                ? saying.said(of, SAID)
                : new Look.Where("source", Map.of("of", of))), filter);
        List<Dependent> found = found(counted.kept(), filter);
        List<Dependent> shown = Page.cut(found, filters);
        Map<String, CitedClaim> claims = citations.of(shown.stream().flatMap(each -> each.refs().stream()).toList(),
                filters);
        Independence.Groups going = independence.of(claims.values());
        Independence.Groups left = independence.ofSources(shown.stream().flatMap(each -> each.left().stream())
                .map(Dependent.Left::source).collect(Collectors.toSet()));
        List<DependentsAnswer.Row> rows = shown.stream().map(each -> row(each, claims, going, left)).toList();
        return new DependentsAnswer(question, source, rows, Page.of(found.size(), filters),
                look.coverage(counted, !found.isEmpty()),
                links.to("dependents", rows, null, QueryParameters.looking(parameters)));
    }

    private List<Dependent> found(List<FoundClaim> going, ClaimFilter filter) {
        Map<Statement, List<FoundClaim>> statements = new LinkedHashMap<>();
        going.stream().sorted(Comparator.comparing(FoundClaim::id)).forEach(claim -> statements
                .computeIfAbsent(Statement.of(claim), _ -> new ArrayList<>()).add(claim));
        Map<Statement, List<FoundClaim>> left = left(statements, filter);
        return statements.entrySet().stream().map(each -> Dependent.of(each.getKey(), each.getValue(),
                left.getOrDefault(each.getKey(), List.of()))).sorted(Dependent.ORDER).toList();
    }

    /// The other claims that count and say the same.
    private Map<Statement, List<FoundClaim>> left(Map<Statement, List<FoundClaim>> statements,
            ClaimFilter filter) {
        if (statements.isEmpty()) {
            return Map.of();
        }
        Set<String> going = statements.values().stream().flatMap(List::stream).map(FoundClaim::ref)
                .collect(Collectors.toSet());
        return look.kept(Statement.where(statements.keySet()), filter, Integer.MAX_VALUE).stream()
                .filter(claim -> statements.containsKey(Statement.of(claim)))
                .filter(claim -> !going.contains(claim.ref()))
                .collect(Collectors.groupingBy(Statement::of));
    }

    private static DependentsAnswer.Row row(Dependent dependent, Map<String, CitedClaim> cited,
            Independence.Groups going, Independence.Groups left) {
        List<CitedClaim> claims = RowClaims.sorted(dependent.refs(), cited);
        CitedClaim first = claims.getFirst();
        int remaining = left.ofSources(dependent.left().stream().map(Dependent.Left::source).toList())
                .independentSources();
        return new DependentsAnswer.Row(first.subject(), first.relation(), first.object(), RowClaims.label(claims),
                first.polarity(),
                !dependent.stands(), remaining, dependent.left().stream().map(Dependent.Left::id).sorted().toList(),
                going.of(claims), claims);
    }
}
