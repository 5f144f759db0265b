package org.entourage.edit.attach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;

import org.entourage.claim.Passage;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.edit.text.MismatchExplanation;
import org.entourage.edit.text.NotFound;
import org.entourage.edit.text.SourceLanguages;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.text.Verifier;
import org.entourage.evidence.OtherCopy.Found;
import org.entourage.graph.record.TextNode;
import org.entourage.graph.record.Texts;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.Copies;
import org.entourage.graph.write.GraphWriter;

/// Attaches the text of a source, so that every answer quotes it. Only the very text that was read is taken, or a copy that
/// was taken before; of any other it says where its passages stand in it. See [Relocate] for other copies.
@Service
public class Attach {

    private final Texts texts;
    private final Copies copies;
    private final Relocate relocate;
    private final SourceLanguages languages;
    private final GraphWriter graph;
    private final Transactions transactions;

    Attach(Texts texts, Copies copies, Relocate relocate, SourceLanguages languages, GraphWriter graph,
            Transactions transactions) {
        this.languages = languages;
        this.texts = texts;
        this.copies = copies;
        this.relocate = relocate;
        this.graph = graph;
        this.transactions = transactions;
    }

    /// What was attached.
    ///
    /// @param texts    ids of the texts that it is; at least one
    /// @param verified number of passages that stand in it
    /// @param notFound passages that do not, if it is a copy that was taken before; empty if it is the text that was read
    /// @param passages those that stand in it, by text and position
    /// @param marked   those of which something must be said: placed by their neighbours, or other signs, not verified
    public record Attached(List<String> texts, int verified, List<NotFound> notFound, List<Passage> passages,
            List<Found> marked) {

        public Attached {
            texts = List.copyOf(texts);
            notFound = List.copyOf(notFound);
            passages = List.copyOf(passages);
            marked = List.copyOf(marked);
        }
    }

    /// Attaches a text to every text of the graph that it is.
    ///
    /// @throws DossierException if it is none of them, or a passage does not stand in it; the graph is as it was
    public Attached attach(TextFile file) {
        return transactions.write(() -> {
            graph.lock();
            List<TextNode> same = texts.findAllBySha256OrderById(file.text().sha256());
            if (same.isEmpty()) {
                throw new DossierException(MismatchExplanation.problems(file, copies.cited(null)));
            }
            List<Passage> found = new ArrayList<>();
            List<NotFound> notFound = new ArrayList<>();
            List<Found> marked = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (TextNode text : same) {
                if (text.dossier() == null) {
                    Relocate.Relocated again = relocate.again(text, file);
                    again.found().stream().filter(Found::verbatim).forEach(each -> found.add(each.passage()));
                    again.found().stream().filter(each -> !each.marks().isEmpty()).forEach(marked::add);
                    notFound.addAll(again.notFound());
                } else {
                    found.addAll(read(text, file, problems));
                }
            }
            if (!problems.isEmpty()) {
                throw new DossierException(problems);
            }
            found.sort(Comparator.comparing(Passage::text).thenComparingInt(Passage::start)
                    .thenComparingInt(Passage::end));
            return new Attached(same.stream().map(TextNode::id).toList(), found.size(), notFound, found,
                    marked);
        });
    }

    /// Attaches the text that was read.
    ///
    /// @return its passages that stand in it
    private Set<Passage> read(TextNode text, TextFile file, List<Problem> problems) {
        Verifier.Result result = Verifier.verify(graph.passagesOf(text.id()),
                Map.of(text.id(), languages.part(file.text(), text.source())),
                _ -> Place.of(file.file()));
        problems.addAll(result.problems());
        graph.attach(text.id(), file.text().content(), result.quotes());
        return result.quotes().keySet();
    }
}
