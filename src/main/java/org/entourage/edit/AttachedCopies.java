package org.entourage.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.entourage.claim.Passage;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.OtherCopy;
import org.entourage.evidence.OtherCopy.Found;
import org.entourage.evidence.Verdict;
import org.entourage.evidence.Verification;
import org.entourage.graph.Copies;

/// Finds passages whose own text is not attached again in the copies that are.
@Component
class AttachedCopies {

    private final Copies copies;

    AttachedCopies(Copies copies) {
        this.copies = copies;
    }

    /// Finds passages inside the caller's transaction. What was found before is not looked for again.
    ///
    /// @param sources ids of sources by the ids of the texts in which the passages lie
    /// @param missing passages whose own text is not at hand
    /// @return those that have their words from a copy
    Set<Passage> find(Map<String, String> sources, Collection<Passage> missing) {
        if (missing.isEmpty()) {
            return Set.of();
        }
        Set<Passage> found = new HashSet<>(copies.foundBefore(missing));
        List<Passage> open = missing.stream().filter(passage -> !found.contains(passage)).toList();
        for (Copies.Copy copy : open.isEmpty()
                ? List.<Copies.Copy>of()
                : copies.attached(Set.copyOf(sources.values()))) {
            NormalisedText text = NormalisedText.restored(copy.content());
            List<Passage> here = open.stream().filter(passage -> copy.source().equals(sources.get(passage.text()))
                    && !copy.id().equals(passage.text())).toList();
            List<Found> again = new ArrayList<>();
            OtherCopy.search(text, here).forEach(outcome -> {
                if (outcome instanceof Found each && isEvidence(each, copy.id(), text)) {
                    again.add(each);
                }
            });
            write(copy.id(), text, again);
            again.forEach(each -> found.add(each.passage()));
        }
        return found;
    }

    /// Writes what was found in a copy, inside the caller's transaction.
    void write(String copy, NormalisedText text, List<Found> found) {
        copies.found(copy, found.stream().filter(each -> !each.passage().text().equals(copy))
                .map(each -> new Copies.Again(each.passage(), each.place().start(), each.paragraph(),
                        text.quote(each.place().start(), each.place().end())))
                .toList());
    }

    /// A passage as it stands in a copy.
    static Passage moved(Found found, String copy) {
        return new Passage(copy, found.place().start(), found.place().end(), found.passage().sha256(),
                found.paragraph());
    }

    /// White space, or too many sentences, is no evidence wherever it stands.
    private static boolean isEvidence(Found found, String copy, NormalisedText text) {
        return Verification.verify(moved(found, copy), text) instanceof Verdict.Verified;
    }
}
