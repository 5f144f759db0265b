package org.entourage.question.speaker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
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
import org.entourage.question.look.SayingRelations;
import org.entourage.question.look.Slice;
import org.entourage.question.resolve.QuestionResolver;
import org.entourage.question.resolve.UnknownNameException;

/// What does somebody say, what do others report that they say, and what of others do they pass on?
/// See `cypher/looks/said.cypher`.
@Service
public class Speaker {

    private static final List<String> PARTS = List.of("says", "reportedToSay", "passesOn");
    private static final Comparator<Found> ORDER = Comparator.comparing(Found::part)
            .thenComparing(found -> found.claim().id());

    private final Transactions transactions;
    private final QuestionResolver resolver;
    private final Citations citations;
    private final Independence independence;
    private final Look look;
    private final SayingRelations saying;
    private final BrowserLinks links;

    Speaker(Transactions transactions, QuestionResolver resolver, Citations citations,
            Independence independence, Look look, SayingRelations saying, BrowserLinks links) {
        this.transactions = transactions;
        this.resolver = resolver;
        this.citations = citations;
        this.independence = independence;
        this.look = look;
        this.saying = saying;
        this.links = links;
    }

    /// The claims that go back to whom a text names.
    ///
    /// @param text    id or name
    /// @param filters which claims count
    /// @return what it says itself, what others report that it says, then what it passes on; or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public SpeakerAnswer of(String text, Filters filters) {
        return of(text, null, filters);
    }

    /// The same, of those only that have somebody at an end.
    ///
    /// @param about id or name; null for whatever they are about
    public SpeakerAnswer of(String text, @Nullable String about, Filters filters) {
        return transactions.read(() -> {
            ResolvedQuestion question = about == null
                    ? resolver.about(text, filters)
                    : ResolvedQuestion.of(
                            List.of(resolver.one("of", text, filters), resolver.one("about", about, filters)),
                            filters);
            return question.isOpen()
                    ? new SpeakerAnswer(question, List.of(), Page.of(0, filters), look.open(), null)
                    : answer(question, filters);
        });
    }

    private record Found(FoundClaim claim, SpeakerAnswer.Part part) {}

    private SpeakerAnswer answer(ResolvedQuestion question, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        parameters.put("of", question.ids().getFirst());
        parameters.put("says", saying.parameter());
        parameters.put("about", question.asked().size() == 1 ? Values.NULL : question.ids().getLast());
        Slice slice = look.rows(saying.said(question.ids().getFirst(), PARTS), ClaimFilter.about(
                question.asked().size() == 1 ? null : question.ids().getLast(), filters));
        List<Found> found = slice.sorted(slice.counted().kept().stream().map(claim -> new Found(claim,
                SpeakerAnswer.Part.of(Objects.requireNonNull(claim.part())))).toList(), ORDER);
        List<Found> shown = slice.shown(found);
        Map<String, CitedClaim> claims = citations.of(shown.stream().map(each -> each.claim().ref()).toList(), filters);
        Independence.Groups sources = independence.of(claims.values());
        List<SpeakerAnswer.Row> rows = shown.stream().map(each -> SpeakerAnswer.Row.of(each.part(),
                Objects.requireNonNull(claims.get(each.claim().ref())), sources)).toList();
        return new SpeakerAnswer(question, rows, slice.page(found),
                look.coverage(slice.counted(), !found.isEmpty()),
                links.to("speaker", rows, null, QueryParameters.looking(parameters)));
    }
}
