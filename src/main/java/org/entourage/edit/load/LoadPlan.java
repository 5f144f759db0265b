package org.entourage.edit.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Ending;
import org.entourage.edit.words.ClaimLine;
import org.entourage.edit.words.FieldChange;
import org.entourage.graph.record.Tombstone;
import org.entourage.graph.write.EdgeChange;
import org.entourage.graph.write.Withdrawals;

/// What loading a dossier would do. The load does the very same.
///
/// @param file      name of the dossier's file
/// @param dossier   id
/// @param held      version that the graph has; null if it has none
/// @param version   of the file
/// @param notes     what to know before agreeing, in words
/// @param created   claims of which the graph has no live revision
/// @param changed   claims that say something else than their live revision
/// @param withdrawn claims that the dossier no longer has
/// @param untouched number of claims that stay as they are
/// @param staying   claims that stay withdrawn, though the dossier has them
/// @param leftOut   what was purged and is left out, though the dossier has it
/// @param about     live claims that speak of those that the dossier no longer has; they stay
/// @param edges     edges that appear, change or fall
/// @param lost      what no live claim says plainly any more
/// @param things    entities, sources and texts that are new, change, go, come back, or stay for others use them
/// @param attached  ids of texts that are attached on the way
/// @param verified  number of passages whose words stand in their text
/// @param unchecked number of passages whose text is not attached
public record LoadPlan(String file, String dossier, @Nullable Integer held, int version, List<String> notes,
        List<ClaimLine> created, List<ClaimLine> changed, List<ClaimLine> withdrawn, int untouched,
        List<Staying> staying, List<Tombstone> leftOut, List<ClaimLine> about, List<EdgeChange> edges,
        List<Withdrawals.Row> lost, List<ThingLine> things, List<String> attached, int verified, int unchecked) {

    public LoadPlan {
        notes = List.copyOf(notes);
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        withdrawn = List.copyOf(withdrawn);
        staying = List.copyOf(staying);
        leftOut = List.copyOf(leftOut);
        about = List.copyOf(about);
        edges = List.copyOf(edges);
        lost = List.copyOf(lost);
        attached = List.copyOf(attached);
        things = List.copyOf(things);
    }

    /// A claim that stays withdrawn.
    ///
    /// @param since    when it was withdrawn
    /// @param how      withdrawn; or purged, if the claim that it speaks of was
    /// @param reason   why
    /// @param reworded whether the dossier says it differently now
    public record Staying(String id, Instant since, Ending how, String reason, boolean reworded) {

        /// Which, since when, and why.
        public String inWords() {
            return "%s: %s since %s: %s%s".formatted(id, how == Ending.PURGED ? "ended" : "withdrawn", since, reason,
                    reworded ? " (its wording has changed; --reinstate brings it back)" : "");
        }
    }

    /// An entity, a source, a text or a passage.
    ///
    /// @param what    `entity`, `source`, `text`, `passage`
    /// @param id      of it
    /// @param name    name or title; its id if it has none
    /// @param fate    what happens to it
    /// @param changes what differs from what it was
    /// @param users   ids of other dossiers that use it, if it changes or its own no longer has it
    public record ThingLine(String what, String id, String name, Fate fate, List<FieldChange> changes,
            List<String> users) {

        public ThingLine {
            changes = List.copyOf(changes);
            users = List.copyOf(users);
        }
    }

    /// What happens to an entity, a source or a text.
    public enum Fate {
        /// The graph does not have it.
        NEW,
        /// Something about it is different.
        CHANGED,
        /// The dossier did not have it for a while.
        RETURNED,
        /// The dossier no longer has it.
        DROPPED,
        /// The dossier no longer has it, but others use it.
        KEPT
    }

    /// The same with what became known by doing it.
    ///
    /// @param again number of passages that have their words from an attached copy
    LoadPlan done(List<EdgeChange> edgeChanges, List<Withdrawals.Row> lostRows, List<String> attachedTexts, int again) {
        return new LoadPlan(file, dossier, held, version, notes, created, changed, withdrawn, untouched, staying,
                leftOut, about, edgeChanges, lostRows, things, attachedTexts, verified + again, unchecked - again);
    }

    /// The same of a load that is too large to be tried.
    LoadPlan untried() {
        List<String> more = new ArrayList<>(notes);
        more.add("too large to be tried out; what it does to edges, and which texts it attaches, is not told");
        return new LoadPlan(file, dossier, held, version, more, created, changed, withdrawn, untouched, staying,
                leftOut, about, edges, lost, things, attached, verified, unchecked);
    }

    /// Whether both change the same: notes may differ, which tell of a clock.
    boolean doesTheSameAs(LoadPlan other) {
        return withoutNotes().equals(other.withoutNotes());
    }

    private LoadPlan withoutNotes() {
        return new LoadPlan(file, dossier, held, version, List.of(), created, changed, withdrawn, untouched, staying,
                leftOut, about, edges, lost, things, attached, verified, unchecked);
    }

    /// Whether loading would change nothing.
    public boolean changesNothing() {
        return created.isEmpty() && changed.isEmpty() && withdrawn.isEmpty() && things.isEmpty()
                && attached.isEmpty();
    }

    /// As a person reads it before agreeing, line by line.
    public List<String> inWords() {
        return LoadPlanText.lines(this);
    }
}
