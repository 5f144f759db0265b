package org.entourage.question.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.look.Citations;

/// Paths as an answer shows them, every hop with its evidence.
final class LinkRows {

    private static final int MOST_SHOWN = 20;

    private final Citations citations;
    private final Filters filters;

    LinkRows(Citations citations, Filters filters) {
        this.citations = citations;
        this.filters = filters;
    }

    /// The rows of these paths, inside the caller's transaction.
    List<LinksAnswer.Path> of(List<LinkWeighedPath> paths) {
        Map<String, CitedClaim> cited = citations.of(paths.stream().flatMap(path -> path.claims().stream())
                .flatMap(hop -> shown(hop).map(LinkClaim::ref)).distinct().toList(), filters);
        Map<String, EntityRef> entities = entities(cited.values());
        return paths.stream().map(path -> row(path, cited, entities)).toList();
    }

    private static Stream<LinkClaim> shown(List<LinkClaim> hop) {
        return hop.stream().sorted(LinkCost.BY_GRADE).limit(MOST_SHOWN);
    }

    /// The entities of a path are the ends of its claims, which are cited with all their names.
    private static Map<String, EntityRef> entities(Collection<CitedClaim> claims) {
        Map<String, EntityRef> entities = new HashMap<>();
        claims.stream().flatMap(claim -> Stream.of(claim.subject().entity(), claim.object().entity()))
                .filter(Objects::nonNull).forEach(entity -> entities.put(entity.id(), entity));
        return entities;
    }

    private LinksAnswer.Path row(LinkWeighedPath path, Map<String, CitedClaim> cited, Map<String, EntityRef> all) {
        List<EntityRef> entities = path.path().nodes().stream().map(node -> Objects.requireNonNull(all.get(node.id)))
                .toList();
        List<LinksAnswer.Hop> hops = new ArrayList<>();
        for (int i = 0; i < path.claims().size(); i++) {
            hops.add(hop(entities.get(i), entities.get(i + 1), path.claims().get(i), cited));
        }
        List<LinksAnswer.Passed> through = path.path().through().stream()
                .map(node -> passed(Objects.requireNonNull(all.get(node.id)), Objects.requireNonNull(node.weight)))
                .toList();
        return new LinksAnswer.Path(path.cost(), LinkWords.path(path.cost(), hops, through), entities, hops, through,
                LinkWords.weakest(path.claims()), LinkWords.weakness(path.claims()),
                standing(path.claims().stream().flatMap(List::stream).toList())
                        .withMore(hops.stream().mapToInt(hop -> hop.sourceCounts().moreClaims()).sum()),
                days(path.days()));
    }

    private static LinksAnswer.Passed passed(EntityRef entity, LinkReader.Weight weight) {
        return new LinksAnswer.Passed(entity, LinkCost.entity(weight.claims(), weight.place()),
                LinkWords.entity(weight), weight.claims());
    }

    private static LinksAnswer.Hop hop(EntityRef from, EntityRef to, List<LinkClaim> claims,
            Map<String, CitedClaim> cited) {
        List<CitedClaim> shown = shown(claims).map(claim -> Objects.requireNonNull(cited.get(claim.ref()))).toList();
        CitedClaim first = shown.getFirst();
        LinkClaimCounts tally = LinkClaimCounts.of(claims);
        return new LinksAnswer.Hop(from, to, LinkCost.hop(claims), LinkWords.hop(claims),
                first.label(), from.equals(first.subject().entity()), tally.inWords(), tally.disputed() > 0,
                tally.doubts(), relations(from, claims), standing(claims).withMore(claims.size() - shown.size()),
                shown);
    }

    private static List<LinksAnswer.Relation> relations(EntityRef from, List<LinkClaim> claims) {
        record Way(String relation, String subject) {}
        Map<Way, List<LinkClaim>> ways = new LinkedHashMap<>();
        claims.stream().sorted(LinkCost.BY_GRADE).forEach(claim -> ways
                .computeIfAbsent(new Way(claim.relation(), claim.subject()), _ -> new ArrayList<>()).add(claim));
        return ways.entrySet().stream().map(way -> {
            LinkClaimCounts tally = LinkClaimCounts.of(way.getValue());
            int grade = LinkCost.grade(way.getValue().getFirst());
            return new LinksAnswer.Relation(way.getKey().relation(), way.getKey().subject().equals(from.id()), grade,
                    "%s; grade %d".formatted(tally.inWords(), grade), tally.claims(), tally.doubts());
        }).toList();
    }

    private static SourceCounts standing(Collection<LinkClaim> claims) {
        return new SourceCounts((int) claims.stream().map(LinkClaim::source).distinct().count(),
                LinkCost.origins(claims), 0);
    }

    private static LinksAnswer.@Nullable Together days(DaySet.@Nullable Span days) {
        return days == null ? null : new LinksAnswer.Together(limit(days.first()), limit(days.last()));
    }

    private static @Nullable LocalDate limit(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }
}
