package org.entourage.edit.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Passage;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.Used;
import org.entourage.edit.load.LoadRequest.Allowed;
import org.entourage.edit.text.Verifier;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.record.DossierItem;
import org.entourage.graph.record.PassagePlan;
import org.entourage.graph.session.ChangeTime;
import org.entourage.graph.write.ClaimPlan;
import org.entourage.graph.write.DossierItemPlan;
import org.entourage.graph.write.Uses;

/// A dossier that was compared with the graph, and that nothing keeps from being loaded.
///
/// @param change  when it happens
/// @param whole   the dossier as its file has it
/// @param leftOut the same without what was purged
/// @param held   version that the graph has; null if it has none
/// @param atHand the texts at hand, by id
/// @param passages what came out of their verification
/// @param claims what its claims will do
/// @param things what its entities, sources and texts will do
/// @param cited   what the passages that its claims cite will do
/// @param uses    what changes of what it uses of others
/// @param hints   what to look at once more, in words
/// @param allowed what was asked for beside
record PreparedLoad(ChangeTime change, Dossier whole, WithoutPurged leftOut, @Nullable Integer held,
        Map<String, NormalisedText> atHand,
        Verifier.Result passages, ClaimPlan claims, DossierItemPlan things, PassagePlan cited, Uses.Plan uses,
        List<String> hints,
        Set<Allowed> allowed) {

    /// What is loaded of it.
    Dossier dossier() {
        return leftOut.rest();
    }

    /// How much it writes and ends: of claims, or of what they rest on, whichever is more.
    int size() {
        return Math.max(claims.size(), things.size());
    }

    /// Whether the graph has no such dossier, and never had a claim of it.
    boolean isFirst() {
        return held == null && claims.latest().isEmpty();
    }

    /// How long a text at hand is.
    int length(String text) {
        NormalisedText content = atHand.get(text);
        return content == null ? 0 : content.content().length();
    }

    boolean reinstates() {
        return allowed.contains(Allowed.REINSTATE);
    }

    Map<Passage, String> quotes() {
        return passages.quotes();
    }

    /// The passages that claims cite.
    static Set<Passage> cited(Dossier dossier) {
        Set<Passage> cited = new LinkedHashSet<>();
        dossier.claims().forEach(claim -> cited.addAll(claim.passages()));
        return cited;
    }

    /// What a dossier uses of others.
    static Map<DossierItem.What, Set<String>> used(Dossier dossier) {
        Map<DossierItem.What, Set<String>> used = new EnumMap<>(DossierItem.What.class);
        dossier.used().forEach(each -> {
            switch (each) {
                case Used.OfEntity _ -> add(used, DossierItem.What.ENTITY, each.id());
                case Used.OfSource source -> {
                    add(used, DossierItem.What.SOURCE, each.id());
                    source.texts().forEach(text -> add(used, DossierItem.What.TEXT, text.id()));
                }
            }
        });
        return used;
    }

    private static void add(Map<DossierItem.What, Set<String>> used, DossierItem.What what, String id) {
        used.computeIfAbsent(what, _ -> new LinkedHashSet<>()).add(id);
    }

    /// What to know about the load, in words.
    List<String> notes() {
        List<String> notes = new ArrayList<>(change.warnings());
        notes.addAll(dossier().notes());
        boolean changes = !claims.isEmpty() || !things.isEmpty() || !cited.moved().isEmpty()
                || !uses.reasons().isEmpty();
        if (held != null && held > dossier().version()) {
            notes.add("goes back from version %d to version %d: what that one says is recorded anew, nothing is deleted"
                    .formatted(held, dossier().version()));
        } else if (held != null && held == dossier().version() && changes && !reinstates()) {
            notes.add(
                    "the graph has version %d with other content; taken as an edit of it. Count the version up in what you publish"
                            .formatted(held));
        }
        things.kept().forEach(thing -> notes.add("%s %s stays, though the dossier no longer has it: %s".formatted(
                thing.what().word(), thing.id(), use(thing))));
        things.changed().stream().map(DossierItemPlan.Changed::after).filter(thing -> !things.usersOf(thing).isEmpty())
                .forEach(thing -> notes
                        .add("%s %s changes, and %s; what they say of it must fit when they are loaded next"
                                .formatted(thing.what().word(), thing.id(), use(thing))));
        passages.warnings().forEach(warning -> notes.add(warning.toString()));
        notes.addAll(hints);
        return notes;
    }

    private String use(DossierItem thing) {
        List<String> users = things.usersOf(thing);
        return (users.size() == 1 ? "dossier %s uses it" : "dossiers %s use it").formatted(String.join(", ", users));
    }
}
