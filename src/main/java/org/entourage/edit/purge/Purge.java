package org.entourage.edit.purge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.entourage.edit.purge.Purged.Gone;
import org.entourage.edit.words.ClaimWords;
import org.entourage.graph.record.LatestRevision;
import org.entourage.graph.record.Target;
import org.entourage.graph.record.Tombstone;
import org.entourage.graph.record.Touched;
import org.entourage.graph.session.ChangeTime;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.ClaimPlanner;
import org.entourage.graph.write.ClaimPlanner.Recorded;
import org.entourage.graph.write.ClaimStates;
import org.entourage.graph.write.EdgeChange;
import org.entourage.graph.write.Edges;
import org.entourage.graph.write.GraphWriter;
import org.entourage.graph.write.PurgePlan;
import org.entourage.graph.write.PurgePlanner;
import org.entourage.graph.write.PurgeWriter;

/// Removes content for good: every revision of a claim, or of all claims of a dossier or source, with what they rest on and
/// nothing else needs. Id, time and reason are left. A dossier that has a purged claim still is loaded without it.
@Service
public class Purge {

    private final GraphWriter graph;
    private final PurgePlanner planner;
    private final PurgeWriter writer;
    private final ClaimPlanner claims;
    private final ClaimStates states;
    private final Edges edges;
    private final DocumentPurge documents;
    private final Transactions transactions;

    Purge(GraphWriter graph, PurgePlanner planner, PurgeWriter writer, ClaimPlanner claims, ClaimStates states,
            Edges edges, DocumentPurge documents, Transactions transactions) {
        this.documents = documents;
        this.graph = graph;
        this.planner = planner;
        this.writer = writer;
        this.claims = claims;
        this.states = states;
        this.edges = edges;
        this.transactions = transactions;
    }

    /// Purges. Cannot be undone.
    ///
    /// @param reason why: everybody who asks for what was purged reads it, so it should name nobody
    /// @return what went, without content
    /// @throws IllegalArgumentException if there is no reason, or nothing to purge; the graph is as it was
    public Purged purge(Target target, String reason) {
        Purged purged = transactions.write(() -> done(target, reason)).bare();
        String left = documents.delete(purged.documents());
        return left.isEmpty() ? purged : purged.noted(left);
    }

    /// Says what purging would do. It is done and undone: nothing stays written.
    ///
    /// @throws IllegalArgumentException if there is no reason, or nothing to purge
    public Purged plan(Target target, String reason) {
        return transactions.attempt(() -> done(target, reason));
    }

    private Purged done(Target target, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a purge needs a reason");
        }
        ChangeTime change = graph.lock();
        PurgePlan plan = planner.plan(target);
        if (plan.isEmpty()) {
            throw new IllegalArgumentException(nothing(target));
        }
        List<Gone> gone = claims(plan);
        Touched touched = writer.claims(plan, change.at(), reason.strip());
        List<EdgeChange> changes = edges.compare(touched);
        Map<String, String> of = documents
                .of(plan.sources().stream().flatMap(source -> source.texts().stream()).toList());
        writer.rest(plan);
        List<Gone> deleted = documents.unnamed(of);
        List<String> notes = new ArrayList<>(change.warnings());
        of.keySet().stream().filter(document -> deleted.stream().noneMatch(each -> each.id().equals(document)))
                .forEach(document -> notes.add("document %s stays, for another text is of it".formatted(document)));
        notes.addAll(notes(plan));
        return new Purged(target.what(), target.id(), reason.strip(), change.at().toInstant(), notes, gone,
                plan.about().stream().map(PurgePlan.About::latest).filter(LatestRevision::live).map(LatestRevision::id)
                        .distinct()
                        .toList(),
                plan.passageIds().size(), plan.passages().size() - plan.passageIds().size(),
                plan.sources().stream().filter(PurgePlan.OfSource::goes)
                        .map(source -> new Gone(source.id(), source.title())).toList(),
                plan.entities().stream().filter(entity -> entity.users().isEmpty())
                        .map(entity -> new Gone(entity.id(), entity.name())).toList(),
                changes, deleted);
    }

    private String nothing(Target target) {
        if (target instanceof Target.OfClaim claim) {
            return "claim %s %s".formatted(claim.id(), states.of(claim.id()).inWords());
        }
        boolean dossier = target instanceof Target.OfDossier;
        return writer.of(dossier ? target.id() : "", List.of(), dossier ? List.of() : List.of(target.id()), List.of())
                .stream().findFirst().map(Tombstone::inWords)
                .orElse("%s was never in the graph".formatted(target.inWords()));
    }

    private List<Gone> claims(PurgePlan plan) {
        Map<String, Recorded> recorded = claims
                .recorded(plan.claims().stream().map(PurgePlan.OfClaim::latest).toList());
        return plan.claims().stream().map(claim -> {
            Recorded held = Objects.requireNonNull(recorded.get(claim.latest().id()));
            return new Gone(claim.latest().id(), "%s (%s)".formatted(
                    new ClaimWords(held.content(), held.names(), held.passages()).says(), claim.revisions() == 1
                            ? "1 revision"
                            : claim.revisions() + " revisions"));
        }).toList();
    }

    private static String inWords(PurgePlan.OfSource source) {
        return source.kept().isEmpty()
                ? "the texts go"
                : source.texts().isEmpty()
                        ? "why its passages make no claim goes"
                        : "texts %s go".formatted(String.join(", ", source.texts()));
    }

    private static List<String> notes(PurgePlan plan) {
        List<String> notes = new ArrayList<>();
        List<String> going = plan.sources().stream().map(PurgePlan.OfSource::id).toList();
        plan.sources().stream().filter(source -> !source.users().isEmpty()).forEach(source -> notes.add(
                source.goes()
                        ? "source %s is used by %s, where only its id will stand".formatted(source.id(),
                                String.join(", ", source.users()))
                        : "of source %s only %s, for %s uses it".formatted(source.id(), inWords(source),
                                String.join(", ", source.users()))));
        if (going.isEmpty()) {
            TreeSet<String> attached = plan.passages().stream().map(PurgePlan.OfPassage::attached)
                    .filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
            attached.forEach(text -> notes.add(("text %s stays attached, with the words that the claim cited; "
                    + "./entourage detach takes it away").formatted(text)));
        }
        notes.add(
                "backups, exports, saved reports, transaction logs and freed records of the store may keep what is purged; "
                        + "docs/changes.md says what to do");
        return notes;
    }
}
