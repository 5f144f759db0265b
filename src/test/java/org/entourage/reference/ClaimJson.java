package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.entourage.reference.NaiveClaim.Cited;
import org.entourage.reference.NaiveClaim.End;
import org.entourage.reference.NaiveClaim.Step;
import org.entourage.reference.World.Source;
import org.entourage.reference.World.Thing;

/// Claims as an answer's JSON has them, as nested maps. What is null is left out.
final class ClaimJson {

    private static final List<String> DEGREES = List.of("stated", "alleged", "suspected", "hypothetical", "intended",
            "proposed", "predicted");

    private final NaiveGraph known;
    private final DrawnParameters draw;

    ClaimJson(NaiveGraph known, DrawnParameters draw) {
        this.known = known;
        this.draw = draw;
    }

    List<Map<String, Object>> claims(List<NaiveClaim> claims) {
        return claims.stream().map(this::claim).toList();
    }

    /// A claim, cited whole.
    Map<String, Object> claim(NaiveClaim said) {
        NaiveClaim.Content what = said.what();
        return Nested.of("id", said.id(), "revision", said.revision(), "subject", end(said.subject()), "relation",
                said.relation(), "object", end(said.object()), "label", label(List.of(said)), "detail", what.detail(),
                "polarity", said.polarity(), "certainty", said.certainty(), "voice", known.voice(said), "saidBy",
                chain(said), "when", when(said), "saidOn", what.saidOn(), "status", draw.status(said), "disputed",
                known.disputed(said), "retracted", known.retracted(said), "note", what.note(), "passages",
                what.passages().stream().map(this::passage).toList());
    }

    Map<String, Object> entity(String id) {
        Thing thing = known.world.entity(id);
        return Nested.of("id", id, "kind", thing.kind(), "name", thing.name(), "unnamed", thing.unnamed(),
                "typeInWords", thing.type());
    }

    private Map<String, Object> end(End end) {
        if (end.entity() != null) {
            return entity(end.entity());
        }
        NaiveClaim.Value value = end.value();
        return value == null
                ? Nested.of("claim", end.claim())
                : Nested.of("type", value.type(), "text", value.text(), "number", value.number(), "min", value.min(),
                        "max", value.max());
    }

    private List<Map<String, Object>> chain(NaiveClaim said) {
        List<Step> steps = said.what().chain();
        List<Map<String, Object>> chain = published(known.world.source(said), steps);
        for (Step step : steps) {
            String speaker = step.speaker();
            chain.add(Nested.of("role", "speaker", "speaker", speaker == null ? null : entity(speaker), "verb",
                    step.verb(), "hedge", step.hedge()));
        }
        return chain;
    }

    /// Who made it public. What stands apart the author did not write; nor did whoever says it pass it on to himself.
    private List<Map<String, Object>> published(Source source, List<Step> steps) {
        boolean apart = !steps.isEmpty() && steps.getFirst().apart();
        String own = apart ? steps.getFirst().speaker() : null;
        List<Map<String, Object>> chain = new ArrayList<>();
        if (own == null || !own.equals(source.republisher())) {
            add(chain, "republisher", source.republisher());
            add(chain, "publisher", own == null || !own.equals(source.publisher()) ? source.publisher() : null);
        }
        if (!apart) {
            source.authors().forEach(author -> add(chain, "author", author));
            if (chain.isEmpty()) {
                chain.add(Nested.of("role", "author"));
            }
        }
        return chain;
    }

    private void add(List<Map<String, Object>> chain, String role, @Nullable String entity) {
        if (entity != null) {
            chain.add(Nested.of("role", role, "speaker", entity(entity)));
        }
    }

    private static Map<String, Object> when(NaiveClaim said) {
        NaiveClaim.Content what = said.what();
        Time time = said.time();
        return Nested.of("text", inWords(what), "date", what.when(), "begunBy", what.begunBy(), "endedBy",
                what.endedBy(), "startEarliest",
                Time.known(time.startEarliest()), "startLatest", Time.known(time.startLatest()), "endEarliest",
                Time.known(time.endEarliest()), "endLatest", Time.known(time.endLatest()));
    }

