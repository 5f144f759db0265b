package org.entourage.cli;

import java.util.Map;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.convert.ConversionFailedException;

/// Says which setting of the environment cannot be read.
final class WrongSetting {

    private static final Map<String, String> NAMES = Map.of("spring.neo4j.uri", "NEO4J_URI", "entourage.patience",
            "ENTOURAGE_PATIENCE", "entourage.longest-read", "ENTOURAGE_LONGEST_READ");
    private static final Map<String, String> EXPECTED = Map.of("spring.neo4j.uri",
            "an address such as bolt://127.0.0.1:7687", "entourage.patience", "a time such as 90s",
            "entourage.longest-read", "a time such as 30s");

    private WrongSetting() {}

    static String inWords(BindException wrong) {
        String name = wrong.getName().toString();
        return "The setting %s cannot be read: found %s, expected %s.".formatted(NAMES.getOrDefault(name, name),
                found(wrong), EXPECTED.getOrDefault(name, wrong.getTarget().getType().toString()));
    }

    private static String found(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConversionFailedException conversion) {
                return "\"%s\"".formatted(conversion.getValue());
            }
        }
        return "something else";
    }
}
