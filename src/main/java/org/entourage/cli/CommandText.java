package org.entourage.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entourage.question.answer.AnswerText;

/// What commands print in words. Answers are in [AnswerText].
final class CommandText {

    private CommandText() {}

    static String passages(int verified, int unchecked, int failed) {
        String failures = failed == 0 ? "" : ", %d failed".formatted(failed);
        if (unchecked == 0) {
            return "Passages: %s%d verified%s.".formatted(failed == 0 ? "all " : "", verified, failures);
        }
        return "Passages: %d verified%s, %d unchecked (their text is not attached: ./entourage attach TEXT)."
                .formatted(verified, failures, unchecked);
    }

    /// How much there is of each kind: `1 dossier` is not worth an exception.
    static String counts(Map<String, Long> counts) {
        return Stream.of("dossiers", "entities", "sources", "texts", "passages", "claims", "edges")
                .filter(counts::containsKey).map(kind -> "%d %s".formatted(counts.get(kind), kind))
                .collect(Collectors.joining(", "));
    }

    /// A file as an argument of a command to be pasted into a shell.
    static String argument(Path file) {
        String name = file.toString();
        return name.matches("[\\w./~+,:@%-]+") ? name : "'%s'".formatted(name.replace("'", "'\\''"));
    }

    /// What a source brings along must not steer the terminal.
    static String visible(String text) {
        return AnswerText.visible(text);
    }
}
