package org.entourage.question.supporters;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.claim.AtThatTime;
import org.entourage.claim.Bounds;
import org.entourage.claim.Relation.Tier;
import org.entourage.graph.record.Entities;
import org.entourage.graph.record.EntityNode;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Office;
import org.entourage.question.answer.Offices;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.answer.ThroughRow;
import org.entourage.question.look.Cited;
import org.entourage.question.look.CountedClaims;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.RowClaims;
import org.entourage.question.look.RowEvidence;

/// Answers who stands on a side of somebody, for the questions about either side.
@Component
class Stances {

    /// Of one who stands there as many offices are shown.
    private static final int MOST_OFFICES = 10;

    private final Entities entities;
    private final RowEvidence evidence;
    private final RolesAtTime roles;

    Stances(Entities entities, RowEvidence evidence, RolesAtTime roles) {
        this.entities = entities;
        this.evidence = evidence;
        this.roles = roles;
    }

    /// A row about one who stands there.
    record Row(EntityRef who, String relation, @Nullable Tier tier, String label, Stance stance, boolean disputed,
            Bounds.@Nullable Status status, SourceCounts sourceCounts, Offices offices,
            List<CitedClaim> claims) implements AnswerRow {}

    /// All whom these claims put there, in the order of rows, inside the caller's transaction.
    List<Stance> all(CountedClaims counted) {
        Map<String, EntityRef> who = new HashMap<>();
        entities.findAllByIdInOrderById(counted.kept().stream().map(FoundClaim::subject).distinct().toList()).stream()
                .map(EntityNode::toEntity).map(EntityRef::of).forEach(entity -> who.put(entity.id(), entity));
        return Stance.of(counted.kept().stream().filter(claim -> who.containsKey(claim.subject()))
                .map(claim -> Stance.Found.of(claim, Objects.requireNonNull(who.get(claim.subject())))).toList());
    }

    /// Rows with their evidence.
    List<Row> rows(List<Stance> shown, Filters filters) {
        Map<String, Map<String, AtThatTime>> offices = roles.offices(
                shown.stream().flatMap(stance -> stance.refs().stream()).collect(Collectors.toSet()), filters);
        List<Held> held = shown.stream().map(stance -> Held.of(stance, offices)).toList();
        Cited cited = evidence.of(Stream.concat(shown.stream().map(Stance::refs), held.stream().map(Held::refs))
                .toList(), filters);
        return held.stream().map(each -> row(each, cited)).toList();
    }

    /// The offices of one who stands there.
    ///
    /// @param held when they were held, by reference of the claim
    /// @param more how many there are beside these
    private record Held(Stance stance, Map<String, AtThatTime> held, int more) {

        static Held of(Stance stance, Map<String, Map<String, AtThatTime>> offices) {
            Map<String, AtThatTime> all = new HashMap<>();
            stance.refs().forEach(ref -> offices.getOrDefault(ref, Map.of())
                    .forEach((office, status) -> all.merge(office, status, Stances::better)));
            Map<String, AtThatTime> first = new HashMap<>();
            all.entrySet().stream().sorted(Map.Entry.<String, AtThatTime>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey())).limit(MOST_OFFICES)
                    .forEach(office -> first.put(office.getKey(), office.getValue()));
            return new Held(stance, first, all.size() - first.size());
        }

        Collection<String> refs() {
            return held.keySet();
        }

        Offices offices(Cited cited) {
            return new Offices(held.entrySet().stream().map(office -> Office.of(office.getValue(),
                    cited.claim(office.getKey()))).sorted(Comparator.comparing(office -> office.claim().id()))
                    .toList(), more);
        }
    }

    private static Row row(Held held, Cited cited) {
        Stance stance = held.stance();
        Cited.Row row = cited.row(stance.refs());
        CitedClaim first = row.claims().getFirst();
        String tier = first.recorded().tier();
        return new Row(Objects.requireNonNull(first.subject().entity()), stance.relation(),
                tier == null ? null : Tier.of(tier).orElseThrow(), RowClaims.label(row.claims()), stance,
                row.disputed(), RowClaims.status(row.claims()), row.counts(), held.offices(cited), row.claims());
    }

    /// Those who stand there through an organisation, with their evidence.
    List<ThroughRow> through(List<RolesAtTime.Tied> shown, Filters filters) {
        Cited cited = evidence.of(shown.stream().flatMap(tied -> Stream.of(tied.ties(), tied.stance().refs())).toList(),
                filters);
        return shown.stream().map(tied -> through(tied, cited)).toList();
    }

    private static ThroughRow through(RolesAtTime.Tied tied, Cited cited) {
        List<CitedClaim> claims = cited.row(tied.stance().refs()).claims();
        List<CitedClaim> ties = cited.row(tied.ties()).claims().stream()
                .sorted(Comparator.comparing(CitedClaim::id)).toList();
        List<String> all = Stream.concat(tied.ties().stream(), tied.stance().refs().stream()).toList();
        return new ThroughRow(Objects.requireNonNull(ties.getFirst().subject().entity()),
                Objects.requireNonNull(claims.getFirst().subject().entity()), tied.stance().relation(),
                RowClaims.label(claims), tied.status(), cited.row(all).counts(), ties, claims);
    }

    private static AtThatTime better(AtThatTime one, AtThatTime other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
