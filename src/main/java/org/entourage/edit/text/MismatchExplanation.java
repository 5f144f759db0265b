package org.entourage.edit.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.entourage.claim.Passage;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.graph.write.CitedPassages;

/// Explains a text that is none of those that were read: where its passages stand in it, and what to do.
public final class MismatchExplanation {

    private static final int MOST_NAMED = 20;
    private static final String WHAT_TO_DO = """
            attach the original; or ./entourage attach --relocate takes this copy: answers quote what stands in it, the \
            rest stays unchecked; or ./entourage check DOSSIER --text TEXT --relocate NEW-DOSSIER writes the dossier anew \
            for it""";

    private MismatchExplanation() {}

    /// Why a file cannot be taken.
    ///
    /// @param sources what it might be a copy of
    /// @return at least one problem: one for each passage that is not where it was, then what to do
    public static List<Problem> problems(TextFile file, List<CitedPassages> sources) {
        if (sources.isEmpty()) {
            return List.of(new Problem(Place.of(file.file()), "a text", "a graph or dossier that cites one",
                    "load its dossier first"));
        }
        return refusal(file, Resemblance.of(file.text(), sources));
    }

    /// Why a file is none of the texts that were read.
    public static List<Problem> refusal(TextFile file, List<Resemblance> all) {
        Resemblance best = all.stream().max(Comparator.comparingInt(Resemblance::alike)
                .thenComparing(Resemblance::source, Comparator.reverseOrder())).orElseThrow();
        return best.alike() == 0 ? List.of(stranger(file, all)) : copy(file, best, all);
    }

    /// That no passage of any source stands in it.
    public static Problem stranger(TextFile file, List<Resemblance> all) {
        String sources = all.stream().limit(MOST_NAMED).map(Resemblance::source).collect(Collectors.joining(", "));
        return new Problem(Place.of(file.file()), "another text (SHA-256 %s)".formatted(file.text().sha256()),
                "a text of " + sources + (all.size() > MOST_NAMED ? ", …" : ""),
                all.stream().allMatch(Resemblance::complete)
                        ? "none of their passages stands in it"
                        : "none of their passages was found in it; it is long, and was not searched everywhere");
    }

    private static List<Problem> copy(TextFile file, Resemblance best, List<Resemblance> all) {
        Place place = Place.of(file.file());
        List<Problem> problems = new ArrayList<>();
        best.found().stream().filter(found -> found.moved() || !found.marks().isEmpty())
                .forEach(found -> problems.add(new Problem(place,
                        "passage %s again at %s, paragraph %d".formatted(inWords(found.passage()), found.place(),
                                found.paragraph()),
                        "it where it was read", found.marks().isEmpty() ? null : found.marksInWords())));
        best.notFound().forEach(lost -> problems.add(problem(place, lost)));
        problems.add(new Problem(place,
                "another copy of %s: %s%s".formatted(best.source(), best.inWords(), others(best, all)),
                "the text that was read", WHAT_TO_DO));
        return problems;
    }

    private static Problem problem(Place place, NotFound lost) {
        String citing = lost.claims().isEmpty() ? "" : "; cited by " + String.join(", ", lost.claims());
        if (!lost.places().isEmpty()) {
            return new Problem(place, "passage %s at %d places".formatted(inWords(lost.passage()),
                    lost.places().size()), "one, or neighbours that tell which is meant", lost.several() + citing);
        }
        return new Problem(place, "other words in passage " + inWords(lost.passage()),
                "words with SHA-256 " + lost.passage().sha256(),
                (lost.searched() ? "they stand nowhere in it" : "they were not found, nor searched for everywhere")
                        + citing);
    }

    private static String others(Resemblance best, List<Resemblance> all) {
        String others = all.stream().filter(each -> !each.source().equals(best.source()) && each.alike() > 0)
                .limit(MOST_NAMED)
                .map(each -> "%d of %s".formatted(each.alike(), each.source()))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " (and " + others + ")";
    }

    public static String inWords(Passage passage) {
        return passage.place() + (passage.paragraph() == null ? "" : ", paragraph " + passage.paragraph());
    }
}