    /// A source.
    Map<String, Object> source(String id) {
        Source source = Objects.requireNonNull(known.world.sources.get(id));
        return Nested.of("id", id, "title", source.title(), "published", source.published(), "url", source.url(),
                "reliability", source.reliability());
    }

    private static String inWords(NaiveClaim.Content what) {
        List<String> words = new ArrayList<>();
        if (what.when() != null) {
            words.add(spoken(what.when()));
        }
        if (what.begunBy() != null) {
            words.add("already on " + spokenDay(what.begunBy()));
        }
        if (what.endedBy() != null) {
            words.add("ended before " + spokenDay(what.endedBy()));
        }
        return words.isEmpty() ? "undated" : String.join(", ", words);
    }

    private static String spoken(String when) {
        int slash = when.indexOf('/');
        if (slash < 0) {
            return spokenDay(when);
        }
        String from = when.substring(0, slash);
        String to = when.substring(slash + 1);
        String start = switch (from) {
            case "" -> "beginning not known, ";
            case ".." -> "without beginning, ";
            default -> "from " + spokenDay(from) + (to.isEmpty() || to.equals("..") ? ", " : " ");
        };
        return start + switch (to) {
            case "" -> "end not known";
            case ".." -> "without end";
            default -> "to " + spokenDay(to);
        };
    }

    /// A year, a month or a day as it is, with its mark in words; of others the days between which it lies, too.
    private static String spokenDay(String date) {
        if (date.startsWith("Y")) {
            return date + " (some time in the year)";
        }
        char last = date.charAt(date.length() - 1);
        String mark = switch (last) {
            case '?' -> "uncertain";
            case '~' -> "approximate";
            case '%' -> "uncertain and approximate";
            default -> "";
        };
        String bare = mark.isEmpty() ? date : date.substring(0, date.length() - 1);
        boolean known = !bare.contains("X") && bare.length() <= "2012-12-31".length()
                && (bare.length() < "2012-12".length() || Integer.parseInt(bare.substring(5, 7)) <= 12);
        if (known) {
            return mark.isEmpty() ? bare : bare + " (" + mark + ")";
        }
        Time time = Time.of(date, null, null);
        return time.startEarliest().equals(time.endLatest())
                ? date
                : "%s (some time from %s to %s%s)".formatted(date, time.startEarliest(), time.endLatest(),
                        mark.isEmpty() ? "" : ", " + mark);
    }

    private Map<String, Object> passage(Cited cited) {
        String words = known.world.attached.get(cited.text());
        return Nested.of("source", source(String.valueOf(known.world.texts.get(cited.text()))), "text", cited.text(),
                "start", cited.start(), "end", cited.end(), "sha256", cited.sha256(),
                "paragraph", cited.paragraph(), "check", words == null ? "unchecked" : "verified", "quote",
                words == null ? null : words.substring(cited.start(), cited.end()));
    }

    /// The relation with hedge, speaker and dispute beside it. The surest claims that stand speak for the others.
    String label(List<NaiveClaim> claims) {
        boolean allTaken = claims.stream().allMatch(known::retracted);
        List<NaiveClaim> standing = claims.stream().filter(said -> allTaken || !known.retracted(said)).toList();
        String degree = standing.stream().map(NaiveClaim::certainty).min(Comparator.comparingInt(DEGREES::indexOf))
                .orElseThrow();
        List<NaiveClaim> surest = standing.stream().filter(said -> said.certainty().equals(degree)).toList();
        List<String> beside = new ArrayList<>();
        if (!claims.getFirst().affirmed()) {
            beside.add("denied");
        }
        if (!degree.equals("stated")) {
            beside.add(degree);
        }
        beside.addAll(voice(surest, degree.equals("stated")));
        if (allTaken) {
            beside.add("retracted");
        }
        if (claims.stream().anyMatch(known::disputed)) {
            beside.add("disputed");
        }
        String relation = claims.getFirst().relation();
        return beside.isEmpty() ? relation : relation + " (" + String.join("; ", beside) + ")";
    }

