package org.entourage.dossier;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/// A YAML file that is being read, with the problems found so far.
final class YamlFile {

    /// Largest file that is read, in bytes: about 50,000 claims.
    static final int LARGEST = 32 * 1024 * 1024;

    private static final int DEEPEST = 20;

    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    YamlFile(String name) {
        this.name = name;
    }

    /// The mapping at the top of the file; null, with problems noted, if there is none.
    @Nullable
    Fields top(byte[] bytes) {
        String text = decoded(bytes);
        Node node = text == null ? null : composed(text);
        if (node instanceof MappingNode mapping) {
            return new Fields(this, mapping, "");
        }
        if (problems.isEmpty()) {
            report(Place.of(name), node == null ? "nothing" : "no keys",
                    "keys with values, such as \"dossier: my-first\"",
                    null);
        }
        return null;
    }

    String name() {
        return name;
    }

    Place place(Node node, String path) {
        return new Place(name, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, path);
    }

    void report(Place place, String found, String expected, @Nullable String hint) {
        problems.add(new Problem(place, found, expected, hint == null ? null : Shown.message(hint)));
    }

    /// All problems so far, in the order of the file.
    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparingInt((Problem problem) -> problem.place().line())
                .thenComparingInt(problem -> problem.place().column())).toList();
    }

    private @Nullable String decoded(byte[] bytes) {
        if (bytes.length > LARGEST) {
            report(Place.of(name), bytes.length + " bytes", "at most " + LARGEST, "split it into several dossiers");
            return null;
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try {
            return decoder.decode(input).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < input.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            report(new Place(name, line, 0, ""), "bytes that are not UTF-8 at byte " + input.position(),
                    "a YAML text in UTF-8", null);
            return null;
        }
    }

    private @Nullable Node composed(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        try {
            return new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            boolean marked = e.getProblemMark() != null;
            int line = marked ? e.getProblemMark().getLine() + 1 : 0;
            int column = marked ? e.getProblemMark().getColumn() + 1 : 0;
            report(new Place(name, line, column, ""), "broken YAML: " + message(e.getProblem()), "a YAML text",
                    e.getContext() == null ? null : message(e.getContext()));
        } catch (ReaderException e) {
            report(placeOf(e.getCodePoint(), text), "broken YAML: the sign U+%04X".formatted(e.getCodePoint()),
                    "a YAML text", "in double quotes it can be written as an escape");
        } catch (YAMLException e) {
            report(Place.of(name), "broken YAML: " + message(e.getMessage()), "a YAML text", null);
        } catch (NumberFormatException e) {
            // SnakeYAML 2.6 lets it through for "\UFFFFFFFF"
            report(Place.of(name), "broken YAML: an escape that means no sign: " + message(e.getMessage()),
                    "a YAML text", null);
        }
        return null;
    }

    private Place placeOf(int sign, String text) {
        String before = text.substring(0, Math.max(0, text.indexOf(sign)));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
        return new Place(name, line, 1 + before.codePointCount(lineStart, before.length()), "");
    }

    private static String message(@Nullable String text) {
        return text == null ? "unreadable" : Shown.message(text);
    }
}
