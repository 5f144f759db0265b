package org.entourage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What somebody says and passes on, and what would fall with it.
final class NaiveSpeaker {

    private final Known known;
    private final Draw draw;
    private final Shown shown;

    NaiveSpeaker(Known known, Draw draw) {
        this.known = known;
        this.draw = draw;
        this.shown = new Shown(known, draw);
    }

    List<Said> says(String who) {
        return known.live.stream().filter(said -> known.lastSpeakers(said).contains(who)).toList();
    }

    List<Said> passesOn(String who) {
        return known.live.stream().filter(said -> known.passedOnBy(said).contains(who)).toList();
    }

    Map<String, Object> answer() {
        String of = String.valueOf(draw.get("of"));
        List<Said> looked = new ArrayList<>(says(of));
        looked.addAll(passesOn(of));
        return Nested.of("says", rows(draw.scope(says(of), known)), "passesOn",
                rows(draw.scope(passesOn(of), known)), "coverage", shown.coverage(looked));
    }

    private List<Map<String, Object>> rows(List<Said> claims) {
        return claims.stream().map(said -> NaiveTimeline.row(shown, said)).toList();
    }

    /// What would fall if a source, or a speaker, were withdrawn.
    Map<String, Object> dependents() {
        String of = String.valueOf(draw.get("of"));
        List<Said> looked = known.live.stream().filter(said -> known.world.sources.containsKey(of)
                ? known.world.source(said).id().equals(of)
                : known.lastSpeakers(said).contains(of) || known.passedOnBy(said).contains(of)).toList();
        List<Said> going = draw.scope(looked, known);
        Map<String, List<Said>> groups = new TreeMap<>();
        going.forEach(said -> groups.computeIfAbsent(said.triple() + "|" + said.polarity(), _ -> new ArrayList<>())
                .add(said));
        List<Map<String, Object>> falling = new ArrayList<>();
        List<Map<String, Object>> standing = new ArrayList<>();
        for (List<Said> claims : groups.values()) {
            Said first = claims.getFirst();
            List<Said> left = draw.scope(known.live, known).stream().filter(said -> said.triple().equals(first.triple())
                    && said.affirmed() == first.affirmed() && !going.contains(said)).toList();
            (left.isEmpty() ? falling : standing).add(shown.row(Nested.of("subject", shown.claim(first).get("subject"),
                    "relation", first.relation(), "object", shown.claim(first).get("object"), "polarity",
                    first.polarity(), "falls", left.isEmpty(), "remaining",
                    known.independent(known.sources(left))), Rows.surestFirst(claims, known)));
        }
        falling.addAll(standing);
        return Rows.answer(falling, draw, shown.coverage(looked));
    }
}
