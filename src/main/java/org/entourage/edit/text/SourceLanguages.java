package org.entourage.edit.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.claim.Source;
import org.entourage.dossier.Dossier;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.record.Sources;

/// Parts texts into sentences by the rules of the language that their source has.
@Component
public class SourceLanguages {

    private final Sources sources;

    SourceLanguages(Sources sources) {
        this.sources = sources;
    }

    /// A text of a source of the graph, inside the caller's transaction.
    public NormalisedText part(NormalisedText text, String source) {
        return sources.findAllByIdInOrderById(List.of(source)).stream().findFirst()
                .map(found -> text.in(found.language())).orElse(text);
    }

    /// Texts of a dossier.
    ///
    /// @param texts by their ids
    public static void part(Map<String, NormalisedText> texts, Dossier dossier) {
        Map<String, String> sources = dossier.texts().stream()
                .collect(Collectors.toMap(Source.Text::id, Source.Text::source));
        texts.replaceAll((id, text) -> text.in(language(dossier, sources.get(id))));
    }

    private static @Nullable String language(Dossier dossier, @Nullable String source) {
        Source found = dossier.sources().stream().filter(each -> each.id().equals(source)).findFirst().orElse(null);
        return found == null ? null : found.language();
    }
}
