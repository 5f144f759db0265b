package org.entourage.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import org.entourage.Entourage;
import org.entourage.Graph;

/// A process that changes a graph, to be killed while it does. Says `begun` before the change, each step, and `made`
/// after it; then it waits. What it makes is the same each time: its clock stands still.
final class Victim {

    static final String BEGUN = "begun";
    static final String MADE = "made";

    private static final Instant NOW = Instant.parse("2040-01-01T00:00:00Z");
    private static final int CLAIMS = 2_000;
    private static final int WITHDRAWN = 400;
    private static final int CHANGED = 800;

    private Victim() {}

    /// What is done to a graph that holds [#before].
    enum Deed {

        LOAD {
            @Override
            void on(ConfigurableApplicationContext context) {
                context.getBean(Load.class).load("after.yaml", after(), List.of(), Victim::say);
            }
        },
        ATTACH {
            @Override
            void on(ConfigurableApplicationContext context) {
                context.getBean(Attach.class).attach(
                        TextFile.of("text", Graph.TEXT.getBytes(StandardCharsets.UTF_8)));
            }
        };

        abstract void on(ConfigurableApplicationContext context);
    }

    /// The clock stands still.
    static final class StoppedClock {

        @Bean
        @Primary
        Clock stopped() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    /// Takes the data folder and the deed.
    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = context(Path.of(arguments[0]))) {
            context.getBean(Opening.class).open();
            say(BEGUN);
            Deed.valueOf(arguments[1]).on(context);
            say(MADE);
            if (System.in.read() < 0) {
                return;
            }
        }
    }

    static ConfigurableApplicationContext context(Path data) {
        return new SpringApplicationBuilder(Entourage.class, StoppedClock.class).web(WebApplicationType.NONE)
                .properties(Map.of("entourage.data", data.toString(), "entourage.sample", false,
                        "spring.main.lazy-initialization", true))
                .run();
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }

    /// The first version of a dossier.
    static byte[] before() {
        return dossier(1, IntStream.range(0, CLAIMS).mapToObj(i -> claim(i, "")));
    }

    /// The second: 400 claims are gone, 800 say something else, 800 are as they were, 400 are new.
    static byte[] after() {
        return dossier(2, IntStream.range(WITHDRAWN, CLAIMS + WITHDRAWN)
                .mapToObj(i -> claim(i, i < WITHDRAWN + CHANGED ? ", detail: as it turned out" : "")));
    }

    private static byte[] dossier(int version, java.util.stream.Stream<String> claims) {
        return Graph.dossier("victim", claims.collect(Collectors.joining("\n")))
                .replace("version: 1", "version: " + version).getBytes(StandardCharsets.UTF_8);
    }

    private static String claim(int i, String rest) {
        String claim = "key: k%d, subject: p%d, relation: %s, object: p%d".formatted(i, i % 97,
                i % 3 == 0 ? "supported" : "funded", 100 + i % 53);
        String manner = switch (i % 7) {
            case 0 -> ", polarity: denied";
            case 1, 2 -> ", certainty: alleged, saidBy: [{speaker: p%d, verb: said}]".formatted(i % 31);
            default -> ", when: %d".formatted(1950 + i % 60);
        };
        return "- {%s%s%s}".formatted(claim, manner, rest);
    }
}
