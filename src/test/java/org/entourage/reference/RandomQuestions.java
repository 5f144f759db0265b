package org.entourage.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Questions to ask in a random world, with parameters drawn by lot.
final class RandomQuestions {

    private final RandomWorld world;
    private final Batch batch;
    private final Chance chance;
    private final List<NaiveClaim> claims;

    private RandomQuestions(RandomWorld world, Batch batch) {
        this.world = world;
        this.batch = batch;
        this.chance = new Chance(~world.seed);
        this.claims = world.known.revisions;
    }

    /// Each question once, with all that it takes. One that finds nothing is drawn once more, so that at least half of
    /// all answers have rows, whatever the seed.
    static List<Map.Entry<String, DrawnParameters>> of(RandomWorld world, Batch batch) {
        RandomQuestions questions = new RandomQuestions(world, batch);
        List<Map.Entry<String, DrawnParameters>> asked = new ArrayList<>();
        for (String question : Questions.NAMES) {
            DrawnParameters draw = questions.draw(question);
            asked.add(Map.entry(question, Questions.hasRows(Questions.expected(question, draw, world, batch))
                    ? draw
                    : questions.draw(question)));
        }
        return asked;
    }

    private DrawnParameters draw(String question) {
        Map<String, String> words = new TreeMap<>();
        switch (question) {
            case "supporters" -> side("support", words);
            case "opponents" -> side("opposition", words);
            case "find" -> find(words);
            case "links" -> links(words);
            case "conflicts" -> words.put("of", chance.in100(40) ? entity() : hub());
            case "reading" -> words.put("of", source());
            case "dependents" -> words.put("of", chance.in100(50) ? source() : speaker());
            case "shared" -> shared(words);
            case "network" -> {
                words.put("of", chance.in100(80) ? entity() : pair());
                words.put("depth", chance.any("1", "1", "2", "3"));
            }
            case "timeline" -> {
                if (chance.in100(30)) {
                    words.put("of", pair());
                } else {
                    group(words);
                }
                // drawn of the name, so that no other question is drawn otherwise
                if (Math.floorMod(String.valueOf(words.get("of")).hashCode(), 3) == 0) {
                    words.put("bySaid", "true");
                }
            }
            case "profile" -> group(words);
            case "speaker" -> speaker(words);
            case "hedged" -> words.put("of", entity());
            case "accusations" -> words.put("of", accused());
            default -> throw new IllegalArgumentException(question);
        }
        Map<String, String> filters = new TreeMap<>();
        if (question.equals("accusations") && chance.in100(90)) {
            // few claims accuse, and most filters leave none of them
            filters.put("plain", "false");
        } else if (chance.in100(25)) {
            freely(filters);
        } else {
            shaped(filters);
        }
        filters.keySet().retainAll(Questions.filtersOf(question));
        words.putAll(filters);
        return new DrawnParameters(words);
    }

    /// Anybody; or one who has members, and what is said of these.
    private void group(Map<String, String> words) {
        List<String> groups = claims.stream().filter(said -> said.relation().equals("member of"))
                .map(said -> String.valueOf(said.object().entity())).toList();
        boolean through = chance.in100(50);
        words.put("of", through && !groups.isEmpty() ? chance.of(groups) : entity());
        if (through) {
            words.put("through", "true");
        }
    }

    /// An object of a claim of a family, most often; else anybody.
    private String object(String family) {
        List<NaiveClaim> about = claims.stream().filter(said -> said.family().equals(family)).toList();
        List<NaiveClaim> plain = about.stream().filter(NaiveClaim::isPlainlySaid).toList();
        List<String> objects = (plain.isEmpty() ? about : plain).stream().map(said -> said.object().entity())
                .filter(Objects::nonNull).toList();
        return objects.isEmpty() || chance.in100(5) ? entity() : chance.of(objects);
    }

    /// The ends of a claim, most often; else any two.
    private String pair() {
        NaiveClaim said = chance.of(claims);
        String one = said.subject().entity();
        String other = said.object().entity();
        if (one == null || other == null) {
            one = entity();
            other = entity();
        }
        return one.equals(other) ? one : one + "," + other;
    }

    /// Who speaks a claim, or wrote the article; most often.
    private String speaker() {
        NaiveGraph known = new NaiveGraph(world.known, batch.instants.size() - 1);
        List<String> speakers = known.live.stream().flatMap(said -> Stream.concat(known.lastSpeakers(said).stream(),
                said.what().relation().says() ? Stream.ofNullable(said.subject().entity()) : Stream.empty())).toList();
        return speakers.isEmpty() || chance.in100(15) ? entity() : chance.of(speakers);
    }

