package org.entourage.edit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.entourage.edit.load.LoadPlan.Fate;
import org.entourage.edit.load.LoadPlan.ThingLine;
import org.entourage.edit.words.AnswerWords;
import org.entourage.edit.words.EdgeWords;
import org.entourage.edit.words.FieldChange;

/// A plan of a load as a person reads it. Its form is stable: tests and reviewers hold plans against each other.
final class LoadPlanText {

    private static final Map<Fate, String> FATES = Map.of(Fate.NEW, "new", Fate.CHANGED, "changed", Fate.RETURNED,
            "comes back", Fate.DROPPED, "goes", Fate.KEPT, "stays");

    private LoadPlanText() {}

    private static final int MOST = 10_000;
    private static final int SAMPLE = 20;

    static List<String> lines(LoadPlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add("Plan for %s: dossier %s, %s.".formatted(plan.file(), plan.dossier(), plan.held() == null
                ? "version %d, new to the graph".formatted(plan.version())
                : "version %d in the graph, version %d in the file".formatted(plan.held(), plan.version())));
        plan.notes().forEach(note -> lines.add("Note: " + note + "."));
        claims(lines, plan);
        lines.addAll(AnswerWords.about(plan.about()));
        lines.addAll(EdgeWords.lines(plan.edges()));
        lines.addAll(AnswerWords.lost(plan.lost()));
        for (String what : List.of("entity", "source", "text", "passage")) {
            things(lines, what, plan.things());
        }
        plan.attached().forEach(text -> lines.add("Attaches text %s.".formatted(text)));
        lines.add("Passages cited: %d verified, %d unchecked.".formatted(plan.verified(), plan.unchecked()));
        lines.add(plan.changesNothing() ? "Loading it would change nothing." : "Nothing was written.");
        return lines;
    }

    private static void claims(List<String> lines, LoadPlan plan) {
        lines.add("Claims: %d new, %d changed, %d withdrawn, %d untouched%s.".formatted(plan.created().size(),
                plan.changed().size(), plan.withdrawn().size(), plan.untouched(),
                plan.staying().isEmpty() ? "" : ", %d stay withdrawn".formatted(plan.staying().size())));
        sample(lines, plan.created(), claim -> lines.add((claim.revision() == 1 ? "  new        " : "  comes back ")
                + AnswerWords.claim(claim)));
        sample(lines, plan.changed(), claim -> {
            lines.add("  changed    " + AnswerWords.claim(claim));
            changes(lines, claim.changes());
        });
        sample(lines, plan.withdrawn(), claim -> lines.add("  withdrawn  " + AnswerWords.claim(claim)
                + " (no longer in the dossier)"));
        plan.staying().forEach(claim -> lines.add("  stays      " + claim.inWords()));
        plan.leftOut().forEach(gone -> lines.add("  left out   " + gone.inWords()));
    }

    /// Tells all of them; of more than anybody reads the first.
    private static <T> void sample(List<String> lines, List<T> all, Consumer<T> told) {
        all.stream().limit(all.size() > MOST ? SAMPLE : MOST).forEach(told);
        if (all.size() > MOST) {
            lines.add("  … and %,d more".formatted(all.size() - SAMPLE));
        }
    }

    private static void things(List<String> lines, String what, List<ThingLine> all) {
        List<ThingLine> things = all.stream().filter(thing -> thing.what().equals(what)).toList();
        if (things.isEmpty()) {
            return;
        }
        String several = what.equals("entity")
                ? "Entities"
                : what.substring(0, 1).toUpperCase(Locale.ROOT)
                        + what.substring(1) + "s";
        lines.add(several + ":");
        sample(lines, things, thing -> {
            String name = thing.name().equals(thing.id()) ? "" : ": " + thing.name();
            String users = thing.users().isEmpty() ? "" : " (used by %s)".formatted(String.join(", ", thing.users()));
            lines.add("  %-10s %s%s%s".formatted(FATES.get(thing.fate()), thing.id(), name, users));
            changes(lines, thing.changes());
        });
    }

    private static void changes(List<String> lines, List<FieldChange> changes) {
        changes.forEach(change -> lines.add("             " + change.inWords()));
    }
}
