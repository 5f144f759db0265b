package org.entourage.graph.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.entourage.claim.Sha256;

/// A page of the journal: a list of lines of one kind. In the graph the lines are compressed (zlib in Base64), sorted, for a
/// graph of millions lists millions: about eight bytes a line.
///
/// @param what  its lines are
/// @param lines sorted; none where all that it listed was purged
public record JournalPage(What what, List<String> lines) {

    private static final int MOST_LINES = 4_000;
    private static final int BRIEF = 16;
    private static final int LARGEST = 64 * 1024 * 1024;

    public JournalPage {
        lines = List.copyOf(lines);
    }

    /// What lines are.
    public enum What {
        /// Revisions of claims that became known at the page's instant: `dossier/key@revision`.
        CLAIMS,
        /// Revisions that ended at the page's instant: ref, how, and 16 digits of the digest of the reason, parted by one
        /// space each; see [#ended].
        ENDED,
        /// Ids of entities that were written for the first time; so are the next four.
        ENTITIES,
        /// Ids of sources.
        SOURCES,
        /// Ids of texts.
        TEXTS,
        /// Ids of passages.
        PASSAGES,
        /// Ids of dossiers.
        DOSSIERS,
        /// What was purged: `claim dossier/key`.
        PURGED;

        /// The word that the graph keeps.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The kind of that word; empty if there is none.
        public static Optional<What> of(String word) {
            return Arrays.stream(values()).filter(what -> what.word().equals(word)).findFirst();
        }
    }

    /// The line of a revision that ended.
    public static String ended(String ref, String how, String reason) {
        return "%s %s %s".formatted(ref, how, Sha256.of(reason).substring(0, BRIEF));
    }

    /// Pages for lines: none for none.
    public static List<JournalPage> of(What what, Collection<String> lines) {
        return lines.stream().sorted().distinct().gather(Gatherers.windowFixed(MOST_LINES))
                .map(page -> new JournalPage(what, page)).toList();
    }

    /// The properties of its node, but for `number` (counted from 1, without gaps; `Lock.journal` is the last) and `at`
    /// (the instant of the change).
    public Map<String, Object> properties() {
        String text = String.join("\n", lines);
        return Map.of("what", what.word(), "size", lines.size(), "lines", packed(text), "sha256", Sha256.of(text));
    }

    /// Reads a page as the graph keeps it.
    ///
    /// @return empty if that is not a page whose lines have its digest
    public static Optional<JournalPage> of(Map<String, Object> properties) {
        try {
            String text = unpacked(String.valueOf(properties.get("lines")));
            return What.of(String.valueOf(properties.get("what")))
                    .filter(_ -> Sha256.of(text).equals(properties.get("sha256")))
                    .map(what -> new JournalPage(what,
                            text.isEmpty() ? List.of() : List.of(text.split("\n", -1))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The page without the lines of some ids; of claims, without every revision and end.
    public JournalPage without(Collection<String> ids) {
        return new JournalPage(what, lines.stream().filter(line -> !ids.contains(switch (what) {
            case CLAIMS, ENDED -> line.substring(0, line.indexOf('@'));
            case ENTITIES, SOURCES, TEXTS, PASSAGES, DOSSIERS, PURGED -> line;
        })).toList());
    }

    private static String packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String unpacked(String packed) throws IOException {
        try (InflaterInputStream inflater = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return new String(inflater.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }
}
