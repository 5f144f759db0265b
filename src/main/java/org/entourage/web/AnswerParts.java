package org.entourage.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.question.Answer;
import org.entourage.question.CitedClaim;
import org.entourage.question.ConflictsAnswer;
import org.entourage.question.DependentsAnswer;
import org.entourage.question.FindAnswer;
import org.entourage.question.HedgedAnswer;
import org.entourage.question.LinksAnswer;
import org.entourage.question.NetworkAnswer;
import org.entourage.question.OpponentsAnswer;
import org.entourage.question.Page;
import org.entourage.question.ProfileAnswer;
import org.entourage.question.ReadingAnswer;
import org.entourage.question.ReportAnswer;
import org.entourage.question.SharedAnswer;
import org.entourage.question.SpeakerAnswer;
import org.entourage.question.SupportersAnswer;
import org.entourage.question.TimelineAnswer;

/// What many answers have, though not all.
final class AnswerParts {

    private AnswerParts() {}

    /// Which rows of all an answer shows; null where it shows all.
    static @Nullable Page page(Answer answer) {
        return switch (answer) {
            case SupportersAnswer supporters -> supporters.page();
            case OpponentsAnswer opponents -> opponents.page();
            case HedgedAnswer hedged -> hedged.page();
            case TimelineAnswer timeline -> timeline.page();
            case ConflictsAnswer conflicts -> conflicts.page();
            case SharedAnswer shared -> shared.page();
            case SpeakerAnswer speaker -> speaker.page();
            case ReadingAnswer reading -> reading.page();
            case DependentsAnswer dependents -> dependents.page();
            case FindAnswer find -> find.page();
            default -> null;
        };
    }

    /// The source that an answer is about; null if it is about none.
    static CitedClaim.@Nullable CitedSource source(Answer answer) {
        return switch (answer) {
            case ReadingAnswer reading -> reading.source();
            case DependentsAnswer dependents -> dependents.source();
            default -> null;
        };
    }

    /// The claims of all rows.
    static List<CitedClaim> claims(Answer answer) {
        return answer.rows().stream().flatMap(AnswerParts::claims).toList();
    }

    private static Stream<CitedClaim> claims(Object row) {
        return switch (row) {
            case SupportersAnswer.Row supporter -> supporter.claims().stream();
            case OpponentsAnswer.Row opponent -> opponent.claims().stream();
            case HedgedAnswer.Row hedged -> hedged.claims().stream();
            case TimelineAnswer.Row dated -> dated.claims().stream();
            case ConflictsAnswer.Row conflict -> conflict.claims().stream();
            case SharedAnswer.Row shared -> shared.claims().stream();
            case SpeakerAnswer.Row said -> said.claims().stream();
            case ReadingAnswer.Row read -> read.claims().stream();
            case DependentsAnswer.Row dependent -> dependent.claims().stream();
            case FindAnswer.Row found -> found.claims().stream();
            case NetworkAnswer.Row edge -> edge.claims().stream();
            case ProfileAnswer.Row part -> part.claims().stream();
            case ReportAnswer.Section section -> section.claims().stream();
            case LinksAnswer.Path path -> path.hops().stream().flatMap(hop -> hop.claims().stream());
            default -> Stream.of();
        };
    }
}
