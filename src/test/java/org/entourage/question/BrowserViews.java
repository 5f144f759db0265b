package org.entourage.question;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.question.answer.Answer;
import org.entourage.question.describe.Question;

/// Asks questions about the sample, and follows their links to Neo4j Browser: runs what it would run.
final class BrowserViews {

    /// Every question that claims answer, asked so that the sample has an answer.
    static final List<Map<String, String>> ASKED = List.of(
            Map.of("question", "supporters", "of", "MEK", "through", "true"),
            Map.of("question", "opponents", "of", "iran", "plain", "false"),
            Map.of("question", "hedged", "of", "MEK"),
            Map.of("question", "timeline", "of", "MEK", "through", "true"),
            Map.of("question", "timeline", "of", "MEK,Iran"),
            Map.of("question", "profile", "of", "MEK", "through", "true"),
            Map.of("question", "speaker", "of", "Rudy Giuliani"),
            Map.of("question", "accusations", "of", "MEK"),
            Map.of("question", "shared", "of", "MEK,Iran", "plain", "false"),
            Map.of("question", "network", "of", "Rudy Giuliani"),
            Map.of("question", "links", "from", "MEK", "to", "Iran", "plain", "false"),
            Map.of("question", "conflicts", "of", "MEK"), Map.of("question", "conflicts"),
            Map.of("question", "dependents", "of", "Rudy Giuliani"));

    private final BeanFactory beans;
    private final Neo4jClient client;
    private final JsonMapper json = new JsonMapper();

    BrowserViews(BeanFactory beans) {
        this.beans = beans;
        this.client = beans.getBean(Neo4jClient.class);
    }

    Answer answer(Map<String, String> asked) {
        Question<?> question = Questions.of(Objects.requireNonNull(asked.get("question")));
        return question.ask(question.read(asked, question.defaults())).by(beans);
    }

    /// The parameters that a link sets.
    Map<String, Object> parameters(Answer answer) {
        return typed(json.readValue(words(answer).get("params"), new TypeReference<Map<String, Object>>() {
        }));
    }

    /// What `entourage.js` makes of them.
    private static Map<String, Object> typed(Map<?, ?> parameters) {
        Map<String, Object> typed = new HashMap<>();
        parameters.forEach((name, value) -> typed.put((String) name, typed(value)));
        return typed;
    }

    private static Object typed(@Nullable Object value) {
        return switch (value) {
            case null -> Values.NULL;
            case Map<?, ?> day when day.get("date") instanceof String text -> LocalDate.parse(text);
            case Map<?, ?> instant when instant.get("datetime") instanceof String text -> ZonedDateTime.parse(text);
            case Map<?, ?> parameters -> typed(parameters);
            default -> value;
        };
    }

    /// What the script of a link returns with these parameters.
    List<Map<String, Object>> seen(Answer answer) {
        return List.copyOf(client.query(Objects.requireNonNull(words(answer).get("arg"))).bindAll(parameters(answer))
                .fetch().all());
    }

    private static Map<String, String> words(Answer answer) {
        String query = URI.create(Objects.requireNonNull(answer.browser())).getRawQuery();
        return Arrays.stream(query.split("&", -1)).map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }
}
