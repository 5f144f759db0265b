package org.entourage.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;

import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.graph.GraphWriter;
import org.entourage.graph.TextNode;
import org.entourage.graph.Texts;
import org.entourage.graph.Transactions;

/// Attaches the text of a source, so that every answer quotes it. Only the very text that was read is taken; of any
/// other it says how far its passages stand in it.
@Service
public class Attach {

    private final Texts texts;
    private final GraphWriter graph;
    private final Transactions transactions;

    Attach(Texts texts, GraphWriter graph, Transactions transactions) {
        this.texts = texts;
        this.graph = graph;
        this.transactions = transactions;
    }

    /// What was attached.
    ///
    /// @param texts    ids of the texts that it is; at least one
    /// @param verified number of their passages, all of which stand in it
    public record Attached(List<String> texts, int verified) {

        public Attached {
            texts = List.copyOf(texts);
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
                throw new DossierException(
                        OtherText.problems(file, graph.textIds(),
                                graph::passagesOf));
            }
            List<Problem> problems = new ArrayList<>();
            int verified = 0;
            for (TextNode text : same) {
                Verifier.Result result = Verifier.verify(graph.passagesOf(text.id()), Map.of(text.id(), file.text()),
                        _ -> Place.of(file.file()));
                problems.addAll(result.problems());
                graph.attach(text.id(), file.text().content(), result.quotes());
                verified += result.quotes().size();
            }
            if (!problems.isEmpty()) {
                throw new DossierException(problems);
            }
            return new Attached(same.stream().map(TextNode::id).toList(), verified);
        });
    }
}
