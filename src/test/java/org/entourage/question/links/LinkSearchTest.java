package org.entourage.question.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Voice;

import static org.assertj.core.api.Assertions.assertThat;

/// The search for links over graphs in memory, held against every simple path there is.
class LinkSearchTest {

    private static final DaySet.Span ANY_DAY = new DaySet.Span(LocalDate.MIN, LocalDate.MAX);

    /// A claim between two entities.
    private record Tie(LinkClaim claim, String object) {

        boolean joins(String a, String b) {
            return (claim.subject().equals(a) && object.equals(b)) || (claim.subject().equals(b) && object.equals(a));
        }
    }

    /// A graph in memory.
    private record Memory(List<Tie> ties, Map<String, Weight> weighed, int mostFollowed) implements LinkReader {

        @Override
        public List<Seen> expand(Collection<String> ids) {
            return ids.stream().map(id -> {
                List<Tie> of = ties.stream()
                        .filter(tie -> tie.claim().subject().equals(id) || tie.object().equals(id)).toList();
                Map<String, Hop> others = new HashMap<>();
                of.stream().limit(mostFollowed).forEach(tie -> others.merge(
                        tie.object().equals(id) ? tie.claim().subject() : tie.object(), hop(tie), Hop::and));
                return new Seen(id, others, of.size() > mostFollowed);
            }).toList();
        }

        private static Hop hop(Tie tie) {
            return new Hop(1, tie.claim().certainty() == Certainty.STATED
                    && tie.claim().polarity() == Polarity.AFFIRMED);
        }

        @Override
        public Map<String, Hop> between(String id, Collection<String> others) {
            Map<String, Hop> found = new HashMap<>();
            for (String other : others) {
                ties.stream().filter(tie -> tie.joins(id, other))
                        .forEach(tie -> found.merge(other, hop(tie), Hop::and));
            }
            return found;
        }

        @Override
        public Map<LinkPair, Claims> claims(Collection<LinkPair> pairs) {
            return pairs.stream().collect(Collectors.toMap(pair -> pair, pair -> new Claims(ties.stream()
                    .filter(tie -> tie.joins(pair.one(), pair.other())).map(Tie::claim).toList(), false)));
        }

        @Override
        public Map<String, Weight> weights(Collection<String> ids) {
            return ids.stream().collect(Collectors.toMap(id -> id,
                    id -> weighed.getOrDefault(id, new Weight(1, false))));
        }
    }

