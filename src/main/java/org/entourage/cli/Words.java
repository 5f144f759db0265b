package org.entourage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.question.Answer;
import org.entourage.question.Asked;
import org.entourage.question.CitedClaim;
import org.entourage.question.Coverage;
import org.entourage.question.Page;

/// Answers as a person reads them on a terminal. Nothing that the JSON says about certainty, denial or speaker is left
/// out.
final class Words {

    private Words() {}

    static String passages(int verified, int unchecked, int failed) {
        String failures = failed == 0 ? "" : ", %d failed".formatted(failed);
        if (unchecked == 0) {
            return "Passages: %s%d verified%s.".formatted(failed == 0 ? "all " : "", verified, failures);
        }
        return "Passages: %d verified%s, %d unchecked (their text is not attached: ./entourage attach TEXT)."
                .formatted(verified, failures, unchecked);
    }

    /// Those who bear a name, for the user to pick. Where a question has several names, it says which is meant.
    static void candidates(PrintWriter out, Answer answer) {
        List<Asked> asked = answer.question().asked();
        asked.stream().filter(each -> !each.candidates().isEmpty()).forEach(each -> {
            out.println("%s\"%s\" names several. Ask again with the id of one:".formatted(
                    asked.size() == 1 ? "" : "--" + each.parameter() + " ", each.text()));
            each.candidates().forEach(candidate -> out.println("  %s  %s (%s)".formatted(candidate.id(),
                    visible(candidate.name()), visible(candidate.kindInWords()))));
        });
    }

    /// Whom a question is about, as its names were understood.
    static String asked(Answer answer) {
        return answer.question().asked().stream().map(Asked::entity).filter(Objects::nonNull)
                .map(entity -> visible(entity.name())).collect(Collectors.joining(" and "));
    }

    static void claim(PrintWriter out, CitedClaim claim) {
        String detail = claim.detailInWords();
        out.println("  %s %s %s".formatted(visible(claim.subject().inWords()), claim.label(),
                visible(claim.objectInWords())) + (detail == null ? "" : ": " + visible(detail)));
        out.println("    when   " + claim.when().text() + status(claim.status()));
        out.println("    who    " + visible(claim.saidInWords()));
        for (CitedClaim.CitedPassage passage : claim.passages()) {
            out.println("    where  %s, %s%d–%d: %s".formatted(visible(passage.source().title()),
                    passage.paragraph() == null ? "" : "paragraph " + passage.paragraph() + ", ", passage.start(),
                    passage.end(), passage.checkInWords()));
            if (passage.quote() != null) {
                out.println("           “" + visible(passage.quote()) + "”");
            }
        }
        if (claim.note() != null) {
            out.println("    note   " + visible(claim.note()));
        }
        out.println("    id     " + claim.id());
    }

    static void coverage(PrintWriter out, Coverage coverage, Page page) {
        out.println(coverage.inWords());
        if (page.next() != null) {
            out.println("%s: --cursor %s".formatted(
                    page.total() == null ? "More rows follow" : "Of %d rows more follow".formatted(page.total()),
                    page.next()));
        }
    }

    /// How much there is of each kind: `1 dossier` is not worth an exception.
    static String counts(Map<String, Long> counts) {
        return Stream.of("dossiers", "entities", "sources", "texts", "passages", "claims", "edges")
                .filter(counts::containsKey).map(kind -> "%d %s".formatted(counts.get(kind), kind))
                .collect(Collectors.joining(", "));
    }

    static String status(Bounds.@Nullable Status status) {
        return switch (status) {
            case null -> "";
            case CERTAIN -> " (certain on that day)";
            case POSSIBLE -> " (possible on that day)";
        };
    }

    /// A file as an argument of a command to be pasted into a shell.
    static String argument(Path file) {
        String name = file.toString();
        return name.matches("[\\w./~+,:@%-]+") ? name : "'%s'".formatted(name.replace("'", "'\\''"));
    }

    /// What a source brings along must not steer the terminal.
    static String visible(String text) {
        return text.codePoints().mapToObj(point -> Character.isISOControl(point) ? "\uFFFD" : Character.toString(point))
                .collect(Collectors.joining());
    }
}
