package org.entourage.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Ending;

/// What becomes of a claim over the three versions of its dossier.
enum Fate {
    STANDS, CHANGED, WITHDRAWN, CHANGED_TWICE, CAME_BACK;

    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration A_DOSSIER = Duration.ofHours(1);
    private static final Duration A_VERSION = Duration.ofMinutes(20);
    static final int VERSIONS = 3;

    /// A revision that a claim has.
    ///
    /// @param from   version of the dossier with which it came
    /// @param until  version of the dossier with which it ended; null if it did not
    /// @param ending how; null if it did not
    record Stay(int from, @Nullable Integer until, @Nullable Ending ending) {

        @Nullable
        String reason() {
            return ending == null
                    ? null
                    : ending == Ending.SUPERSEDED ? "superseded" : "withdrawn: no longer in its dossier";
        }
    }

    static Fate of(Dice dice) {
        int fallen = dice.below(100);
        if (fallen < 5) {
            return CHANGED;
        }
        return switch (fallen) {
            case 5, 6 -> WITHDRAWN;
            case 7 -> CHANGED_TWICE;
            case 8 -> CAME_BACK;
            default -> STANDS;
        };
    }

    List<Stay> stays() {
        Ending changed = Ending.SUPERSEDED;
        Ending gone = Ending.DROPPED;
        return switch (this) {
            case STANDS -> List.of(new Stay(1, null, null));
            case CHANGED -> List.of(new Stay(1, 2, changed), new Stay(2, null, null));
            case WITHDRAWN -> List.of(new Stay(1, 2, gone));
            case CHANGED_TWICE -> List.of(new Stay(1, 2, changed), new Stay(2, 3, changed), new Stay(3, null, null));
            case CAME_BACK -> List.of(new Stay(1, 2, gone), new Stay(3, null, null));
        };
    }

    /// The revision, counted from 1, that was live at an instant; 0 if none was.
    int liveAt(Instant instant, long dossier) {
        List<Stay> stays = stays();
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            boolean begun = !loaded(dossier, stay.from()).isAfter(instant);
            if (begun && (stay.until() == null || loaded(dossier, stay.until()).isAfter(instant))) {
                return i + 1;
            }
        }
        return 0;
    }

    /// When a version of a dossier was loaded.
    static Instant loaded(long dossier, int version) {
        return BEGINNING.plus(A_DOSSIER.multipliedBy(dossier)).plus(A_VERSION.multipliedBy(version - 1L));
    }
}
