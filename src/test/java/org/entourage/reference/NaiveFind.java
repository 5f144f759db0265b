package org.entourage.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.entourage.reference.World.Thing;

/// Entities by a name.
final class NaiveFind {

    private static final List<String> FITS = List.of("id", "exact", "prefix", "words", "loose");

    private final NaiveGraph known;
    private final DrawnParameters draw;
    private final ClaimJson shown;
    private final String asked;

    NaiveFind(NaiveGraph known, DrawnParameters draw) {
        this.known = known;
        this.draw = draw;
        this.shown = new ClaimJson(known, draw);
        this.asked = String.valueOf(draw.get("name"));
    }

    /// A name of an entity, and how it fits.
    ///
    /// @param claims that say it; none for ours
    private record Fit(String fit, String folded, String name, boolean ours, List<NaiveClaim> claims) {}

    Map<String, Object> answer() {
        List<Map.Entry<Thing, Fit>> found = new ArrayList<>();
        for (Thing thing : known.world.entities.values()) {
            if (isOfKind(thing)) {
                fits(thing).stream().min(Comparator.comparingInt((Fit fit) -> FITS.indexOf(fit.fit()))
                        .thenComparing(Fit::folded).thenComparing(fit -> !fit.ours()).thenComparing(Fit::name))
                        .ifPresent(fit -> found.add(Map.entry(thing, fit)));
            }
        }
        found.sort(Comparator.comparingInt((Map.Entry<Thing, Fit> row) -> FITS.indexOf(row.getValue().fit()))
                .thenComparing(row -> row.getValue().folded()).thenComparing(row -> row.getKey().id()));
        Map<String, Integer> others = new TreeMap<>();
        known.world.entities.values().stream().filter(thing -> !isOfKind(thing) && !fits(thing).isEmpty())
                .forEach(thing -> others.merge(thing.kind(), 1, Integer::sum));
        List<Map<String, Object>> rows = found.stream().map(row -> row(row.getKey(), row.getValue())).toList();
        Map<String, Object> answer = Rows.answer(rows, draw, Map.of());
        int cited = Nested.list(answer, "rows").stream().mapToInt(row -> Nested.list(row, "claims").size()).sum();
        answer.put("coverage", shown.coverage(cited, others.isEmpty() ? Map.of() : Map.of("kind", others)));
        long fitting = found.stream().filter(row -> FITS.indexOf(row.getValue().fit()) < FITS.indexOf("words")).count();
        if (fitting > Rows.end(draw)) {
            Nested.map(answer, "page").remove("total");
            Nested.map(answer, "coverage").put("leftOut", Map.of());
        }
        answer.put("kinds", draw.list("kind").stream().sorted().toList());
        return answer;
    }

    private boolean isOfKind(Thing thing) {
        return draw.get("kind") == null || draw.list("kind").contains(thing.kind());
    }

    private Map<String, Object> row(Thing thing, Fit fit) {
        return shown.row(Nested.of("entity", shown.entity(thing.id()), "fit", fit.fit(), "name", fit.name(), "ours",
                fit.ours()), fit.claims());
    }

    private List<Fit> fits(Thing thing) {
        List<Fit> fits = new ArrayList<>();
        if (thing.id().equals(asked)) {
            fits.add(new Fit("id", fold(thing.name()), thing.name(), true, List.of()));
        }
        if (thing.unnamed()) {
            return fits;
        }
        add(thing.name(), List.of(), fits);
        for (NaiveClaim said : nameClaims(thing.id())) {
            add(said.object().text(), nameClaims(thing.id()).stream()
                    .filter(other -> fold(other.object().text()).equals(fold(said.object().text()))).toList(), fits);
        }
        return fits;
    }

    private List<NaiveClaim> nameClaims(String entity) {
        return known.live.stream()
                .filter(said -> said.object().value() != null && said.object().value().type().equals("name"))
                .filter(NaiveClaim::affirmed)
                .filter(said -> entity.equals(said.subject().entity())).toList();
    }

    private void add(String name, List<NaiveClaim> claims, List<Fit> fits) {
        String folded = fold(name);
        String text = fold(asked);
        List<String> words = Arrays.asList(folded.split(" "));
        String fit = folded.equals(text)
                ? "exact"
                : folded.startsWith(text)
                        ? "prefix"
                        : Arrays.stream(text.split(" "))
                                .allMatch(word -> words.stream().anyMatch(one -> one.startsWith(word)))
                                        ? "words"
                                        : loosely(text, folded) ? "loose" : "";
        if (!fit.isEmpty()) {
            fits.add(new Fit(fit, folded, name, claims.isEmpty(), Rows.surestFirst(claims, known)));
        }
    }

    /// Whether a name can be meant though its words are run together or taken apart, joined by another "and", or written
    /// with another o.
    private static boolean loosely(String text, String name) {
        List<String> words = loose(name);
        return ways(loose(text), text.length()).stream().anyMatch(way -> way.stream().allMatch(word -> {
            for (int from = 0; from < words.size(); from++) {
                boolean twoAreIt = from + 1 < words.size() && word.equals(words.get(from) + words.get(from + 1));
                if (words.get(from).startsWith(word) || twoAreIt || areInitials(word, words, from)) {
                    return true;
                }
            }
            return false;
        }));
    }

    private static boolean areInitials(String word, List<String> words, int from) {
        if (word.length() < 3 || word.length() > 4 || from + word.length() > words.size()) {
            return false;
        }
        return words.subList(from, from + word.length()).equals(List.of(word.split("")));
    }

    private static List<List<String>> ways(List<String> words, int length) {
        List<List<String>> ways = new ArrayList<>(List.of(words));
        ways.add(List.of(String.join(" ", words).replaceAll("(?<=\\b\\p{L}) (?=\\p{L}\\b)", "").split(" ")));
        for (int from = 0; words.size() < 6 && length < 41 && from < words.size(); from++) {
            for (int to = from + 1; to < words.size(); to++) {
                List<String> way = new ArrayList<>(words);
                for (int i = from; i < to; i++) {
                    way.set(from, way.get(from) + way.remove(from + 1));
                }
                ways.add(way);
            }
        }
        return ways;
    }

    private static List<String> loose(String folded) {
        return Arrays.asList(folded.replaceAll("(?<=\\S) (and|und|et)(?= \\S)", "").replace("ø", "o").split(" "));
    }

    /// Without case, accents and punctuation; enough for names in Latin letters.
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace("ł", "l").replace("æ", "ae")
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
