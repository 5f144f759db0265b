package org.entourage.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;

/// What does somebody say, what do others report that they say, and what of others do they pass on? See `cypher/queries/speaker.cypher`.
@Service
public class Speaker {

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Asking asking;
    private final Citations citations;
    private final Independence independence;
    private final Survey survey;
    private final SayingRelations saying;
    private final BrowserLinks links;

    Speaker(Neo4jClient client, Transactions transactions, Asking asking, Citations citations,
            Independence independence, Survey survey, SayingRelations saying, BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.asking = asking;
        this.citations = citations;
        this.independence = independence;
        this.survey = survey;
        this.saying = saying;
        this.links = links;
    }

    /// The claims that go back to whom a text names.
    ///
    /// @param text    id or name
    /// @param filters which claims count
    /// @return what it says itself, what others report that it says, then what it passes on; or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public SpeakerAnswer of(String text, Filters filters) {
        return of(text, null, filters);
    }

    /// The same, of those only that have somebody at an end.
    ///
    /// @param about id or name; null for whatever they are about
    public SpeakerAnswer of(String text, @Nullable String about, Filters filters) {
        return transactions.read(() -> {
            Understood question = about == null
                    ? asking.about(text, filters)
                    : Understood.of(List.of(asking.one("of", text, filters), asking.one("about", about, filters)),
                            filters);
            return question.isOpen()
                    ? new SpeakerAnswer(question, List.of(), Page.of(0, filters), survey.open(), null)
                    : answer(question, filters);
        });
    }

    private record Found(String ref, SpeakerAnswer.Part part) {}

    private SpeakerAnswer answer(Understood question, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(Scope.parameters(filters));
        parameters.put("of", question.ids().getFirst());
        parameters.put("says", saying.parameter());
        parameters.put("about", question.asked().size() == 1 ? Values.NULL : question.ids().getLast());
        String browser = links.to("speaker", Scope.looking(parameters));
        Survey.Seen seen = survey.of("speaker-coverage", parameters, filters);
        List<Found> found = List.copyOf(client.query(CypherFile.text("queries/speaker.cypher")).bindAll(parameters)
                .fetchAs(Found.class).mappedBy((_, row) -> new Found(row.get("claim").asString(),
                        SpeakerAnswer.Part.of(row.get("part").asString())))
                .all());
        List<Found> shown = Page.cut(found, filters);
        Map<String, CitedClaim> claims = citations.of(shown.stream().map(Found::ref).toList(), filters);
        Independence.Groups sources = independence.of(claims.values());
        List<SpeakerAnswer.Row> rows = shown.stream().map(each -> SpeakerAnswer.Row.of(each.part(),
                Objects.requireNonNull(claims.get(each.ref())), sources)).toList();
        return new SpeakerAnswer(question, rows, Page.of(found.size(), filters),
                survey.coverage(seen, found.size()), browser);
    }
}