    /// An end of a claim that accuses, or who says it; most often.
    private String accused() {
        NaiveGraph known = new NaiveGraph(world.known, batch.instants.size() - 1);
        List<String> around = known.live.stream().filter(NaiveAccusations::accuses).filter(NaiveClaim::affirmed)
                .flatMap(said -> Stream.concat(Stream.of(said.subject(), said.object()).map(NaiveClaim.End::entity)
                        .filter(Objects::nonNull), known.lastSpeakers(said).stream()))
                .filter(who -> known.live.stream().anyMatch(said -> NaiveAccusations.concerns(said, who, known)))
                .toList();
        return around.isEmpty() || chance.in100(10) ? entity() : chance.of(around);
    }

    /// All that somebody says; often only what of it is about one of whom they speak.
    private void speaker(Map<String, String> words) {
        String of = speaker();
        words.put("of", of);
        NaiveGraph known = new NaiveGraph(world.known, batch.instants.size() - 1);
        List<String> about = Stream
                .of(NaiveSpeaker.says(known, of), NaiveSpeaker.reportedToSay(known, of),
                        NaiveSpeaker.passesOn(known, of))
                .flatMap(List::stream)
                .flatMap(said -> Stream.of(said.subject().entity(), said.object().entity()))
                .filter(Objects::nonNull).toList();
        if (chance.in100(40)) {
            words.put("about", about.isEmpty() || chance.in100(15) ? entity() : chance.of(about));
        }
    }

    /// A name of somebody, whole, in other letters, or in part.
    private void find(Map<String, String> words) {
        List<String> names = new ArrayList<>(world.known.entities.values().stream().map(World.Thing::name).toList());
        claims.stream().filter(said -> said.relation().equals("named"))
                .forEach(said -> names.add(said.object().text()));
        String name = chance.of(names);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        words.put("name", chance.any(name, name.toUpperCase(java.util.Locale.ROOT), NaiveFind.fold(name), entity(),
                name.replaceFirst("(\\S+)\\W(\\S+)$", "$1$2"), name.replace('ø', 'o'), name.replace("J. R.", "JR"),
                name.replace("&", "and"),
                world.code, "%s %s".formatted(last.substring(0, Math.min(2, last.length())), world.code),
                name.substring(0, Math.max(world.code.length(), name.length() - 3))));
        if (!words.get("name").toLowerCase(java.util.Locale.ROOT).contains(world.code)) {
            words.put("name", world.code);
        }
        if (chance.in100(30)) {
            words.put("kind", chance.any("Person", "Organization", "Person,Group"));
        }
    }

    private String source() {
        return chance.of(List.copyOf(world.known.sources.keySet()));
    }

    private void links(Map<String, String> words) {
        String from = chance.in100(50) ? hub() : entity();
        String to = chance.in100(50) ? joined(from) : neighbour(from);
        words.put("from", from);
        words.put("to", to);
        if (chance.in100(40)) {
            words.put("k", chance.any("1", "2", "5", "10"));
        }
        if (chance.in100(40)) {
            words.put("maxHops", chance.any("1", "2", "3", "5"));
        }
        if (chance.in100(25)) {
            words.put("together", "true");
        }
        if (chance.in100(25)) {
            String third = entity();
            words.put("exclude", third.equals(from) || third.equals(to) ? "" : third);
            words.values().removeIf(String::isEmpty);
        }
    }

    /// Two that plain claims join with the same one, most often.
    private void shared(Map<String, String> words) {
        List<List<String>> around = world.cast.ids().stream().map(this::around).filter(others -> others.size() > 1)
                .toList();
        List<String> others = around.isEmpty() || chance.in100(15) ? world.cast.ids() : chance.of(around);
        String one = chance.of(others);
        String other = chance.of(others.stream().filter(id -> !id.equals(one)).toList());
        words.put("of", one + "," + other);
    }

    private void side(String family, Map<String, String> words) {
        words.put("of", object(family));
        if (chance.in100(60)) {
            words.put("through", "true");
        }
    }

    /// One of which many claims speak, most often.
    private String hub() {
        return String.valueOf(chance.of(claims.stream().map(said -> said.object().entity())
                .filter(entity -> entity != null).toList()));
    }

    /// Somebody whom a plain claim ties to another, most often; else any other.
    private String joined(String of) {
        List<String> others = around(of);
        return others.isEmpty() ? neighbour(of) : chance.of(others);
    }

