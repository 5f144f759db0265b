package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.edit.check.Checked;
import org.entourage.edit.text.Accounted;

/// The outcome of a check as a person reads it who runs it again and again: what is left to do stands last, nearest to
/// the prompt.
final class CheckWords {

    private static final int WIDTH = 70;

    private final PrintWriter out;
    private final Shown shown;
    private final @Nullable String graph;

    /// Which sentences are shown: all, or those that have neither claims nor a reason.
    enum Shown {
        ALL, OPEN
    }

    /// @param graph the graph in words; null if there is none
    CheckWords(PrintWriter out, Shown shown, @Nullable String graph) {
        this.out = out;
        this.shown = shown;
        this.graph = graph;
    }

    void print(Checked checked) {
        String text = "";
        for (Accounted each : checked.sentences()) {
            if (shown == Shown.OPEN && !each.hasNothing()) {
                continue;
            }
            if (!each.text().equals(text)) {
                text = each.text();
                out.println("%s of %s:".formatted(each.ofSentence() ? "Sentences" : "Passages", text));
            }
            out.println("  %-6s %-16s %s".formatted(number(each), "[%d, %d)".formatted(each.start(), each.end()),
                    words(each)));
        }
        checked.notes().forEach(note -> out.println("Note: %s.".formatted(CommandText.visible(note))));
        checked.problems().forEach(out::println);
        summary(checked);
        out.println(verdict(checked));
    }

    private static String number(Accounted each) {
        if (each.paragraph() == null) {
            return "";
        }
        return each.number() == null ? each.paragraph().toString() : each.paragraph() + "." + each.number();
    }

    private static String words(Accounted each) {
        if (each.hasNothing()) {
            return "NOTHING YET" + (each.words() == null ? "" : "  " + begins(each, each.words()));
        }
        String made = claims(each.claims());
        if (each.reason() != null) {
            made += (made.isEmpty() ? "" : "; ") + "no claim: " + CommandText.visible(each.reason());
        }
        return each.inPart() ? made + "  (in part)" : made;
    }

    private static String begins(Accounted each, String words) {
        boolean whole = words.codePointCount(0, words.length()) == each.end() - each.start();
        return CommandText.visible(words) + (whole ? "" : "…");
    }

    /// As many keys as fit on a line.
    private static String claims(List<String> keys) {
        StringBuilder line = new StringBuilder();
        for (String key : keys) {
            if (!line.isEmpty() && line.length() + key.length() > WIDTH) {
                return line + ", … (%d claims)".formatted(keys.size());
            }
            line.append(line.isEmpty() ? "" : ", ").append(key);
        }
        return line.toString();
    }

    private void summary(Checked checked) {
        if (checked.dossier().isEmpty()) {
            return;
        }
        out.println("%s: %s, %s.".formatted(checked.dossier(), number(checked.entities(), "entity", "entities"),
                number(checked.claims(), "claim", "claims")));
        if (checked.claims() > 0) {
            out.println("Certainty: " + numbers(checked.certainty()));
            out.println("Polarity: " + numbers(checked.polarity()));
            out.println("Voice: " + numbers(checked.voice()));
        }
        if (checked.verified() + checked.unchecked() + checked.failed() > 0) {
            out.println(CommandText.passages(checked.verified(), checked.unchecked(), checked.failed()));
        }
        accounted("Sentences", checked.sentences().stream().filter(Accounted::ofSentence).toList(), ".");
        accounted("Passages", checked.sentences().stream().filter(each -> !each.ofSentence()).toList(),
                "; whether the text has other sentences, only the text can tell: --text FILE.");
        out.println(checked.compared()
                ? "Compared with the graph %s.".formatted(graph)
                : "Not compared with a graph (name one with --data).");
    }

    private void accounted(String what, List<Accounted> all, String end) {
        if (!all.isEmpty()) {
            long parts = all.stream().filter(Accounted::inPart).count();
            out.println("%s: %d of %d accounted for%s%s".formatted(what, all.size() - open(all), all.size(),
                    parts == 0 ? "" : ", %d of them in part".formatted(parts), end));
        }
    }

    private static String numbers(Map<String, Integer> numbers) {
        return numbers.entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> "%d %s".formatted(each.getValue(), each.getKey()))
                .collect(Collectors.joining(", ", "", "."));
    }

    private String verdict(Checked checked) {
        int problems = checked.problems().size();
        int open = open(checked.sentences());
        String found = problems == 0 ? "No problem" : number(problems, "problem", "problems");
        if (checked.dossier().isEmpty()) {
            return found + ". When it can be read, its sentences are gone through"
                    + (graph == null ? "." : ", and it is compared with the graph %s.".formatted(graph));
        }
        return open == 0 ? found + "." : "%s, %d with nothing yet.".formatted(found, open);
    }

    private static int open(List<Accounted> all) {
        return (int) all.stream().filter(Accounted::hasNothing).count();
    }

    private static String number(int number, String one, String several) {
        return number == 1 ? "1 " + one : "%d %s".formatted(number, several);
    }
}
