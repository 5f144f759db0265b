package org.entourage.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// The shape that all answers share.
public sealed interface Answer permits ConflictsAnswer, DependentsAnswer, FindAnswer, HedgedAnswer, HistoryAnswer,
        LinksAnswer, NetworkAnswer, OpponentsAnswer, ProfileAnswer, ReadingAnswer, ReportAnswer, SharedAnswer,
        SpeakerAnswer, SupportersAnswer, TimelineAnswer {

    /// How the question was understood.
    Understood question();

    /// What was found; each row cites its claims.
    List<?> rows();

    /// What the answer rests on.
    Coverage coverage();

    /// Where the same question opens in Neo4j Browser, as an address inside this application; null if the question
    /// names several.
    @Nullable
    String browser();
}
