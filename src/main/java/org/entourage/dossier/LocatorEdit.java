package org.entourage.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.resolver.Resolver;

import org.entourage.claim.Passage;
import org.entourage.claim.Source;

/// Writes a dossier file anew with other locators: the numbers and digests are changed where they stand, and every other
/// byte, comments too, stays.
public final class LocatorEdit {

    private final Dossier dossier;
    private final Source.Text text;
    private final Map<Passage, Passage> moved;
    private final int[] signs;
    private final TreeMap<Integer, Change> changes = new TreeMap<>();

    private record Change(int end, String value) {}

    private LocatorEdit(Dossier dossier, Source.Text text, Map<Passage, Passage> moved, String file) {
        this.dossier = dossier;
        this.text = text;
        this.moved = moved;
        this.signs = file.codePoints().toArray();
    }

    /// The file with other locators.
    ///
    /// @param dossier as it was read from the bytes
    /// @param bytes   of the file
    /// @param text    what the entry of the text of this id shall say: its digest and length; where it names a document, that
    ///                too
    /// @param moved   by the passage as it is, what it shall be; its text stays, and a paragraph that the file does not
    ///                give it is not added
    /// @throws DossierException if a number is written in a way that cannot be changed in place
    public static byte[] apply(Dossier dossier, byte[] bytes, Source.Text text, Map<Passage, Passage> moved) {
        String file = new String(bytes, StandardCharsets.UTF_8);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        LocatorEdit edit = new LocatorEdit(dossier, text, moved, file);
        Node top = new Composer(new ParserImpl(new WholeText(file), options), new Resolver(), options).getSingleNode();
        edit.entry(top);
        edit.locators(top);
        return edit.result().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(@Nullable Node top) {
        Node entry = value(value(value(value(top, "sources"), text.source()), "texts"), text.id());
        change(value(entry, "sha256"), text.sha256());
        change(value(entry, "length"), String.valueOf(text.length()));
        Node named = value(entry, "document");
        Source.Document document = text.document();
        if (named != null && document != null) {
            change(value(named, "sha256"), document.sha256());
            change(value(named, "mediaType"), document.mediaType());
            change(value(named, "extractor"), document.extractor());
        }
    }

    /// Only a locator has these three keys: the reader takes no others.
    private void locators(@Nullable Node node) {
        switch (node) {
            case MappingNode mapping -> {
                if (value(mapping, "start") != null && value(mapping, "end") != null
                        && value(mapping, "sha256") != null) {
                    locator(mapping);
                }
                mapping.getValue().stream().map(NodeTuple::getValueNode).forEach(this::locators);
            }
            case SequenceNode list -> list.getValue().forEach(this::locators);
            case null, default -> {
            }
        }
    }

    private void locator(MappingNode node) {
        String lies = word(value(node, "text"));
        String paragraph = word(value(node, "paragraph"));
        Passage to = moved.get(new Passage(lies == null ? text.id() : lies, number(node, "start"), number(node, "end"),
                String.valueOf(word(value(node, "sha256"))), paragraph == null ? null : Integer.valueOf(paragraph)));
        if (to != null) {
            change(value(node, "start"), String.valueOf(to.start()));
            change(value(node, "end"), String.valueOf(to.end()));
            if (paragraph != null) {
                change(value(node, "paragraph"), String.valueOf(to.paragraph()));
            }
        }
    }

    private void change(@Nullable Node node, String to) {
        if (!(node instanceof ScalarNode scalar) || !isPlace(scalar)) {
            Place place = node == null
                    ? Place.of(dossier.file())
                    : new Place(dossier.file(), node.getStartMark().getLine() + 1,
                            node.getStartMark().getColumn() + 1, "");
            throw new DossierException(List.of(new Problem(place,
                    "a value that cannot be changed in its place: with an anchor or a tag, or on lines of its own",
                    "a plain value", null)));
        }
        if (!scalar.getValue().equals(to)) {
            Character quote = scalar.getScalarStyle().getChar();
            changes.put(scalar.getStartMark().getIndex(), new Change(scalar.getEndMark().getIndex(),
                    quote == null ? to : quote + to + quote));
        }
    }

    /// Whether nothing but the value stands between its marks.
    private boolean isPlace(ScalarNode scalar) {
        int first = signs[scalar.getStartMark().getIndex()];
        return scalar.getScalarStyle() != ScalarStyle.LITERAL && scalar.getScalarStyle() != ScalarStyle.FOLDED
                && first != '&' && first != '!';
    }

    private String result() {
        StringBuilder result = new StringBuilder();
        int next = 0;
        for (Map.Entry<Integer, Change> change : changes.entrySet()) {
            result.append(new String(signs, next, change.getKey() - next)).append(change.getValue().value());
            next = change.getValue().end();
        }
        return result.append(new String(signs, next, signs.length - next)).toString();
    }

    private static int number(MappingNode node, String key) {
        return Integer.parseInt(String.valueOf(word(value(node, key))));
    }

    private static @Nullable String word(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private static @Nullable Node value(@Nullable Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().filter(tuple -> key.equals(word(tuple.getKeyNode())))
                        .map(NodeTuple::getValueNode).findFirst().orElse(null)
                : null;
    }
}
