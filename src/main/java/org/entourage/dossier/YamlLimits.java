package org.entourage.dossier;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;

/// How much of a YAML file has been read, and what is too much.
final class YamlLimits {

    /// Deepest level of lists and mappings.
    static final int DEEPEST = 20;

    /// Most words, lists and mappings. What an alias stands for counts each time, for it is read each time.
    static final int MOST = 5_000_000;

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> OWN_TAGS = Set.of("!", STANDARD + "str", STANDARD + "int", STANDARD + "float",
            STANDARD + "bool", STANDARD + "null", STANDARD + "timestamp", STANDARD + "seq", STANDARD + "map");

    private final String file;
    private int nodes;
    private int deepest;

    YamlLimits(String file) {
        this.file = file;
    }

    /// How many words, lists and mappings there were so far.
    int nodes() {
        return nodes;
    }

    /// The deepest level so far, or since it was set.
    int deepest() {
        return deepest;
    }

    void deepest(int level) {
        deepest = level;
    }

    /// Counts what is read.
    void count(Event event, int more) {
        nodes += more;
        if (nodes > MOST) {
            throw refusal(event, "more than %d words, lists and mappings".formatted(MOST), "at most so many",
                    "split it into several dossiers; what an alias stands for counts each time");
        }
    }

    /// @param depth  of lists and mappings around it
    /// @param levels of lists and mappings in it
    void requireDepth(Event event, int depth, int levels) {
        deepest = Math.max(deepest, depth + levels);
        if (depth + levels > DEEPEST) {
            throw refusal(event, "a list or mapping in level %d".formatted(depth + levels),
                    "at most %d levels".formatted(DEEPEST), null);
        }
    }

    void requireOwn(Event event, @Nullable String tag) {
        if (tag != null && !OWN_TAGS.contains(tag)) {
            throw refusal(event, "the tag " + Shown.quoted(tag), "a word, a list or a mapping without tag",
                    "a word that begins with ! needs quotes");
        }
    }

    DossierException refusal(Event event, String found, String expected, @Nullable String hint) {
        Mark mark = event.getStartMark();
        Place place = new Place(file, mark.getLine() + 1, mark.getColumn() + 1, "");
        return new DossierException(List.of(new Problem(place, found, expected, hint)));
    }
}
