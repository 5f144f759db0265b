package org.entourage.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.question.accusations.Accusations;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ThroughRows;
import org.entourage.question.conflicts.Conflicts;
import org.entourage.question.dependents.Dependents;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.find.Find;
import org.entourage.question.hedged.Hedged;
import org.entourage.question.links.Links;
import org.entourage.question.links.LinksAnswer;
import org.entourage.question.network.Network;
import org.entourage.question.profile.Profile;
import org.entourage.question.reading.Reading;
import org.entourage.question.shared.Shared;
import org.entourage.question.speaker.Speaker;
import org.entourage.question.supporters.Opponents;
import org.entourage.question.supporters.Supporters;
import org.entourage.question.timeline.Timeline;
import org.entourage.question.timeline.TimelineAnswer;

/// Each question asked of both: of the reference, and of the service, whose answer is read as the JSON that goes out.
final class Questions {

    static final List<String> NAMES = List.of("supporters", "opponents", "hedged", "timeline", "profile", "speaker",
            "accusations", "shared", "network", "find", "links", "conflicts", "reading", "dependents");
    private static final List<String> ALL_FILTERS = List.copyOf(FilterWords.NAMES);

    private final ApplicationContext context;

    Questions(ApplicationContext context) {
        this.context = context;
    }

    static boolean hasRows(Map<String, Object> answer) {
        return !Nested.oneOrMore(answer, "rows").isEmpty();
    }

    /// Filters that a question takes.
    static List<String> filtersOf(String question) {
        if (question.equals("find")) {
            return List.of("knownOn", "limit", "cursor");
        }
        if (question.equals("links")) {
            return ALL_FILTERS.stream().filter(name -> !name.equals("cursor") && !name.equals("limit")).toList();
        }
        return List.of("profile", "network").contains(question)
                ? ALL_FILTERS.stream().filter(name -> !name.equals("cursor")).toList()
                : ALL_FILTERS;
    }

    static Map<String, Object> expected(String question, DrawnParameters asked, RandomWorld world, Batch batch) {
        DrawnParameters draw = asked.plainly();
        NaiveGraph known = new NaiveGraph(world.known, load(draw, batch));
        return switch (question) {
            case "supporters" -> new NaiveSupport(known, draw, "support").answer();
            case "opponents" -> new NaiveSupport(known, draw, "opposition").answer();
            case "timeline" -> NaiveTimeline.answer(known, draw);
            case "speaker" -> NaiveSpeaker.answer(known, draw);
            case "dependents" -> NaiveDependents.answer(known, draw);
            case "profile" -> NaiveProfile.answer(known, draw);
            case "conflicts" -> new NaiveConflicts(known, draw).answer();
            case "shared" -> NaiveShared.answer(known, draw);
            case "network" -> new NaiveNetwork(known, draw).answer();
            case "links" -> new NaiveLinks(known, draw).answer();
            case "reading" -> reading(world, new NaiveReading(known, draw), String.valueOf(draw.get("of")));
            case "find" -> new NaiveFind(known, draw).answer();
            case "hedged" -> NaiveHedged.answer(known, draw);
            case "accusations" -> new NaiveAccusations(known, draw).answer();
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static Map<String, Object> reading(RandomWorld world, NaiveReading reading, String source) {
        return world.attached.stream().filter(text -> source.equals(world.known.texts.get(text.id()))).findFirst()
                .map(text -> reading.answer(text.words(), text.sentences()))
                .orElseGet(() -> reading.answer("", List.of()));
    }

    private static int load(DrawnParameters draw, Batch batch) {
        String instant = draw.get("knownOn");
        return instant == null
                ? batch.instants.size() - 1
                : batch.instants.indexOf(java.time.Instant.parse(instant));
    }

    Map<String, Object> found(String question, DrawnParameters draw) {
        Object answer = switch (question) {
            case "supporters" -> draw.is("through")
                    ? context.getBean(Supporters.class).alsoThrough(word(draw, "of"), filters(draw, Filters.PLAIN))
                    : context.getBean(Supporters.class).of(word(draw, "of"), filters(draw, Filters.PLAIN));
            case "opponents" -> draw.is("through")
                    ? context.getBean(Opponents.class).alsoThrough(word(draw, "of"), filters(draw, Filters.PLAIN))
                    : context.getBean(Opponents.class).of(word(draw, "of"), filters(draw, Filters.PLAIN));
            case "find" -> context.getBean(Find.class).of(word(draw, "name"), Find.kinds(String.join(",",
                    draw.list("kind"))), filters(draw, Filters.EVERYTHING));
            case "shared" -> context.getBean(Shared.class).of(word(draw, "of"), filters(draw, Filters.STANDING));
            case "network" -> context.getBean(Network.class).of(word(draw, "of"),
                    Integer.parseInt(String.valueOf(draw.orElse("depth", "1").get("depth"))),
                    filters(draw, Filters.STANDING.page(300, null)));
            case "links" -> context.getBean(Links.class).between(word(draw, "from"), word(draw, "to"),
                    String.join(",", draw.list("exclude")), LinksAnswer.Search.read(draw.get("k"), draw.get("maxHops"),
                            draw.get("together")),
                    filters(draw, Filters.STANDING));
            case "conflicts" -> context.getBean(Conflicts.class).of(draw.get("of"), filters(draw, Filters.EVERYTHING));
            case "reading" -> context.getBean(Reading.class).of(word(draw, "of"), filters(draw, Filters.EVERYTHING));
            case "dependents" -> context.getBean(Dependents.class).of(word(draw, "of"), filters(draw,
                    Filters.EVERYTHING));
            case "timeline" -> context.getBean(Timeline.class).of(word(draw, "of"), draw.is("bySaid")
                    ? TimelineAnswer.By.SAID
                    : TimelineAnswer.By.HELD,
                    draw.is("through") ? ThroughRows.Inclusion.SHOWN : ThroughRows.Inclusion.LEFT_OUT,
                    filters(draw, Filters.EVERYTHING));
            case "profile" -> draw.is("through")
                    ? context.getBean(Profile.class).alsoThrough(word(draw, "of"), filters(draw, Profile.DEFAULTS))
                    : context.getBean(Profile.class).of(word(draw, "of"), filters(draw, Profile.DEFAULTS));
            case "speaker" -> context.getBean(Speaker.class).of(word(draw, "of"), draw.get("about"),
                    filters(draw, Filters.EVERYTHING));
            case "accusations" -> context.getBean(Accusations.class).of(word(draw, "of"), filters(draw,
                    Filters.EVERYTHING));
            case "hedged" -> context.getBean(Hedged.class).of(word(draw, "of"), filters(draw, Filters.EVERYTHING));
            default -> throw new IllegalArgumentException(question);
        };
        return Nested.asMap(context.getBean(JsonMapper.class).convertValue(answer, Map.class));
    }

    private static String word(DrawnParameters draw, String name) {
        return String.valueOf(draw.get(name));
    }

    private static Filters filters(DrawnParameters draw, Filters defaults) {
        Map<String, String> words = new HashMap<>(draw.words());
        words.keySet().retainAll(FilterWords.NAMES);
        return FilterWords.read(words, defaults);
    }
}
