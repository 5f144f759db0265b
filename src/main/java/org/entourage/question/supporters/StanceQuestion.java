package org.entourage.question.supporters;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.graph.Transactions;
import org.entourage.question.answer.BrowserLinks;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.Through;
import org.entourage.question.answer.Understood;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.Counted;
import org.entourage.question.look.Look;
import org.entourage.question.look.Scope;
import org.entourage.question.resolve.Asking;
import org.entourage.question.resolve.UnknownNameException;

/// Asks who stands on a side of somebody, from the name to the coverage, for the questions about either side.
@Component
class StanceQuestion {

    private final Transactions transactions;
    private final Asking asking;
    private final Stances stances;
    private final RolesAtTime roles;
    private final Look look;
    private final BrowserLinks links;

    StanceQuestion(Transactions transactions, Asking asking, Stances stances, RolesAtTime roles, Look look,
            BrowserLinks links) {
        this.transactions = transactions;
        this.asking = asking;
        this.stances = stances;
        this.roles = roles;
        this.look = look;
        this.links = links;
    }

    /// What was found.
    record Outcome(Understood question, List<Stances.Row> rows, @Nullable Through through, Page page, Coverage coverage,
            @Nullable String browser) {}

    /// Who stands on that side of whom a text names.
    ///
    /// @throws UnknownNameException if nobody bears the name
    Outcome ask(Side side, String text, Filters filters, Through.Asked others) {
        return transactions.read(() -> {
            Understood question = asking.about(text, filters);
            return question.isOpen()
                    ? new Outcome(question, List.of(), null, Page.of(0, filters), look.open(), null)
                    : answer(side, question, filters, others);
        });
    }

    private Outcome answer(Side side, Understood question, Filters filters, Through.Asked others) {
        Map<String, Object> parameters = Scope.parameters(filters);
        parameters.put("of", question.ids().getFirst());
        Counted counted = look.at(Look.Ends.objects(question.ids(), side.family()), new ClaimFilter(filters));
        List<Stance> all = stances.all(counted);
        List<Stances.Row> rows = stances.rows(Page.cut(all, filters), filters);
        Through through = switch (others) {
            case LEFT_OUT -> null;
            case SHOWN -> through(all, filters);
        };
        Page page = Page.of(all.size(), through, filters);
        return new Outcome(question, rows, through, page,
                look.coverage(counted, !all.isEmpty()),
                links.to(side.question(), Scope.looking(parameters)));
    }

    private Through through(List<Stance> all, Filters filters) {
        List<RolesAtTime.Tied> tied = roles.tied(all.stream().filter(Stance::carriesOthers).toList(), filters);
        return new Through(stances.through(Page.cut(tied, filters), filters), tied.size(), false);
    }
}
