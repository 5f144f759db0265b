package org.entourage.question;

import org.entourage.claim.Relation.Family;

/// On which side of somebody one can stand, and how the query calls it.
enum Side {
    SUPPORT("supporters", "supporter", Family.SUPPORT), OPPOSITION("opponents", "opponent", Family.OPPOSITION);

    private final String question;
    private final String who;
    private final Family family;

    Side(String question, String who, Family family) {
        this.question = question;
        this.who = who;
        this.family = family;
    }

    /// The question, and its file in `cypher/queries`.
    String question() {
        return question;
    }

    /// The column with the one who stands there.
    String who() {
        return who;
    }

    Family family() {
        return family;
    }
}
