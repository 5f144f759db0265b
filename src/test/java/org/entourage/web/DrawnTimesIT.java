package org.entourage.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.Graph;
import org.entourage.edit.load.Load;

import static org.assertj.core.api.Assertions.assertThat;

/// What an answer calls certain on a day, its drawing calls certain there too: on the page, and in the report that is saved
/// to be read without the application.
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawnTimesIT {

    private static final String ID = "drawn";
    private static final Pattern DATA = Pattern.compile("id=\"graph-data\"[^>]*>(.*?)</(?:div|script)>");

    private final Caller caller;
    private final Load load;
    private final Neo4jClient client;

    DrawnTimesIT(@LocalServerPort int port, @Autowired Load load, @Autowired Neo4jClient client) {
        this.caller = new Caller(port);
        this.load = load;
        this.client = client;
    }

    @BeforeAll
    void load() {
        String dossier = Graph.dossier(ID, """
                - {key: boat, subject: drawn-ann, relation: kept a boat for, object: drawn-bob, when: 2010/2013}
                - {key: rope, subject: drawn-ann, relation: cut a rope of, object: drawn-bob, when: 2010/2013}
                - {key: paid, subject: drawn-ann, relation: funded, object: drawn-bob, when: 2010/2013}
                - {key: married, subject: drawn-ann, relation: spouse of, object: drawn-bob, when: 2010/2013}
                - {key: about, subject: drawn-cyd, relation: kept a boat for, object: drawn-bob, when: 2010~/2013}
                """).replace("reporter", "drawn-reporter") + """
                relations:
                - {name: kept a boat for, inverse: had a boat kept by, family: contact, aspect: state, from: [Person],
                   to: [Person], use: it lasts}
                - {name: cut a rope of, inverse: had a rope cut by, family: contact, aspect: event, from: [Person],
                   to: [Person], use: it happens}
                """;
        load.load("drawn.yaml", dossier.getBytes(StandardCharsets.UTF_8), List.of(), _ -> {});
    }

    @AfterAll
    void remove() {
        PlantedDossier.remove(client, ID);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            drawn-ann kept a boat for drawn-bob, 2012-06-01, certain
            drawn-ann kept a boat for drawn-bob, 2010-06-01, possible
            drawn-ann cut a rope of drawn-bob,   2012-06-01, possible
            drawn-ann spouse of drawn-bob,       2012-06-01, certain
            drawn-ann funded drawn-bob,          2012-06-01, possible
            drawn-cyd kept a boat for drawn-bob, 2012-06-01, possible
            """)
    void whatAnAnswerCallsCertainOnADayTheSliderDoesToo(String edge, LocalDate day, String status) throws Exception {
        JsonNode answer = Caller.json(caller.get("/api/v1/network?of=drawn-bob&asOf=" + day));
        assertThat(answer.at("/rows").valueStream().filter(row -> edge.equals("%s %s %s".formatted(
                row.at("/subject/id").asString(), row.at("/relation").asString(), row.at("/object/id").asString())))
                .map(row -> row.at("/status").asString()).toList()).containsExactly(status);
        assertThat(drawn("/network?of=drawn-bob", "/edges", edge, day)).isEqualTo(status);
        assertThat(drawn("/report/file?of=drawn-bob", "/drawing/edges", edge, day)).isEqualTo(status);
    }

    private String drawn(String page, String edges, String edge, LocalDate day) throws Exception {
        Matcher data = DATA.matcher(caller.get(page).body());
        assertThat(data.find()).as("drawing of %s", page).isTrue();
        JsonNode drawing = JsonMapper.shared().readTree(HtmlUtils.htmlUnescape(data.group(1)));
        JsonNode time = drawing.at(edges).valueStream().filter(each -> edge.equals(each.at("/id").asString()))
                .findFirst().orElseThrow().at("/times/0");
        long at = day.toEpochDay();
        assertThat(at).isBetween(time.at("/from").asLong(), time.at("/to").asLong());
        return time.at("/certainFrom").isNumber() && time.at("/certainFrom").asLong() <= at
                && at <= time.at("/certainTo").asLong() ? "certain" : "possible";
    }
}
