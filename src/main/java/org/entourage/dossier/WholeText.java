package org.entourage.dossier;

import java.io.Reader;
import java.util.Iterator;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/// A whole YAML text for SnakeYAML's scanner. Its own reader keeps a window of 1,024 signs, and copies what it has of a word
/// each time that it reads on: a word or comment of 4 MB takes it time in the square of that.
final class WholeText extends StreamReader {

    private static final int[] NO_SNIPPET = {};

    private final String text;
    /// The signs of a text that has some beyond the BMP; others are counted as they stand.
    private final int @Nullable [] signs;
    private final int length;
    private int pointer;
    private int documentIndex;
    private int line;
    private int column;

    /// @throws ReaderException if it has a sign that YAML does not allow
    WholeText(String text) {
        super(Reader.nullReader());
        this.text = text;
        this.signs = text.codePointCount(0, text.length()) == text.length() ? null : text.codePoints().toArray();
        this.length = signs == null ? text.length() : signs.length;
        for (int i = 0; i < length; i++) {
            if (!isPrintable(at(i))) {
                throw new ReaderException("", i, at(i), "special characters are not allowed");
            }
        }
    }

    /// The sign at a position of the text, in code points; 0 behind its end.
    int at(int index) {
        if (index >= length) {
            return 0;
        }
        return signs == null ? text.charAt(index) : signs[index];
    }

    /// The rest of a line, for a message.
    String restOfLine(int index, int most) {
        StringBuilder rest = new StringBuilder();
        for (int i = index; i < Math.min(length, index + most) && !endsLine(i); i++) {
            rest.appendCodePoint(at(i));
        }
        return rest.toString();
    }

    /// What SnakeYAML makes of it.
    static Iterator<Event> events(WholeText text, LoaderOptions options) {
        ParserImpl parser = new ParserImpl(text, options);
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return parser.peekEvent() != null;
            }

            @Override
            public Event next() {
                return parser.getEvent();
            }
        };
    }

    private boolean endsLine(int index) {
        int c = at(index);
        return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029 || (c == '\r' && at(index + 1) != '\n');
    }

    @Override
    public Mark getMark() {
        return new Mark("", pointer, line, column, NO_SNIPPET, 0);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int signsToPass) {
        for (int end = Math.min(length, pointer + signsToPass); pointer < end; pointer++, documentIndex++) {
            if (endsLine(pointer)) {
                line++;
                column = 0;
            } else if (at(pointer) != 0xFEFF) {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return at(pointer);
    }

    @Override
    public int peek(int index) {
        return at(pointer + index);
    }

    @Override
    public String prefix(int signsToTake) {
        int end = Math.min(length, pointer + signsToTake);
        return signs == null ? text.substring(pointer, end) : new String(signs, pointer, end - pointer);
    }

    @Override
    public String prefixForward(int signsToTake) {
        String prefix = prefix(signsToTake);
        pointer += signsToTake;
        documentIndex += signsToTake;
        column += signsToTake;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return documentIndex;
    }

    @Override
    public void resetDocumentIndex() {
        documentIndex = 0;
    }

    @Override
    public int getIndex() {
        return pointer;
    }

    @Override
    public int getLine() {
        return line;
    }
}
