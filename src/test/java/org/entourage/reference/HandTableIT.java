package org.entourage.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.text.TextFile;

/// Answers to questions about the sample and the tutorial, against what was read out of them by hand: a reference in
/// code shares its author's misreadings.
@GraphTest
class HandTableIT {

    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=('[^']*'|\\S+)");

    private final Graph graph;
    private final Questions questions;

    HandTableIT(@Autowired Graph graph, @Autowired ApplicationContext context) {
        this.graph = graph;
        this.questions = new Questions(context);
    }

    /// A question of a table.
    private record Asked(String line, String question, DrawnParameters draw, List<String> expected) {}

    @Test
    void theSampleAnswersAsItsReaderDoes() throws IOException {
        graph.clear();
        graph.loadSample();
        compare("questions/sample.txt");
    }

    @Test
    void theTutorialAnswersAsItsReaderDoes() throws IOException {
        graph.clear();
        for (String name : List.of("gazette", "weekly")) {
            graph.load(name + ".yaml", text("tutorial/" + name + ".yaml"), TextFile.of(name + ".txt",
                    text("tutorial/" + name + ".txt").getBytes(StandardCharsets.UTF_8)));
        }
        compare("questions/tutorial.txt");
    }

    private void compare(String table) throws IOException {
        SoftAssertions each = new SoftAssertions();
        for (Asked asked : read(text(table))) {
            Map<String, Object> answer = questions.found(asked.question(), asked.draw());
            List<String> lines = new ArrayList<>(Line.of(asked.question(), answer));
            if (asked.expected().getLast().startsWith("looked at")) {
                lines.remove("nothing");
                lines.add(Line.coverage(answer));
            }
            each.assertThat(String.join("\n", lines)).as(asked.line()).isEqualTo(String.join("\n", asked.expected()));
        }
        each.assertAll();
    }

    private static List<Asked> read(String table) {
        List<Asked> asked = new ArrayList<>();
        for (String line : table.lines().toList()) {
            if (line.startsWith("? ")) {
                Map<String, String> words = new TreeMap<>();
                Matcher parameter = PARAMETER.matcher(line);
                while (parameter.find()) {
                    words.put(parameter.group(1), parameter.group(2).replace("'", ""));
                }
                asked.add(new Asked(line, line.split(" ", -1)[1], new DrawnParameters(words), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                asked.getLast().expected().add(line);
            }
        }
        return asked;
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }
}
