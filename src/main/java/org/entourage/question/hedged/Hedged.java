package org.entourage.question.hedged;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;

import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.Cited;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.Slice;
import org.entourage.question.resolve.AnswerFrame;
import org.entourage.question.resolve.UnknownNameException;

/// What is said about somebody only with a hedge, or denied? See [Look].
@Service
public class Hedged {

    private static final Comparator<FoundClaim> ORDER = Comparator.comparing(FoundClaim::relation)
            .thenComparing(FoundClaim::polarity).thenComparing(FoundClaim::certainty).thenComparing(FoundClaim::id);

    private final AnswerFrame frame;
    private final Look look;

    Hedged(AnswerFrame frame, Look look) {
        this.frame = frame;
        this.look = look;
    }

    /// The claims that are not plain, with whom a text names at either end.
    ///
    /// @param text    id or name
    /// @param filters which claims count
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public HedgedAnswer of(String text, Filters filters) {
        return frame.answer(names -> names.about(text, filters),
                question -> new HedgedAnswer(question, List.of(), Page.of(0, filters), look.open(), null),
                question -> answer(question, filters));
    }

    private HedgedAnswer answer(ResolvedQuestion question, Filters filters) {
        Map<String, Object> parameters = QueryParameters.parameters(filters);
        parameters.put("of", question.ids().getFirst());
        Slice slice = look.rows(Look.Where.at(Look.Ends.around(question.ids())), ClaimFilter.hedged(filters));
        List<FoundClaim> found = slice.sorted(slice.counted().kept(), ORDER);
        List<String> shown = slice.shown(found).stream().map(FoundClaim::ref).toList();
        Cited cited = frame.cite(shown, filters);
        List<HedgedAnswer.Row> rows = shown.stream().map(cited.claims()::get).filter(Objects::nonNull)
                .map(claim -> new HedgedAnswer.Row(claim.label(), cited.sources().of(List.of(claim)), List.of(claim)))
                .toList();
        return new HedgedAnswer(question, rows, slice.page(found),
                look.coverage(slice.counted(), !found.isEmpty()),
                frame.browser("hedged", rows, null, parameters));
    }
}
