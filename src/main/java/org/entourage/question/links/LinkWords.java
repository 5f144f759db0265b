package org.entourage.question.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Voice;

/// What a link costs, and why, in words.
final class LinkWords {

    private LinkWords() {}

    /// "12 = 10 for the step + 2 for 1 independent source".
    static String hop(Collection<LinkClaim> claims) {
        List<String> parts = new ArrayList<>(List.of(LinkCost.STEP + " for the step"));
        parts.addAll(beside(claims));
        return sum(LinkCost.hop(claims), parts);
    }

    /// What makes a hop dearer than a step, as its surest claim has it.
    private static List<String> beside(Collection<LinkClaim> claims) {
        List<LinkClaim> bearing = LinkCost.bearing(claims);
        LinkClaim surest = bearing.stream().min(LinkCost.BY_GRADE).orElseThrow();
        List<String> parts = new ArrayList<>();
        if (surest.certainty() != Certainty.STATED) {
            parts.add("%d for %s".formatted(LinkCost.degree(surest.certainty()), surest.certainty().word()));
        }
        if (surest.voice() != Voice.OWN) {
            parts.add("%d for %s".formatted(LinkCost.voice(surest.voice()), word(surest.voice())));
        }
        if (surest.polarity() == Polarity.DENIED) {
            parts.add(LinkCost.DENIED + " for denied");
        }
        if (surest.disputed()) {
            parts.add(LinkCost.DISPUTED + " for disputed");
        }
        if (surest.retracted()) {
            parts.add(LinkCost.RETRACTED + " for retracted");
        }
        int sources = LinkCost.origins(bearing);
        if (LinkCost.fewSources(sources) > 0) {
            parts.add("%d for %s".formatted(LinkCost.fewSources(sources), sources(sources)));
        }
        return parts;
    }

    private static String word(Voice voice) {
        return switch (voice) {
            case OWN -> "the author's word";
            case SELF -> "its subject's own word";
            case ATTRIBUTED -> "a speaker's word";
            case UNNAMED -> "the word of nobody named";
        };
    }

    private static String sources(int independent) {
        return independent == 1 ? "1 independent source" : independent + " independent sources";
    }

    /// "26 = 20 for 512 claims or more + 6 for a place".
    static String entity(LinkReader.Weight weight) {
        int cost = LinkCost.entity(weight.claims(), weight.place());
        int hub = LinkCost.entity(weight.claims(), false);
        String claims = weight.claims() == LinkCost.MOST_COUNTED
                ? weight.claims() + " claims or more"
                : weight.claims() == 1 ? "1 claim" : weight.claims() + " claims";
        List<String> parts = new ArrayList<>();
        if (hub > 0) {
            parts.add("%d for %s".formatted(hub, claims));
        }
        if (cost > hub) {
            parts.add("%d for a place".formatted(cost - hub));
        }
        return parts.isEmpty() ? "0: %s, no hub".formatted(claims) : sum(cost, parts);
    }

    private static String sum(int cost, List<String> parts) {
        return "%d = %s".formatted(cost, String.join(" + ", parts));
    }

    /// "36 = 12 + 12 for the hops + 12 for passing through Iraq".
    static String path(int cost, List<LinksAnswer.Hop> hops, List<LinksAnswer.Passed> through) {
        List<String> parts = new ArrayList<>(List.of(hops.stream().map(hop -> String.valueOf(hop.cost()))
                .collect(Collectors.joining(" + ")) + (hops.size() == 1 ? " for the hop" : " for the hops")));
        through.stream().filter(passed -> passed.cost() > 0)
                .map(passed -> "%d for passing through %s".formatted(passed.cost(), passed.entity().name()))
                .forEach(parts::add);
        return sum(cost, parts);
    }

    /// The number of the dearest hop, from 1; of several the first.
    static int weakest(List<List<LinkClaim>> hops) {
        return IntStream.range(1, hops.size()).reduce(0, (best, each) -> LinkCost.hop(hops.get(each)) > LinkCost
                .hop(hops.get(best)) ? each : best) + 1;
    }

    /// What makes the weakest hop so, and each other that costs as much: "alleged, 1 independent source; hop 2 costs as much:
    /// a speaker's word, disputed, 1 independent source (3 claims, 2 disputed)".
    static String weakness(List<List<LinkClaim>> hops) {
        int weakest = weakest(hops) - 1;
        String because = why(hops.get(weakest));
        List<String> words = new ArrayList<>(List.of(because));
        for (int i = 0; i < hops.size(); i++) {
            if (i != weakest && LinkCost.hop(hops.get(i)) == LinkCost.hop(hops.get(weakest))) {
                String why = why(hops.get(i));
                words.add("hop %d costs as much%s".formatted(i + 1,
                        why.equals(because) ? " for the same reason" : ": " + why));
            }
        }
        return String.join("; ", words);
    }

    private static String why(Collection<LinkClaim> hop) {
        List<String> parts = beside(hop);
        String because = parts.isEmpty()
                ? "nothing speaks against it: stated, by 3 independent sources or more"
                : parts.stream().map(part -> part.substring(part.indexOf(" for ") + " for ".length()))
                        .collect(Collectors.joining(", "));
        LinkClaimCounts tally = LinkClaimCounts.of(hop);
        return tally.isMixed() ? "%s (%s)".formatted(because, tally.inWords()) : because;
    }

    /// What the search did not look at; null if it missed nothing.
    static LinksAnswer.@Nullable Cut cut(LinkSearch.Found found, int maxHops) {
        List<String> reasons = new ArrayList<>();
        if (found.complete() < maxHops) {
            reasons.add("not all hops of every entity were followed");
        }
        found.limits().stream().sorted().map(LinkWords::reason).forEach(reasons::add);
        if (reasons.isEmpty()) {
            return null;
        }
        String words = "The best found, perhaps not the best there are: %s. %s".formatted(String.join("; ", reasons),
                found.complete() < maxHops
                        ? "No path of up to %s was missed.".formatted(hops(found.complete()))
                        : "");
        return new LinksAnswer.Cut(found.complete(), reasons, words.strip());
    }

    private static String reason(LinkBudget.Limit limit) {
        return switch (limit) {
            case PATHS -> "there are more paths than were weighed";
            case CLAIMS -> "there are more claims of a hop than were read";
            case TIME -> "the time was up";
        };
    }

    static String hops(int number) {
        return number == 1 ? "1 hop" : number + " hops";
    }

    /// "Found", or "No link found within 4 hops".
    static String opening(boolean found, LinksAnswer.Search search, Set<String> excluded) {
        return found
                ? "Found"
                : "No link found within %s%s%s".formatted(hops(search.maxHops()),
                        search.together() ? ", all at one time," : "",
                        excluded.isEmpty() ? "" : " past " + String.join(", ", excluded));
    }
}
