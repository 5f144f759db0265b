package org.entourage.reference;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.entourage.reference.NaiveClaim.Step;
import org.entourage.reference.World.Source;

/// A world as it was known after one of its loads: the live claims, and what follows from them.
final class NaiveGraph {

    private static final Set<String> AGAINST = Set.of("contradicts", "doubts", "corrects", "retracts");

    final World world;
    /// Number of the last load that counts.
    final int load;
    final List<NaiveClaim> live;

    NaiveGraph(World world, int load) {
        this.world = world;
        this.load = load;
        this.live = world.revisions.stream().filter(said -> said.recorded() <= load && load < said.ended())
                .sorted((one, other) -> one.id().compareTo(other.id())).toList();
    }

    /// A live claim that denies or affirms it, or one against it.
    boolean disputed(NaiveClaim said) {
        return live.stream().anyMatch(other -> isAgainst(other, said));
    }

    boolean isAgainst(NaiveClaim other, NaiveClaim said) {
        return other.opposes(said) || (other.affirmed() && AGAINST.contains(other.relation()) && aimsAt(other, said));
    }

    /// Taken back by its source in the author's own voice, or by its own last speaker.
    boolean retracted(NaiveClaim said) {
        for (NaiveClaim other : live) {
            if (other.relation().equals("retracts") && other.isPlainlySaid() && aimsAt(other, said)
                    && (sameSourceInOwnVoice(other, said) || sameLastSpeaker(other, said))) {
                return true;
            }
        }
        return false;
    }

    private static boolean aimsAt(NaiveClaim about, NaiveClaim said) {
        return said.id().equals(about.object().claim());
    }

    private boolean sameSourceInOwnVoice(NaiveClaim one, NaiveClaim other) {
        return one.what().chain().isEmpty() && world.source(one).equals(world.source(other));
    }

    private boolean sameLastSpeaker(NaiveClaim one, NaiveClaim other) {
        Set<String> speakers = new HashSet<>(lastSpeakers(one));
        speakers.retainAll(lastSpeakers(other));
        return !speakers.isEmpty();
    }

    /// Affirmed, stated, and not taken back.
    boolean plain(NaiveClaim said) {
        return said.isPlainlySaid() && !retracted(said);
    }

    /// Who says it last: the last step's speaker; in the author's own voice, the authors.
    Set<String> lastSpeakers(NaiveClaim said) {
        List<Step> chain = said.what().chain();
        if (chain.isEmpty()) {
            return new LinkedHashSet<>(world.source(said).authors());
        }
        String speaker = chain.getLast().speaker();
        return speaker == null ? Set.of() : Set.of(speaker);
    }

    /// Who passes on what another says: earlier steps, and the authors, unless the first step stands apart.
    Set<String> passedOnBy(NaiveClaim said) {
        List<Step> chain = said.what().chain();
        Set<String> through = new LinkedHashSet<>();
        if (!chain.isEmpty() && !chain.getFirst().apart()) {
            through.addAll(world.source(said).authors());
        }
        for (int i = 0; i < chain.size() - 1; i++) {
            String speaker = chain.get(i).speaker();
            if (speaker != null) {
                through.add(speaker);
            }
        }
        through.removeAll(lastSpeakers(said));
        return through;
    }

    String voice(NaiveClaim said) {
        List<Step> chain = said.what().chain();
        if (chain.isEmpty()) {
            return "own";
        }
        String speaker = chain.getLast().speaker();
        if (speaker != null && speaker.equals(said.subject().entity())) {
            return "self";
        }
        return speaker == null || world.entity(speaker).unnamed() ? "unnamed" : "attributed";
    }

    /// Sources behind these claims.
    Set<String> sources(Iterable<NaiveClaim> claims) {
        Set<String> sources = new LinkedHashSet<>();
        claims.forEach(said -> sources.add(world.source(said).id()));
        return sources;
    }

    /// How many sources, those that depend on one another counted once.
    int independent(Set<String> sources) {
        Set<String> counted = new HashSet<>();
        int count = 0;
        for (String source : sources) {
            if (!counted.contains(source)) {
                count++;
                counted.addAll(relatives(source));
            }
        }
        return count;
    }

    /// All sources that `basedOn` ties to one, over any number of steps.
    private Set<String> relatives(String source) {
        Set<String> found = new HashSet<>(Set.of(source));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Source one : world.sources.values()) {
                for (String base : one.basedOn()) {
                    if (found.contains(one.id()) != found.contains(base)) {
                        found.add(one.id());
                        found.add(base);
                        grew = true;
                    }
                }
            }
        }
        return found;
    }

    /// The live claim of that id; null if there is none.
    @Nullable
    NaiveClaim find(String id) {
        return live.stream().filter(said -> said.id().equals(id)).findFirst().orElse(null);
    }
}
