package org.entourage.question.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Service;

import org.entourage.claim.Vocabulary;
import org.entourage.graph.session.Transactions;
import org.entourage.question.Questions;
import org.entourage.question.answer.Answer;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.describe.Question;
import org.entourage.question.look.SourceCount;
import org.entourage.question.resolve.GoneException;
import org.entourage.question.resolve.UnknownNameException;

/// Takes a line of plain English for one of the questions, and answers that. The forms that it knows are in `docs/ask.md`;
/// what fits none is not guessed at.
@Service
public class Ask {

    private static final int LONGEST = 300;

    private final AskGrammar grammar;
    private final AskNameResolver names;
    private final BeanFactory beans;
    private final SourceCount sources;
    private final Transactions transactions;

    Ask(Vocabulary vocabulary, AskNameResolver names, BeanFactory beans, SourceCount sources,
            Transactions transactions) {
        this.grammar = new AskGrammar(vocabulary);
        this.names = names;
        this.beans = beans;
        this.sources = sources;
        this.transactions = transactions;
    }

    /// Answers a line.
    ///
    /// @param line at most 300 characters
    /// @throws IllegalArgumentException if it is empty, or longer
    /// @throws GoneException            if all that it can name was purged
    public AskAnswer ask(String line) {
        String stripped = line.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new IllegalArgumentException("q: found %d characters, expected 1 to %d".formatted(stripped.length(),
                    LONGEST));
        }
        return transactions.read(() -> answered(stripped));
    }

    private AskAnswer answered(String line) {
        AskNameResolver.Memory memory = names.memory();
        List<AskGrammar.Reading> readings = grammar.readings(line);
        List<AskResolvedReading> known = distinct(readings.stream().flatMap(reading -> memory.known(reading).stream())
                .toList());
        List<AskAnswer.Taken> taken = known.stream().map(AskResolvedReading::taken).toList();
        return switch (known.size()) {
            case 0 -> notUnderstood(line, readings, memory);
            case 1 -> new AskAnswer(line, "Understood as %s.".formatted(taken.getFirst().inWords()), taken, List.of(),
                    List.of(), answer(known.getFirst()));
            default -> new AskAnswer(line, "This can be several questions: ask one of them.", taken, List.of(),
                    List.of(), null);
        };
    }

    private Answer answer(AskResolvedReading known) {
        Question<?> question = Questions.of(known.question());
        return question.ask(question.read(known.parameters(), question.defaults())).by(beans);
    }

    /// Those of the best rank, each question with its parameters once.
    private static List<AskResolvedReading> distinct(List<AskResolvedReading> known) {
        int best = known.stream().mapToInt(each -> each.reading().rank()).min().orElse(0);
        Map<String, AskResolvedReading> distinct = new TreeMap<>();
        List<AskResolvedReading> kept = new ArrayList<>();
        for (AskResolvedReading each : known) {
            if (each.reading().rank() == best
                    && distinct.putIfAbsent(each.question() + " " + new TreeMap<>(each.parameters()), each) == null) {
                kept.add(each);
            }
        }
        return kept;
    }

    private AskAnswer notUnderstood(String line, List<AskGrammar.Reading> readings, AskNameResolver.Memory memory) {
        memory.throwIfGone();
        Set<String> unknown = new LinkedHashSet<>();
        readings.stream().filter(reading -> reading.rank() < AskGrammar.NAME_ALONE).findFirst()
                .ifPresent(reading -> reading.names().values().forEach(texts -> texts.stream()
                        .filter(text -> !memory.isKnown(text)).forEach(unknown::add)));
        List<EntityRef> near = (unknown.isEmpty() ? List.of(line) : unknown).stream()
                .flatMap(text -> names.near(text).stream()).distinct().toList();
        String why = unknown.isEmpty()
                ? "This is neither a name in %s nor one of the forms that are known here."
                        .formatted(sources.count().inWords())
                : "Nobody is called %s in %s.".formatted(String.join(", nor ",
                        unknown.stream().map("\"%s\""::formatted).toList()), sources.count().inWords());
        return new AskAnswer(line, why + UnknownNameException.inWords(near), List.of(), List.copyOf(unknown),
                grammar.nearest(line), null);
    }
}
