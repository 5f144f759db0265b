package org.entourage.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;

/// What is said about somebody, or about two together, in the order of time? See `cypher/queries/timeline.cypher`.
@Service
public class Timeline {

    private static final int MOST = 2;

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Asking asking;
    private final Citations citations;
    private final Independence independence;
    private final Survey survey;
    private final ThroughMembers members;
    private final BrowserLinks links;

    Timeline(Neo4jClient client, Transactions transactions, Asking asking, Citations citations,
            Independence independence, Survey survey, ThroughMembers members,
            BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.asking = asking;
        this.citations = citations;
        this.independence = independence;
        this.survey = survey;
        this.members = members;
        this.links = links;
    }

    /// The claims with whom a text names at an end, or with both whom it names as ends.
    ///
    /// @param text    id or name, or two of them parted by a comma
    /// @param filters which claims count
    /// @return dated rows, then undated ones; or candidates if several bear a name
    /// @throws UnknownNameException     if nobody does
    /// @throws IllegalArgumentException if it names more than two
    public TimelineAnswer of(String text, Filters filters) {
        return of(text, Through.Asked.LEFT_OUT, filters);
    }

    /// The same with what is said of the members of the one that is named, at the time of their membership.
    ///
    /// @throws IllegalArgumentException if two are named
    public TimelineAnswer alsoThrough(String text, Filters filters) {
        return of(text, Through.Asked.SHOWN, filters);
    }

    private TimelineAnswer of(String text, Through.Asked others, Filters filters) {
        return transactions.read(() -> {
            Understood question = asking.aboutAll(text, filters);
            if (question.asked().size() > MOST) {
                throw new IllegalArgumentException("of: found %d names, expected one, or two parted by a comma"
                        .formatted(question.asked().size()));
            }
            if (question.asked().size() > 1 && others == Through.Asked.SHOWN) {
                throw new IllegalArgumentException(
                        "through: found two names, expected one, whose members it asks about");
            }
            return question.isOpen()
                    ? new TimelineAnswer(question, List.of(), null, null, null, Page.of(0, filters), survey.open(),
                            null)
                    : answer(question, others, filters);
        });
    }

    private record Found(String ref, boolean dated) {}

    private TimelineAnswer answer(Understood question, Through.Asked others, Filters filters) {
        Map<String, Object> parameters = parameters(question.ids(), filters);
        parameters.put("through", others == Through.Asked.SHOWN);
        String browser = links.to("timeline", Scope.looking(parameters));
        Survey.Seen seen = survey.of("timeline-coverage", parameters, filters);
        List<Found> found = List.copyOf(client.query(CypherFile.text("queries/timeline.cypher")).bindAll(parameters)
                .fetchAs(Found.class)
                .mappedBy((_, row) -> new Found(row.get("claim").asString(), row.get("dated").asBoolean())).all());
        List<Found> shown = Page.cut(found, filters);
        Map<String, CitedClaim> claims = citations.of(shown.stream().map(Found::ref).toList(), filters);
        Independence.Groups sources = independence.of(claims.values());
        List<TimelineAnswer.Row> rows = shown.stream().map(each -> TimelineAnswer.Row.of(each.dated(),
                Objects.requireNonNull(claims.get(each.ref())), sources)).toList();
        Through through = switch (others) {
            case LEFT_OUT -> null;
            case SHOWN -> members.of(question.ids().getFirst(), filters);
        };
        return new TimelineAnswer(question, rows, through == null ? null : through.rows(),
                through == null ? null : through.total(), through == null ? null : through.cut(),
                Page.of(found.size(), through, filters), survey.coverage(seen, found.size()), browser);
    }

    private static Map<String, Object> parameters(List<String> ids, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(Scope.parameters(filters));
        List<String> distinct = ids.stream().distinct().toList();
        parameters.put("of", distinct.getFirst());
        parameters.put("with", distinct.size() == 1 ? Values.NULL : distinct.getLast());
        return parameters;
    }
}
