package org.entourage.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.boot.SpringApplication;

import org.entourage.Entourage;

import static org.assertj.core.api.Assertions.assertThat;

/// How a command ended, and what it wrote.
record Outcome(int exit, String out, String err) {

    /// Runs a command as whoever has set `NEO4J_URI` and the like.
    ///
    /// @param settings by their names in Spring
    static Outcome of(Map<String, ?> settings, String... command) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int exit = CommandLineInterface.run(command, (web, own) -> {
                Map<String, Object> all = new HashMap<>(own);
                all.putAll(settings);
                SpringApplication application = new SpringApplication(Entourage.class);
                application.setWebApplicationType(web);
                return application.run(all.entrySet().stream()
                        .map(each -> "--%s=%s".formatted(each.getKey(), each.getValue())).toArray(String[]::new));
            });
            return new Outcome(exit, said.toString(StandardCharsets.UTF_8),
                    complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    void refuses(String problem, String remedy) {
        // what takes longer than two seconds shows that it goes on
        assertThat(err.lines().filter(line -> !line.startsWith("[")).map("%s%n"::formatted)
                .collect(Collectors.joining()))
                .isEqualTo("Cannot use the graph: %s.%nWhat to do: %s.%n".formatted(problem,
                        remedy));
        assertThat(exit).isEqualTo(Failures.NO_GRAPH);
        assertThat(out).isEmpty();
    }
}
