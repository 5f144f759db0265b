package org.entourage.question.supporters;

import org.springframework.stereotype.Service;

import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ThroughRows;
import org.entourage.question.resolve.UnknownNameException;

/// Who opposed somebody, and on whose word?
@Service
public class Opponents {

    private final StanceSearch question;

    Opponents(StanceSearch question) {
        this.question = question;
    }

    /// The opponents of whom a text names. What a filter leaves out, the coverage counts.
    ///
    /// @param text    id or name
    /// @param filters which claims count
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public OpponentsAnswer of(String text, Filters filters) {
        return OpponentsAnswer.of(question.ask(Side.OPPOSITION, text, filters, ThroughRows.Inclusion.LEFT_OUT));
    }

    /// The same with those who led or belonged to an organisation among them, at that time.
    public OpponentsAnswer alsoThrough(String text, Filters filters) {
        return OpponentsAnswer.of(question.ask(Side.OPPOSITION, text, filters, ThroughRows.Inclusion.SHOWN));
    }
}
