package org.entourage.edit.verify;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.value.ValueException;
import org.springframework.stereotype.Component;

import org.entourage.claim.Passage;
import org.entourage.claim.Sha256;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.edit.text.Verifier;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.audit.Finding;
import org.entourage.graph.audit.Findings;
import org.entourage.graph.session.Cypher;

/// Holds every passage that live claims cite against its text, if that is attached, and against the copies in which it was
/// found. One text is in memory at a time.
@Component
class TextAudit {

    private final Cypher cypher;

    TextAudit(Cypher cypher) {
        this.cypher = cypher;
    }

    /// Looks at all attached texts, inside the caller's transaction.
    void examine(Findings findings) {
        cypher.each("invariants/attached-texts.cypher", Map.of(), row -> {
            String id = row.get("id").asString();
            NormalisedText text = restored(row.get("content").asString(), row.get("language").asString(null));
            if (text == null) {
                findings.add(new Finding("text", id, "a content that is not normalised", "a normalised text",
                        Finding.ATTACH));
                return;
            }
            cypher.each("invariants/passages-in-text.cypher", Map.of("text", id),
                    passage -> examine(passage, id, text, findings));
        });
    }

    private static @Nullable NormalisedText restored(String content, @Nullable String language) {
        try {
            return NormalisedText.restored(content).in(language);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void examine(Record row, String text, NormalisedText words, Findings findings) {
        String id = row.get("id").asString();
        Passage passage = passage(row, text);
        if (passage == null) {
            findings.add(new Finding("passage", id, "positions or a digest that cannot be", "those of a stretch of "
                    + text, Finding.RESTORE));
            return;
        }
        List<Problem> problems = Verifier.verify(List.of(passage), Map.of(text, words), _ -> Place.of(text)).problems();
        problems.forEach(problem -> findings.add(new Finding("passage", id, problem.found(), problem.expected(),
                Finding.RESTORE)));
        if (problems.isEmpty() && row.get("quote").isNull() && row.get("copied").isNull()) {
            findings.add(new Finding("passage", id, "no quote, though its text " + text + " is attached",
                    "the words of its text", Finding.ATTACH));
        }
    }

    /// The passage of a row; null if there can be no such one, which only a change by hand can have made.
    private static @Nullable Passage passage(Record row, String text) {
        try {
            String digest = row.get("copied").isNull()
                    ? row.get("sha256").asString()
                    : Sha256.of(row.get("copied").asString());
            return new Passage(text, row.get("start").asInt(), row.get("end").asInt(), digest,
                    row.get("paragraph").isNull() ? null : row.get("paragraph").asInt());
        } catch (IllegalArgumentException | ValueException e) {
            return null;
        }
    }
}
