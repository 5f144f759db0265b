package org.entourage.question.hedged;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.Slice;
import org.entourage.question.resolve.QuestionResolver;
import org.entourage.question.resolve.UnknownNameException;

/// What is said about somebody only with a hedge, or denied? See [Look].
@Service
public class Hedged {

    private static final Comparator<FoundClaim> ORDER = Comparator.comparing(FoundClaim::relation)
            .thenComparing(FoundClaim::polarity).thenComparing(FoundClaim::certainty).thenComparing(FoundClaim::id);

    private final Transactions transactions;
    private final QuestionResolver resolver;
    private final Citations citations;
    private final Independence independence;
    private final Look look;
    private final BrowserLinks links;

    Hedged(Transactions transactions, QuestionResolver resolver, Citations citations,
            Independence independence, Look look, BrowserLinks links) {
        this.transactions = transactions;
        this.resolver = resolver;
        this.citations = citations;
        this.independence = independence;
        this.look = look;
        this.links = links;
    }

    /// The claims that are not plain, with whom a text names at either end.
    ///
    /// @param text    id or name
    /// @param filters which claims count
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public HedgedAnswer of(String text, Filters filters) {
        return transactions.read(() -> {
            ResolvedQuestion question = resolver.about(text, filters);
            return question.isOpen()
                    ? new HedgedAnswer(question, List.of(), Page.of(0, filters), look.open(), null)
                    : answer(question, filters);
        });
    }

    private HedgedAnswer answer(ResolvedQuestion question, Filters filters) {
        Map<String, Object> parameters = QueryParameters.parameters(filters);
        parameters.put("of", question.ids().getFirst());
        Slice slice = look.rows(Look.Where.at(Look.Ends.around(question.ids())), ClaimFilter.hedged(filters));
        List<FoundClaim> found = slice.sorted(slice.counted().kept(), ORDER);
        List<String> shown = slice.shown(found).stream().map(FoundClaim::ref).toList();
        Map<String, CitedClaim> claims = citations.of(shown, filters);
        Independence.Groups groups = independence.of(claims.values());
        List<HedgedAnswer.Row> rows = shown.stream().map(claims::get).filter(Objects::nonNull)
                .map(claim -> new HedgedAnswer.Row(claim.label(), groups.of(List.of(claim)), List.of(claim))).toList();
        return new HedgedAnswer(question, rows, slice.page(found),
                look.coverage(slice.counted(), !found.isEmpty()),
                links.to("hedged", rows, null, QueryParameters.looking(parameters)));
    }
}
