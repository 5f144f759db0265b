package org.entourage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What somebody says, and what of others they pass on.
final class NaiveSpeaker {

    private NaiveSpeaker() {}

    static List<Said> says(Known known, String who) {
        return known.live.stream().filter(said -> known.lastSpeakers(said).contains(who)).toList();
    }

    static List<Said> passesOn(Known known, String who) {
        return known.live.stream().filter(said -> known.passedOnBy(said).contains(who)).toList();
    }

    static Map<String, Object> answer(Known known, Draw draw) {
        String of = String.valueOf(draw.get("of"));
        Shown shown = new Shown(known, draw);
        List<Map<String, Object>> rows = new ArrayList<>();
        draw.scope(says(known, of), known).forEach(said -> rows.add(row("says", said, shown)));
        draw.scope(passesOn(known, of), known).forEach(said -> rows.add(row("passesOn", said, shown)));
        List<Said> looked = new ArrayList<>(says(known, of));
        looked.addAll(passesOn(known, of));
        return Rows.answer(rows, draw, shown.coverage(looked));
    }

    private static Map<String, Object> row(String part, Said said, Shown shown) {
        return shown.row(Nested.of("part", part, "label", shown.label(List.of(said))), List.of(said));
    }
}
