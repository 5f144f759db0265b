package org.entourage.question.supporters;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.ThroughRows;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.Slice;
import org.entourage.question.resolve.AnswerFrame;
import org.entourage.question.resolve.UnknownNameException;

/// Asks who stands on a side of somebody, from the name to the coverage, for the questions about either side.
@Component
class StanceSearch {

    private final AnswerFrame frame;
    private final Stances stances;
    private final RolesAtTime roles;
    private final Look look;

    StanceSearch(AnswerFrame frame, Stances stances, RolesAtTime roles, Look look) {
        this.frame = frame;
        this.stances = stances;
        this.roles = roles;
        this.look = look;
    }

    /// What was found.
    record Outcome(ResolvedQuestion question, List<Stances.Row> rows, @Nullable ThroughRows through, Page page,
            Coverage coverage,
            @Nullable String browser) {}

    /// Who stands on that side of whom a text names.
    ///
    /// @throws UnknownNameException if nobody bears the name
    Outcome ask(Side side, String text, Filters filters, ThroughRows.Inclusion others) {
        return frame.answer(names -> names.about(text, filters),
                question -> new Outcome(question, List.of(), null, Page.of(0, filters), look.open(), null),
                question -> answer(side, question, filters, others));
    }

    private Outcome answer(Side side, ResolvedQuestion question, Filters filters, ThroughRows.Inclusion others) {
        Map<String, Object> parameters = QueryParameters.parameters(filters);
        parameters.put("of", question.ids().getFirst());
        Look.Where where = Look.Where.at(Look.Ends.objects(question.ids(), side.family()));
        ClaimFilter filter = new ClaimFilter(filters);
        // who is reached through others depends on all that stand there
        Slice slice = switch (others) {
            case LEFT_OUT -> look.statements(where, filter);
            case SHOWN -> look.all(where, filter);
        };
        List<Stance> all = slice.sorted(stances.all(slice.counted()), Stance.ORDER);
        List<Stances.Row> rows = stances.rows(slice.shown(all), filters);
        ThroughRows through = switch (others) {
            case LEFT_OUT -> null;
            case SHOWN -> through(all, filters);
        };
        return new Outcome(question, rows, through, slice.page(all).with(through, filters),
                look.coverage(slice.counted(), !all.isEmpty()),
                frame.browser(side.question(), rows, through, parameters));
    }

    private ThroughRows through(List<Stance> all, Filters filters) {
        List<RolesAtTime.Tied> tied = roles.tied(all.stream().filter(Stance::carriesOthers).toList(), filters);
        return new ThroughRows(stances.through(Page.cut(tied, filters), filters), tied.size(), false);
    }
}
