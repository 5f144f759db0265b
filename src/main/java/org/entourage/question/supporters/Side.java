package org.entourage.question.supporters;

import org.entourage.claim.Relation.Family;

/// On which side of somebody one can stand.
enum Side {
    SUPPORT("supporters", Family.SUPPORT), OPPOSITION("opponents", Family.OPPOSITION);

    private final String question;
    private final Family family;

    Side(String question, Family family) {
        this.question = question;
        this.family = family;
    }

    /// The question.
    String question() {
        return question;
    }

    Family family() {
        return family;
    }
}
