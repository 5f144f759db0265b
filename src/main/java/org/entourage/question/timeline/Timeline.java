package org.entourage.question.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Values;
import org.springframework.stereotype.Service;

import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.ThroughRows;
import org.entourage.question.look.Cited;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.Slice;
import org.entourage.question.look.ThroughMembers;
import org.entourage.question.resolve.AnswerFrame;
import org.entourage.question.resolve.UnknownNameException;
import org.entourage.question.timeline.TimelineAnswer.By;

/// What is said about somebody, or about two together, in the order of time? See [Look].
@Service
public class Timeline {

    private static final int MOST = 2;

    private final AnswerFrame frame;
    private final Look look;
    private final ThroughMembers members;

    Timeline(AnswerFrame frame, Look look, ThroughMembers members) {
        this.frame = frame;
        this.look = look;
        this.members = members;
    }

    /// The claims with whom a text names at an end, or with both whom it names as ends.
    ///
    /// @param text    id or name, or two of them parted by a comma
    /// @param filters which claims count
    /// @return dated rows, then undated ones; or candidates if several bear a name
    /// @throws UnknownNameException     if nobody does
    /// @throws IllegalArgumentException if it names more than two
    public TimelineAnswer of(String text, Filters filters) {
        return of(text, By.HELD, ThroughRows.Inclusion.LEFT_OUT, filters);
    }

    /// The same with what is said of the members of the one that is named, at the time of their membership.
    ///
    /// @throws IllegalArgumentException if two are named
    public TimelineAnswer alsoThrough(String text, Filters filters) {
        return of(text, By.HELD, ThroughRows.Inclusion.SHOWN, filters);
    }

    /// The same in the order of one of two times.
    ///
    /// @throws IllegalArgumentException if more than two are named, or two with what is said of members
    public TimelineAnswer of(String text, By by, ThroughRows.Inclusion others, Filters filters) {
        return frame.answer(names -> {
            ResolvedQuestion question = names.aboutAll(text, filters);
            if (question.asked().size() > MOST) {
                throw new IllegalArgumentException("of: found %d names, expected one, or two parted by a comma"
                        .formatted(question.asked().size()));
            }
            if (question.asked().size() > 1 && others == ThroughRows.Inclusion.SHOWN) {
                throw new IllegalArgumentException(
                        "through: found two names, expected one, whose members it asks about");
            }
            return question;
        }, question -> new TimelineAnswer(question, by, List.of(), null, null, null, Page.of(0, filters), look.open(),
                null),
                question -> answer(question, by, others, filters));
    }

    private TimelineAnswer answer(ResolvedQuestion question, By by, ThroughRows.Inclusion others, Filters filters) {
        Map<String, Object> parameters = parameters(question.ids(), filters);
        parameters.put("through", others == ThroughRows.Inclusion.SHOWN);
        Slice slice = look.rows(Look.Where.at(ends(question.ids())), new ClaimFilter(filters));
        List<FoundClaim> found = slice.sorted(slice.counted().kept(), by.order());
        List<FoundClaim> shown = slice.shown(found);
        Cited cited = frame.cite(shown.stream().map(FoundClaim::ref).toList(), filters);
        List<TimelineAnswer.Row> rows = shown.stream().map(each -> TimelineAnswer.Row.of(by, each,
                Objects.requireNonNull(cited.claims().get(each.ref())), cited.sources())).toList();
        ThroughRows through = switch (others) {
            case LEFT_OUT -> null;
            case SHOWN -> members.of(question.ids().getFirst(), filters);
        };
        return new TimelineAnswer(question, by, rows, through == null ? null : through.rows(),
                through == null ? null : through.total(), through == null ? null : through.cut(),
                slice.page(found).with(through, filters), look.coverage(slice.counted(), !found.isEmpty()),
                frame.browser("timeline", rows, through, parameters));
    }

    private static Look.Ends ends(List<String> ids) {
        List<String> distinct = ids.stream().distinct().toList();
        return distinct.size() == 1
                ? Look.Ends.around(distinct)
                : Look.Ends.between(distinct.getFirst(), distinct.getLast());
    }

    private static Map<String, Object> parameters(List<String> ids, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        List<String> distinct = ids.stream().distinct().toList();
        parameters.put("of", distinct.getFirst());
        parameters.put("with", distinct.size() == 1 ? Values.NULL : distinct.getLast());
        return parameters;
    }
}
