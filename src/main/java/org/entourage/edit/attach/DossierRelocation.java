package org.entourage.edit.attach;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.DossierReader;
import org.entourage.dossier.LocatorEdit;
import org.entourage.dossier.Problem;
import org.entourage.dossier.VocabularyReader;
import org.entourage.edit.text.AttachedCopies;
import org.entourage.edit.text.AvailableTexts;
import org.entourage.edit.text.MismatchExplanation;
import org.entourage.edit.text.NotFound;
import org.entourage.edit.text.Resemblance;
import org.entourage.edit.text.TextFile;
import org.entourage.evidence.OtherCopy.Found;
import org.entourage.evidence.Stretch;

/// A dossier written anew for another copy of its text: the entry of the text, and the locators of all passages that stand
/// in the copy, are those of the copy; everything else stays, byte for byte. What the copy has with other signs, or at several
/// places, stays as it is: who reads it again decides. Of several texts the one whose passages the
/// copy has most of is meant, the first of two.
public final class DossierRelocation {

    private final Outcome outcome;
    private final byte[] bytes;

    private DossierRelocation(Outcome outcome, byte[] bytes) {
        this.outcome = outcome;
        this.bytes = bytes.clone();
    }

    /// What came out.
    ///
    /// @param dossier  id
    /// @param text     id of the text whose entry is now the copy's
    /// @param found    number of its passages that stand in the copy, word for word
    /// @param moved    number of those whose locator changed
    /// @param placed   those of them whose words stand several times, and that are placed by their neighbours: each with its
    ///                 place in the file, and all places
    /// @param notFound the others, left as they are: each with its place in the file, the claims that cite it, and where the
    ///                 copy has its words with other signs, or several times
    public record Outcome(String dossier, String text, int found, int moved, List<String> placed,
            List<String> notFound) {

        public Outcome {
            placed = List.copyOf(placed);
            notFound = List.copyOf(notFound);
        }
    }

    /// Moves a dossier to another copy. Needs no graph.
    ///
    /// @param file  its name, for messages
    /// @param bytes its content
    /// @param copy  of one of its texts
    /// @throws DossierException if the dossier cannot be read, no passage of it stands in the copy, or one that stands there
    ///                          several times would be taken for verified if it were left as it is
    public static DossierRelocation of(String file, byte[] bytes, TextFile copy) {
        Dossier dossier = DossierReader.read(file, bytes, VocabularyReader.shipped());
        List<Resemblance> all = Resemblance.of(copy.text(), AvailableTexts.cited(dossier));
        Source.Text text = dossier.texts().stream()
                .max(Comparator.comparingLong((Source.Text each) -> found(all, each.id()).count()))
                .filter(each -> found(all, each.id()).findAny().isPresent())
                .orElseThrow(() -> new DossierException(refusal(dossier, copy, all)));
        requireNoGuess(dossier, text.id(), copy, all);
        List<Found> verbatim = found(all, text.id()).filter(Found::verbatim).toList();
        Map<Passage, Passage> moved = new HashMap<>();
        verbatim.forEach(each -> moved.put(each.passage(), AttachedCopies.moved(each, text.id(), copy.text())));
        Source.Text entry = new Source.Text(text.id(), text.source(), text.url(), text.retrieved(),
                copy.text().sha256(), copy.text().length(), copy.document());
        if (text.document() != null && copy.document() == null) {
            throw new DossierException(List.of(new Problem(dossier.placeOf("text", text.id()),
                    "a text of document %s, and %s comes of none".formatted(text.document().sha256(), copy.file()),
                    "a copy that is a document too", "or take \"document\" out of the entry first")));
        }
        List<String> placed = verbatim.stream().filter(each -> !each.marks().isEmpty())
                .map(each -> "%s: passage %s".formatted(dossier.placeOf(each.passage()), FoundWords.of(each))).toList();
        Outcome outcome = new Outcome(dossier.id(), text.id(), moved.size(),
                Math.toIntExact(verbatim.stream().filter(Found::moved).count()), placed,
                Stream.concat(otherSigns(dossier, text.id(), copy, all), notFound(dossier, text.id(), copy, all))
                        .map(Problem::toString).toList());
        return new DossierRelocation(outcome, LocatorEdit.apply(dossier, bytes, entry, moved));
    }

    /// Why it cannot be moved: another dossier owns the text, or no passage stands in the copy.
    private static List<Problem> refusal(Dossier dossier, TextFile copy, List<Resemblance> all) {
        return dossier.usedSources().flatMap(source -> source.texts().stream())
                .filter(text -> found(all, text.id()).findAny().isPresent()).findFirst()
                .map(text -> List.of(new Problem(dossier.placeOf("text", text.id()),
                        "%s, a copy of a text that another dossier owns".formatted(copy.file()),
                        "a copy of a text of its own",
                        "./entourage attach --relocate takes it for all who cite that text")))
                .orElseGet(() -> MismatchExplanation.refusal(copy, all));
    }

    /// A passage that is left as it is must not stand by chance where the copy has its words too.
    private static void requireNoGuess(Dossier dossier, String text, TextFile copy, List<Resemblance> all) {
        List<Problem> guesses = notFound(all, text)
                .filter(lost -> lost.places().contains(new Stretch(lost.passage().start(), lost.passage().end())))
                .map(lost -> new Problem(dossier.placeOf(lost.passage()),
                        "passage %s, %s".formatted(MismatchExplanation.inWords(lost.passage()), lost.several()),
                        "words that %s has once, or neighbours that tell".formatted(copy.file()),
                        "cite more words, or the sentence before it; nothing was written"))
                .toList();
        if (!guesses.isEmpty()) {
            throw new DossierException(guesses);
        }
    }

    /// What came out.
    public Outcome outcome() {
        return outcome;
    }

    /// The new file.
    public byte[] bytes() {
        return bytes.clone();
    }

    private static Stream<Found> found(List<Resemblance> all, String text) {
        return all.stream().flatMap(each -> each.found().stream()).filter(each -> each.passage().text().equals(text));
    }

    private static Stream<NotFound> notFound(List<Resemblance> all, String text) {
        return all.stream().flatMap(each -> each.notFound().stream())
                .filter(each -> each.passage().text().equals(text));
    }

    private static Stream<Problem> otherSigns(Dossier dossier, String text, TextFile copy, List<Resemblance> all) {
        return found(all, text).filter(each -> !each.verbatim()).map(each -> {
            Passage there = AttachedCopies.moved(each, text, copy.text());
            return new Problem(dossier.placeOf(each.passage()), "passage " + FoundWords.of(each),
                    "words with SHA-256 " + each.passage().sha256(),
                    "to cite them as %s has them: {paragraph: %d, start: %d, end: %d, sha256: %s}".formatted(
                            copy.file(), there.paragraph(), there.start(), there.end(), there.sha256()));
        });
    }

    private static Stream<Problem> notFound(Dossier dossier, String text, TextFile copy, List<Resemblance> all) {
        return notFound(all, text).map(lost -> new Problem(dossier.placeOf(lost.passage()),
                "passage %s%s".formatted(MismatchExplanation.inWords(lost.passage()), where(lost, copy.file())),
                "words with SHA-256 " + lost.passage().sha256(),
                lost.claims().isEmpty() ? null : "cited by " + String.join(", ", lost.claims())));
    }

    private static String where(NotFound lost, String copy) {
        if (!lost.places().isEmpty()) {
            return " in %s, but %s".formatted(copy, lost.several());
        }
        return (lost.searched() ? " nowhere in " : " not in what was searched of ") + copy;
    }
}
