package org.entourage.edit.attach;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.entourage.claim.Passage;
import org.entourage.claim.Slug;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.edit.text.AttachedCopies;
import org.entourage.edit.text.MismatchExplanation;
import org.entourage.edit.text.NotFound;
import org.entourage.edit.text.Resemblance;
import org.entourage.edit.text.SourceLanguages;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.text.Verifier;
import org.entourage.evidence.OtherCopy.Found;
import org.entourage.graph.record.TextNode;
import org.entourage.graph.record.Texts;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.CitedPassages;
import org.entourage.graph.write.Copies;
import org.entourage.graph.write.GraphWriter;

/// Attaches another copy of a source than the one that was read, so that answers quote what stands in it too. A passage
/// keeps its identity and its place in the text that was read; the graph says beside it where the copy has the same
/// words. What the copy does not have stays unchecked.
@Service
public class Relocate {

    private static final int DIGITS = 8;

    private final Texts texts;
    private final Copies copies;
    private final AttachedCopies attached;
    private final SourceLanguages languages;
    private final GraphWriter graph;
    private final Transactions transactions;

    Relocate(Texts texts, Copies copies, AttachedCopies attached, SourceLanguages languages, GraphWriter graph,
            Transactions transactions) {
        this.languages = languages;
        this.texts = texts;
        this.copies = copies;
        this.attached = attached;
        this.graph = graph;
        this.transactions = transactions;
    }

    /// What came out.
    ///
    /// @param source   id of the source that it is a copy of
    /// @param text     id of the copy
    /// @param found    passages of the source that stand in it, by text and position
    /// @param notFound those that do not, or at several places; they are unchecked
    public record Relocated(String source, String text, List<Found> found, List<NotFound> notFound) {

        public Relocated {
            found = List.copyOf(found);
            notFound = List.copyOf(notFound);
        }

        /// How many stand there with other signs, and are not verified.
        public long otherSigns() {
            return found.stream().filter(each -> !each.verbatim()).count();
        }
    }

    /// Takes a copy. Taking it again changes nothing.
    ///
    /// @param source id of the source that it is a copy of; null for the one whose passages it has
    /// @param as     id for the copy; null for the source's with the first digits of the copy's digest
    /// @throws DossierException if it has no passage, or passages of several sources and none was named, or the id is
    ///                          another text's; the graph is as it was
    public Relocated relocate(TextFile file, @Nullable String source, @Nullable String as) {
        return transactions.write(() -> {
            graph.lock();
            Resemblance resemblance = chosen(file, copies.cited(source), source);
            TextNode same = texts.findAllBySha256OrderById(file.text().sha256()).stream()
                    .filter(text -> text.source().equals(resemblance.source())).findFirst().orElse(null);
            String id = same == null ? free(file, resemblance.source(), as) : same.id();
            if (as != null && !as.equals(id)) {
                throw refusal(file, "a copy that the graph has as \"%s\"".formatted(id), "its id, or none", null);
            }
            if (same != null && same.dossier() != null) {
                graph.attach(id, file.text().content(),
                        verified(file, id, same.source(), graph.passagesOf(id)));
            }
            return write(file, id, resemblance);
        });
    }

    /// Finds again what a copy has that was taken before, inside the caller's transaction.
    Relocated again(TextNode copy, TextFile file) {
        return write(file, copy.id(), Resemblance.of(file.text(), copies.cited(copy.source())).stream().findFirst()
                .orElse(new Resemblance(copy.source(), List.of(), List.of())));
    }

    private Relocated write(TextFile file, String id, Resemblance resemblance) {
        verified(file, id, resemblance.source(),
                resemblance.found().stream().map(found -> AttachedCopies.moved(found, id, file.text())).toList());
        copies.write(new Copies.Copy(resemblance.source(), id, file.text().content()), file.text().sha256(),
                file.text().length());
        attached.write(id, file.text(), resemblance.found());
        attached.forget(id, resemblance.notFound());
        return new Relocated(resemblance.source(), id, resemblance.found(), resemblance.notFound());
    }

    private Map<Passage, String> verified(TextFile file, String id, String source, List<Passage> passages) {
        Verifier.Result result = Verifier.verify(passages, Map.of(id, languages.part(file.text(), source)),
                _ -> Place.of(file.file()));
        if (!result.problems().isEmpty()) {
            throw new DossierException(result.problems());
        }
        return result.quotes();
    }

    private static Resemblance chosen(TextFile file, List<CitedPassages> cited, @Nullable String source) {
        if (cited.isEmpty()) {
            throw refusal(file, source == null ? "a text" : "a copy of \"%s\"".formatted(source),
                    "a source whose passages claims of the graph cite", "load its dossier first");
        }
        List<Resemblance> all = Resemblance.of(file.text(), cited);
        List<Resemblance> like = all.stream().filter(each -> each.alike() > 0).toList();
        if (like.isEmpty()) {
            throw new DossierException(List.of(MismatchExplanation.stranger(file, all)));
        }
        if (like.size() > 1) {
            throw refusal(file, "passages of " + like.stream()
                    .map(each -> "%s (%d)".formatted(each.source(), each.alike()))
                    .collect(Collectors.joining(" and ")), "passages of one source",
                    "--source says which it is a copy of");
        }
        return like.getFirst();
    }

    /// An id that no text has.
    private String free(TextFile file, String source, @Nullable String as) {
        String id = as == null ? source + "-" + file.text().sha256().substring(0, DIGITS) : as;
        if (!Slug.fits(id)) {
            throw refusal(file, "\"%s\" as an id for it".formatted(id), Slug.EXPECTED, "--as names it");
        }
        if (!texts.findAllByIdInOrderById(List.of(id)).isEmpty()) {
            throw refusal(file, "\"%s\" as an id for it, which is another text's".formatted(id), "an id of its own",
                    "--as names it");
        }
        return id;
    }

    private static DossierException refusal(TextFile file, String found, String expected, @Nullable String hint) {
        return new DossierException(List.of(new Problem(Place.of(file.file()), found, expected, hint)));
    }
}
