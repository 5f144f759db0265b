package org.entourage.question.links;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// A path with what it costs.
///
/// @param path   the path
/// @param cost   of all hops and of all entities passed through
/// @param claims by hop, those that count; at least one each
/// @param days   the days on which all of these are possible; null if nobody asked
record LinkWeighedPath(LinkPath path, int cost, List<List<LinkClaim>> claims, DaySet.@Nullable Span days)
        implements
            Comparable<LinkWeighedPath> {

    LinkWeighedPath {
        claims = List.copyOf(claims);
    }

    /// Weighs a path all of whose hops and entities are weighed.
    static LinkWeighedPath of(LinkPath path) {
        return new LinkWeighedPath(path, path.cost(), claims(path), null);
    }

    /// Weighs such a path on the day on which it is cheapest, the earliest of several; empty if there is no day on which
    /// all its hops are possible. Only a day on which a claim can have begun, or the first that counts, can be that one.
    static Optional<LinkWeighedPath> onOneDay(LinkPath path, DaySet.Span within) {
        List<List<LinkClaim>> all = claims(path);
        return Stream.concat(Stream.of(within.first()),
                all.stream().flatMap(Collection::stream).map(LinkClaim::startEarliest))
                .filter(day -> !day.isBefore(within.first()) && !day.isAfter(within.last())).distinct().sorted()
                .map(day -> on(day, path, all, within)).flatMap(Optional::stream)
                .min(Comparator.comparingInt(LinkWeighedPath::cost));
    }

    private static Optional<LinkWeighedPath> on(LocalDate day, LinkPath path, List<List<LinkClaim>> all,
            DaySet.Span within) {
        List<List<LinkClaim>> claims = all.stream()
                .map(hop -> hop.stream().filter(claim -> claim.isPossibleOn(day)).toList()).toList();
        if (claims.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        int cost = claims.stream().mapToInt(LinkCost::hop).sum()
                + path.through().stream().mapToInt(LinkGraph.Node::cost).sum();
        return Optional.of(new LinkWeighedPath(path, cost, claims, days(claims, within)));
    }

    private static DaySet.Span days(List<List<LinkClaim>> claims, DaySet.Span within) {
        LocalDate first = Stream.concat(Stream.of(within.first()),
                claims.stream().flatMap(Collection::stream).map(LinkClaim::startEarliest))
                .max(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = Stream.concat(Stream.of(within.last()),
                claims.stream().flatMap(Collection::stream).map(LinkClaim::endLatest))
                .min(Comparator.naturalOrder()).orElseThrow();
        return new DaySet.Span(first, last);
    }

    private static List<List<LinkClaim>> claims(LinkPath path) {
        return path.edges().stream().map(edge -> Objects.requireNonNull(edge.claims()).claims()).toList();
    }

    int order() {
        return LinkPath.order(cost, path.hops());
    }

    @Override
    public int compareTo(LinkWeighedPath other) {
        return order() != other.order()
                ? Integer.compare(order(), other.order())
                : path.key().compareTo(other.path.key());
    }
}
