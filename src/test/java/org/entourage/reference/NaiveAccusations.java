package org.entourage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who accuses whom of what.
final class NaiveAccusations {

    private final NaiveGraph known;
    private final DrawnParameters draw;
    private final ClaimJson shown;

    NaiveAccusations(NaiveGraph known, DrawnParameters draw) {
        this.known = known;
        this.draw = draw;
        this.shown = new ClaimJson(known, draw);
    }

    static boolean accuses(NaiveClaim said) {
        return said.family().equals("harm")
                ? !List.of("victim of", "hostage in").contains(said.relation())
                : said.family().equals("statement") && List.of("accused", "blamed").contains(said.relation());
    }

    static boolean concerns(NaiveClaim said, String who, NaiveGraph known) {
        return accuses(said) && (said.has(who)
                || (said.family().equals("harm") && known.lastSpeakers(said).contains(who)));
    }

    Map<String, Object> answer() {
        String of = String.valueOf(draw.get("of"));
        List<NaiveClaim> looked = known.live.stream().filter(said -> concerns(said, of, known)).toList();
        Map<String, List<NaiveClaim>> rows = new TreeMap<>();
        draw.scope(looked, known).stream().filter(NaiveClaim::affirmed)
                .forEach(said -> rows.computeIfAbsent(key(said), _ -> new ArrayList<>()).add(said));
        return Rows.answer(rows.values().stream().map(this::row).toList(), draw, shown.coverage(looked));
    }

    /// The parts of a row that tell it from others, in the order of rows.
    private String key(NaiveClaim said) {
        boolean harm = said.family().equals("harm");
        List<String> key = new ArrayList<>(List.of(isStated(said) ? "1" : "0",
                (harm ? said.subject() : said.object()).key(), said.relation(),
                harm ? said.object().key() : NaiveFind.fold(Objects.requireNonNullElse(said.what().detail(), ""))));
        key.addAll(accusers(said));
        return String.join("\0", key);
    }

    private static boolean isStated(NaiveClaim said) {
        return said.family().equals("harm") && said.what().chain().isEmpty() && said.certainty().equals("stated");
    }

    private List<String> accusers(NaiveClaim said) {
        return said.family().equals("harm")
                ? List.copyOf(known.lastSpeakers(said))
                : List.of(String.valueOf(said.subject().entity()));
    }

    private Map<String, Object> row(List<NaiveClaim> all) {
        List<NaiveClaim> claims = Rows.surestFirst(all, known);
        NaiveClaim first = claims.getFirst();
        boolean harm = first.family().equals("harm");
        Map<String, Object> shownFirst = shown.claim(first);
        Map<String, Object> object = Nested.asMap(Objects.requireNonNull(shownFirst.get("object")));
        List<NaiveClaim> denials = Rows.surestFirst(known.live.stream()
                .filter(other -> claims.stream().anyMatch(said -> known.isAgainst(other, said))).toList(), known);
        return shown.row(Nested.of("part", isStated(first) ? "stated" : "accused", "accusers",
                accusers(first).stream().map(shown::entity).toList(), "accused",
                shownFirst.get(harm ? "subject" : "object"), "relation", first.relation(), "deed",
                harm ? object.getOrDefault("name", object.get("text")) : first.what().detail(), "label",
                shown.label(claims), "hedges", hedges(claims), "saidOn", saidOn(claims), "happened", happened(claims),
                "disputed", claims.stream().anyMatch(known::disputed), "status", shown.status(claims), "denials",
                shown.claims(denials)), claims);
    }

    private static List<String> hedges(List<NaiveClaim> claims) {
        TreeSet<String> hedges = new TreeSet<>();
        claims.forEach(said -> said.what().chain().forEach(step -> {
            if (step.hedge() != null) {
                hedges.add(step.hedge());
            }
        }));
        return List.copyOf(hedges);
    }

    private static List<String> saidOn(List<NaiveClaim> claims) {
        TreeSet<String> days = new TreeSet<>();
        claims.forEach(said -> {
            if (said.what().saidOn() != null) {
                days.add(said.what().saidOn());
            }
        });
        return List.copyOf(days);
    }

    private List<String> happened(List<NaiveClaim> claims) {
        TreeSet<String> times = new TreeSet<>();
        claims.forEach(said -> times.add(String.valueOf(Nested.asMap(Objects.requireNonNull(
                shown.claim(said).get("when"))).get("text"))));
        times.remove("undated");
        return List.copyOf(times);
    }
}
