package org.entourage.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

import org.entourage.evidence.Encodings;

/// A YAML file that is being read, with the problems found so far.
final class YamlFile {

    /// Largest file that is read, in bytes.
    static final int LARGEST = 64 * 1024 * 1024;

    /// What SnakeYAML 2.6 takes for a sign, and fails on with a NumberFormatException.
    private static final Pattern NO_SIGN = Pattern.compile("\\\\U[89A-Fa-f]\\p{XDigit}{7}");

    private final String name;
    private final Problems problems = new Problems();

    YamlFile(String name) {
        this.name = name;
    }

    /// The mapping at the top of the file; null, with problems noted, if there is none.
    @Nullable
    Fields top(byte[] bytes) {
        String text = decoded(bytes);
        YamlNode node = text == null ? null : composed(text);
        if (node instanceof YamlNode.Keys mapping) {
            return new Fields(this, mapping, "");
        }
        if (problems.isEmpty()) {
            report(node == null ? Place.of(name) : place(node, ""), node == null ? "nothing" : "no keys",
                    "keys with values, such as \"dossier: my-first\"", null);
        }
        return null;
    }

    String name() {
        return name;
    }

    Place place(YamlNode node, String path) {
        return new Place(name, node.line(), node.column(), path);
    }

    void report(Place place, String found, String expected, @Nullable String hint) {
        problems.add(new Problem(place, found, expected, hint == null ? null : Shown.message(hint)));
    }

    /// Whether more problems would only be counted.
    boolean isFull() {
        return problems.isFull();
    }

    /// The problems so far, in the order of the file.
    List<Problem> problems() {
        return problems.told();
    }

    private @Nullable String decoded(byte[] bytes) {
        if (bytes.length > LARGEST) {
            problems.add(tooLarge(name, bytes.length, LARGEST));
            return null;
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(input)
                    .toString();
        } catch (CharacterCodingException e) {
            int at = input.position();
            report(placeAfter(new String(bytes, 0, at, StandardCharsets.UTF_8)),
                    "bytes that are not UTF-8 at byte " + at, "a YAML text in UTF-8", Encodings.hint(bytes));
            return null;
        }
    }

    /// That a file has more bytes than are read.
    static Problem tooLarge(String name, long size, int largest) {
        return new Problem(Place.of(name), "%d bytes".formatted(size), "at most %d".formatted(largest),
                "split it into several dossiers");
    }

    private @Nullable YamlNode composed(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        try {
            return new YamlComposer(name, new WholeText(text), options, problems::add).document();
        } catch (DossierException refused) {
            refused.problems().forEach(problems::add);
        } catch (MarkedYAMLException e) {
            boolean marked = e.getProblemMark() != null;
            Place place = marked
                    ? new Place(name, e.getProblemMark().getLine() + 1, e.getProblemMark().getColumn() + 1, "")
                    : Place.of(name);
            report(place, "broken YAML: " + message(e.getProblem()), "a YAML text",
                    BelowEmptyList.hint(text, place.line())
                            .orElse(e.getContext() == null ? null : message(e.getContext())));
        } catch (ReaderException e) {
            report(placeOf(e.getCodePoint(), text), "broken YAML: the sign U+%04X".formatted(e.getCodePoint()),
                    "a YAML text", Encodings.isLatinControl(e.getCodePoint())
                            ? Encodings.MISREAD
                            : "in double quotes it can be written as an escape");
        } catch (YAMLException e) {
            report(Place.of(name), "broken YAML: " + message(e.getMessage()), "a YAML text", null);
        } catch (NumberFormatException e) {
            Matcher sign = NO_SIGN.matcher(text);
            report(sign.find() ? placeAfter(text.substring(0, sign.start())) : Place.of(name),
                    "broken YAML: an escape that means no sign", "a YAML text", null);
        }
        return null;
    }

    private Place placeOf(int sign, String text) {
        return placeAfter(text.substring(0, Math.max(0, text.indexOf(sign))));
    }

    /// The place that follows some text.
    private Place placeAfter(String before) {
        int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
        int lineStart = before.lastIndexOf('\n') + 1;
        return new Place(name, line, 1 + before.codePointCount(lineStart, before.length()), "");
    }

    private static String message(@Nullable String text) {
        return text == null ? "unreadable" : Shown.message(text);
    }
}
