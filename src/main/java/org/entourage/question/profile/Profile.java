package org.entourage.question.profile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.entourage.claim.Relation.Family;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.ThroughRows;
import org.entourage.question.look.Cited;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.CountedClaims;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.SayingRelations;
import org.entourage.question.look.ThroughMembers;
import org.entourage.question.resolve.AnswerFrame;
import org.entourage.question.resolve.UnknownNameException;

/// Who is somebody? Its parts are made by [ProfileParts].
@Service
public class Profile {

    /// All claims, the first 50 of each part.
    public static final Filters DEFAULTS = Filters.EVERYTHING.page(50, null);

    private static final int MOST = 200;
    private static final String SAYS = "says";

    private final AnswerFrame frame;
    private final Look look;
    private final SayingRelations saying;
    private final ThroughMembers members;

    Profile(AnswerFrame frame, Look look, SayingRelations saying, ThroughMembers members) {
        this.frame = frame;
        this.look = look;
        this.saying = saying;
        this.members = members;
    }

    /// What is known of whom a text names.
    ///
    /// @param text    id or name
    /// @param filters which claims count, and how many of each part are shown
    /// @return its parts, or candidates if several bear the name
    /// @throws UnknownNameException     if nobody does
    /// @throws IllegalArgumentException if the filters have a cursor: a part has no pages
    public ProfileAnswer of(String text, Filters filters) {
        return of(text, ThroughRows.Inclusion.LEFT_OUT, filters);
    }

    /// The same with what is said of its members, at the time of their membership.
    public ProfileAnswer alsoThrough(String text, Filters filters) {
        return of(text, ThroughRows.Inclusion.SHOWN, filters);
    }

    private ProfileAnswer of(String text, ThroughRows.Inclusion others, Filters filters) {
        if (filters.cursor() != null) {
            throw new IllegalArgumentException(
                    "cursor: a profile has no pages; timeline and speaker give all of a part, families narrow it");
        }
        return frame.answer(names -> names.about(text, filters),
                question -> new ProfileAnswer(question, List.of(), null, null, null, look.open(), null),
                question -> answer(question, others, filters));
    }

    /// A part of the answer, before its claims are cited.
    ///
    /// @param claims in the order in which they are shown
    /// @param cut    whether there may be more
    record Found(ProfileAnswer.Part part, @Nullable Family family, List<FoundClaim> claims, boolean cut) {

        List<String> first(int most) {
            return claims.stream().limit(most).map(FoundClaim::ref).toList();
        }
    }

    private ProfileAnswer answer(ResolvedQuestion question, ThroughRows.Inclusion others, Filters filters) {
        String of = question.ids().getFirst();
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        parameters.put("through", others == ThroughRows.Inclusion.SHOWN);
        ClaimFilter filter = new ClaimFilter(filters);
        Look.Where said = saying.said(of, List.of(SAYS));
        parameters.putAll(said.parameters());
        CountedClaims counted = look.at(List.of(Look.Where.at(Look.Ends.around(question.ids())), said), filter,
                () -> ofEachFamily(question.ids(), said, filter));
        List<Found> found = new ProfileParts(of, saying.names(), counted,
                counted.atLeast() ? most(filters) : Integer.MAX_VALUE)
                .found();
        Cited cited = frame.cite(found.stream()
                .flatMap(part -> part.first(filters.limit()).stream()).distinct().toList(), filters);
        ThroughRows through = switch (others) {
            case LEFT_OUT -> null;
            case SHOWN -> members.of(of, filters);
        };
        List<ProfileAnswer.Row> rows = found.stream().map(part -> row(part, filters.limit(), cited)).toList();
        return new ProfileAnswer(question, rows,
                through == null ? null : through.rows(), through == null ? null : through.total(),
                through == null ? null : through.cut(), look.coverage(counted, !found.isEmpty()),
                frame.browser("profile", rows, through, parameters));
    }

    /// How many claims of each family are looked at where there are too many: enough to tell whether there are more.
    private static int most(Filters filters) {
        return Math.max(filters.limit() + 1, MOST);
    }

    /// Of those about whom there is too much, so many claims of each family, and of what they say.
    private List<FoundClaim> ofEachFamily(List<String> ids, Look.Where said, ClaimFilter filter) {
        return look.kept(Stream.concat(Stream.of(said), Arrays.stream(Family.values())
                .map(family -> Look.Where.at(Look.Ends.around(ids).in(family)))).toList(), filter,
                most(filter.filters()));
    }

    private static ProfileAnswer.Row row(Found part, int most, Cited cited) {
        List<CitedClaim> shown = part.first(most).stream().map(ref -> Objects.requireNonNull(cited.claims().get(ref)))
                .toList();
        return new ProfileAnswer.Row(part.part(), part.family(), part.claims().size(), part.cut(),
                cited.sources().of(shown).withMore(part.claims().size() - shown.size()),
                shown);
    }
}
