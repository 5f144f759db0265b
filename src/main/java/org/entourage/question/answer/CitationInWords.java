package org.entourage.question.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A claim as a footnote has it: what it says with every hedge, who says so, where it is written, and the address at which
/// it can be held against its passage.
public final class CitationInWords {

    private static final int DIGITS = 12;

    private CitationInWords() {}

    /// What the claim says: "Rudy Giuliani took part in (alleged) Assurances: involved to some extent".
    public static String sentence(CitedClaim claim) {
        return "%s %s %s%s".formatted(claim.subject().inWords(), claim.label(), claim.objectInWords(),
                claim.detailInWords() == null ? "" : ": " + claim.detailInWords());
    }

    /// The whole citation, in one line.
    public static String of(CitedClaim claim) {
        List<String> parts = new ArrayList<>();
        parts.add("%s (%s)".formatted(sentence(claim), claim.when().text()));
        parts.add(claim.saidInWords());
        CitedClaim.CitedSource source = claim.passages().getFirst().source();
        parts.add("“%s”%s".formatted(source.title(), source.published() == null ? "" : ", " + source.published()));
        parts.add(claim.passages().stream().map(CitationInWords::place).collect(Collectors.joining("; ")));
        parts.add("Entourage claim %s, revision %d, recorded %s".formatted(claim.id(), claim.revision(),
                claim.recorded().recordedAt()));
        if (claim.recorded().endedAt() != null) {
            parts.add("ended %s: %s".formatted(claim.recorded().endedAt(), claim.recorded().endReason()));
        }
        return String.join(". ", parts) + ".";
    }

    private static String place(CitedClaim.CitedPassage passage) {
        return "%s%scharacters %d–%d of %s, SHA-256 %s…, %s".formatted(
                passage.pages() == null ? "" : passage.pages() + ", ",
                passage.paragraph() == null ? "" : "paragraph " + passage.paragraph() + ", ", passage.start(),
                passage.end(), passage.text(), passage.sha256().substring(0, DIGITS), passage.checkInWords());
    }
}
