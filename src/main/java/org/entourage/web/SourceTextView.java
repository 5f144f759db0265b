package org.entourage.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.evidence.Stretch;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.reading.ReadingAnswer;

/// The text of a source as a page shows it: whole paragraphs, parted where a passage begins or ends, and the notes to
/// which the parts lead. Passages may overlap; each keeps a note of its own.
///
/// @param paragraphs in order
/// @param notes      by their numbers
record SourceTextView(List<Paragraph> paragraphs, List<Note> notes) {

    private static final Comparator<Stretch> IN_ORDER = Comparator.comparingInt(Stretch::start)
            .thenComparingInt(Stretch::end);

    /// A paragraph.
    ///
    /// @param number counted from 1
    /// @param pieces in order, without a gap
    record Paragraph(int number, List<Piece> pieces) {}

    /// Words that the same notes are about.
    ///
    /// @param words  as they stand there
    /// @param notes  about them, the shortest passage first
    /// @param begins notes whose passage begins here
    /// @param ends   notes whose passage ends here
    record Piece(String words, List<Note> notes, List<Note> begins, List<Note> ends) {

        /// The numbers of its notes, parted by spaces.
        public String numbers() {
            return String.join(" ", notes.stream().map(note -> String.valueOf(note.number())).toList());
        }
    }

    /// What is to say of a passage that claims cite, or of sentences that none cites.
    ///
    /// @param number    counted from 1, in the order of the text
    /// @param paragraph that it begins in
    /// @param place     where it stands
    /// @param reason    why it makes no claim; null if it makes some, or no dossier says
    /// @param cited     whether a live claim cites it, be it one that does not count here
    /// @param claims    that cite it; empty of sentences that none cites
    record Note(int number, int paragraph, Stretch place, @Nullable String reason, boolean cited,
            List<CitedClaim> claims) {

        private boolean covers(int start, int end) {
            return place.start() < end && start < place.end();
        }
    }

    /// The sentences of an answer.
    static SourceTextView of(ReadingAnswer answer) {
        List<ReadingAnswer.Row> rows = answer.rows().stream().filter(row -> row.quote() != null).toList();
        List<Note> notes = numbered(Stream.concat(cited(answer, rows).stream(), uncited(rows).stream()).toList());
        List<Paragraph> paragraphs = new ArrayList<>();
        Map<Note, Piece> last = new HashMap<>();
        for (int from = 0, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size() && Objects.equals(rows.get(from).paragraph(), rows.get(to).paragraph())) {
                to++;
            }
            paragraphs.add(paragraph(rows.subList(from, to), notes, last));
        }
        last.forEach((note, piece) -> piece.ends().add(note));
        paragraphs.forEach(paragraph -> paragraph.pieces()
                .forEach(piece -> piece.ends().sort(Comparator.comparingInt(Note::number))));
        return new SourceTextView(paragraphs, notes);
    }

    /// The passages that claims of these sentences cite in the text that is read.
    private static List<Note> cited(ReadingAnswer answer, List<ReadingAnswer.Row> rows) {
        Map<Stretch, Map<String, CitedClaim>> claims = new TreeMap<>(IN_ORDER);
        Map<Stretch, Integer> paragraphs = new HashMap<>();
        for (ReadingAnswer.Row row : rows) {
            for (CitedClaim claim : row.claims()) {
                claim.passages().stream().map(passage -> place(passage, String.valueOf(answer.text())))
                        .filter(place -> place != null && place.start() < row.end() && row.start() < place.end())
                        .forEach(place -> {
                            claims.computeIfAbsent(place, _ -> new TreeMap<>()).put(claim.id(), claim);
                            paragraphs.putIfAbsent(place, number(row));
                        });
            }
        }
        List<Note> notes = new ArrayList<>();
        claims.forEach((place, citing) -> notes.add(new Note(0, paragraphs.getOrDefault(place, 0), place, null, true,
                List.copyOf(citing.values()))));
        return notes;
    }

    private static @Nullable Stretch place(CitedClaim.CitedPassage passage, String text) {
        if (passage.text().equals(text)) {
            return new Stretch(passage.start(), passage.end());
        }
        CitedClaim.FoundIn found = passage.foundIn();
        return found != null && found.text().equals(text) ? new Stretch(found.start(), found.end()) : null;
    }

    /// The sentences that no claim cites; those of a paragraph that follow one another for the same reason have one note.
    private static List<Note> uncited(List<ReadingAnswer.Row> rows) {
        List<Note> notes = new ArrayList<>();
        Note open = null;
        for (ReadingAnswer.Row row : rows) {
            if (!row.claims().isEmpty() && row.reason() == null) {
                open = null;
                continue;
            }
            boolean goesOn = open != null && open.paragraph() == number(row) && open.cited() == row.cited()
                    && Objects.equals(open.reason(), row.reason());
            int start = goesOn ? notes.removeLast().place().start() : row.start();
            open = new Note(0, number(row), new Stretch(start, row.end()), row.reason(), row.cited(), List.of());
            notes.add(open);
        }
        return notes;
    }

    private static int number(ReadingAnswer.Row row) {
        return row.paragraph() == null ? 0 : row.paragraph();
    }

    private static List<Note> numbered(List<Note> notes) {
        List<Note> sorted = notes.stream().sorted(Comparator.comparing(Note::place, IN_ORDER)).toList();
        List<Note> numbered = new ArrayList<>();
        sorted.forEach(note -> numbered.add(new Note(numbered.size() + 1, note.paragraph(), note.place(),
                note.reason(), note.cited(), note.claims())));
        return List.copyOf(numbered);
    }

    /// @param last the last piece of each note so far
    private static Paragraph paragraph(List<ReadingAnswer.Row> sentences, List<Note> all, Map<Note, Piece> last) {
        int start = sentences.getFirst().start();
        int end = sentences.getLast().end();
        List<Note> notes = all.stream().filter(note -> note.covers(start, end)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        notes.forEach(note -> Stream.of(note.place().start(), note.place().end())
                .filter(cut -> cut > start && cut < end).forEach(cuts::add));
        int[] words = words(sentences);
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int cut : cuts.tailSet(start, false)) {
            pieces.add(piece(new String(words, from - start, cut - from), from, cut, notes, last));
            from = cut;
        }
        return new Paragraph(number(sentences.getFirst()), pieces);
    }

    /// The code points of sentences with the white space between them.
    private static int[] words(List<ReadingAnswer.Row> sentences) {
        StringBuilder words = new StringBuilder();
        int end = sentences.getFirst().start();
        for (ReadingAnswer.Row sentence : sentences) {
            words.append(" ".repeat(sentence.start() - end)).append(sentence.quote());
            end = sentence.end();
        }
        return words.codePoints().toArray();
    }

    private static Piece piece(String words, int start, int end, List<Note> all, Map<Note, Piece> last) {
        List<Note> notes = all.stream().filter(note -> note.covers(start, end))
                .sorted(Comparator.comparingInt((Note note) -> note.place().length()).thenComparingInt(Note::number))
                .toList();
        List<Note> begins = notes.stream().filter(note -> !last.containsKey(note)).toList();
        Piece piece = new Piece(words, notes, begins, new ArrayList<>());
        notes.forEach(note -> last.put(note, piece));
        return piece;
    }
}
