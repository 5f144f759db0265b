package org.entourage.question.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;
import org.entourage.question.answer.CitationInWords;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.conflicts.ConflictsAnswer;
import org.entourage.question.profile.ProfileAnswer;

/// A report while it is written: footnotes are numbered as claims come.
final class ReportBuilder {

    private static final String HEDGED = "Denied, alleged, suspected, hypothetical, intended, proposed, predicted or "
            + "retracted";

    private final List<ReportAnswer.Section> sections = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, CitedClaim> cited = new LinkedHashMap<>();

    /// Writes a section with a part of a profile.
    void part(ProfileAnswer.Row row) {
        List<ReportAnswer.Group> groups = Stream.of(
                new ReportAnswer.Group(null, row.claims().stream().filter(ReportBuilder::isPlain)
                        .map(claim -> line(null, claim)).toList()),
                new ReportAnswer.Group(HEDGED, row.claims().stream().filter(claim -> !isPlain(claim))
                        .map(claim -> line(null, claim)).toList()))
                .filter(group -> !group.lines().isEmpty()).toList();
        sections.add(new ReportAnswer.Section(title(row.part(), row.family()), groups,
                row.total() - row.claims().size(), row.claims()));
    }

    /// Writes the section of what is disputed; none, if nothing is.
    void disputes(ConflictsAnswer disputed) {
        if (disputed.rows().isEmpty()) {
            return;
        }
        List<ReportAnswer.Group> groups = disputed.rows().stream().map(this::dispute).toList();
        Long total = disputed.page().total();
        sections.add(new ReportAnswer.Section("Disputed", groups,
                total == null ? 0 : total - disputed.rows().size(),
                disputed.rows().stream().flatMap(row -> row.claims().stream()).distinct().toList()));
    }

    private ReportAnswer.Group dispute(ConflictsAnswer.Row row) {
        List<ReportAnswer.Line> lines = new ArrayList<>();
        row.claims(row.left()).forEach(claim -> lines.add(line(row.leftInWords(), claim)));
        row.claims(row.right()).forEach(claim -> lines.add(line(row.rightInWords(), claim)));
        String by = row.by();
        if (by != null) {
            row.claims(List.of(by)).forEach(claim -> lines.add(line("who says so", claim)));
        }
        return new ReportAnswer.Group(row.inWords(), lines);
    }

    private ReportAnswer.Line line(@Nullable String side, CitedClaim claim) {
        return new ReportAnswer.Line(side, claim.subject().inWords(), claim.label(), claim.objectInWords(),
                claim.detailInWords(), claim.when().text(), isPlain(claim), number(claim));
    }

    private int number(CitedClaim claim) {
        String ref = "%s@%d".formatted(claim.id(), claim.revision());
        cited.putIfAbsent(ref, claim);
        return numbers.computeIfAbsent(ref, _ -> numbers.size() + 1);
    }

    List<ReportAnswer.Section> sections() {
        return sections;
    }

    List<ReportAnswer.Footnote> footnotes() {
        return cited.entrySet().stream().map(each -> {
            CitedClaim claim = each.getValue();
            return new ReportAnswer.Footnote(Objects.requireNonNull(numbers.get(each.getKey())),
                    CitationInWords.of(claim), claim.note(),
                    claim.passages().stream().map(CitedClaim.CitedPassage::quote).filter(Objects::nonNull).toList(),
                    "/claims/%s/%d".formatted(claim.id(), claim.revision()));
        }).toList();
    }

    List<ReportAnswer.Used> sources() {
        Map<String, List<CitedClaim.CitedSource>> used = new TreeMap<>();
        cited.values().forEach(claim -> {
            CitedClaim.CitedSource source = claim.passages().getFirst().source();
            used.computeIfAbsent(source.title() + "\n" + source.id(), _ -> new ArrayList<>()).add(source);
        });
        return used.values().stream().map(same -> {
            CitedClaim.CitedSource source = same.getFirst();
            return new ReportAnswer.Used(source.id(), source.title(), source.published(), source.url(),
                    source.archiveUrl(), source.reliability(), same.size());
        }).toList();
    }

    private static boolean isPlain(CitedClaim claim) {
        return claim.polarity() == Polarity.AFFIRMED && claim.certainty() == Certainty.STATED && !claim.retracted();
    }

    private static String title(ProfileAnswer.Part part, @Nullable Family family) {
        return switch (part) {
            case NAMES -> "Names";
            case ROLES -> "Structure";
            case SAID_BY -> "What it says itself";
            case REPORTED_TO_SAY -> "What others report that it says";
            case SAID_ABOUT -> "What others say about it";
            case RELATIONS -> family == null
                    ? "Relations"
                    : family.word().substring(0, 1).toUpperCase(Locale.ROOT) + family.word().substring(1);
        };
    }
}
