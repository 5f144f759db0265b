package org.entourage.reference;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Dates of every form, mostly of a few years, so that they meet.
final class RandomDates {

    private RandomDates() {}

    /// The keys `when`, `begunBy` and `endedBy` of a claim; none of them for an undated one.
    static Map<String, Object> of(Chance chance) {
        int year = chance.from(2009, 2014);
        return switch (chance.from(0, 11)) {
            case 0, 1 -> Map.of();
            case 2, 3 -> when(day(year, chance));
            case 4 -> when(coarse(year, chance));
            case 5 -> when(coarse(year, chance) + chance.any("?", "~", "%"));
            case 6 -> when(chance.any("201X", year + "-XX", year + "-0" + chance.from(1, 9) + "-XX",
                    year + "-" + chance.from(21, 24), "200X~", "Y-12000", year + "-0"
                            + chance.from(1, 9) + "-0" + chance.from(1, 9) + "T23:30:00"
                            + chance.any("Z", "-05:00", "+02:00")));
            case 7 -> when(coarse(year, chance) + "/" + coarse(year + chance.from(1, 3), chance)
                    + chance.any("", "", "?"));
            case 8 ->
                when(chance.any("../" + coarse(year, chance), "/" + coarse(year, chance), "/" + day(year, chance)));
            case 9 -> when(coarse(year, chance) + chance.any("/..", "/", "~/.."));
            case 10 -> Nested.of(chance.any("begunBy", "endedBy"), chance.any(day(year, chance), coarse(year, chance)));
            default -> Nested.of("when",
                    chance.maybe(67, chance.any(coarse(year - 3, chance) + "/", day(year - 2, chance) + "/")),
                    "begunBy", chance.maybe(50, day(year - 1, chance)), "endedBy", day(year + 1, chance));
        };
    }

    private static Map<String, Object> when(String date) {
        return Map.of("when", date);
    }

    static String day(int year, Chance chance) {
        return LocalDate.of(year, chance.from(1, 12), chance.from(1, 28)).toString();
    }

    private static String coarse(int year, Chance chance) {
        return chance.any(Integer.toString(year), "%d-%02d".formatted(year, chance.from(1, 12)), day(year, chance));
    }

    /// A day at or beside a bound of one of these dates.
    static LocalDate near(@Nullable Time time, Chance chance) {
        LocalDate bound = time == null
                ? null
                : Time.known(chance.any(time.startEarliest(), time.startLatest(), time.endEarliest(),
                        time.endLatest()));
        return bound == null || bound.getYear() < 0
                ? LocalDate.parse(day(chance.from(2009, 2015), chance))
                : bound.plusDays(chance.from(-1, 1));
    }
}
