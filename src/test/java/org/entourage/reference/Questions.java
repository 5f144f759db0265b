package org.entourage.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.question.FilterWords;
import org.entourage.question.Filters;
import org.entourage.question.Hedged;
import org.entourage.question.Supporters;

/// Each question asked of both: of the reference, and of the service, whose answer is read as the JSON that goes out.
final class Questions {

    static final List<String> NAMES = List.of("supporters");
    private static final List<String> ALL_FILTERS = List.copyOf(FilterWords.NAMES);

    private final ApplicationContext context;

    Questions(ApplicationContext context) {
        this.context = context;
    }

    static int timesAsked(String question) {
        return 3;
    }

    /// Filters that a question takes.
    static List<String> filtersOf(String question) {
        return question.equals("hedged") ? List.of("knownOn", "limit", "cursor") : ALL_FILTERS;
    }

    Map<String, Object> expected(String question, Draw draw, World world, Batch batch) {
        Known known = new Known(world, load(draw, batch));
        return switch (question) {
            case "supporters" -> new NaiveSupport(known, draw, "support").answer();
            case "opponents" -> new NaiveSupport(known, draw, "opposition").answer();
            case "hedged" -> NaiveHedged.answer(known, draw);
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static int load(Draw draw, Batch batch) {
        String instant = draw.get("knownOn");
        return instant == null
                ? batch.instants.size() - 1
                : batch.instants.indexOf(java.time.Instant.parse(instant));
    }

    Map<String, Object> found(String question, Draw draw) {
        Object answer = switch (question) {
            case "supporters" -> context.getBean(Supporters.class).of(word(draw, "of"), filters(draw, Filters.PLAIN));
            case "hedged" -> context.getBean(Hedged.class).of(word(draw, "of"), filters(draw, Filters.EVERYTHING));
            default -> throw new IllegalArgumentException(question);
        };
        return Nested.asMap(context.getBean(JsonMapper.class).convertValue(answer, Map.class));
    }

    private static String word(Draw draw, String name) {
        return String.valueOf(draw.get(name));
    }

    private static Filters filters(Draw draw, Filters defaults) {
        Map<String, String> words = new HashMap<>(draw.words());
        words.keySet().retainAll(FilterWords.NAMES);
        return FilterWords.read(words, defaults);
    }
}
