package org.entourage.question.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.ResolvedName;
import org.entourage.question.resolve.NameList;

/// A reading of a line whose names are somebody's.
///
/// @param reading as the grammar has it
/// @param names   by parameter, whom its names name
record AskResolvedReading(AskGrammar.Reading reading, Map<String, List<ResolvedName>> names) {

    String question() {
        return reading.question();
    }

    /// The parameters with which the question is asked: ids where one entity bears a name.
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        names.forEach((parameter, asked) -> {
            List<String> texts = asked.stream().map(ResolvedName::chosen).toList();
            parameters.put(parameter, texts.size() == 1 ? texts.getFirst() : NameList.line(texts));
        });
        parameters.putAll(new TreeMap<>(reading.words()));
        return parameters;
    }

    AskAnswer.Taken taken() {
        return new AskAnswer.Taken(question(), parameters(), inWords(), command(), address());
    }

    private String inWords() {
        List<String> parts = new ArrayList<>();
        names.forEach((parameter, asked) -> parts.add("%s %s".formatted(parameter, asked.stream()
                .map(AskResolvedReading::inWords).collect(Collectors.joining(" and ")))));
        new TreeMap<>(reading.words()).forEach((parameter, value) -> parts.add(parameter + " " + value));
        return parts.isEmpty() ? question() : "%s: %s".formatted(question(), String.join(", ", parts));
    }

    private static String inWords(ResolvedName asked) {
        EntityRef entity = asked.entity();
        if (entity != null) {
            return "%s (%s)".formatted(entity.name(), entity.id());
        }
        return asked.candidates().isEmpty() ? asked.text() : "one of several called \"%s\"".formatted(asked.text());
    }

    private String command() {
        List<String> words = new ArrayList<>(List.of("./entourage", question()));
        parameters().forEach((parameter, value) -> {
            words.add("--" + parameter.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
            if (!value.equals("true")) {
                words.add(value.matches("[\\w./,:-]+") ? value : "'%s'".formatted(value.replace("'", "'\\''")));
            }
        });
        return String.join(" ", words);
    }

    private String address() {
        return parameters().entrySet().stream()
                .map(pair -> "%s=%s".formatted(pair.getKey(), URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8)
                        .replace("+", "%20").replace("%2C", ",").replace("%2F", "/")))
                .collect(Collectors.joining("&", "/api/v1/" + question() + (parameters().isEmpty() ? "" : "?"), ""));
    }
}
