package org.entourage.edit.purge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.edit.words.EdgeWords;
import org.entourage.graph.write.EdgeChange;

/// What a purge would do, or did. Of one that was done no content is told, only ids and numbers.
///
/// @param what      claim, dossier or source
/// @param id        of it
/// @param reason    why
/// @param at        when; of a plan, when it was made
/// @param notes     what to know beside, in words
/// @param claims    that go, with all their revisions
/// @param ended     ids of live claims that speak of these, and end
/// @param passages  number of passages that go
/// @param shared    number of passages that stay, for other claims cite them
/// @param sources   that go, with their texts and copies
/// @param entities  that go, for nothing needs them
/// @param edges     that change or fall; empty of a purge that was done
/// @param documents that are deleted from this machine, with their texts and maps, for no other text is of them
public record Purged(String what, String id, String reason, Instant at, List<String> notes, List<Gone> claims,
        List<String> ended, int passages, int shared, List<Gone> sources, List<Gone> entities,
        List<EdgeChange> edges, List<Gone> documents) {

    public Purged {
        notes = List.copyOf(notes);
        claims = List.copyOf(claims);
        ended = List.copyOf(ended);
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        edges = List.copyOf(edges);
        documents = List.copyOf(documents);
    }

    /// Something that goes.
    ///
    /// @param id      of it
    /// @param content a claim and the number of its revisions, a title, a name; null once it is gone
    public record Gone(String id, @Nullable String content) {}

    /// The same without content.
    Purged bare() {
        return new Purged(what, id, reason, at, notes, bare(claims), ended, passages, shared, bare(sources),
                bare(entities), List.of(), bare(documents));
    }

    /// The same with one note more.
    Purged noted(String note) {
        return new Purged(what, id, reason, at, Stream.concat(notes.stream(), Stream.of(note)).toList(), claims, ended,
                passages, shared, sources, entities, edges, documents);
    }

    private static List<Gone> bare(List<Gone> things) {
        return things.stream().map(thing -> new Gone(thing.id(), null)).toList();
    }

    /// As a person reads it, line by line.
    public List<String> inWords() {
        List<String> lines = new ArrayList<>();
        notes.forEach(note -> lines.add("Note: " + note + "."));
        lines.add("Claims that are purged, with every revision: %d.".formatted(claims.size()));
        claims.forEach(claim -> lines.add("  purged     " + line(claim)));
        if (!ended.isEmpty()) {
            lines.add("Claims that speak of these, which end, and keep their ids only: %d.".formatted(ended.size()));
            ended.forEach(claim -> lines.add("  ends       " + claim));
        }
        lines.add("Passages that are purged: %d%s.".formatted(passages, shared == 0
                ? ""
                : "; %d stay, for other claims cite them".formatted(shared)));
        things(lines, "Sources that are purged, with their texts", sources);
        things(lines, "Documents that are deleted from this machine, with their texts and maps", documents);
        things(lines, "Entities that are purged, for nothing else needs them", entities);
        lines.addAll(EdgeWords.lines(edges));
        return lines;
    }

    private static void things(List<String> lines, String heading, List<Gone> things) {
        if (!things.isEmpty()) {
            lines.add("%s: %d.".formatted(heading, things.size()));
            things.forEach(thing -> lines.add("  purged     " + line(thing)));
        }
    }

    private static String line(Gone thing) {
        return thing.content() == null ? thing.id() : "%s: %s".formatted(thing.id(), thing.content());
    }
}
