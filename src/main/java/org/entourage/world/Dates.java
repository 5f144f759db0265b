package org.entourage.world;

import java.util.List;
import java.util.function.Function;

import org.entourage.claim.Edtf;
import org.entourage.claim.When;

/// Dates of every form that is read.
final class Dates {

    /// Each makes a date or an interval around a year.
    private static final List<Function<Dice, String>> FORMS = List.of(
            Dates::day, Dates::day, Dates::day, Dates::month, dice -> "%d".formatted(year(dice)),
            dice -> "%d-2%d".formatted(year(dice), 1 + dice.below(4)), dice -> "%dX".formatted(year(dice) / 10),
            dice -> "%dXX".formatted(year(dice) / 100), dice -> "%d-XX".formatted(year(dice)),
            dice -> month(dice) + "-XX", dice -> "%d-XX-XX".formatted(year(dice)),
            dice -> day(dice) + dice.of(List.of("?", "~", "%")), dice -> year(dice) + dice.of(List.of("?", "~", "%")),
            dice -> day(dice) + "T23:30:00Z", dice -> day(dice) + "T01:30:00+03:00", dice -> interval(dice, "", ""),
            dice -> interval(dice, "~", "?"), dice -> "../" + year(dice), dice -> month(dice) + "/..",
            dice -> "/" + day(dice), dice -> year(dice) + "/", dice -> "../..",
            dice -> "-%04d-03-15".formatted(1 + dice.below(500)), dice -> "Y-%d".formatted(10_000 + dice.below(9_000)));

    private Dates() {}

    /// When something held; one in six times nobody says.
    static When when(Dice dice) {
        return switch (dice.below(12)) {
            case 0, 1 -> When.UNDATED;
            case 2 -> new When(null, Edtf.parse(day(dice)), null);
            case 3 -> new When(null, null, Edtf.parse(day(dice)));
            case 4 -> new When(null, Edtf.parse("%d-05".formatted(1950 + dice.below(30))),
                    Edtf.parse("%d-06-07".formatted(1990 + dice.below(30))));
            default -> new When(Edtf.parse(dice.of(FORMS).apply(dice)), null, null);
        };
    }

    static String day(Dice dice) {
        return "%s-%s".formatted(month(dice), two(1 + dice.below(28)));
    }

    private static String month(Dice dice) {
        return "%d-%s".formatted(year(dice), two(1 + dice.below(12)));
    }

    private static String interval(Dice dice, String first, String second) {
        int from = year(dice);
        return "%d-%s%s/%d%s".formatted(from, two(1 + dice.below(12)), first, from + 1 + dice.below(20), second);
    }

    private static int year(Dice dice) {
        return 1950 + dice.below(75);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
