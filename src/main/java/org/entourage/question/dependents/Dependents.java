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

import org.entourage.graph.session.Transactions;
import org.entourage.question.answer.BrowserLinks;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Independence;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.Cited;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.CountedClaims;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.RowClaims;
import org.entourage.question.look.RowEvidence;
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
    private final RowEvidence evidence;
    private final Independence independence;
    private final Look look;
    private final SayingRelations saying;
    private final BrowserLinks links;

    Dependents(Transactions transactions, QuestionResolver resolver, SourceResolver sources, RowEvidence evidence,
            Independence independence, Look look, SayingRelations saying, BrowserLinks links) {
        this.transactions = transactions;
        this.resolver = resolver;
        this.sources = sources;
        this.evidence = evidence;
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
        ClaimFilter filter = new ClaimFilter(filters);
        Look.Where where = source == null ? saying.said(of, SAID) : new Look.Where("source", Map.of("of", of));
        parameters.putAll(where.parameters());
        CountedClaims counted = look.at(List.of(where), filter);
        Map<Statement, List<FoundClaim>> going = going(counted.kept());
        // what falls and what stands takes a look at what is left, which of too many is asked for one page
        boolean byIndex = Page.isByIndex(filters, counted.atLeast());
        List<Dependent> found = dependents(going, byIndex
                ? Page.cut(List.copyOf(going.keySet()), filters)
                : List.copyOf(going.keySet()), filter);
        List<Dependent> shown = byIndex
                ? found
                : Page.cut(found.stream().sorted(Dependent.ORDER).toList(), filters);
        Page page = byIndex
                ? Page.ofIndex(Page.start(filters) + shown.size() < going.size(), filters)
                : Page.of(going.size(), filters);
        Cited cited = evidence.of(shown.stream().map(Dependent::refs).toList(), filters);
        Independence.Groups left = independence.ofSources(shown.stream().flatMap(each -> each.left().stream())
                .map(Dependent.Left::source).collect(Collectors.toSet()));
        List<DependentsAnswer.Row> rows = shown.stream().map(each -> row(each, cited.row(each.refs()), left)).toList();
        return new DependentsAnswer(question, source, rows, page,
                look.coverage(counted, !found.isEmpty()),
                links.to(source == null ? "dependents" : "reading", rows, null, QueryParameters.looking(parameters)));
    }

    /// The claims that would go by what they say, in the order of the first of each.
    private static Map<Statement, List<FoundClaim>> going(List<FoundClaim> claims) {
        Map<Statement, List<FoundClaim>> going = new LinkedHashMap<>();
        claims.stream().sorted(Comparator.comparing(FoundClaim::id)).forEach(claim -> going
                .computeIfAbsent(Statement.of(claim), _ -> new ArrayList<>()).add(claim));
        return going;
    }

    private List<Dependent> dependents(Map<Statement, List<FoundClaim>> going, List<Statement> asked,
            ClaimFilter filter) {
        Map<Statement, List<FoundClaim>> left = left(going, asked, filter);
        return asked.stream().map(each -> Dependent.of(each, going.getOrDefault(each, List.of()),
                left.getOrDefault(each, List.of()))).toList();
    }

    /// The other claims that count and say the same.
    private Map<Statement, List<FoundClaim>> left(Map<Statement, List<FoundClaim>> going, List<Statement> asked,
            ClaimFilter filter) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Set<String> refs = going.values().stream().flatMap(List::stream).map(FoundClaim::ref)
                .collect(Collectors.toSet());
        return look.kept(Statement.where(asked), filter, Integer.MAX_VALUE).stream()
                .filter(claim -> going.containsKey(Statement.of(claim)))
                .filter(claim -> !refs.contains(claim.ref()))
                .collect(Collectors.groupingBy(Statement::of));
    }

    private static DependentsAnswer.Row row(Dependent dependent, Cited.Row going,
            Independence.Groups left) {
        List<CitedClaim> claims = going.claims();
        CitedClaim first = claims.getFirst();
        int remaining = left.ofSources(dependent.left().stream().map(Dependent.Left::source).toList())
                .independentSources();
        return new DependentsAnswer.Row(first.subject(), first.relation(), first.object(), RowClaims.label(claims),
                first.polarity(),
                !dependent.stands(), remaining, dependent.left().stream().map(Dependent.Left::id).sorted().toList(),
                going.counts(), claims);
    }
}
