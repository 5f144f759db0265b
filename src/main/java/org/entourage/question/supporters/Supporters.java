package org.entourage.question.supporters;

import org.springframework.stereotype.Service;

import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ThroughRows;
import org.entourage.question.resolve.UnknownNameException;

/// Who supported somebody, and on whose word?
@Service
public class Supporters {

    private final StanceSearch question;

    Supporters(StanceSearch question) {
        this.question = question;
    }

    /// The supporters of whom a text names. What a filter leaves out, the coverage counts.
    ///
    /// @param text    id or name
    /// @param filters which claims count
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public SupportersAnswer of(String text, Filters filters) {
        return SupportersAnswer.of(question.ask(Side.SUPPORT, text, filters, ThroughRows.Inclusion.LEFT_OUT));
    }

    /// The same with those who led or belonged to an organisation among them, at that time.
    public SupportersAnswer alsoThrough(String text, Filters filters) {
        return SupportersAnswer.of(question.ask(Side.SUPPORT, text, filters, ThroughRows.Inclusion.SHOWN));
    }
}
