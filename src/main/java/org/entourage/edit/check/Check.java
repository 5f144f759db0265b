package org.entourage.edit.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

import org.entourage.claim.Vocabulary;
import org.entourage.document.Documents;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.DossierReader;
import org.entourage.dossier.Problem;
import org.entourage.dossier.Problems;
import org.entourage.dossier.VocabularyReader;
import org.entourage.edit.load.Hints;
import org.entourage.edit.load.LoadValidator;
import org.entourage.edit.load.Warnings;
import org.entourage.edit.load.WithoutPurged;
import org.entourage.edit.text.Accounted;
import org.entourage.edit.text.Accounting;
import org.entourage.edit.text.AvailableTexts;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.text.Verifier;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.ClaimWriter.Step;

/// Says what is wrong with a dossier, which of its passages stand in their texts, and what it makes of each sentence.
/// Changes nothing.
@Service
public class Check {

    private final Vocabulary vocabulary;
    private final BiFunction<Dossier, List<TextFile>, Map<String, NormalisedText>> atHand;
    private final Function<Dossier, Compared> compare;

    private Check(Vocabulary vocabulary,
            BiFunction<Dossier, List<TextFile>, Map<String, NormalisedText>> atHand,
            Function<Dossier, Compared> compare) {
        this.vocabulary = vocabulary;
        this.atHand = atHand;
        this.compare = compare;
    }

    @Autowired
    Check(Vocabulary vocabulary, AvailableTexts texts, LoadValidator validator, Hints hints,
            Transactions transactions) {
        this(vocabulary, (dossier, given) -> transactions.read(() -> texts.of(dossier, given)),
                dossier -> transactions.read(() -> {
                    WithoutPurged leftOut = validator.withoutPurged(dossier);
                    return new Compared(true,
                            validator.problems(leftOut, validator.plan(leftOut, Set.of()), Set.of()),
                            hints.of(dossier));
                }));
    }

    /// What the graph has to say.
    ///
    /// @param withGraph whether there is one
    /// @param problems  what it has against the dossier
    /// @param warnings  what to look at once more
    private record Compared(boolean withGraph, List<Problem> problems, List<String> warnings) {}

    /// A check that knows no graph: only the texts that it is given, and those of documents.
    ///
    /// @param documents whose texts it finds by itself
    public static Check withoutGraph(Documents documents) {
        return new Check(VocabularyReader.shipped(),
                (dossier, given) -> AvailableTexts.withoutGraph(dossier, given, documents),
                dossier -> new Compared(false, List.of(), Warnings.of(dossier, _ -> Map.of())));
    }

    /// Checks a dossier against the texts that are attached and those that are given.
    ///
    /// @param file  its name, for messages
    /// @param bytes its content
    /// @param given texts of its sources
    public Checked check(String file, byte[] bytes, List<TextFile> given) {
        return check(file, bytes, given, _ -> {});
    }

    /// The same, for whoever shows how far it has come.
    ///
    /// @param step told as each step is done: read, verified, sentences
    public Checked check(String file, byte[] bytes, List<TextFile> given, Step step) {
        try {
            Dossier dossier = DossierReader.read(file, bytes, vocabulary);
            step.done("read");
            Map<String, NormalisedText> texts = atHand.apply(dossier, given);
            Verifier.Result passages = Verifier.verify(dossier.cited().keySet(), texts,
                    dossier::placeOf);
            step.done("verified");
            List<Accounted> sentences = Accounting.of(dossier, texts, passages.quotes().keySet());
            step.done("sentences");
            Compared compared = compare.apply(dossier);
            List<Problem> problems = Problems.inOrder(
                    Stream.concat(passages.problems().stream(), compared.problems().stream()).toList());
            return Checked.of(dossier, passages, sentences, compared.withGraph(), compared.warnings(),
                    words(Problems.told(problems)));
        } catch (DossierException e) {
            return Checked.unread(words(e.problems()));
        }
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
