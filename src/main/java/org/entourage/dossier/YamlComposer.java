package org.entourage.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

import org.entourage.dossier.YamlNode.Entry;
import org.entourage.dossier.YamlNode.Form;

/// Makes nodes of the events of a YAML parser, and counts while they come: what is too deep or too much is refused
/// before it takes memory. SnakeYAML's own nodes take ten times as much, and its messages name no place.
final class YamlComposer {

    private static final String NULL_TAG = "tag:yaml.org,2002:null";
    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final int LONGEST_SHARED = 40;
    private static final int MOST_SHARED = 50_000;

    private final String file;
    private final WholeText text;
    private final Consumer<Problem> problems;
    private final YamlLimits limits;
    private final Iterator<Event> events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    /// @param problems takes values that a comment cut off
    YamlComposer(String file, WholeText text, LoaderOptions options, Consumer<Problem> problems) {
        this.limits = new YamlLimits(file);
        this.events = WholeText.events(text, options);
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /// What an alias can stand for.
    ///
    /// @param node   null as long as it is being read
    /// @param nodes  how many it is
    /// @param levels of lists and mappings in it
    private record Anchored(@Nullable YamlNode node, int nodes, int levels) {}

    /// The one document of the file; null if there is none.
    ///
    /// @throws DossierException if it is not to be read, with one problem
    @Nullable
    YamlNode document() {
        YamlNode root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent node && root == null) {
                root = node(node, 0);
            } else if (event.is(Event.ID.DocumentStart) && root != null) {
                throw limits.refusal(event, "a second document", "one in a file", "leave the line \"---\" out");
            }
        }
        return root;
    }

    private YamlNode node(NodeEvent event, int depth) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias, depth);
        }
        limits.count(event, 1);
        int level = event instanceof ScalarEvent ? 0 : 1;
        limits.requireDepth(event, depth, level);
        String anchor = event.getAnchor();
        if (anchor == null) {
            return read(event, depth);
        }
        anchors.put(anchor, new Anchored(null, 0, 0));
        int before = limits.nodes() - 1;
        int outer = limits.deepest();
        limits.deepest(depth + level);
        YamlNode node = read(event, depth);
        anchors.put(anchor, new Anchored(node, limits.nodes() - before, limits.deepest() - depth));
        limits.deepest(Math.max(outer, limits.deepest()));
        return node;
    }

    private YamlNode read(NodeEvent event, int depth) {
        Mark mark = event.getStartMark();
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        return switch (event) {
            case ScalarEvent scalar -> {
                limits.requireOwn(scalar, scalar.getTag());
                CutOff.behind(scalar, text, file).ifPresent(problems);
                yield new YamlNode.Word(shared(scalar.getValue()), form(scalar), line, column);
            }
            case SequenceStartEvent list -> {
                limits.requireOwn(list, list.getTag());
                yield new YamlNode.Items(items(depth), line, column);
            }
            case MappingStartEvent mapping -> {
                limits.requireOwn(mapping, mapping.getTag());
                yield new YamlNode.Keys(entries(depth), line, column);
            }
            default -> throw new IllegalStateException("no node: " + event);
        };
    }

    private List<YamlNode> items(int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (events.next() instanceof NodeEvent item) {
            items.add(node(item, depth + 1));
        }
        return List.copyOf(items);
    }

    private List<Entry> entries(int depth) {
        List<Entry> entries = new ArrayList<>();
        while (events.next() instanceof NodeEvent key) {
            YamlNode name = node(key, depth + 1);
            entries.add(new Entry(name, node((NodeEvent) events.next(), depth + 1)));
        }
        return List.copyOf(entries);
    }

    private YamlNode aliased(AliasEvent alias, int depth) {
        Anchored anchored = anchors.get(alias.getAnchor());
        String name = Shown.quoted("*" + alias.getAnchor());
        if (anchored == null) {
            throw limits.refusal(alias, name, "an alias of what stands above it",
                    "a word that begins with * needs quotes");
        }
        if (anchored.node() == null) {
            throw limits.refusal(alias, name + " within itself", "an alias of what stands above it", null);
        }
        limits.count(alias, anchored.nodes());
        limits.requireDepth(alias, depth, anchored.levels());
        return anchored.node();
    }

    private static Form form(ScalarEvent scalar) {
        if (!scalar.isPlain()) {
            return Form.QUOTED;
        }
        boolean untagged = scalar.getTag() == null || scalar.getTag().equals(NULL_TAG);
        return untagged && NULL.matcher(scalar.getValue()).matches() ? Form.NULL : Form.PLAIN;
    }

    /// The same few words stand in every claim.
    private String shared(String word) {
        if (word.length() > LONGEST_SHARED || shared.size() >= MOST_SHARED) {
            return shared.getOrDefault(word, word);
        }
        String other = shared.putIfAbsent(word, word);
        return other == null ? word : other;
    }
}
