package org.entourage.claim;

/// What the Library of Congress counts as level 2 of EDTF. It is known, so that a refusal can say what to write
/// instead, and that is never more than the source says: an interval says that a state lasted, so one that only
/// surrounds the true date is marked uncertain.
enum LevelTwo {
    /// `[1667,1668]`
    SET("one of several dates: write the interval around them, both ends marked, as 1667?/1672?"),
    /// `{1667,1668}`
    LIST("several dates at once: make a claim for each"),
    /// `2004-06-~11`
    MARKED_PART("a mark on a part of the date: put it at the end, for the whole date"),
    /// `1XXX`, `20X0`
    DIGIT_OF_YEAR("X for other digits of a year than the last or the last two: write 201X, 20XX, "
            + "or a marked interval, as 1000?/1999?"),
    /// `1984-1X`, `1560-XX-25`, `156X-12-25`
    DIGIT("X in the middle of a date, or for a part of its month or day: write 201X, 2004-XX, 1985-04-XX "
            + "or 1985-XX-XX"),
    /// `199`
    DECADE("a decade in three digits: write 199X"),
    /// `Y17E8`
    EXPONENT("a year with an exponent: write it out, as Y170000002"),
    /// `1950S2`
    SIGNIFICANT_DIGITS("a year with its significant digits: write X for the others, or a mark, as 19XX or 1950~"),
    /// `2001-25` to `2001-41`
    SEASON("a season of one hemisphere, or a part of a year: write 21 to 24, "
            + "or its months, both ends marked, as 2001-03?/2001-05?");

    private final String instead;

    LevelTwo(String instead) {
        this.instead = instead;
    }

    /// @param place of its first character, counted from 0
    EdtfException at(Cursor cursor, int place) {
        return cursor.refused(place, "EDTF level 2, " + instead);
    }
}
