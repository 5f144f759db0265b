package org.entourage.question.speaker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Service;

import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.Cited;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.SayingRelations;
import org.entourage.question.look.Slice;
import org.entourage.question.resolve.AnswerFrame;
import org.entourage.question.resolve.UnknownNameException;

/// What does somebody say, what do others report that they say, and what of others do they pass on?
/// See `cypher/looks/said.cypher`.
@Service
public class Speaker {

    private static final List<String> PARTS = List.of("says", "reportedToSay", "passesOn");
    private static final Comparator<Found> ORDER = Comparator.comparing(Found::part)
            .thenComparing(found -> found.claim().id());

    private final AnswerFrame frame;
    private final Look look;
    private final SayingRelations saying;

    Speaker(AnswerFrame frame, Look look, SayingRelations saying) {
        this.frame = frame;
        this.look = look;
        this.saying = saying;
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
        return frame.answer(names -> about == null
                ? names.about(text, filters)
                : ResolvedQuestion.of(List.of(names.one("of", text, filters), names.one("about", about, filters)),
                        filters),
                question -> new SpeakerAnswer(question, List.of(), Page.of(0, filters), look.open(), null),
                question -> answer(question, filters));
    }

    private record Found(FoundClaim claim, SpeakerAnswer.Part part) {}

    private SpeakerAnswer answer(ResolvedQuestion question, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        Look.Where said = saying.said(question.ids().getFirst(), PARTS);
        parameters.putAll(said.parameters());
        parameters.put("about", question.asked().size() == 1 ? Values.NULL : question.ids().getLast());
        Slice slice = look.rows(said, ClaimFilter.about(
                question.asked().size() == 1 ? null : question.ids().getLast(), filters));
        List<Found> found = slice.sorted(slice.counted().kept().stream().map(claim -> new Found(claim,
                SpeakerAnswer.Part.of(Objects.requireNonNull(claim.part())))).toList(), ORDER);
        List<Found> shown = slice.shown(found);
        Cited cited = frame.cite(shown.stream().map(each -> each.claim().ref()).toList(), filters);
        List<SpeakerAnswer.Row> rows = shown.stream().map(each -> SpeakerAnswer.Row.of(each.part(),
                Objects.requireNonNull(cited.claims().get(each.claim().ref())), cited.sources())).toList();
        return new SpeakerAnswer(question, rows, slice.page(found),
                look.coverage(slice.counted(), !found.isEmpty()),
                frame.browser("speaker", rows, null, parameters));
    }
}
