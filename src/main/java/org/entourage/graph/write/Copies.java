package org.entourage.graph.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.graph.record.JournalPage;
import org.entourage.graph.record.Parameters;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// Copies of sources, attached by a user, in which passages of another text of the same source were found again: what is
/// cited, what was found, where. Inside a transaction of its caller.
@Component
public final class Copies {

    private final Cypher cypher;
    private final Invariants invariants;
    private final Journal journal;

    Copies(Cypher cypher, Invariants invariants, Journal journal) {
        this.journal = journal;
        this.cypher = cypher;
        this.invariants = invariants;
    }

    /// A text that is attached.
    ///
    /// @param source  id of its source
    /// @param id      of the text
    /// @param content the normalised text
    public record Copy(String source, String id, String content) {}

    /// A passage found again in a copy.
    ///
    /// @param start      first code point of the copy
    /// @param end        one past the last
    /// @param paragraph  of the copy
    /// @param quote      its words
    /// @param verbatim   whether these are the passage's very words, not the same with other signs
    /// @param neighbours whether its place is known by its neighbours
    public record Again(Passage passage, int start, int end, int paragraph, String quote, boolean verbatim,
            boolean neighbours) {

        Map<String, Object> parameters() {
            return Map.of("passage", Parameters.passageId(passage), "start", start, "end", end, "paragraph", paragraph,
                    "quote", quote, "verbatim", verbatim, "neighbours", neighbours);
        }
    }

    /// What live claims cite, source by source; of one source if one is named.
    public List<CitedPassages> cited(@Nullable String source) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("source", source);
        Map<String, Map<Passage, List<String>>> bySource = new LinkedHashMap<>();
        for (Record row : cypher.rows("write/cited-passages.cypher", parameters)) {
            bySource.computeIfAbsent(row.get("source").asString(), _ -> new LinkedHashMap<>()).put(passage(row),
                    row.get("claims").asList(claim -> claim.asString()));
        }
        return bySource.entrySet().stream().map(each -> new CitedPassages(each.getKey(), each.getValue())).toList();
    }

    /// The texts of these sources that are attached, by source and id.
    public List<Copy> attached(Collection<String> sources) {
        return cypher.rows("write/attached-copies.cypher", Map.of("sources", List.copyOf(sources)),
                row -> new Copy(row.get("source").asString(), row.get("text").asString(),
                        row.get("content").asString()));
    }

    /// Which of these passages have their words from a copy already.
    public Set<Passage> foundBefore(Collection<Passage> passages) {
        Map<String, Passage> byId = passages.stream()
                .collect(Collectors.toMap(Parameters::passageId, passage -> passage, (first, _) -> first));
        Set<String> found = cypher.rows("write/found-before.cypher", Map.of("passages", List.copyOf(byId.keySet())))
                .stream()
                .map(row -> row.get("id").asString()).collect(Collectors.toSet());
        return passages.stream().filter(passage -> found.contains(Parameters.passageId(passage)))
                .collect(Collectors.toSet());
    }

    /// Attached copies whose id a dossier wants for a text that is another: their ids, with those of their sources.
    public Map<String, String> inTheWay(List<Source.Text> texts) {
        List<Map<String, Object>> wanted = texts.stream().map(text -> Map.<String, Object>of("id", text.id(), "source",
                text.source(), "sha256", text.sha256())).toList();
        Map<String, String> sources = new LinkedHashMap<>();
        cypher.rows("write/copies-in-the-way.cypher", Map.of("texts", wanted))
                .forEach(row -> sources.put(row.get("id").asString(), row.get("source").asString()));
        return sources;
    }

    /// Writes a copy of a source that the graph has.
    ///
    /// @param copy   with its content
    /// @param sha256 digest of the content
    /// @param length of the content, in code points
    public void write(Copy copy, String sha256, int length) {
        List<Record> fresh = cypher.rows("write/copy.cypher",
                Map.of("id", copy.id(), "source", copy.source(), "sha256", sha256,
                        "length", length, "content", copy.content()));
        journal.write(JournalPage.What.TEXTS, fresh.stream().map(row -> row.get("id").asString()).toList());
    }

    /// Says which passages were found in a copy, and where.
    ///
    /// @throws IllegalStateException if that cannot be; the caller's transaction must end
    public void found(String text, Collection<Again> again) {
        for (List<Map<String, Object>> batch : Batches.of(again.stream().map(Again::parameters).toList())) {
            cypher.run("write/found-in.cypher", Map.of("text", text, "rows", batch));
        }
        invariants.requireOfTexts(List.of(text));
    }

    /// Forgets that passages were found in a copy.
    public void notFound(String text, Collection<Passage> passages) {
        cypher.run("write/found-no-more.cypher",
                Map.of("text", text, "passages", passages.stream().map(Parameters::passageId).toList()));
    }

    /// A text of the graph.
    ///
    /// @param source   id of its source
    /// @param attached whether its content is there
    /// @param copy     whether it is there only because it was attached
    public record Held(String id, String source, boolean attached, boolean copy) {}

    /// The texts of an id, or of a source of that id.
    public List<Held> held(String id) {
        return cypher.rows("write/attached-texts.cypher", Map.of("id", id),
                row -> new Held(row.get("id").asString(), row.get("source").asString(),
                        row.get("attached").asBoolean(), row.get("copy").asBoolean()));
    }

    /// The texts in which passages lie.
    public List<Held> held(Set<Passage> passages) {
        return passages.stream().map(Passage::text).distinct().flatMap(text -> held(text).stream()).toList();
    }

    /// Takes texts away: their content, the words that came from them, and what is there only because it was attached.
    ///
    /// @return the passages, cited by live claims, whose words are gone
    public Set<Passage> detach(List<Held> texts) {
        Set<Passage> bare = cypher
                .rows("write/detach-texts.cypher", Map.of("texts", texts.stream().map(Held::id).toList())).stream()
                .filter(row -> row.get("live").asBoolean()).map(Copies::passage)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> copies = texts.stream().filter(Held::copy).map(Held::id).collect(Collectors.toSet());
        cypher.run("write/remove-copies.cypher", Map.of("texts", List.copyOf(copies)));
        journal.forget(Map.of(JournalPage.What.TEXTS, copies));
        return bare;
    }

    /// Forgets what was found in copies of what is now another source.
    public void settle(Collection<String> texts) {
        cypher.run("write/found-elsewhere.cypher", Map.of("texts", List.copyOf(texts)));
        invariants.requireOfTexts(texts);
    }

    private static Passage passage(Record row) {
        return new Passage(row.get("text").asString(), row.get("start").asInt(), row.get("end").asInt(),
                row.get("sha256").asString(), row.get("paragraph").isNull() ? null : row.get("paragraph").asInt());
    }
}
