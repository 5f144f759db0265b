package org.entourage.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

import org.entourage.claim.Vocabulary;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.DossierReader;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.dossier.VocabularyReader;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.Transactions;

/// Says what is wrong with a dossier, and which of its passages stand in their texts. Changes nothing.
@Service
public class Check {

    private final Vocabulary vocabulary;
    private final BiFunction<Dossier, List<TextFile>, Map<String, NormalisedText>> atHand;
    private final Function<Dossier, List<Problem>> objections;

    private Check(Vocabulary vocabulary,
            BiFunction<Dossier, List<TextFile>, Map<String, NormalisedText>> atHand,
            Function<Dossier, List<Problem>> objections) {
        this.vocabulary = vocabulary;
        this.atHand = atHand;
        this.objections = objections;
    }

    @Autowired
    Check(Vocabulary vocabulary, TextsAtHand texts, Objections objections, Transactions transactions) {
        this(vocabulary, (dossier, given) -> transactions.read(() -> texts.of(dossier, given)),
                dossier -> transactions.read(() -> objections.to(dossier, objections.plan(dossier))));
    }

    /// A check that knows no graph: only the texts that it is given.
    public static Check withoutGraph() {
        return new Check(VocabularyReader.shipped(), TextsAtHand::given, _ -> List.of());
    }

    /// What came out.
    ///
    /// @param dossier   id; empty if it could not be read
    /// @param claims    number of claims that could be read
    /// @param verified  number of passages whose words stand in their text
    /// @param unchecked number of passages whose text is not at hand
    /// @param failed    number of passages that are not what stands in their text
    /// @param problems  all that keeps it from being loaded, in words with their places
    public record Checked(String dossier, int claims, int verified, int unchecked, int failed, List<String> problems) {

        public Checked {
            problems = List.copyOf(problems);
        }
    }

    /// Checks a dossier against the texts that are attached and those that are given.
    ///
    /// @param file  its name, for messages
    /// @param bytes its content
    /// @param given texts of its sources
    public Checked check(String file, byte[] bytes, List<TextFile> given) {
        List<Problem> problems = new ArrayList<>();
        try {
            Dossier dossier = DossierReader.read(file, bytes, vocabulary);
            Verifier.Result result = Verifier.verify(dossier.cited().keySet(), atHand.apply(dossier, given),
                    passage -> dossier.cited().getOrDefault(passage, Place.of(file)));
            problems.addAll(result.problems());
            problems.addAll(objections.apply(dossier));
            return new Checked(dossier.id(), dossier.claims().size(), result.quotes().size(), result.unchecked(),
                    result.problems().size(), words(problems));
        } catch (DossierException e) {
            return new Checked("", 0, 0, 0, 0, words(e.problems()));
        }
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
