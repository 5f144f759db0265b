package org.entourage.graph.session;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// When a change happens: changes follow one another, and all of a change happens at one instant.
///
/// @param at       the instant, later than every other that the graph holds
/// @param warnings what is odd about the clock, in words; empty if nothing is
public record ChangeTime(ZonedDateTime at, List<String> warnings) {

    /// Two changes within a moment may push the instant ahead of a clock that is right.
    private static final Duration TOLERATED = Duration.ofSeconds(1);

    public ChangeTime {
        warnings = List.copyOf(warnings);
    }

    /// The time of a change after another.
    ///
    /// @param now  what this machine's clock says
    /// @param last the instant of the change before; null if there was none
    public static ChangeTime of(ZonedDateTime at, ZonedDateTime now, @Nullable ZonedDateTime last) {
        if (last == null || !now.plus(TOLERATED).isBefore(last)) {
            return new ChangeTime(at, List.of());
        }
        return new ChangeTime(at, List.of(
                "this machine's clock is behind the graph's last change: it says %s, the change was at %s; this one counts as of %s"
                        .formatted(now.toInstant(), last.toInstant(), at.toInstant())));
    }
}
