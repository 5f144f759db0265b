package org.entourage.question.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.graph.Transactions;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.BrowserLinks;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Independence;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.ThroughRows;
import org.entourage.question.look.Citations;
import org.entourage.question.look.QueryParameters;

/// What questions do alike: resolve their names and answer inside one transaction, cite the claims of their rows, and
/// link to Neo4j Browser.
@Component
public class AnswerFrame {

    private final Transactions transactions;
    private final QuestionResolver resolver;
    private final Citations citations;
    private final Independence independence;
    private final BrowserLinks links;

    AnswerFrame(Transactions transactions, QuestionResolver resolver, Citations citations, Independence independence,
            BrowserLinks links) {
        this.transactions = transactions;
        this.resolver = resolver;
        this.citations = citations;
        this.independence = independence;
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

    /// Claims with all their evidence.
    ///
    /// @param claims  by reference
    /// @param sources on how many sources some of them stand
    public record Cited(Map<String, CitedClaim> claims, Independence.Groups sources) {}

    /// Cites claims, inside the caller's transaction.
    ///
    /// @param refs their references
    public Cited cite(Collection<String> refs, Filters filters) {
        Map<String, CitedClaim> claims = citations.of(refs, filters);
        return new Cited(claims, independence.of(claims.values()));
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
