package org.entourage.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.entourage.edit.check.Checked;

import static org.assertj.core.api.Assertions.assertThat;

class CheckWordsTest {

    private static List<String> printed(Checked checked, String graph) {
        StringWriter printed = new StringWriter();
        new CheckWords(new PrintWriter(printed, true), CheckWords.Shown.ALL, graph).print(checked);
        return printed.toString().lines().toList();
    }

    @Test
    void theLastLinesSayWithWhichGraphADossierWasComparedAndWhatToLookAt() {
        Checked checked = new Checked("harbour", 1, 0, Map.of(), Map.of(), Map.of(), 0, 0, 0, List.of(), true,
                List.of("h.yaml:3:1 claims[0]: look"), List.of());
        assertThat(printed(checked, "in data")).containsExactly("Note: h.yaml:3:1 claims[0]: look.",
                "harbour: 1 entity, 0 claims.", "Compared with the graph in data.", "No problem.");
    }

    @Test
    void whatCouldNotBeReadWasNotCompared() {
        Checked unread = new Checked("", 0, 0, Map.of(), Map.of(), Map.of(), 0, 0, 0, List.of(), false, List.of(),
                List.of("h.yaml: found nothing"));
        assertThat(printed(unread, "in data")).endsWith(
                "1 problem. When it can be read, its sentences are gone through, and it is compared with the graph in data.");
    }
}
