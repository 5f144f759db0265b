package org.entourage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What somebody says, what others report that they say, and what of others they pass on.
final class NaiveSpeaker {

    private NaiveSpeaker() {}

    static List<NaiveClaim> says(NaiveGraph known, String who) {
        return known.live.stream().filter(said -> known.lastSpeakers(said).contains(who)).toList();
    }

    static List<NaiveClaim> reportedToSay(NaiveGraph known, String who) {
        return known.live.stream().filter(said -> said.what().relation().says())
                .filter(said -> who.equals(said.subject().entity()))
                .filter(said -> !known.lastSpeakers(said).contains(who)).toList();
    }

    static List<NaiveClaim> passesOn(NaiveGraph known, String who) {
        List<NaiveClaim> reported = reportedToSay(known, who);
        return known.live.stream().filter(said -> known.passedOnBy(said).contains(who))
                .filter(said -> !reported.contains(said)).toList();
    }

    static Map<String, Object> answer(NaiveGraph known, DrawnParameters draw) {
        String of = String.valueOf(draw.get("of"));
        ClaimJson shown = new ClaimJson(known, draw);
        List<Map<String, Object>> rows = new ArrayList<>();
        draw.scope(says(known, of), known).forEach(said -> rows.add(row("says", said, shown)));
        draw.scope(reportedToSay(known, of), known).forEach(said -> rows.add(row("reportedToSay", said, shown)));
        draw.scope(passesOn(known, of), known).forEach(said -> rows.add(row("passesOn", said, shown)));
        List<NaiveClaim> looked = new ArrayList<>(says(known, of));
        looked.addAll(reportedToSay(known, of));
        looked.addAll(passesOn(known, of));
        return Rows.answer(rows, draw, shown.coverage(looked));
    }

    private static Map<String, Object> row(String part, NaiveClaim said, ClaimJson shown) {
        return shown.row(Nested.of("part", part, "label", shown.label(List.of(said))), List.of(said));
    }
}
