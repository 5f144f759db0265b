package org.entourage.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/// How many worlds held what is hard, and how many questions had an answer: what a proof is worth.
final class Shares {

    private static final List<String> HARD = List.of("conflicts", "parallel edges", "fuzzy dates", "withdrawn",
            "superseded", "retracted", "denials of another time");

    private int worlds;
    private final Map<String, Integer> holding = new TreeMap<>();
    private final Map<String, Integer> asked = new TreeMap<>();
    private final Map<String, Integer> withRows = new TreeMap<>();

    synchronized void count(RandomWorld random) {
        worlds++;
        World world = random.known;
        NaiveGraph known = new NaiveGraph(world, Integer.MAX_VALUE - 1);
        Set<String> held = new HashSet<>();
        for (int i = 0; i < known.live.size(); i++) {
            for (NaiveClaim other : known.live.subList(i + 1, known.live.size())) {
                pair(known.live.get(i), other, held);
            }
        }
        if (known.live.stream().anyMatch(said -> said.time().first() != null && (said.time().qualified()
                || !said.time().startEarliest().equals(said.time().startLatest())))) {
            held.add("fuzzy dates");
        }
        for (NaiveClaim said : world.revisions) {
            if (said.ended() < Integer.MAX_VALUE) {
                held.add(known.find(said.id()) == null ? "withdrawn" : "superseded");
            }
        }
        if (known.live.stream().anyMatch(known::retracted)) {
            held.add("retracted");
        }
        held.forEach(what -> holding.merge(what, 1, Integer::sum));
    }

    /// What two claims of one matter add.
    private static void pair(NaiveClaim one, NaiveClaim other, Set<String> held) {
        boolean turned = !one.triple().equals(other.triple());
        if (!one.matter().equals(other.matter())) {
            return;
        }
        if (one.opposes(other)) {
            held.add(turned ? "conflicts the other way round" : "conflicts");
        } else if (one.affirmed() != other.affirmed()) {
            held.add("denials of another time");
        } else if (!turned) {
            held.add("parallel edges");
        }
    }

    synchronized void answered(String question, Map<String, Object> expected) {
        asked.merge(question, 1, Integer::sum);
        if (Questions.hasRows(expected)) {
            withRows.merge(question, 1, Integer::sum);
        }
    }

    void requireAThirdEach() {
        HARD.forEach(what -> assertThat(holding.getOrDefault(what, 0) * 3).as("worlds with " + what)
                .isGreaterThanOrEqualTo(worlds));
        asked.forEach((question, times) -> assertThat(withRows.getOrDefault(question, 0) * 3)
                .as("answers of %s with rows, of %d", question, times).isGreaterThanOrEqualTo(times));
    }

    @Override
    public String toString() {
        return "%d worlds, with %s; asked %s, of these with rows %s".formatted(worlds, holding, asked, withRows);
    }
}
