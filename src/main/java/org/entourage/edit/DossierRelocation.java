package org.entourage.edit;

import java.util.ArrayList;
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
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.dossier.VocabularyReader;
import org.entourage.evidence.OtherCopy.Found;
import org.entourage.graph.CitedPassages;

/// A dossier written anew for another copy of its text: the entry of the text, and the locators of all passages that stand
/// in the copy, are those of the copy; everything else stays, byte for byte. Of several texts the one whose passages the
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
    /// @param found    number of its passages that stand in the copy
    /// @param moved    number of those whose locator changed
    /// @param notFound the others, left as they are: each with its place in the file and the claims that cite it
    public record Outcome(String dossier, String text, int found, int moved, List<String> notFound) {

        public Outcome {
            notFound = List.copyOf(notFound);
        }
    }

    /// Moves a dossier to another copy. Needs no graph.
    ///
    /// @param file  its name, for messages
    /// @param bytes its content
    /// @param copy  of one of its texts
    /// @throws DossierException if the dossier cannot be read, or no passage of it stands in the copy
    public static DossierRelocation of(String file, byte[] bytes, TextFile copy) {
        Dossier dossier = DossierReader.read(file, bytes, VocabularyReader.shipped());
        List<CitedPassages> cited = TextsAtHand.cited(dossier);
        List<Resemblance> all = Resemblance.of(copy.text(), cited);
        Source.Text text = dossier.texts().stream()
                .max(Comparator.comparingLong((Source.Text each) -> found(all, each.id()).count()))
                .filter(each -> found(all, each.id()).findAny().isPresent())
                .orElseThrow(() -> new DossierException(List.of(OtherText.stranger(copy, all))));
        Map<Passage, Passage> moved = new HashMap<>();
        found(all, text.id()).forEach(each -> moved.put(each.passage(), AttachedCopies.moved(each, text.id())));
        Source.Text entry = new Source.Text(text.id(), text.source(), text.url(), text.retrieved(),
                copy.text().sha256(), copy.text().length());
        Outcome outcome = new Outcome(dossier.id(), text.id(), moved.size(),
                Math.toIntExact(found(all, text.id()).filter(Found::moved).count()),
                notFound(dossier, text.id(), copy, all));
        return new DossierRelocation(outcome, LocatorEdit.apply(dossier, bytes, entry, moved));
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

    private static List<String> notFound(Dossier dossier, String text, TextFile copy, List<Resemblance> all) {
        List<String> lines = new ArrayList<>();
        all.stream().flatMap(each -> each.notFound().stream()).filter(each -> each.passage().text().equals(text))
                .forEach(lost -> lines.add(new Problem(
                        dossier.cited().getOrDefault(lost.passage(), Place.of(dossier.file())),
                        "passage %s%s".formatted(OtherText.inWords(lost.passage()),
                                lost.searched()
                                        ? " nowhere in " + copy.file()
                                        : " not in what was searched of "
                                                + copy.file()),
                        "words with SHA-256 " + lost.passage().sha256(),
                        lost.claims().isEmpty() ? null : "cited by " + String.join(", ", lost.claims())).toString()));
        return lines;
    }
}
