package org.entourage.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Voice;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Sentence;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.CitedClaim.CitedPassage;
import org.entourage.question.answer.CitedClaim.CitedSource;
import org.entourage.question.answer.CitedClaim.FoundIn;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.reading.ReadingAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SourceTextViewTest {

    private static final CitedSource SOURCE = new CitedSource("gazette", "The Gazette", null, null, null, null);
    private static final NormalisedText TEXT = NormalisedText.of("""
            Ann 🛶 met Bob. Bob met Cyd. Nobody says more.

            Subscribe now. Read on.
            """);

    @Test
    void aTextWithoutClaimsIsWholeAndSaysWhyOnceForSentencesThatFollowOneAnother() {
        SourceTextView read = SourceTextView.of(answer(List.of(), "a menu", "a menu", null, "a menu", "a menu"));
        assertThat(read.paragraphs()).extracting(SourceTextViewTest::drawn).containsExactly(
                "<1:Ann 🛶 met Bob. Bob met Cyd.> <2:Nobody says more.>", "<3:Subscribe now. Read on.>");
        assertThat(read.notes()).extracting(SourceTextView.Note::reason).containsExactly("a menu", null, "a menu");
    }

    @Test
    void passagesThatOverlapAreTornNowhereAndKeepANoteEach() {
        SourceTextView read = SourceTextView
                .of(answer(List.of(claim("inner", 6, 13), claim("outer", 0, 27), claim("across", 9, 20),
                        claim("same", 6, 13)), null, null, null, null, null));
        assertThat(read.paragraphs().getFirst().pieces())
                .extracting(SourceTextView.Piece::words, SourceTextView.Piece::numbers)
                .containsExactly(tuple("Ann 🛶 ", "1"),
                        tuple("met", "2 1"),
                        tuple(" Bob", "2 3 1"),
                        tuple(". Bob m", "3 1"),
                        tuple("et Cyd.", "1"),
                        tuple(" ", ""),
                        tuple("Nobody says more.", "4"));
        assertThat(read.notes().get(1).claims()).extracting(CitedClaim::id).containsExactly("test/inner", "test/same");
        assertThat(read.paragraphs().getFirst().pieces()).flatExtracting(SourceTextView.Piece::ends)
                .extracting(SourceTextView.Note::number).containsExactly(2, 3, 1, 4);
    }

    @Test
    void aPassageMayGoOnInTheNextParagraph() {
        SourceTextView read = SourceTextView.of(answer(List.of(claim("long", 28, 60)), null, null, null, null, null));
        assertThat(read.paragraphs()).extracting(SourceTextViewTest::drawn).containsExactly(
                "<1:Ann 🛶 met Bob. Bob met Cyd.> [Nobody says more.]", "[2:Subscribe now.] <3:Read on.>");
        assertThat(read.paragraphs()).flatExtracting(SourceTextView.Paragraph::pieces)
                .flatExtracting(SourceTextView.Piece::begins).extracting(SourceTextView.Note::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aPassageOfAnotherTextIsMarkedWhereItWasFound() {
        CitedPassage moved = new CitedPassage(SOURCE, "scan", 900, 913, "0".repeat(64), null, "verified",
                "Bob met Cyd.",
                new FoundIn("gazette-text", 15, 27, 1, List.of()), null);
        SourceTextView read = SourceTextView.of(answer(List.of(claim("moved", moved)), null, null, null, null, null));
        assertThat(drawn(read.paragraphs().getFirst())).contains("[2:Bob met Cyd.]");
    }

    /// `[2:words]` for what claims cite, with the notes that end there; `<3:words>` for what none cites.
    private static String drawn(SourceTextView.Paragraph paragraph) {
        StringBuilder drawn = new StringBuilder();
        for (SourceTextView.Piece piece : paragraph.pieces()) {
            String ends = piece.ends().isEmpty() ? "" : piece.ends().getFirst().number() + ":";
            drawn.append(piece.notes().isEmpty()
                    ? piece.words()
                    : (piece.notes().getFirst().claims().isEmpty() ? "<%s%s>" : "[%s%s]").formatted(ends,
                            piece.words()));
        }
        return drawn.toString();
    }

    /// An answer with the sentences of the text.
    ///
    /// @param reasons why each makes no claim, if none of the claims touches it
    private static ReadingAnswer answer(List<CitedClaim> claims, @Nullable String... reasons) {
        List<ReadingAnswer.Row> rows = new ArrayList<>();
        List<@Nullable String> why = Arrays.asList(reasons);
        for (Sentence sentence : TEXT.sentences()) {
            List<CitedClaim> here = claims.stream().filter(claim -> claim.passages().stream()
                    .anyMatch(passage -> touches(passage, sentence))).toList();
            rows.add(new ReadingAnswer.Row("gazette-text", sentence.paragraph(), sentence.number(), sentence.start(),
                    sentence.end(), TEXT.quote(sentence.start(), sentence.end()),
                    here.isEmpty() ? why.get(rows.size()) : null, !here.isEmpty(), new SourceCounts(1, 1, 0), here));
        }
        return new ReadingAnswer(new ResolvedQuestion("gazette", null, List.of(), List.of(), Filters.EVERYTHING),
                SOURCE,
                "gazette-text", rows,
                new Page(5L, null, Page.Order.USUAL),
                new Coverage(1, null, 0, false, Map.of(), List.of(), "in 1 source"), null);
    }

    private static boolean touches(CitedPassage passage, Sentence sentence) {
        FoundIn found = passage.foundIn();
        int start = found == null ? passage.start() : found.start();
        int end = found == null ? passage.end() : found.end();
        return start < sentence.end() && sentence.start() < end;
    }

    private static CitedClaim claim(String key, int start, int end) {
        return claim(key,
                new CitedPassage(SOURCE, "gazette-text", start, end, "0".repeat(64), 1, "verified", "", null, null));
    }

    private static CitedClaim claim(String key, CitedPassage passage) {
        CitedClaim.End end = new CitedClaim.End(null, "test/other", null);
        return new CitedClaim("test/" + key, 1, end, "met", end, "met", null, Polarity.AFFIRMED, Certainty.STATED,
                Voice.OWN, List.of(), new CitedClaim.Time("undated", null, null, null, null, null, null, null), null,
                Bounds.Status.POSSIBLE, false, false, null, List.of(passage),
                new CitedClaim.Recorded("contact", null, "event", Instant.EPOCH,
                        "us", "by hand", null, "6", null, null));
    }
}
