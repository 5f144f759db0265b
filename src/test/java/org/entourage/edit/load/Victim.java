package org.entourage.edit.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.yaml.snakeyaml.Yaml;

import org.entourage.Entourage;
import org.entourage.Graph;
import org.entourage.edit.attach.Attach;
import org.entourage.edit.open.Opening;
import org.entourage.edit.purge.Purge;
import org.entourage.edit.rebuild.Rebuild;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.withdraw.Withdraw;
import org.entourage.graph.record.Target;

/// A process that changes a graph, to be killed while it does. Says `begun` before the change, each step, and `made`
/// after it; then it waits. What it makes is the same each time: its clock stands still.
public final class Victim {

    public static final String BEGUN = "begun";
    public static final String MADE = "made";

    /// How many times to kill it while it loads; 0 unless a user asks for it.
    public static final int KILLS = Integer.getInteger("kills", 0);

    private static final int CLAIMS = KILLS == 0 ? 200 : 2_000;

    private static final Instant NOW = Instant.parse("2040-01-01T00:00:00Z");
    private static final int WITHDRAWN = CLAIMS / 5;
    private static final int CHANGED = CLAIMS * 2 / 5;

    private static boolean waits;

    private Victim() {}

    /// What is done to a graph that holds [#before].
    public enum Deed {

        LOAD {
            @Override
            void on(ConfigurableApplicationContext context) {
                context.getBean(Load.class).load("after.yaml", after(), List.of(), Victim::say);
            }
        },
        PARTS {
            @Override
            void on(ConfigurableApplicationContext context) {
                context.getBean(Load.class).load(large(), CLAIMS / 8, Victim::say);
            }
        },
        ATTACH {
            @Override
            void on(ConfigurableApplicationContext context) {
                context.getBean(Attach.class).attach(
                        TextFile.of("text", Graph.TEXT.getBytes(StandardCharsets.UTF_8)));
            }
        },
        REBUILD {
            @Override
            void on(ConfigurableApplicationContext context) {
                context.getBean(Rebuild.class).rebuild(Victim::say);
            }
        },
        WITHDRAW {
            @Override
            void on(ConfigurableApplicationContext context) {
                context.getBean(Withdraw.class).withdraw(new Target.OfDossier("victim"), "it was misread");
            }
        },
        PURGE {
            @Override
            void on(ConfigurableApplicationContext context) {
                context.getBean(Purge.class).purge(new Target.OfDossier("victim"), "a court ordered it");
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

    /// Takes the data folder, the deed, and `waits` if it shall wait for a line after each word.
    public static void main(String[] arguments) {
        waits = arguments[2].equals("waits");
        Deed deed = Deed.valueOf(arguments[1]);
        try (ConfigurableApplicationContext context = context(Path.of(arguments[0]), false)) {
            context.getBean(Opening.class).open();
            say(BEGUN);
            deed.on(context);
            say(MADE);
            awaitWord();
        }
    }

    public static ConfigurableApplicationContext context(Path data, boolean sample) {
        return new SpringApplicationBuilder(Entourage.class, StoppedClock.class).web(WebApplicationType.NONE)
                .properties(Map.of("entourage.data", data.toString(), "entourage.sample", sample, "entourage.patience",
                        "120s",
                        "spring.main.lazy-initialization", true))
                .run();
    }

    private static void awaitWord() {
        try {
            if (System.in.read() < 0) {
                waits = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
        if (waits) {
            awaitWord();
        }
    }

    /// The first version of a dossier.
    public static byte[] before() {
        return dossier(1, IntStream.range(0, CLAIMS).mapToObj(i -> claim("p", i, "")));
    }

    /// The second: of ten claims two are gone, four say something else, four are as they were; two of ten are new.
    static byte[] after() {
        return dossier(2, IntStream.range(WITHDRAWN, CLAIMS + WITHDRAWN)
                .mapToObj(i -> claim("p", i, i < WITHDRAWN + CHANGED ? ", detail: as it turned out" : "")));
    }

    /// Another dossier, which is loaded in parts. Its bytes are the same in each process, as those of a file are.
    public static LoadRequest large() {
        String claims = IntStream.range(0, CLAIMS).mapToObj(i -> claim("q", i, "")).collect(Collectors.joining("\n"));
        String dossier = Graph.dossier("large", claims).replace("  reporter: ", "  editor: ").replace("[reporter]",
                "[editor]");
        return new LoadRequest("large.yaml", new Yaml().dump(sorted(new Yaml().load(dossier)))
                .getBytes(StandardCharsets.UTF_8), List.of(), Set.of());
    }

    private static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> sorted = new TreeMap<>();
                map.forEach((key, each) -> sorted.put(String.valueOf(key), sorted(each)));
                yield sorted;
            }
            case List<?> list -> list.stream().map(Victim::sorted).toList();
            default -> value;
        };
    }

    private static byte[] dossier(int version, Stream<String> claims) {
        return Graph.dossier("victim", claims.collect(Collectors.joining("\n")))
                .replace("version: 1", "version: " + version).getBytes(StandardCharsets.UTF_8);
    }

    private static String claim(String people, int i, String rest) {
        String claim = "key: k%d, subject: %s%d, relation: %s, object: %s%d".formatted(i, people, i % 97,
                i % 3 == 0 ? "supported" : "funded", people, 100 + i % 53);
        String manner = switch (i % 7) {
            case 0 -> ", polarity: denied";
            case 1, 2 -> ", certainty: alleged, saidBy: [{speaker: %s%d, verb: said}]".formatted(people, i % 31);
            default -> ", when: %d".formatted(1950 + i % 60);
        };
        return "- {%s%s%s}".formatted(claim, manner, rest);
    }
}
