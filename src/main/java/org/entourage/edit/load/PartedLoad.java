package org.entourage.edit.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.entourage.claim.Claim;
import org.entourage.claim.Entity;
import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.dossier.Dossier;
import org.entourage.graph.record.DossierItem.What;
import org.entourage.graph.record.LatestRevision;
import org.entourage.graph.record.Touched;
import org.entourage.graph.record.Triple;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Maintenance.Lease;
import org.entourage.graph.write.ClaimPlan;
import org.entourage.graph.write.ClaimWriter.Step;

/// Writes in parts what is too much for one transaction: new entities, sources and texts, then claims with their passages
/// and edges, and last all that changes what others see. Each part is whole in itself. Whoever goes on with a load that was
/// cut off compares the dossier with the graph anew: what is written already is not written again.
final class PartedLoad {

    /// A text's content may be as long as a thousand claims.
    private static final long CHARACTERS = 4L * 1024 * 1024;

    private final Maintenance loads;
    private final LoadWriter writer;
    private final Lease lease;
    private final PreparedLoad prepared;
    private final int most;
    private final Step step;
    private final Dossier dossier;
    private final Set<String> own;
    private final Set<Passage> unwritten;

    /// @param most how many claims, or entities and so on, a part has
    PartedLoad(Maintenance loads, LoadWriter writer, Lease lease, PreparedLoad prepared, int most, Step step) {
        this.loads = loads;
        this.writer = writer;
        this.lease = lease;
        this.prepared = prepared;
        this.most = most;
        this.step = step;
        this.dossier = prepared.dossier();
        this.own = dossier.entities().stream().map(Entity::id).collect(Collectors.toSet());
        this.unwritten = new HashSet<>(prepared.cited().written());
        prepared.cited().changed().forEach(unwritten::remove);
    }

    /// Writes it.
    ///
    /// @return number of passages that have their words from an attached copy
    int write() {
        Map<What, Set<String>> fresh = items();
        step.done("entities");
        // passages are written with the claims that cite them, and ending comes after
        step.done("ended");
        claims();
        texts();
        dropped();
        step.done("claims");
        int again = loads.last(lease, () -> last(fresh));
        step.done("invariants");
        return again;
    }

    /// Writes what is new, without what stands in the graph already for others.
    ///
    /// @return its ids by kind
    private Map<What, Set<String>> items() {
        Map<What, Set<String>> fresh = loads.part(lease, () -> writer.fresh(prepared));
        Set<String> sources = fresh.getOrDefault(What.SOURCE, Set.of());
        items(What.ENTITY, parts(fresh.getOrDefault(What.ENTITY, Set.of())));
        items(What.SOURCE, DependencyOrder.parts(dossier.sources().stream()
                .filter(source -> sources.contains(source.id())).toList(), Source::id, Source::basedOn, most).stream()
                .map(part -> part.stream().map(Source::id).toList()).toList());
        items(What.TEXT, parts(fresh.getOrDefault(What.TEXT, Set.of())));
        return fresh;
    }

    private void items(What what, List<List<String>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Set<String> ids = new HashSet<>(parts.get(i));
            part(() -> writer.items(prepared, Map.of(what, ids)));
            step.reached(what.word(), i + 1, parts.size());
        }
    }

    private void claims() {
        ClaimPlan plan = prepared.claims();
        List<Claim> written = Stream.concat(plan.created().stream(), plan.changed().stream()).toList();
        long done = 0;
        for (List<Claim> claims : DependencyOrder.parts(written, claim -> claim.id().toString(),
                PartedLoad::targets, most)) {
            part(() -> claims(plan.part(claims, List.of()), claims));
            done += claims.size();
            step.reached("claims", done, written.size());
        }
    }

    private void claims(ClaimPlan part, List<Claim> claims) {
        Set<Passage> cited = new LinkedHashSet<>();
        claims.forEach(claim -> cited.addAll(claim.passages()));
        writer.passages(prepared, cited.stream().filter(unwritten::contains).toList());
        writer.findAgain(prepared, cited);
        writer.settle(writer.claims(prepared, part, _ -> {}).with(this::isOwn), _ -> {});
    }

    private static List<String> targets(Claim claim) {
        return Stream.of(claim.subject(), claim.object()).filter(Term.OfClaim.class::isInstance)
                .map(Term.OfClaim.class::cast).map(Term.OfClaim::id).toList();
    }

    /// Whether an edge can be written before the last part: as long as nobody sees the dossier, none between others.
    private boolean isOwn(Triple triple) {
        return !lease.of().hidden() || own.contains(triple.subject()) || own.contains(triple.object());
    }

    /// Attaches texts; of others none as long as nobody sees the dossier.
    private void texts() {
        Set<String> texts = dossier.texts().stream().map(Source.Text::id).collect(Collectors.toSet());
        List<String> part = new ArrayList<>();
        long length = 0;
        for (String id : loads.part(lease, () -> writer.notAttached(prepared))) {
            if (texts.contains(id)) {
                part.add(id);
                length += prepared.length(id);
            }
            if (length > CHARACTERS) {
                List<String> ids = List.copyOf(part);
                part(() -> writer.attach(prepared, ids));
                part.clear();
                length = 0;
            }
        }
        part(() -> writer.attach(prepared, part));
    }

    private void dropped() {
        for (List<LatestRevision> part : parts(prepared.claims().dropped())) {
            part(() -> writer.settle(
                    writer.claims(prepared, prepared.claims().part(List.of(), part), _ -> {}).with(this::isOwn),
                    _ -> {}));
        }
    }

    private int last(Map<What, Set<String>> fresh) {
        writer.dossier(prepared);
        writer.items(prepared, prepared.things().written(fresh));
        writer.rest(prepared);
        writer.passages(prepared, prepared.cited().changed());
        writer.attach(prepared, writer.notAttached(prepared));
        List<Touched> touched = new ArrayList<>(List.of(writer.besides(prepared)));
        if (lease.of().hidden()) {
            touched.add(writer.between(dossier).with(triple -> !isOwn(triple)));
        }
        writer.settle(Touched.all(touched), _ -> {});
        step.done("edges");
        return writer.foundAgain(prepared);
    }

    private void part(Runnable work) {
        loads.part(lease, () -> {
            work.run();
            return true;
        });
    }

    private <T> List<List<T>> parts(Collection<T> all) {
        return all.stream().gather(Gatherers.windowFixed(most)).toList();
    }
}
