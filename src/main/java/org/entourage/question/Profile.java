package org.entourage.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.claim.Relation.Family;
import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;

/// Who is somebody? See `cypher/queries/profile.cypher`.
@Service
public class Profile {

    /// All claims, the first 50 of each part.
    public static final Filters DEFAULTS = Filters.EVERYTHING.page(50, null);

    /// The most claims of one family that are looked at: of a country, there are tens of thousands.
    private static final int MOST = 1_000;

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Asking asking;
    private final Citations citations;
    private final Independence independence;
    private final Survey survey;
    private final SayingRelations saying;
    private final ThroughMembers members;
    private final BrowserLinks links;

    Profile(Neo4jClient client, Transactions transactions, Asking asking, Citations citations,
            Independence independence, Survey survey, SayingRelations saying, ThroughMembers members,
            BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.asking = asking;
        this.citations = citations;
        this.independence = independence;
        this.survey = survey;
        this.saying = saying;
        this.members = members;
        this.links = links;
    }

    /// What is known of whom a text names.
    ///
    /// @param text    id or name
    /// @param filters which claims count, and how many of each part are shown
    /// @return its parts, or candidates if several bear the name
    /// @throws UnknownNameException     if nobody does
    /// @throws IllegalArgumentException if the filters have a cursor: a part has no pages
    public ProfileAnswer of(String text, Filters filters) {
        return of(text, Through.Asked.LEFT_OUT, filters);
    }

    /// The same with what is said of its members, at the time of their membership.
    public ProfileAnswer alsoThrough(String text, Filters filters) {
        return of(text, Through.Asked.SHOWN, filters);
    }

    private ProfileAnswer of(String text, Through.Asked others, Filters filters) {
        if (filters.cursor() != null) {
            throw new IllegalArgumentException(
                    "cursor: a profile has no pages; timeline and speaker give all of a part, families narrow it");
        }
        return transactions.read(() -> {
            Understood question = asking.about(text, filters);
            return question.isOpen()
                    ? new ProfileAnswer(question, List.of(), null, null, null, survey.open(), null)
                    : answer(question, others, filters);
        });
    }

    private record Found(ProfileAnswer.Part part, @Nullable Family family, long total, boolean cut, long more,
            List<String> refs) {

        static Found of(Record row) {
            String family = row.get("family").asString("");
            return new Found(ProfileAnswer.Part.of(row.get("part").asString()), Family.of(family).orElse(null),
                    row.get("total").asLong(), row.get("cut").asBoolean(), row.get("more").asLong(),
                    row.get("claims").asList(Value::asString));
        }
    }

    private ProfileAnswer answer(Understood question, Through.Asked others, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(Scope.parameters(filters));
        parameters.put("of", question.ids().getFirst());
        parameters.put("says", saying.parameter());
        parameters.put("through", others == Through.Asked.SHOWN);
        String browser = links.to("profile", Scope.looking(parameters));
        Survey.Seen seen = survey.of("profile-coverage", parameters, filters);
        parameters.put("all", Arrays.stream(Family.values()).map(Family::word).toList());
        parameters.put("most", MOST);
        parameters.put("limit", filters.limit());
        List<Found> found = client.query(CypherFile.text("queries/profile.cypher")).bindAll(parameters)
                .fetchAs(Found.class).mappedBy((_, row) -> Found.of(row)).all().stream()
                .sorted(Comparator.comparing(Found::part)
                        .thenComparing(Found::family, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        Map<String, CitedClaim> claims = citations.of(found.stream().flatMap(part -> part.refs().stream()).distinct()
                .toList(), filters);
        Independence.Groups sources = independence.of(claims.values());
        Through through = switch (others) {
            case LEFT_OUT -> null;
            case SHOWN -> members.of(question.ids().getFirst(), filters);
        };
        return new ProfileAnswer(question, found.stream().map(part -> row(part, claims, sources)).toList(),
                through == null ? null : through.rows(), through == null ? null : through.total(),
                through == null ? null : through.cut(),
                survey.coverage(seen, found.stream().mapToLong(Found::more).sum()), browser);
    }

    private static ProfileAnswer.Row row(Found part, Map<String, CitedClaim> claims, Independence.Groups sources) {
        List<CitedClaim> shown = part.refs().stream().map(ref -> Objects.requireNonNull(claims.get(ref))).toList();
        return new ProfileAnswer.Row(part.part(), part.family(), part.total(), part.cut(), sources.of(shown), shown);
    }
}
