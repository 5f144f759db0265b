package org.entourage.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Voice;
import org.entourage.claim.When;
import org.entourage.question.answer.Answer;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.ResolvedName;
import org.entourage.question.links.LinksAnswer;
import org.entourage.question.network.NetworkAnswer;
import org.entourage.question.profile.ProfileAnswer;
import org.entourage.question.report.ReportAnswer;
import org.entourage.question.shared.SharedAnswer;

/// Makes drawings of answers that are about what joins entities.
final class Drawings {

    /// In days, beyond every date of a source.
    private static final long FAR = 1_000_000_000;

    private Drawings() {}

    /// The drawing of an answer; null if it is not of the kind that is drawn, or has nothing to draw.
    static @Nullable Drawing of(Answer answer) {
        return switch (answer) {
            case NetworkAnswer network -> drawing(network, network.rows().stream()
                    .map(row -> edge(row.label(), row.disputed(), row.claims())).toList(),
                    network.entities().stream().map(NetworkAnswer.Node::entity).toList());
            case LinksAnswer links -> drawing(links, links.rows().stream().flatMap(path -> path.hops().stream())
                    .flatMap(hop -> edges(hop.claims()).stream()).toList(),
                    links.rows().stream().flatMap(path -> path.entities().stream()).toList());
            case SharedAnswer shared -> drawing(shared, shared.rows().stream()
                    .flatMap(row -> edges(row.claims()).stream()).toList(), List.of());
            case ProfileAnswer profile -> drawing(profile, edges(profile.rows().stream()
                    .filter(row -> row.part() == ProfileAnswer.Part.ROLES
                            || row.part() == ProfileAnswer.Part.RELATIONS)
                    .flatMap(row -> row.claims().stream()).toList()), List.of());
            case ReportAnswer report -> drawing(report, edges(report.rows().stream()
                    .flatMap(section -> section.claims().stream()).distinct().toList()), List.of());
            default -> null;
        };
    }

    /// Claims put together to edges: those whose ends are two entities, of one subject, relation and object each.
    private static List<Ends> edges(Collection<CitedClaim> claims) {
        Map<String, List<CitedClaim>> grouped = new LinkedHashMap<>();
        claims.stream().filter(claim -> claim.subject().entity() != null && claim.object().entity() != null)
                .forEach(claim -> grouped.computeIfAbsent(id(claim), _ -> new ArrayList<>()).add(claim));
        return grouped.values().stream().map(each -> edge(first(each).label(),
                each.stream().anyMatch(CitedClaim::disputed), each)).toList();
    }

    private record Ends(String label, boolean disputed, List<CitedClaim> claims) {}

    private static Ends edge(String label, boolean disputed, List<CitedClaim> claims) {
        return new Ends(label, disputed, claims);
    }

    private static @Nullable Drawing drawing(Answer answer, List<Ends> ends, List<EntityRef> entities) {
        Map<String, Drawing.Node> nodes = new LinkedHashMap<>();
        answer.question().asked().stream().map(ResolvedName::entity).filter(Objects::nonNull)
                .forEach(entity -> nodes.putIfAbsent(entity.id(), node(entity, true)));
        entities.forEach(entity -> nodes.putIfAbsent(entity.id(), node(entity, false)));
        Map<String, Drawing.Edge> edges = new LinkedHashMap<>();
        for (Ends each : ends) {
            Drawing.Edge edge = drawn(each, nodes);
            edges.putIfAbsent(edge.id(), edge);
        }
        return edges.isEmpty() ? null : new Drawing(List.copyOf(nodes.values()), List.copyOf(edges.values()));
    }

    private static Drawing.Edge drawn(Ends ends, Map<String, Drawing.Node> nodes) {
        CitedClaim first = first(ends.claims());
        EntityRef subject = Objects.requireNonNull(first.subject().entity());
        EntityRef object = Objects.requireNonNull(first.object().entity());
        nodes.putIfAbsent(subject.id(), node(subject, false));
        nodes.putIfAbsent(object.id(), node(object, false));
        return new Drawing.Edge(id(first), subject.id(), first.relation(), object.id(), first.recorded().family(),
                ends.label(), first.certainty().word(), first.polarity() == Polarity.DENIED, ends.disputed(),
                ends.claims().size(), ends.claims().stream().filter(claim -> claim.voice() == Voice.UNNAMED).count(),
                ends.claims().stream().map(Drawings::time).distinct().toList());
    }

    /// The claim that speaks for all: the first that affirms, or else the first.
    private static CitedClaim first(List<CitedClaim> claims) {
        return claims.stream().filter(claim -> claim.polarity() == Polarity.AFFIRMED).findFirst()
                .orElse(claims.getFirst());
    }

    private static Drawing.Node node(EntityRef entity, boolean asked) {
        return new Drawing.Node(entity.id(), entity.name(), entity.kind(), entity.kindInWords(), entity.unnamed(),
                asked);
    }

    /// The id of the edge that a claim belongs to.
    static String id(CitedClaim claim) {
        return "%s %s %s".formatted(Objects.requireNonNull(claim.subject().entity()).id(), claim.relation(),
                Objects.requireNonNull(claim.object().entity()).id());
    }

    /// The days on which a claim can have held, and those on which it certainly did: where an answer calls it certain as of
    /// a day, so does the drawing.
    static Drawing.Time time(CitedClaim claim) {
        return time(claim.when().told(), isState(claim));
    }

    /// The time of a state, which lasts, or of an event.
    static Drawing.Time time(When when, boolean state) {
        Bounds bounds = when.bounds();
        LocalDate from = state ? bounds.startLatest() : bounds.endLatest();
        LocalDate to = state ? bounds.endEarliest() : bounds.startEarliest();
        boolean certain = !when.qualified() && !from.isAfter(to);
        return new Drawing.Time(day(bounds.startEarliest()), day(bounds.endLatest()), certain ? limited(from) : null,
                certain ? limited(to) : null);
    }

    /// Whether it holds for a time rather than happens once.
    static boolean isState(CitedClaim claim) {
        return claim.recorded().aspect().equals(Relation.Aspect.STATE.word());
    }

    private static long limited(LocalDate date) {
        return Math.clamp(date.toEpochDay(), -FAR, FAR);
    }

    private static @Nullable Long day(LocalDate date) {
        return date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX) ? null : date.toEpochDay();
    }
}
