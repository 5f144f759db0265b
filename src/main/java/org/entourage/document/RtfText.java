package org.entourage.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Reads the text of a file in Rich Text Format 1.9, in the code pages of its fonts, paragraph by paragraph.
final class RtfText {

    private static final String EXTRACTOR = "entourage-rtf-1";
    private static final int DEEPEST = 2_000;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /// Groups of which nothing is read.
    private static final Set<String> SKIPPED = Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object",
            "listtable", "listoverridetable", "rsidtbl", "generator", "fldinst", "themedata", "colorschememapping",
            "datastore", "latentstyles", "xmlnstbl", "mmathPr", "revtbl", "bkmkstart", "bkmkend", "nonshppict",
            "listtext", "pntext", "filetbl", "objdata", "shpinst", "template", "private", "atnid", "atnauthor");
    private static final Set<String> HEADS = Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl",
            "footerr", "footerf");
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"), Map.entry(134, "GBK"), Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"), Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"), Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"), Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"));

    private final byte[] bytes;
    private int at;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream coded = new ByteArrayOutputStream();
    private final Prose prose = new Prose(0);
    private final Prose heads = new Prose(0);
    private final Told told = new Told();
    private Charset page = WESTERN;
    private Group now = new Group();
    private int replaced;
    private int definedFont;
    private boolean isOpen;

    private RtfText(byte[] bytes) {
        this.bytes = bytes;
    }

    /// What holds until the brace that closes.
    private static final class Group {
        private boolean skipped;
        private boolean isFonts;
        private boolean hidden;
        private boolean head;
        private boolean note;
        private boolean deleted;
        private boolean marked;
        private int replaces = 1;
        private int font = -1;

        private Group inner() {
            Group inner = new Group();
            inner.skipped = skipped;
            inner.isFonts = isFonts;
            inner.hidden = hidden;
            inner.head = head;
            inner.deleted = deleted;
            inner.replaces = replaces;
            inner.font = font;
            return inner;
        }
    }

    static RawText read(byte[] bytes) throws IOException, DocumentException {
        RtfText rtf = new RtfText(bytes);
        rtf.parse();
        rtf.prose.behind(rtf.heads.blocks());
        return new RawText(EXTRACTOR, rtf.prose.blocks(), 0, Proposal.NONE, rtf.told.notes());
    }

    private void parse() throws IOException {
        while (at < bytes.length) {
            int next = bytes[at++] & 0xFF;
            switch (next) {
                case '{' -> {
                    flush();
                    if (groups.size() > DEEPEST) {
                        throw new IOException("its groups stand more than %,d deep in each other".formatted(DEEPEST));
                    }
                    groups.push(now);
                    now = now.inner();
                }
                case '}' -> close();
                case '\\' -> command();
                case '\r', '\n' -> {
                    // parts lines of the file, not of the text
                }
                default -> code(next);
            }
        }
        flush();
    }

    private void close() {
        flush();
        if (now.note) {
            prose.end();
        }
        if (!groups.isEmpty()) {
            now = groups.pop();
        }
    }

    private void command() {
        if (at >= bytes.length) {
            return;
        }
        int letter = bytes[at] & 0xFF;
        if (letter == '\'') {
            int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[at + 2], 16);
            at += 3;
            if (low >= 0) {
                code(16 * high + low);
            }
            return;
        }
        if (!isLetter(letter)) {
            at++;
            symbol(letter);
            return;
        }
        int from = at;
        while (at < bytes.length && isLetter(bytes[at] & 0xFF)) {
            at++;
        }
        String word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        from = at;
        while (at < bytes.length && ((bytes[at] >= '0' && bytes[at] <= '9') || (at == from && bytes[at] == '-'))) {
            at++;
        }
        String number = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        word(word, number.matches("-?\\d{1,9}") ? Integer.parseInt(number) : null);
    }

    private static boolean isLetter(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private void symbol(int symbol) {
        switch (symbol) {
            case '~' -> write("\u00A0");
            case '_' -> write("-");
            case '{', '}', '\\' -> code(symbol);
            case '\r', '\n' -> word("par", null);
            case '*' -> now.marked = true;
            default -> {
                // a soft hyphen, or for programs only
            }
        }
    }

    private void word(String word, @Nullable Integer number) {
        boolean on = number == null || number != 0;
        if (SKIPPED.contains(word)) {
            flush();
            now.isFonts = now.isFonts || word.equals("fonttbl");
            now.skipped = true;
            told.count(word.equals("object") ? Told.Thing.EMBEDDED : null);
        } else if (HEADS.contains(word)) {
            flush();
            now.head = true;
        } else if (now.marked && !word.equals("shptxt")) {
            // a destination that only newer programs know
            now.marked = false;
            now.skipped = true;
        }
        switch (word) {
            case "par", "sect", "page", "row", "cell", "nestcell" -> paragraph();
            case "line", "tab", "emspace", "enspace", "qmspace" -> write(" ");
            case "emdash" -> write("—");
            case "endash" -> write("–");
            case "lquote" -> write("‘");
            case "rquote" -> write("’");
            case "ldblquote" -> write("“");
            case "rdblquote" -> write("”");
            case "bullet" -> write("•");
            case "u" -> unicode(number == null ? '?' : number);
            case "uc" -> now.replaces = number == null ? 1 : Math.clamp(number, 0, 16);
            case "ansicpg" -> page = charset("windows-" + number, number != null && number == 932
                    ? "windows-31j"
                    : number != null && number == 936 ? "GBK" : number != null && number == 950 ? "Big5" : "");
            case "mac" -> page = charset("x-MacRoman", "");
            case "pc" -> page = charset("IBM437", "");
            case "f" -> font(number == null ? 0 : number);
            case "fcharset" -> {
                if (now.isFonts && number != null && CHARSETS.containsKey(number)) {
                    fonts.put(definedFont, charset(CHARSETS.get(number), ""));
                }
            }
            case "plain" -> {
                flush();
                now.hidden = false;
                now.font = -1;
            }
            case "v" -> {
                flush();
                now.hidden = on;
            }
            case "deleted" -> {
                flush();
                now.deleted = on;
                told.count(on ? Told.Thing.DELETED : null);
            }
            case "revised" -> told.count(on ? Told.Thing.INSERTED : null);
            case "annotation" -> {
                told.count(Told.Thing.COMMENT);
                now.skipped = true;
            }
            case "footnote" -> {
                flush();
                prose.begin(Role.FOOTNOTE);
                now.note = true;
            }
            case "bin" -> at += number == null ? 0 : Math.clamp(number, 0, bytes.length - at);
            default -> {
                // how it looks
            }
        }
    }

    private void font(int number) {
        flush();
        if (now.isFonts) {
            definedFont = number;
        } else {
            now.font = number;
        }
    }

    private static Charset charset(String name, String other) {
        for (String each : new String[] {other, name}) {
            if (!each.isEmpty() && Charset.isSupported(each)) {
                return Charset.forName(each);
            }
        }
        return WESTERN;
    }

    private void unicode(int code) {
        write(String.valueOf((char) code));
        replaced = now.replaces;
    }

    private void code(int code) {
        if (replaced > 0) {
            replaced--;
        } else if (!now.skipped) {
            coded.write(code);
        }
    }

    private void paragraph() {
        flush();
        if (now.skipped) {
            return;
        }
        if (isNote()) {
            write(" ");
        } else if (now.head) {
            heads.end();
        } else if (isOpen) {
            prose.end();
            isOpen = false;
        }
    }

    private boolean isNote() {
        return now.note || groups.stream().anyMatch(group -> group.note);
    }

    private void flush() {
        if (coded.size() > 0) {
            String words = coded.toString(fonts.getOrDefault(now.font, page));
            coded.reset();
            write(words);
        }
    }

    private void write(String words) {
        flush();
        if (now.skipped || now.deleted) {
            return;
        }
        Unseen unseen = now.hidden ? Unseen.HIDDEN : null;
        if (now.head && !isNote()) {
            heads.write(words, unseen);
            heads.turn(Role.PAGE);
            return;
        }
        if (!isOpen && !isNote()) {
            prose.begin(Role.BODY);
            isOpen = true;
        }
        prose.write(words, unseen);
    }
}
