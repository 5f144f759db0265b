package org.entourage.web;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.cli.CommandLineInterface;
import org.entourage.edit.load.Load;
import org.entourage.edit.withdraw.Withdraw;

import static org.assertj.core.api.Assertions.assertThat;

/// What is denied, alleged, intended, hypothetical, withdrawn or retracted reads as plain support in no way out: not as
/// JSON, CSV, document, page or text on a terminal, and not in Neo4j Browser.
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainSupportIT {

    private static final String SAID = "(?:\\W|<[^>]*>|&[a-z#0-9]+;){1,200}?funded(?!\\w)";
    private static final List<String> LINES = List.of("who funded the Lantern Society", "who supported Lantern Society",
            "who allegedly funded Lantern Society", "timeline of Lantern Society", "who is Fay Zincum?",
            "report on the Lantern Society", "what does Hal Author say about the Lantern Society");

    private final Caller caller;
    private final ApplicationContext context;
    private final Neo4jClient client;
    private final Load load;
    private final Withdraw withdraw;

    PlainSupportIT(@LocalServerPort int port, @Autowired ApplicationContext context, @Autowired Neo4jClient client,
            @Autowired Load load, @Autowired Withdraw withdraw) {
        this.caller = new Caller(port);
        this.context = context;
        this.client = client;
        this.load = load;
        this.withdraw = withdraw;
    }

    @BeforeAll
    void plant() {
        PlantedDossier.load(load, withdraw);
    }

    @AfterAll
    void remove() {
        PlantedDossier.remove(client);
    }

    /// Every question about the society with all that is said of it, and, where it begins with plain claims, as it begins.
    static Stream<String> questions() {
        String all = "certainty=hypothetical,intended,proposed,predicted&polarity=affirmed,denied";
        String club = "of=" + PlantedDossier.CLUB;
        String two = "of=planted-ada,planted-bea";
        return Stream.concat(
                Stream.of("supporters?" + club, "opponents?" + club, "network?" + club, "shared?" + two,
                        "links?from=planted-ada&to=planted-gus", "links?from=planted-fay&to=planted-gus"),
                Stream.of("supporters?through=true&" + club + "&" + all, "opponents?" + club + "&" + all,
                        "hedged?" + club, "network?plain=false&" + club, "shared?plain=false&" + two,
                        "links?plain=false&from=planted-fay&to=planted-cal", "timeline?" + club, "conflicts?" + club,
                        "profile?" + club, "profile?of=planted-fay", "speaker?of=planted-author",
                        "reading?of=planted-source", "dependents?of=planted-source", "find?name=Zincum",
                        "history?of=planted/planted-eli", "history?of=planted/planted-fay", "report?" + club));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noQuestionShowsItAsPlain(String question) throws Exception {
        JsonNode answer = Caller.json(ok("/api/v1/" + question));
        requireMarks(answer);
        requireMarksOfLines(ok("/api/v1/" + question + "&format=csv").body());
        requireMarks(printed(arguments(question)));
        requireMarksInBrowser(answer.path("browser").asString(""));
        if (question.startsWith("report")) {
            requireMarks(ok("/api/v1/" + question + "&format=md").body());
            requireMarks(ok("/api/v1/" + question + "&format=html").body());
        } else {
            requireMarks(ok("/" + question).body());
        }
    }

    @Test
    void noLineOfEnglishGetsItAsPlain() throws Exception {
        for (String line : LINES) {
            requireMarks(Caller.json(ok("/api/v1/ask?q=" + URLEncoder.encode(line, StandardCharsets.UTF_8))));
            requireMarks(printed("ask", line));
        }
    }

    @Test
    void everyKindIsShownWithItsMarkWhereAllIsAskedFor() throws Exception {
        for (String text : List.of(printed("timeline", "--of", PlantedDossier.CLUB),
                ok("/api/v1/report?format=md&of=" + PlantedDossier.CLUB).body(),
                ok("/api/v1/report?format=html&of=" + PlantedDossier.CLUB).body())) {
            assertThat(Pattern.compile(PlantedDossier.PLAIN + SAID + "(?! ?\\()").matcher(text).find()).isTrue();
            PlantedDossier.MARKS.forEach((name, mark) -> assertThat(Pattern.compile(name + SAID + marked(mark))
                    .matcher(text).find()).as("%s %s in %s", name, mark, text).isEqualTo(!mark.equals("withdrawn")));
        }
        assertThat(printed("history", "--of", "planted/planted-eli")).contains("Eli Stannum", "withdrawn", "misread");
    }

    @Test
    void theGraphHasNoEdgeOfSupportForIt() {
        Map<String, String> edges = new HashMap<>();
        client.query("""
                MATCH (who:Entity)-[edge {relation: 'funded'}]->(:Entity {id: $club})
                RETURN who.name AS who, type(edge) AS type
                UNION
                MATCH (who:Entity)-[edge:FUNDED]->(:Entity {id: $club}) RETURN who.name AS who, type(edge) AS type""")
                .bind(PlantedDossier.CLUB).to("club").fetch().all()
                .forEach(row -> edges.put(String.valueOf(row.get("who")), String.valueOf(row.get("type"))));
        assertThat(edges).isEqualTo(Map.of(PlantedDossier.PLAIN, "FUNDED", "Bea Cuprum", "ALLEGED"));
    }

    private HttpResponse<String> ok(String path) throws Exception {
        HttpResponse<String> response = caller.get(path.replace(" ", "%20"));
        assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(200);
        return response;
    }

    private static String marked(String mark) {
        return "(?:</?bdi>|</?span[^>]*>|\\s)*\\([^)]*\\b" + mark;
    }

    /// Wherever a person is said to have funded something, the mark stands beside the word.
    private static void requireMarks(String text) {
        PlantedDossier.MARKS.forEach((name,
                mark) -> assertThat(Pattern.compile(name + SAID + "(?!" + marked(mark) + ")")
                        .matcher(text).results().map(found -> around(text, found.start())).toList())
                        .as("%s without \"%s\"", name, mark).isEmpty());
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 100), Math.min(text.length(), at + 300));
    }

    /// In JSON each claim says how it is said, and so does each label; no row with such a claim alone is plain.
    private static void requireMarks(JsonNode node) {
        if (node.has("passages") && node.has("revision")) {
            requireMarkOfClaim(node);
        }
        if (node.isObject() && (node.path("plain").asBoolean(false) || node.has("label"))) {
            List<String> people = planted(node);
            if (people.size() == 1) {
                String mark = String.valueOf(PlantedDossier.MARKS.get(people.getFirst()));
                assertThat(node.path("plain").asBoolean(false)).as("plain: %s", node).isFalse();
                assertThat(node.path("label").asString(mark)).as("label: %s", node).contains(mark);
            }
        }
        node.forEach(PlainSupportIT::requireMarks);
    }

    /// Those whose support the claims of a row, or the line itself, are about.
    private static List<String> planted(JsonNode row) {
        List<String> people = new ArrayList<>();
        PlantedDossier.MARKS.keySet().forEach(name -> {
            boolean cited = row.findValues("id").stream()
                    .anyMatch(id -> id.asString("").equals("planted/" + PlantedDossier.id(name)));
            if (cited || row.path("subject").asString("").equals(name)) {
                people.add(name);
            }
        });
        return people;
    }

    private static void requireMarkOfClaim(JsonNode claim) {
        PlantedDossier.MARKS.forEach((name, mark) -> {
            if (claim.path("id").asString().equals("planted/" + PlantedDossier.id(name))) {
                assertThat(List.of(claim.path("polarity").asString(), claim.path("certainty").asString(),
                        claim.path("retracted").asBoolean() ? "retracted" : "",
                        claim.at("/recorded/endedAt").isMissingNode() ? "" : "withdrawn")).as("%s", claim)
                        .contains(mark);
            }
        });
    }

    private static void requireMarksOfLines(String csv) throws Exception {
        for (CSVRecord line : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(csv)).getRecords()) {
            PlantedDossier.MARKS.forEach((name, mark) -> {
                if (line.get("claim").equals("planted/" + PlantedDossier.id(name))) {
                    Map<String, String> cells = line.toMap();
                    assertThat(cells.get("label") + (mark.equals("withdrawn") ? cells : "")).contains(mark);
                    assertThat(cells.getOrDefault("row.label", mark) + (mark.equals("withdrawn") ? cells : ""))
                            .contains(mark);
                    assertThat(cells.getOrDefault("row.plain", "false")).isEqualTo("false");
                }
            });
        }
    }

    /// The script that the answer's link opens, run with its parameters: its claims carry how they are said.
    private void requireMarksInBrowser(String link) {
        if (link.isEmpty()) {
            return;
        }
        Map<String, String> parts = new HashMap<>();
        for (String pair : link.substring(link.indexOf('?') + 1).split("&", -1)) {
            parts.put(pair.substring(0, pair.indexOf('=')),
                    URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8));
        }
        Map<?, ?> parameters = new JsonMapper().readValue(parts.get("params"), Map.class);
        Map<String, Object> bound = new HashMap<>();
        parameters.forEach((name, value) -> bound.put(String.valueOf(name), value));
        List<Record> rows = List.copyOf(client.query(String.valueOf(parts.get("arg"))).bindAll(bound)
                .fetchAs(Record.class).mappedBy((_, row) -> row).all());
        rows.stream().flatMap(row -> row.values().stream())
                .filter(value -> value.hasType(TypeSystem.getDefault().NODE()))
                .map(Value::asNode).filter(node -> node.hasLabel("Claim"))
                .forEach(PlainSupportIT::requireMarkOfNode);
    }

    private static void requireMarkOfNode(Node node) {
        PlantedDossier.MARKS.forEach((name, mark) -> {
            if (node.get("id").asString("").equals("planted/" + PlantedDossier.id(name)) && !mark.equals("retracted")) {
                assertThat(node.asMap().values().stream().map(String::valueOf)).as("%s", node.asMap()).contains(mark);
            }
        });
    }

    private static String[] arguments(String question) {
        List<String> arguments = new ArrayList<>(List.of(question.substring(0, question.indexOf('?'))));
        for (String pair : question.substring(question.indexOf('?') + 1).split("&", -1)) {
            arguments.add("--" + pair.substring(0, pair.indexOf('=')));
            if (!pair.endsWith("=true")) {
                arguments.add(pair.substring(pair.indexOf('=') + 1));
            }
        }
        return arguments.toArray(String[]::new);
    }

    /// What a command prints, on this application's graph.
    private String printed(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            int code = CommandLineInterface.run(arguments, (_, _) -> {
                GenericApplicationContext child = new GenericApplicationContext(context);
                child.refresh();
                return child;
            });
            assertThat(code).as("%s: %s", List.of(arguments), printed).isZero();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
