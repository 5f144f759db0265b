package org.entourage.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;

/// What would fall if a source, or all that somebody says, were withdrawn? See `cypher/queries/dependents.cypher`.
@Service
public class Dependents {

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Asking asking;
    private final NamedSources sources;
    private final Citations citations;
    private final Retractions retractions;
    private final Independence independence;
    private final Survey survey;
    private final BrowserLinks links;

    Dependents(Neo4jClient client, Transactions transactions, Asking asking, NamedSources sources, Citations citations,
            Retractions retractions, Independence independence, Survey survey, BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.asking = asking;
        this.sources = sources;
        this.citations = citations;
        this.retractions = retractions;
        this.independence = independence;
        this.survey = survey;
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
                return answer(NamedSources.understood(text, filters), source.get(), source.get().id(), filters);
            }
            Understood question = understood(text, filters);
            return question.isOpen()
                    ? new DependentsAnswer(question, null, List.of(), Page.of(0, filters), survey.open(), null)
                    : answer(question, null, question.ids().getFirst(), filters);
        });
    }

    private Understood understood(String text, Filters filters) {
        try {
            return asking.about(text, filters);
        } catch (UnknownNameException e) {
            throw sources.neither(e.name());
        }
    }

    private DependentsAnswer answer(Understood question, CitedClaim.@Nullable CitedSource source, String of,
            Filters filters) {
        Map<String, Object> parameters = new HashMap<>(Scope.parameters(filters));
        parameters.put("of", of);
        parameters.put("ofSource", source != null);
        String browser = links.to("dependents", Scope.looking(parameters));
        Survey.Seen seen = survey.of("dependents-coverage", parameters, filters);
        List<Dependent> found = found(parameters, filters);
        List<Dependent> shown = Page.cut(found, filters);
        Map<String, CitedClaim> claims = citations.of(shown.stream().flatMap(each -> each.refs().stream()).toList(),
                filters);
        Independence.Groups going = independence.of(claims.values());
        Independence.Groups left = independence.ofSources(shown.stream().flatMap(each -> each.left().stream())
                .map(Dependent.Left::source).collect(Collectors.toSet()));
        return new DependentsAnswer(question, source,
                shown.stream().map(each -> row(each, claims, going, left)).toList(), Page.of(found.size(), filters),
                survey.coverage(seen, found.stream().mapToLong(each -> each.refs().size()).sum()), browser);
    }

    private List<Dependent> found(Map<String, Object> parameters, Filters filters) {
        List<Dependent> all = List.copyOf(client.query(CypherFile.text("queries/dependents.cypher"))
                .bindAll(parameters).fetchAs(Dependent.class).mappedBy((_, row) -> Dependent.of(row)).all());
        Set<String> retracted = retractions.among(all.stream().flatMap(each -> each.left().stream())
                .filter(Dependent.Left::aimed).map(Dependent.Left::ref).collect(Collectors.toSet()), filters);
        return all.stream().map(each -> each.without(retracted)).sorted(Dependent.ORDER).toList();
    }

    private static DependentsAnswer.Row row(Dependent dependent, Map<String, CitedClaim> cited,
            Independence.Groups going, Independence.Groups left) {
        List<CitedClaim> claims = Rows.sorted(dependent.refs(), cited);
        CitedClaim first = claims.getFirst();
        int remaining = left.ofSources(dependent.left().stream().map(Dependent.Left::source).toList())
                .independentSources();
        return new DependentsAnswer.Row(first.subject(), first.relation(), first.object(), Rows.label(claims),
                first.polarity(),
                !dependent.stands(), remaining, dependent.left().stream().map(Dependent.Left::id).sorted().toList(),
                going.of(claims), claims);
    }
}
