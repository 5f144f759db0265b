package org.entourage.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.entourage.reference.NaiveClaim.Cited;
import org.entourage.reference.NaiveClaim.Content;
import org.entourage.reference.NaiveClaim.End;
import org.entourage.reference.NaiveClaim.Rel;
import org.entourage.reference.NaiveClaim.Step;
import org.entourage.reference.NaiveClaim.Value;
import org.entourage.reference.World.Source;
import org.entourage.reference.World.Thing;

import static org.entourage.reference.Nested.absent;
import static org.entourage.reference.Nested.asMap;
import static org.entourage.reference.Nested.is;
import static org.entourage.reference.Nested.list;
import static org.entourage.reference.Nested.map;
import static org.entourage.reference.Nested.number;
import static org.entourage.reference.Nested.oneOrMore;
import static org.entourage.reference.Nested.word;
import static org.entourage.reference.Nested.words;

/// A valid dossier as nested maps, read without any check. Every word is a string, as `docs/dossier-format.md` says.
final class DossierMap {

    private static final Map<String, Rel> VOCABULARY = vocabulary();

    private final Map<String, Object> top;
    private final Map<String, Rel> relations = new LinkedHashMap<>(VOCABULARY);
    private final Map<String, Cited> named = new LinkedHashMap<>();

    DossierMap(Map<String, Object> top) {
        this.top = top;
        list(top, "relations").forEach(relation -> add(relation, relations));
        map(top, "passages").forEach((name, passage) -> named.put(name, cited(asMap(passage))));
    }

    String id() {
        return word(top, "dossier");
    }

    List<Thing> entities() {
        return map(top, "entities").entrySet().stream().map(entry -> {
            Map<String, Object> entity = asMap(entry.getValue());
            return new Thing(entry.getKey(), word(entity, "kind"), word(entity, "name"), is(entity, "unnamed"),
                    absent(entity, "type"));
        }).toList();
    }

    List<Source> sources() {
        return map(top, "sources").entrySet().stream().map(entry -> {
            Map<String, Object> source = asMap(entry.getValue());
            Object grade = map(source, "reliability").getOrDefault("grade", "F");
            return new Source(entry.getKey(), word(source, "title"), words(source, "authors"),
                    absent(source, "publisher"), absent(source, "republisher"), absent(source, "published"),
                    words(source, "basedOn"), grade.toString(), absent(source, "url"));
        }).toList();
    }

    /// The source of each text.
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        map(top, "sources").forEach((id, source) -> map(asMap(source), "texts").keySet()
                .forEach(text -> texts.put(text, id)));
        return texts;
    }

    Map<Cited, String> reasons() {
        Map<Cited, String> reasons = new LinkedHashMap<>();
        map(top, "passages").forEach((name, passage) -> {
            String reason = absent(asMap(passage), "no-claim");
            if (reason != null) {
                reasons.put(cited(asMap(passage)), reason);
            }
        });
        return reasons;
    }

    /// What each claim says, by id.
    Map<String, Content> claims() {
        Map<String, Content> claims = new LinkedHashMap<>();
        map(top, "passages").forEach((name, passage) -> list(asMap(passage), "claims")
                .forEach(claim -> claims.put(id() + "/" + word(claim, "key"), claim(claim, name))));
        list(top, "claims").forEach(claim -> claims.put(id() + "/" + word(claim, "key"), claim(claim, null)));
        return claims;
    }

    private Content claim(Map<String, Object> claim, @Nullable String within) {
        Set<Cited> passages = new LinkedHashSet<>();
        if (within != null) {
            passages.add(named(within));
        }
        oneOrMore(claim, "passages").forEach(passage -> passages.add(passage instanceof Map
                ? cited(asMap(passage))
                : named(passage.toString())));
        List<Step> chain = oneOrMore(claim, "saidBy").stream().map(Nested::asMap)
                .map(step -> new Step(absent(step, "speaker"), absent(step, "verb"), absent(step, "hedge"),
                        is(step, "apart")))
                .toList();
        Rel relation = relations.get(word(claim, "relation"));
        if (relation == null) {
            throw new IllegalArgumentException("no relation " + claim);
        }
        return new Content(end(claim, "subject"), relation, end(claim, "object"), absent(claim, "detail"),
                !"denied".equals(absent(claim, "polarity")), claim.getOrDefault("certainty", "stated").toString(),
                chain, absent(claim, "when"), absent(claim, "begunBy"), absent(claim, "endedBy"),
                absent(claim, "saidOn"), List.copyOf(passages), absent(claim, "note"));
    }

    private End end(Map<String, Object> claim, String key) {
        if (!(claim.get(key) instanceof Map)) {
            return new End(word(claim, key), null, null);
        }
        Map<String, Object> end = map(claim, key);
        String about = absent(end, "claim");
        if (about != null) {
            return new End(null, about.contains("/") ? about : id() + "/" + about, null);
        }
        for (String type : List.of("text", "name", "date")) {
            String text = absent(end, type);
            if (text != null) {
                return new End(null, null, new Value(type, text, null, null, null));
            }
        }
        Long number = number(end, "number");
        Long min = number(end, "min");
        Long max = number(end, "max");
        String text = number != null
                ? number.toString()
                : min != null && max != null
                        ? "%d to %d".formatted(min, max)
                        : max == null ? "at least " + min : "at most " + max;
        return new End(null, null, new Value("number", text, number, min, max));
    }

    private Cited named(String name) {
        Cited passage = named.get(name);
        if (passage == null) {
            throw new IllegalArgumentException("no passage " + name);
        }
        return passage;
    }

    private Cited cited(Map<String, Object> passage) {
        String text = absent(passage, "text");
        String paragraph = absent(passage, "paragraph");
        return new Cited(text == null ? texts().keySet().iterator().next() : text,
                Integer.parseInt(word(passage, "start")), Integer.parseInt(word(passage, "end")),
                word(passage, "sha256"), paragraph == null ? null : Integer.valueOf(paragraph));
    }

    private static Map<String, Rel> vocabulary() {
        Map<String, Rel> vocabulary = new LinkedHashMap<>();
        Map<String, Object> file = Nested
                .read(Objects.requireNonNull(DossierMap.class.getResourceAsStream("/vocabulary.yaml")));
        list(file, "relations").forEach(relation -> add(relation, vocabulary));
        return vocabulary;
    }

    private static void add(Map<String, Object> relation, Map<String, Rel> relations) {
        relations.put(word(relation, "name"), new Rel(word(relation, "name"), word(relation, "family"),
                absent(relation, "tier"), word(relation, "aspect").equals("state"), is(relation, "symmetric"),
                is(relation, "single"), is(relation, "says")));
    }
}