    /// Whose word the surest are: nobody's beside an author's, those who are named before those who are not.
    private List<String> voice(List<NaiveClaim> surest, boolean stated) {
        List<String> voices = surest.stream().map(known::voice).toList();
        if (voices.contains("own")) {
            return List.of();
        }
        boolean named = voices.contains("self") || voices.contains("attributed");
        List<NaiveClaim> speaking = surest.stream().filter(said -> !named || !known.voice(said).equals("unnamed"))
                .toList();
        List<NaiveClaim> direct = speaking.stream().filter(said -> said.what().chain().size() == 1).toList();
        TreeSet<String> speakers = new TreeSet<>();
        direct.stream().map(said -> said.what().chain().getFirst().speaker()).filter(Objects::nonNull)
                .forEach(id -> speakers.add(known.world.entity(id).name()));
        List<String> words = new ArrayList<>();
        if (!direct.isEmpty() && direct.stream().allMatch(said -> known.voice(said).equals("self"))) {
            words.add("by its own account");
        } else if (!speakers.isEmpty()) {
            words.add((speakers.size() == 1 ? "says " : "say ") + String.join(", ", speakers));
        } else if (!direct.isEmpty() && stated) {
            words.add("says somebody unnamed");
        }
        TreeSet<String> hearsay = new TreeSet<>();
        speaking.stream().map(said -> said.what().chain()).filter(chain -> chain.size() > 1)
                .forEach(chain -> hearsay.add(hearsay(chain)));
        words.addAll(hearsay);
        return words;
    }

    private String hearsay(List<Step> chain) {
        StringBuilder words = new StringBuilder("says");
        for (int i = 0; i < chain.size(); i++) {
            Step step = chain.get(i);
            words.append(i == 0 ? " " : i == 1 ? " that " : " said that ")
                    .append(step.speaker() == null ? "somebody unnamed" : known.world.entity(step.speaker()).name())
                    .append(step.hedge() == null ? "" : ", “" + step.hedge() + "”,");
        }
        return words + " said it";
    }

    /// Certain if one of the surest that stand is.
    @Nullable
    String status(List<NaiveClaim> claims) {
        NaiveClaim best = Rows.surestFirst(claims, known).getFirst();
        return claims.stream().filter(said -> known.retracted(said) == known.retracted(best))
                .filter(said -> said.certainty().equals(best.certainty())).map(draw::status)
                .filter(status -> status != null).min(Comparator.naturalOrder()).orElse(null);
    }

    /// On how many sources these claims stand, as pairs for [Nested#of].
    Map<String, Object> standing(List<NaiveClaim> claims) {
        var sources = known.sources(claims);
        return Nested.of("sources", sources.size(), "independentSources", known.independent(sources),
                "moreClaims", 0);
    }

    /// Coverage of the claims that a question looked at.
    Map<String, Object> coverage(List<NaiveClaim> looked) {
        return coverage(looked.size(), draw.leftOut(looked, known));
    }

    Map<String, Object> coverage(int looked, Map<String, ?> leftOut) {
        return Nested.of("sources", known.world.sourcesOfGraph, "upTo", known.world.upTo, "claims", looked,
                "atLeast", false, "leftOut", leftOut, "inParts", List.of());
    }

    /// A row: its parts, on how many sources its claims stand, and the claims.
    Map<String, Object> row(Map<String, Object> parts, List<NaiveClaim> claims) {
        Map<String, Object> row = new java.util.LinkedHashMap<>(parts);
        row.putAll(standing(claims));
        row.put("claims", claims(claims));
        return row;
    }
}
