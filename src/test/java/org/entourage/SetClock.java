package org.entourage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/// This machine's clock, which a test may set back or ahead.
@Primary
public final class SetClock extends Clock {

    private Duration ahead = Duration.ZERO;
    private @Nullable Instant stopped;

    /// Sets it.
    ///
    /// @param by how far ahead of the true time; negative: behind it
    public void ahead(Duration by) {
        ahead = by;
    }

    /// Stops it.
    ///
    /// @param at what it says from now on; null to let it go
    public void stop(@Nullable Instant at) {
        stopped = at;
    }

    @Override
    public Instant instant() {
        return stopped != null ? stopped : Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
