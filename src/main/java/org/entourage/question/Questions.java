package org.entourage.question;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.entourage.question.accusations.AccusationsQuestion;
import org.entourage.question.conflicts.ConflictsQuestion;
import org.entourage.question.dependents.DependentsQuestion;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Question;
import org.entourage.question.find.FindQuestion;
import org.entourage.question.hedged.HedgedQuestion;
import org.entourage.question.history.HistoryQuestion;
import org.entourage.question.links.LinksQuestion;
import org.entourage.question.network.NetworkQuestion;
import org.entourage.question.profile.ProfileQuestion;
import org.entourage.question.reading.ReadingQuestion;
import org.entourage.question.report.ReportQuestion;
import org.entourage.question.shared.SharedQuestion;
import org.entourage.question.speaker.SpeakerQuestion;
import org.entourage.question.supporters.OpponentsQuestion;
import org.entourage.question.supporters.SupportersQuestion;
import org.entourage.question.timeline.TimelineQuestion;

/// All questions, in the order in which the command line lists them. A list and no beans: a command explains itself
/// before there is an application.
public final class Questions {

    /// One of each.
    public static final List<Question<?>> ALL = List.of(new FindQuestion(), new SupportersQuestion(),
            new OpponentsQuestion(), new LinksQuestion(), new HedgedQuestion(), new NetworkQuestion(),
            new SharedQuestion(), new AccusationsQuestion(), new TimelineQuestion(), new ProfileQuestion(),
            new SpeakerQuestion(),
            new ConflictsQuestion(), new ReadingQuestion(), new DependentsQuestion(), new ReportQuestion(),
            new HistoryQuestion());

    /// What can be asked of one entity, in the order in which a page offers it.
    public static final List<Question<?>> OF_ONE = withPages(PageTitles::ofOne);

    /// What has a page of the usual kind, in the order in which the start page lists it.
    public static final List<Question<?>> WITH_PAGES = withPages(_ -> true);

    /// What can be asked of a source.
    public static final List<Question<?>> OF_SOURCE = ALL.stream().filter(Question::isOfSource).toList();

    private Questions() {}

    /// A question by its word.
    ///
    /// @throws IllegalArgumentException if there is no such question
    public static Question<?> of(String word) {
        return ALL.stream().filter(question -> question.word().equals(word)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("no question \"%s\"".formatted(word)));
    }

    private static List<Question<?>> withPages(Predicate<PageTitles> which) {
        return ALL.stream().filter(question -> question.titles() != null && which.test(question.titles()))
                .sorted(Comparator.comparingInt(question -> Objects.requireNonNull(question.titles()).place()))
                .toList();
    }
}