    private List<String> around(String of) {
        NaiveGraph known = new NaiveGraph(world.known, batch.instants.size() - 1);
        return known.live.stream().filter(Hops::canHop).filter(NaiveClaim::isPlainlySaid)
                .filter(said -> said.has(of)).map(said -> String.valueOf(said.other(of)))
                .filter(other -> !other.equals(of)).distinct().toList();
    }

    /// Any other.
    private String neighbour(String of) {
        String other = entity();
        while (other.equals(of)) {
            other = entity();
        }
        return other;
    }

    private String entity() {
        return chance.of(world.cast.ids());
    }

    /// One of a dozen combinations, of which each leaves something to find.
    private void shaped(Map<String, String> words) {
        NaiveClaim near = chance.of(claims);
        LocalDate day = RandomDates.near(near.time(), chance);
        switch (chance.from(0, 11)) {
            case 0, 1 -> {
                // as a question begins
            }
            case 2 -> words.put("certainty", chance.any("alleged", "suspected", "hypothetical"));
            case 3, 4 -> {
                words.put("certainty", chance.any("hypothetical,intended", "hypothetical,intended,proposed,predicted"));
                words.put("polarity", "affirmed,denied");
            }
            case 5 -> words.put("plain", "true");
            case 6 -> words.put("plain", "false");
            case 7 -> words.put("asOf", day.toString());
            case 8 -> {
                words.put("during", "%s/%s".formatted(day, day.plusDays(chance.any(0, 30, 400))));
                words.put("plain", "false");
            }
            case 9 -> {
                words.put("sources", chance.any(world.code + "-s1,", "") + world.code + "-s9," + world.code + "-s2");
                words.put("reliability", chance.any("C", "D", "E", "F"));
                words.put("plain", "false");
            }
            case 10 -> {
                words.put("families", chance.any(near.family() + ",support", "structure,support,opposition"));
                words.put("plain", "false");
            }
            default -> {
                words.put("relations", near.relation() + chance.any("", ",leads") + ",supported");
                words.put("tier", chance.any("material,unspecified", "alliance,advocacy"));
                words.put("plain", "false");
            }
        }
        if (chance.in100(30)) {
            words.put("knownOn", chance.of(batch.instants.subList(chance.any(0, 2, 2), 6)).toString());
        }
        if (chance.in100(12)) {
            words.put("limit", chance.any("1", "2", "5"));
            words.put("cursor", chance.any("r0", "r1", "r2", "r900"));
        }
    }

    /// Any combination.
    private void freely(Map<String, String> words) {
        Map<String, @Nullable String> drawn = new TreeMap<>();
        NaiveClaim near = chance.of(claims);
        LocalDate day = RandomDates.near(near.time(), chance);
        drawn.put("certainty", chance.maybe(35, chance.any("alleged", "suspected", "hypothetical", "intended",
                "hypothetical,intended,proposed,predicted", "hypothetical,intended,proposed,predicted", "stated")));
        drawn.put("polarity",
                chance.maybe(35, chance.any("affirmed,denied", "affirmed,denied", "affirmed,denied", "denied")));
        drawn.put("asOf", chance.maybe(20, day.toString()));
        drawn.put("during", drawn.get("asOf") != null
                ? null
                : chance.maybe(15, "%s/%s".formatted(day,
                        day.plusDays(chance.any(0, 30, 400)))));
        drawn.put("knownOn", chance.maybe(35, chance.of(batch.instants).toString()));
        drawn.put("families", chance.maybe(6, chance.any(near.family(), "structure,support", "support,opposition")));
        drawn.put("relations", chance.maybe(6, chance.any(near.relation(), near.relation() + ",supported,leads")));
        drawn.put("tier", chance.maybe(10, chance.any("material", "alliance,advocacy", "unspecified")));
        drawn.put("sources", chance.maybe(12, chance.any(world.code + "-s1", world.code + "-s1," + world.code
                + "-s9")));
        drawn.put("reliability", chance.maybe(10, chance.any("B", "C", "D", "E", "F")));
        drawn.put("limit", chance.maybe(12, chance.any("1", "2", "5")));
        drawn.put("cursor", drawn.get("limit") == null ? null : chance.maybe(50, chance.any("r1", "r2", "r900")));
        drawn.put("plain", drawn.get("certainty") != null || drawn.get("polarity") != null
                ? null
                : chance.maybe(25, chance.any("true", "false")));
        drawn.forEach((name, value) -> {
            if (value != null) {
                words.put(name, value);
            }
        });
    }
}
