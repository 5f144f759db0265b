package org.entourage.question.answer;

import java.util.List;

/// The offices that somebody held when something else was so.
///
/// @param offices     by id of the claim; where there are many, those that were held at that time
/// @param moreOffices how many there are beside these
public record Offices(List<Office> offices, int moreOffices) {

    public Offices {
        offices = List.copyOf(offices);
    }
}
