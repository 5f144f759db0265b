package org.entourage.question.answer;

import java.util.List;

/// A row of an answer: whatever else it says, it says whose claims it rests on.
public interface AnswerRow {

    /// The claims that it cites.
    List<CitedClaim> claims();
}
