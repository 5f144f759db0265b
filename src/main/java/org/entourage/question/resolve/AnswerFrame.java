package org.entourage.question.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.graph.session.Transactions;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.BrowserLinks;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.ThroughRows;
import org.entourage.question.look.Cited;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.RowEvidence;

/// What questions do alike: resolve their names and answer inside one transaction, cite the claims of their rows, and
/// link to Neo4j Browser.
@Component
public class AnswerFrame {

    private final Transactions transactions;
    private final QuestionResolver resolver;
    private final RowEvidence evidence;
    private final BrowserLinks links;

    AnswerFrame(Transactions transactions, QuestionResolver resolver, RowEvidence evidence, BrowserLinks links) {
        this.transactions = transactions;
        this.resolver = resolver;
        this.evidence = evidence;
        this.links = links;
    }

    /// Answers a question; while one of its names is several people's, with these candidates and no rows.
    ///
    /// @param <A>     the answer
    /// @param resolve its names
    /// @param open    makes the answer without rows
    /// @param answer  makes the answer about those who are named
    /// @throws UnknownNameException if nobody bears a name
    public <A> A answer(Function<QuestionResolver, ResolvedQuestion> resolve, Function<ResolvedQuestion, A> open,
            Function<ResolvedQuestion, A> answer) {
        return transactions.read(() -> {
            ResolvedQuestion question = resolve.apply(resolver);
            return question.isOpen() ? open.apply(question) : answer.apply(question);
        });
    }

    /// Cites claims one by one, inside the caller's transaction.
    ///
    /// @param refs their references
    public Cited cite(Collection<String> refs, Filters filters) {
        return evidence.ofClaims(refs, filters);
    }

    /// Cites the claims of rows, inside the caller's transaction.
    ///
    /// @param rows the references of the claims of each
    public Cited citeRows(Collection<? extends Collection<String>> rows, Filters filters) {
        return evidence.of(rows, filters);
    }

    /// Where the claims of an answer open in Neo4j Browser, or the same question.
    ///
    /// @param question   its word
    /// @param rows       of the answer
    /// @param through    what it shows beside them; null if nothing
    /// @param parameters of its query
    public String browser(String question, List<? extends AnswerRow> rows, @Nullable ThroughRows through,
            Map<String, ?> parameters) {
        return links.to(question, rows, through, QueryParameters.looking(parameters));
    }
}
