package org.entourage.question.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Relation.Family;
import org.entourage.question.look.CountedClaims;
import org.entourage.question.look.FoundClaim;

/// Makes the parts of a profile of the claims that count: names, roles, relations family by family, what somebody says,
/// what others report that it says, and what is said about it in another voice than an author's own.
final class ProfileParts {

    private static final String SAYS = "says";

    private static final Comparator<FoundClaim> BY_NAME = Comparator
            .comparing((FoundClaim claim) -> words(claim.text()))
            .thenComparing(FoundClaim::id);

    private final String of;
    private final Set<String> saying;
    private final int most;
    private final List<FoundClaim> ends = new ArrayList<>();
    private final List<FoundClaim> says = new ArrayList<>();
    private final Set<Family> cut = new HashSet<>();

    /// @param of     id of the entity
    /// @param saying relations by which a subject says something; those of a dossier as dossier/relation
    /// @param most   how many claims of one family, and of what it says, were looked at
    ProfileParts(String of, Set<String> saying, CountedClaims counted, int most) {
        this.of = of;
        this.saying = saying;
        this.most = most;
        Map<Family, Integer> numbers = new EnumMap<>(Family.class);
        counted.kept().stream().sorted(Comparator.comparing(FoundClaim::id)).forEach(claim -> {
            if (claim.hasEnd(of)) {
                ends.add(claim);
                numbers.merge(family(claim), 1, Integer::sum);
            }
            if (SAYS.equals(claim.part())) {
                says.add(claim);
            }
        });
        numbers.forEach((family, number) -> {
            if (number >= most) {
                cut.add(family);
            }
        });
    }

    /// The parts that have a claim, in the order of an answer.
    List<Profile.Found> found() {
        List<Profile.Found> found = new ArrayList<>();
        add(found, ProfileAnswer.Part.NAMES, null, cut.contains(Family.IDENTITY),
                ends.stream().filter(this::isName).sorted(BY_NAME).toList());
        add(found, ProfileAnswer.Part.ROLES, null, cut.contains(Family.STRUCTURE),
                of(claim -> family(claim) == Family.STRUCTURE).stream().sorted(FoundClaim.BY_TIME).toList());
        for (Family family : Family.values()) {
            if (family != Family.STRUCTURE) {
                add(found, ProfileAnswer.Part.RELATIONS, family, cut.contains(family),
                        of(claim -> family(claim) == family && !isName(claim)));
            }
        }
        add(found, ProfileAnswer.Part.SAID_BY, null, says.size() >= most, says);
        add(found, ProfileAnswer.Part.REPORTED_TO_SAY, null, !cut.isEmpty(), of(this::isReported));
        add(found, ProfileAnswer.Part.SAID_ABOUT, null, !cut.isEmpty(), of(claim -> !claim.voice().equals("own")));
        return found;
    }

    private List<FoundClaim> of(Predicate<FoundClaim> which) {
        return ends.stream().filter(which).toList();
    }

    private boolean isName(FoundClaim claim) {
        return claim.relation().equals("named") && claim.subject().equals(of);
    }

    /// Whether it is the subject of a relation by which a subject says something, and not in its own words.
    private boolean isReported(FoundClaim claim) {
        return claim.subject().equals(of) && isSaying(claim)
                && !claim.voice().equals("self") && !(claim.voice().equals("own") && SAYS.equals(claim.part()));
    }

    private boolean isSaying(FoundClaim claim) {
        return saying.contains(claim.relation()) || saying.contains(claim.dossier() + "/" + claim.relation());
    }

    private static void add(List<Profile.Found> found, ProfileAnswer.Part part, @Nullable Family family, boolean cut,
            List<FoundClaim> claims) {
        if (!claims.isEmpty()) {
            found.add(new Profile.Found(part, family, claims, cut));
        }
    }

    private static Family family(FoundClaim claim) {
        return Family.of(claim.family()).orElseThrow();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
