package org.entourage.question.answer;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;

/// Answers as a person reads them on a terminal. Nothing that the JSON says about certainty, denial or speaker is left
/// out.
public final class AnswerText {

    private final PrintWriter out;

    /// @param out where it is written, in UTF-8
    public AnswerText(PrintWriter out) {
        this.out = out;
    }

    /// A line of its own.
    public void line(String text) {
        out.println(text);
    }

    /// A line with an empty one behind it.
    public void heading(String text) {
        out.println(text);
        out.println();
    }

    /// Ends a row.
    public void end() {
        out.println();
    }

    /// Something whole, which ends its own lines.
    public void document(String text) {
        out.print(text);
    }

    /// Those who bear a name, for the user to pick. Where a question has several names, it says which is meant.
    public void candidates(Answer answer) {
        List<ResolvedName> asked = answer.question().asked();
        asked.stream().filter(each -> !each.candidates().isEmpty()).forEach(each -> {
            line("%s\"%s\" names several. Ask again with the id of one:".formatted(
                    asked.size() == 1 ? "" : "--" + each.parameter() + " ", each.text()));
            each.candidates().forEach(candidate -> line("  %s  %s (%s)".formatted(candidate.id(), name(candidate),
                    visible(candidate.kindInWords()))));
        });
    }

    /// Whom a question is about, as its names were understood.
    public static String asked(Answer answer) {
        return answer.question().asked().stream().map(ResolvedName::entity).filter(Objects::nonNull)
                .map(AnswerText::name)
                .collect(Collectors.joining(" and "));
    }

    /// The name of an entity, as a line shows it; empty for none.
    public static String name(@Nullable EntityRef entity) {
        return entity == null ? "" : visible(entity.name());
    }

    /// Claims with all their evidence, one after the other.
    public void claims(Collection<CitedClaim> claims) {
        claims.forEach(this::claim);
    }

    /// The claims of a row, and how many more it has.
    public void claims(Collection<CitedClaim> claims, SourceCounts counts) {
        claims(claims);
        more(counts.moreClaims(), "claims");
    }

    /// A claim: what it says, who says so, and each passage.
    public void claim(CitedClaim claim) {
        String detail = claim.detailInWords();
        line("  %s %s %s".formatted(visible(claim.subject().inWords()), claim.label(), visible(claim.objectInWords()))
                + (detail == null ? "" : ": " + visible(detail)));
        line("    when   " + claim.when().text() + status(claim.status()));
        line("    who    " + visible(claim.saidInWords()));
        for (CitedClaim.CitedPassage passage : claim.passages()) {
            line("    where  %s, %s%s%d–%d: %s".formatted(visible(passage.source().title()),
                    passage.pages() == null ? "" : visible(passage.pages()) + ", ",
                    passage.paragraph() == null ? "" : "paragraph " + passage.paragraph() + ", ", passage.start(),
                    passage.end(), passage.checkInWords()));
            if (passage.quote() != null) {
                line("           “" + visible(passage.quote()) + "”");
            }
        }
        if (claim.note() != null) {
            line("    note   " + visible(claim.note()));
        }
        line("    id     " + claim.id());
    }

    /// What an answer rests on, after which rows it shows.
    public void coverage(Coverage coverage, Page page) {
        line(coverage.inWords());
        if (page.next() != null) {
            line("%s: --cursor %s".formatted(
                    page.total() == null ? "More rows follow" : "Of %d rows more follow".formatted(page.total()),
                    page.next()));
        }
    }

    /// The offices that somebody held at the time.
    public void offices(Offices held) {
        for (Office office : held.offices()) {
            line("  %s: %s".formatted(visible(office.role()), office.atThatTime().inWords()));
            claim(office.claim());
        }
        more(held.moreOffices(), "offices");
    }

    /// That there is more of something than is shown; nothing if there is not.
    private void more(int count, String what) {
        if (count > 0) {
            line("  and %d more %s".formatted(count, what));
        }
    }

    /// Those who stand on a side through an organisation; null if they were not asked for.
    public void through(@Nullable List<ThroughRow> rows) {
        if (rows == null) {
            return;
        }
        heading("Through organisations that they led or belonged to at that time:");
        if (rows.isEmpty()) {
            heading("  none found");
        }
        for (ThroughRow row : rows) {
            line("%s, through %s: %s (%s)".formatted(name(row.who()), name(row.through()), row.label(),
                    row.atThatTime().inWords()));
            claims(row.ties());
            claims(row.claims());
            end();
        }
    }

    /// What is said of the members of a group.
    ///
    /// @param total how many there are; null, with the rows, if they were not asked for
    public void members(@Nullable List<ThroughRow> rows, @Nullable Long total, @Nullable Boolean cut) {
        if (rows == null) {
            return;
        }
        heading("Of its members (%d of %s%d)".formatted(rows.size(), Boolean.TRUE.equals(cut) ? "at least " : "",
                total));
        for (ThroughRow row : rows) {
            claims(row.claims());
            line("  %s, member of %s, %s:".formatted(name(row.through()), name(row.who()), row.atThatTime().inWords()));
            claims(row.ties());
            end();
        }
    }

    /// Whether something was so on the day asked for; empty if no day was.
    public static String status(Bounds.@Nullable Status status) {
        return switch (status) {
            case null -> "";
            case CERTAIN -> " (certain on that day)";
            case POSSIBLE -> " (possible on that day)";
        };
    }

    /// What a source brings along must not steer the terminal.
    public static String visible(String text) {
        return text.codePoints().mapToObj(point -> Character.isISOControl(point) ? "\uFFFD" : Character.toString(point))
                .collect(Collectors.joining());
    }
}