    @RepeatedTest(400)
    void theSearchFindsWhatEverySimplePathAllows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int entities = 3 + random.nextInt(7);
        Memory memory = memory(random, entities, Integer.MAX_VALUE);
        int maxHops = 1 + random.nextInt(6);
        int k = 1 + random.nextInt(10);
        Set<String> excluded = random.nextInt(3) == 0 ? Set.of("e2") : Set.of();
        DaySet.@Nullable Span within = random.nextInt(3) == 0 ? ANY_DAY : null;
        LinkSearch.Found found = search(memory, excluded, k, maxHops, within);
        assertThat(shown(found.paths())).as("seed %d", repetition.getCurrentRepetition())
                .isEqualTo(naive(memory, excluded, k, maxHops, within != null));
        assertThat(found.complete()).isEqualTo(maxHops);
        assertThat(found.limits()).isEmpty();
    }

    @RepeatedTest(200)
    void whatIsCalledCompleteIsAlsoRightWhereFanOutIsCut(RepetitionInfo repetition) {
        Random random = new Random(1_000 + repetition.getCurrentRepetition());
        int entities = 4 + random.nextInt(9);
        Memory memory = memory(random, entities, 3 + random.nextInt(5));
        int maxHops = 1 + random.nextInt(5);
        LinkSearch.Found found = search(memory, Set.of(), 3, maxHops, null);
        List<String> all = naive(memory, Set.of(), 1_000_000, maxHops, false);
        assertThat(all).as("seed %d", repetition.getCurrentRepetition()).containsAll(shown(found.paths()));
        if (found.complete() == maxHops) {
            assertThat(shown(found.paths())).as("seed %d", repetition.getCurrentRepetition())
                    .isEqualTo(all.stream().limit(3).toList());
        } else {
            List<String> certain = naive(memory, Set.of(), 1_000_000, found.complete(), false);
            List<String> better = certain.stream()
                    .filter(path -> found.paths().size() < 3
                            || all.indexOf(path) < all.indexOf(shown(found.paths()).getLast()))
                    .toList();
            assertThat(shown(found.paths())).as("seed %d", repetition.getCurrentRepetition()).containsAll(better);
        }
    }

    @Test
    void alsoADenseGraphOfAThousandEntitiesIsAnsweredInTime() {
        Random random = new Random(7);
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            ties.add(tie(i, "e" + random.nextInt(1_000), "e" + random.nextInt(1_000), random));
        }
        LinkSearch.Found found = search(new Memory(ties, Map.of(), Integer.MAX_VALUE), Set.of(), 10, 6, null);
        assertThat(found.paths()).hasSize(10).isSorted();
        assertThat(found.complete()).isEqualTo(6);
    }

    private static LinkSearch.Found search(Memory memory, Set<String> excluded, int k, int maxHops,
            DaySet.@Nullable Span within) {
        return new LinkSearch(memory, new LinkGraph("e0", "e1", excluded), k, maxHops, within,
                new LinkBudget(System::nanoTime)).find();
    }

    private static Memory memory(Random random, int entities, int mostFollowed) {
        List<Tie> ties = new ArrayList<>();
        int claims = random.nextInt(entities * 4);
        for (int i = 0; i < claims; i++) {
            ties.add(tie(i, "e" + random.nextInt(entities), "e" + random.nextInt(entities), random));
        }
        ties.removeIf(tie -> tie.claim().subject().equals(tie.object()));
        Map<String, LinkReader.Weight> weights = new HashMap<>();
        for (int i = 0; i < entities; i++) {
            weights.put("e" + i, new LinkReader.Weight(random.nextInt(3) == 0
                    ? random.nextInt(600)
                    : claims, random.nextInt(5) == 0));
        }
        ties.forEach(tie -> List.of(tie.claim().subject(), tie.object())
                .forEach(id -> weights.computeIfPresent(id, (_, weight) -> new LinkReader.Weight(
                        Math.max(weight.claims(), claims), weight.place()))));
        return new Memory(ties, weights, mostFollowed);
    }

    private static Tie tie(int key, String subject, String object, Random random) {
        LocalDate first = random.nextInt(3) == 0 ? LocalDate.MIN : LocalDate.of(2000 + random.nextInt(6), 1, 1);
        LocalDate last = random.nextInt(3) == 0 || first.equals(LocalDate.MIN)
                ? LocalDate.MAX
                : first.plusYears(random.nextInt(3));
        String source = "s" + random.nextInt(5);
        return new Tie(new LinkClaim("c" + key + "@1", "c" + key, subject, "met", random.nextBoolean()
                ? Certainty.STATED
                : List.of(Certainty.values()).get(random.nextInt(Certainty.values().length)),
                random.nextInt(6) == 0 ? Polarity.DENIED : Polarity.AFFIRMED, random.nextBoolean()
                        ? Voice.OWN
                        : List.of(Voice.values()).get(random.nextInt(Voice.values().length)),
                random.nextInt(5) == 0,
                random.nextInt(12) == 0, source, source.equals("s4") ? "s3" : source, first, last), object);
    }

    private static List<String> shown(List<LinkWeighedPath> paths) {
        return paths.stream().map(path -> "%d %s %s".formatted(path.cost(),
                path.path().nodes().stream().map(node -> node.id).toList(),
                path.days() == null ? "" : path.days())).toList();
    }

    private record Way(List<String> ids, int cost, String days) {}

    /// Written from docs/links.md, not from the search: every simple path, then sorted.
    private static List<String> naive(Memory memory, Set<String> excluded, int k, int maxHops, boolean together) {
        List<Way> ways = new ArrayList<>();
        walk(memory, excluded, maxHops, together, List.of("e0"), ways);
        return ways.stream().sorted(Comparator.comparingInt(Way::cost).thenComparingInt(way -> way.ids().size())
                .thenComparing(way -> String.join("\0", way.ids()))).limit(k)
                .map(way -> "%d %s %s".formatted(way.cost(), way.ids(), way.days())).toList();
    }

    private static void walk(Memory memory, Set<String> excluded, int left, boolean together, List<String> ids,
            List<Way> ways) {
        if (ids.getLast().equals("e1")) {
            weigh(memory, together, ids, ways);
            return;
        }
        Set<String> next = new TreeSet<>();
        for (Tie tie : memory.ties()) {
            if (tie.claim().subject().equals(ids.getLast())) {
                next.add(tie.object());
            } else if (tie.object().equals(ids.getLast())) {
                next.add(tie.claim().subject());
            }
        }
        next.removeAll(excluded);
        ids.forEach(next::remove);
        if (left > 0) {
            for (String id : next) {
                List<String> longer = new ArrayList<>(ids);
                longer.add(id);
                walk(memory, excluded, left - 1, together, longer, ways);
            }
        }
    }

    private static void weigh(Memory memory, boolean together, List<String> ids, List<Way> ways) {
        List<List<LinkClaim>> hops = IntStream.range(1, ids.size()).mapToObj(i -> memory.ties().stream()
                .filter(tie -> tie.joins(ids.get(i - 1), ids.get(i))).map(Tie::claim).toList()).toList();
        int through = ids.subList(1, ids.size() - 1).stream().map(id -> memory.weighed().get(id))
                .mapToInt(weight -> passing(Objects.requireNonNull(weight))).sum();
        if (!together) {
            ways.add(new Way(ids, through + hops.stream().mapToInt(LinkSearchTest::hop).sum(), ""));
            return;
        }
        int best = Integer.MAX_VALUE;
        String days = "";
        for (LocalDate day = LocalDate.of(1999, 12, 31); day.getYear() < 2012; day = day.plusMonths(1)
                .withDayOfMonth(1)) {
            LocalDate on = day;
            List<List<LinkClaim>> kept = hops.stream().map(hop -> hop.stream()
                    .filter(claim -> !claim.startEarliest().isAfter(on) && !claim.endLatest().isBefore(on)).toList())
                    .toList();
            if (kept.stream().noneMatch(List::isEmpty) && kept.stream().mapToInt(LinkSearchTest::hop).sum() < best) {
                best = kept.stream().mapToInt(LinkSearchTest::hop).sum();
                List<LinkClaim> all = kept.stream().flatMap(List::stream).toList();
                days = new DaySet.Span(all.stream().map(LinkClaim::startEarliest).max(Comparator.naturalOrder())
                        .orElseThrow(),
                        all.stream().map(LinkClaim::endLatest).min(Comparator.naturalOrder())
                                .orElseThrow())
                        .toString();
            }
        }
        if (best < Integer.MAX_VALUE) {
            ways.add(new Way(ids, through + best, days));
        }
    }

    private static int hop(List<LinkClaim> claims) {
        int grade = claims.stream().mapToInt(LinkSearchTest::grade).min().orElseThrow();
        long sources = claims.stream().filter(claim -> grade(claim) == grade).map(LinkClaim::origin).distinct().count();
        return 10 + grade + (sources == 1 ? 2 : sources == 2 ? 1 : 0);
    }

    private static int grade(LinkClaim claim) {
        int certainty = Map.of("stated", 0, "alleged", 10, "suspected", 20).getOrDefault(claim.certainty().word(), 40);
        int voice = Map.of("own", 0, "self", 3, "attributed", 3).getOrDefault(claim.voice().word(), 6);
        return certainty + voice + (claim.disputed() ? 10 : 0) + (claim.polarity().word().equals("denied") ? 40 : 0)
                + (claim.retracted() ? 40 : 0);
    }

    private static int passing(LinkReader.Weight weight) {
        int n = weight.claims();
        int hub = n < 32 ? 0 : n < 64 ? 4 : n < 128 ? 8 : n < 256 ? 12 : n < 512 ? 16 : 20;
        return hub + (weight.place() ? 6 : 0);
    }
}
