package org.entourage.claim;

import java.time.LocalDate;

import org.entourage.claim.Relation.Aspect;

/// Whether a role, as an office or a membership, was held when something else was so, as when somebody supported a group.
/// What is known of that time counts: of "a supporter on 7 December" that day, though it may have begun long before. Best
/// first. The table stands in `docs/questions.md`; `AtThatTimeTest` holds it.
public enum AtThatTime {
    /// It was, whichever of the days inside the bounds were the true ones.
    CERTAIN("certainly at that time"),
    /// It may have been.
    POSSIBLE("possibly at that time"),
    /// It had ended before the first day of that time that is known.
    FORMER("former at that time"),
    /// It began after the last day of that time that is known.
    LATER("only later"),
    /// Nothing is known of the time of one of the two.
    UNDATED("undated");

    private final String words;

    AtThatTime(String words) {
        this.words = words;
    }

    /// As a person reads it beside the role.
    public String inWords() {
        return words;
    }

    /// Whether it can have been held then, as far as is known.
    public boolean canHaveBeen() {
        return this != FORMER && this != LATER;
    }

    /// Whether a role was held at a time.
    ///
    /// @param role      when the role was held
    /// @param time      the other time
    /// @param aspect    whether what was so then is a state, or an event, through all of which a role is certain only
    /// @param qualified whether a date behind either is marked uncertain or approximate: then nothing is certain
    public static AtThatTime of(Bounds role, Bounds time, Aspect aspect, boolean qualified) {
        if (role.equals(Bounds.UNKNOWN) || time.equals(Bounds.UNKNOWN)) {
            return UNDATED;
        }
        if (!qualified && isCertain(role, time, aspect)) {
            return CERTAIN;
        }
        if (role.endLatest().isBefore(firstKnown(time))) {
            return FORMER;
        }
        return role.startEarliest().isAfter(lastKnown(time)) ? LATER : POSSIBLE;
    }

    private static boolean isCertain(Bounds role, Bounds time, Aspect aspect) {
        return switch (aspect) {
            case STATE -> !role.startLatest().isAfter(time.endEarliest())
                    && !time.startLatest().isAfter(role.endEarliest());
            case EVENT -> !role.startLatest().isAfter(time.startEarliest())
                    && !time.endLatest().isAfter(role.endEarliest());
        };
    }

    /// The first day on which it can have begun. Where that is open: the first on which it was surely so, and where there is
    /// no such day, the first on which it can have ended.
    private static LocalDate firstKnown(Bounds time) {
        return time.startEarliest().isAfter(LocalDate.MIN)
                ? time.startEarliest()
                : Bounds.earlier(time.startLatest(), time.endEarliest());
    }

    /// The same from the other side.
    private static LocalDate lastKnown(Bounds time) {
        return time.endLatest().isBefore(LocalDate.MAX)
                ? time.endLatest()
                : Bounds.later(time.startLatest(), time.endEarliest());
    }
}
