package org.entourage.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.entourage.claim.Passage;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.evidence.Verdict;
import org.entourage.evidence.Verification;
import org.entourage.evidence.Windows;

/// Explains a text that is none of those that were read: how near it comes, and what to do.
final class OtherText {

    /// Passages of the wrong text are looked for word by word, which takes time: enough of them tell the tale.
    private static final int MOST_SEARCHED = 500;

    private OtherText() {}

    private record Fit(String text, int stand, int moved, List<Passage> missing) {

        int found() {
            return stand + moved;
        }
    }

    /// Why a file cannot be taken.
    ///
    /// @param texts    ids of the texts that it might be
    /// @param passages the passages of each
    /// @return at least one problem; one for each passage that is not in it, if some are and some are not
    static List<Problem> problems(TextFile file, List<String> texts, Function<String, List<Passage>> passages) {
        Fit best = texts.stream().map(text -> fit(file, text, passages.apply(text)))
                .max(Comparator.comparingInt(Fit::found).thenComparing(Fit::text, Comparator.reverseOrder()))
                .orElse(null);
        if (best == null) {
            return List.of(new Problem(Place.of(file.file()), "a text", "a graph or dossier that cites one",
                    "load its dossier first"));
        }
        if (best.found() == 0) {
            return List.of(new Problem(Place.of(file.file()), "another text (SHA-256 %s)"
                    .formatted(file.text().sha256()), "one of the texts " + String.join(", ", texts),
                    "none of their passages stands in it"));
        }
        return best.missing().isEmpty() ? List.of(another(file, best)) : missing(file, best);
    }

    private static Fit fit(TextFile file, String text, List<Passage> passages) {
        int stand = 0;
        int moved = 0;
        List<Passage> missing = new ArrayList<>();
        for (Passage passage : passages) {
            if (Verification.verify(passage, file.text()) instanceof Verdict.Verified) {
                stand++;
            } else if (missing.size() < MOST_SEARCHED && !Windows.of(file.text(), passage).places().isEmpty()) {
                moved++;
            } else {
                missing.add(passage);
            }
        }
        return new Fit(text, stand, moved, missing);
    }

    private static Problem another(TextFile file, Fit fit) {
        String where = fit.moved() == 0
                ? "at their positions"
                : "%d at their positions, %d at others".formatted(fit.stand(), fit.moved());
        return new Problem(Place.of(file.file()),
                "another text than %s, though all %d passages still stand in it, %s".formatted(fit.text(), fit.found(),
                        where),
                "the text as it was read", """
                        attach the original; or, if this copy is the better one, give it an entry of its own under \
                        "texts" of the source in the dossier (sha256: %s, length: %d), let the passages name it, \
                        and load the dossier""".formatted(file.text().sha256(), file.text().length()));
    }

    private static List<Problem> missing(TextFile file, Fit fit) {
        return fit.missing().stream()
                .map(passage -> new Problem(Place.of(file.file()),
                        "other words in passage %s%s".formatted(passage.place(),
                                passage.paragraph() == null ? "" : ", paragraph " + passage.paragraph()),
                        "words with SHA-256 " + passage.sha256(), "was the source edited? %d of %d passages stand in it"
                                .formatted(fit.found(), fit.found() + fit.missing().size())))
                .toList();
    }
}
