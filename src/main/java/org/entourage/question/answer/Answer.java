package org.entourage.question.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// The shape that all answers share.
public interface Answer {

    /// How the question was understood.
    ResolvedQuestion question();

    /// What was found; each row cites its claims.
    List<? extends AnswerRow> rows();

    /// What the answer rests on.
    Coverage coverage();

    /// Where the same question opens in Neo4j Browser, as an address inside this application; null if the question
    /// names several.
    @Nullable
    String browser();

    /// Which rows of all these are; null where there are no pages.
    default @Nullable Page page() {
        return null;
    }

    /// The source that it is about; null if it is about none.
    default CitedClaim.@Nullable CitedSource source() {
        return null;
    }
}
