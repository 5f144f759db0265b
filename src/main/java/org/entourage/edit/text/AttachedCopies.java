package org.entourage.edit.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.entourage.claim.Passage;
import org.entourage.evidence.Mark;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.OtherCopy;
import org.entourage.evidence.OtherCopy.Found;
import org.entourage.evidence.Stretch;
import org.entourage.evidence.Verdict;
import org.entourage.evidence.Verification;
import org.entourage.graph.write.Copies;

/// Finds passages whose own text is not attached again in the copies that are.
@Component
public class AttachedCopies {

    private final Copies copies;
    private final SourceLanguages languages;

    AttachedCopies(Copies copies, SourceLanguages languages) {
        this.copies = copies;
        this.languages = languages;
    }

    /// Finds passages inside the caller's transaction. What was found before is not looked for again.
    ///
    /// @param sources ids of sources by the ids of the texts in which the passages lie
    /// @param missing passages whose own text is not at hand
    /// @return those that have their words from a copy
    public Set<Passage> find(Map<String, String> sources, Collection<Passage> missing) {
        if (missing.isEmpty()) {
            return Set.of();
        }
        Set<Passage> found = new HashSet<>(copies.foundBefore(missing));
        Set<Passage> open = missing.stream().filter(passage -> !found.contains(passage)).collect(Collectors.toSet());
        for (Copies.Copy copy : open.isEmpty()
                ? List.<Copies.Copy>of()
                : copies.attached(Set.copyOf(sources.values()))) {
            NormalisedText text = languages.part(NormalisedText.restored(copy.content()), copy.source());
            Predicate<Passage> ofItsSource = passage -> copy.source().equals(sources.get(passage.text()))
                    && !copy.id().equals(passage.text());
            List<Found> again = new ArrayList<>();
            search(text, open.stream().filter(ofItsSource).toList(), missing.stream().filter(ofItsSource).toList())
                    .forEach(outcome -> {
                        if (outcome instanceof Found each && open.contains(each.passage())
                                && isEvidence(each, copy.id(), text)) {
                            again.add(each);
                        }
                    });
            write(copy.id(), text, again);
            again.stream().filter(Found::verbatim).forEach(each -> found.add(each.passage()));
        }
        return found;
    }

    /// What stands several times may be placed by neighbours that were found before.
    private static List<OtherCopy.Outcome> search(NormalisedText text, List<Passage> open, List<Passage> all) {
        List<OtherCopy.Outcome> outcomes = OtherCopy.search(text, open);
        return outcomes.stream().anyMatch(OtherCopy.Several.class::isInstance)
                ? OtherCopy.search(text, all)
                : outcomes;
    }

    /// Writes what was found in a copy, inside the caller's transaction.
    public void write(String copy, NormalisedText text, List<Found> found) {
        copies.found(copy, found.stream().filter(each -> !each.passage().text().equals(copy))
                .map(each -> new Copies.Again(each.passage(), each.place().start(), each.place().end(),
                        each.paragraph(), text.quote(each.place().start(), each.place().end()), each.verbatim(),
                        each.marks().contains(Mark.NEIGHBOURS)))
                .toList());
    }

    /// Forgets what was found in a copy of passages that have no place in it, inside the caller's transaction.
    public void forget(String copy, List<NotFound> lost) {
        copies.notFound(copy, lost.stream().map(NotFound::passage).toList());
    }

    /// A stretch of a copy that has the words of a passage.
    public static Passage moved(Found found, String copy, NormalisedText text) {
        Stretch place = found.place();
        return new Passage(copy, place.start(), place.end(), text.digest(place.start(), place.end()),
                found.paragraph());
    }

    /// White space, or too many sentences, is no evidence wherever it stands.
    private static boolean isEvidence(Found found, String copy, NormalisedText text) {
        return Verification.verify(moved(found, copy, text), text) instanceof Verdict.Verified;
    }
}
