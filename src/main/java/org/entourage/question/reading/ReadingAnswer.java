package org.entourage.question.reading;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;

/// What a source says, sentence by sentence.
///
/// @param question how it was understood
/// @param source   that is read
/// @param text     id of the text whose sentences these are; null if none is attached
/// @param rows     sentences in order, then passages that are not in that text
/// @param page     which rows of all these are
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser
public record ReadingAnswer(ResolvedQuestion question, CitedClaim.CitedSource source, @Nullable String text,
        List<Row> rows,
        Page page, Coverage coverage, @Nullable String browser)
        implements
            Answer {

    public ReadingAnswer {
        rows = List.copyOf(rows);
    }

    /// A sentence; or a passage, where the text that it lies in is not read.
    ///
    /// @param text         id of the text that it lies in
    /// @param paragraph    number from 1; null of a passage whose dossier does not say
    /// @param sentence     number in its paragraph, from 1; null of a passage
    /// @param start        first code point
    /// @param end          one past the last
    /// @param quote        its words; null of a passage
    /// @param reason       why it makes no claim, in a dossier's words, or that it is a running head, a number of a page or
    ///                     a caption of a document; null if it makes some, or no dossier says.
    ///                     Where several dossiers read the source, the reasons of those that make none, each with the
    ///                     dossier's id
    /// @param cited        whether a live claim cites words of it, be it one that does not count here
    /// @param sourceCounts on how many sources its claims stand
    /// @param claims       whose passages have words of it, by id; perhaps none
    public record Row(String text, @Nullable Integer paragraph, @Nullable Integer sentence, int start, int end,
            @Nullable String quote, @Nullable String reason, boolean cited,
            @JsonUnwrapped SourceCounts sourceCounts, List<CitedClaim> claims) implements AnswerRow {

        public Row {
            claims = List.copyOf(claims);
        }
    }
}
