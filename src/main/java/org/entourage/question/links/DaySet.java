package org.entourage.question.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import static java.time.LocalDate.MAX;
import static java.time.LocalDate.MIN;

/// A set of days.
///
/// @param spans stretches of days, in order, none overlapping the next
record DaySet(List<Span> spans) {

    /// All days that there are.
    static final DaySet ALL = new DaySet(List.of(new Span(MIN, MAX)));

    DaySet {
        spans = List.copyOf(spans);
    }

    /// A stretch of days, both ends included.
    record Span(LocalDate first, LocalDate last) {}

    static DaySet of(LocalDate first, LocalDate last) {
        return new DaySet(List.of(new Span(first, last)));
    }

    /// The days on which one of these claims is possible.
    static DaySet of(Collection<LinkClaim> claims) {
        List<Span> spans = new ArrayList<>();
        for (LinkClaim claim : claims.stream().sorted(Comparator.comparing(LinkClaim::startEarliest)).toList()) {
            Span last = spans.isEmpty() ? null : spans.getLast();
            if (last == null || claim.startEarliest().isAfter(last.last())) {
                spans.add(new Span(claim.startEarliest(), claim.endLatest()));
            } else if (claim.endLatest().isAfter(last.last())) {
                spans.set(spans.size() - 1, new Span(last.first(), claim.endLatest()));
            }
        }
        return new DaySet(spans);
    }

    /// The days in both.
    DaySet and(DaySet other) {
        List<Span> both = new ArrayList<>();
        for (Span span : spans) {
            for (Span with : other.spans) {
                LocalDate first = span.first().isAfter(with.first()) ? span.first() : with.first();
                LocalDate last = span.last().isBefore(with.last()) ? span.last() : with.last();
                if (!first.isAfter(last)) {
                    both.add(new Span(first, last));
                }
            }
        }
        return new DaySet(both);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    boolean contains(LocalDate day) {
        return spans.stream().anyMatch(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()));
    }
}
