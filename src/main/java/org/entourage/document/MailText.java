package org.entourage.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

import org.entourage.evidence.NormalisedText;

/// Reads what a mail (RFC 5322, MIME) says: its plain text if its page says the same, else the page. What is attached are
/// documents of their own.
final class MailText {

    private static final String EXTRACTOR = "entourage-mail-1";
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_BYTES = 256 * 1024 * 1024;
    /// So many words of the page must be in the plain text if both say the same.
    private static final double SAME = 0.8;
    private static final Pattern DAY = Pattern
            .compile("(\\d{1,2})\\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w*\\s+(\\d{4})");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
            "Oct", "Nov", "Dec");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> headers = new HashMap<>();
    private final List<Embedded> attached = new ArrayList<>();
    private final Told told = new Told();
    private @Nullable Leaf plain;
    private @Nullable Leaf page;
    private int others;

    private MailText() {}

    /// A part that holds no other.
    private record Leaf(String type, @Nullable String charset, @Nullable String name, boolean apart,
            Embedded.Bytes bytes) {}

    static RawText read(byte[] bytes) throws IOException, DocumentException {
        MailText mail = new MailText();
        try {
            mail.parse(bytes);
        } catch (MimeException e) {
            throw new IOException(e.getMessage(), e);
        }
        return mail.text();
    }

    private void parse(byte[] bytes) throws IOException, MimeException, DocumentException {
        MimeTokenStream stream = new MimeTokenStream(MimeConfig.custom().setMaxContentLen(MOST_BYTES)
                .setMaxHeaderCount(MOST_PARTS).setMaxHeaderLen(1 << 20).setMaxLineLen(-1).build());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
        Map<String, String> fields = new HashMap<>();
        int depth = 0;
        int parts = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> fields = new HashMap<>();
                case T_FIELD -> {
                    Field field = stream.getField();
                    fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getBody());
                    if (depth == 0) {
                        headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getBody());
                    }
                }
                case T_START_MULTIPART -> {
                    if (++depth > DEEPEST) {
                        throw new DocumentException("its parts stand more than %d deep in each other"
                                .formatted(DEEPEST));
                    }
                }
                case T_END_MULTIPART -> depth--;
                case T_BODY -> {
                    if (++parts > MOST_PARTS) {
                        throw new DocumentException("it has more than %,d parts".formatted(MOST_PARTS));
                    }
                    take(leaf(fields, stream.getDecodedInputStream().readAllBytes()));
                }
                default -> {
                    // nothing of it is read
                }
            }
        }
    }

    private static Leaf leaf(Map<String, String> fields, byte[] bytes) {
        RawBody type = body("Content-Type", fields.getOrDefault("content-type", "text/plain"));
        RawBody shown = body("Content-Disposition", fields.getOrDefault("content-disposition", "inline"));
        String charset = parameter(type, "charset");
        String name = parameter(shown, "filename");
        return new Leaf(type.getValue().strip().toLowerCase(Locale.ROOT), charset,
                name == null ? parameter(type, "name") : name,
                shown.getValue().strip().equalsIgnoreCase("attachment"), new Embedded.Bytes(bytes));
    }

    private static RawBody body(String name, String value) {
        return RawFieldParser.DEFAULT.parseRawBody(new RawField(name, value.replaceAll("[\\r\\n]+", " ")));
    }

    private static @Nullable String parameter(RawBody body, String name) {
        MimeParameterMapping all = new MimeParameterMapping();
        for (NameValuePair pair : body.getParams()) {
            if (pair.getValue() != null) {
                all.addParameter(pair.getName(), pair.getValue());
            }
        }
        String value = all.get(name);
        return value == null ? null : decoded(value);
    }

    private static String decoded(String words) {
        return DecoderUtil.decodeEncodedWords(words.replaceAll("[\\r\\n]+\\s*", " "), DecodeMonitor.SILENT,
                StandardCharsets.UTF_8).strip();
    }

    private void take(Leaf leaf) throws DocumentException {
        boolean text = !leaf.apart() && leaf.name() == null;
        if (leaf.type().endsWith("pkcs7-mime") || leaf.type().equals("application/pgp-encrypted")) {
            throw new DocumentException("it is encrypted: save what it says from the program that can open it");
        }
        if (text && leaf.type().equals("text/plain") && plain == null) {
            plain = leaf;
        } else if (text && leaf.type().equals("text/html") && page == null) {
            page = leaf;
        } else if (leaf.type().startsWith("image/")) {
            told.count(Told.Thing.PICTURE);
        } else if (leaf.type().equals("message/rfc822") || leaf.name() != null || leaf.apart()) {
            if (!leaf.type().endsWith("signature")) {
                attached.add(new Embedded(Embedded.name(leaf.name() == null ? "a mail" : leaf.name()),
                        leaf.bytes()));
            }
        } else {
            others++;
        }
    }

    private RawText text() throws DocumentException {
        List<String> notes = new ArrayList<>();
        List<Block> plainly = plain == null ? List.of() : paragraphs(plain);
        List<Block> shown = page == null ? List.of() : HtmlText.source(utf8(page), 0).blocks();
        boolean same = share(words(shown), words(plainly)) >= SAME;
        boolean takesPlain = !plainly.isEmpty() && (shown.isEmpty() || same);
        if (!plainly.isEmpty() && !shown.isEmpty() && !same) {
            notes.add("it says one thing as plain text and another one as a page: the page was read");
        }
        if (plainly.isEmpty() && shown.isEmpty() && attached.isEmpty()) {
            throw new DocumentException("a mail without text");
        }
        String to = headers.get("to");
        if (to != null) {
            notes.add("it went to " + decoded(to));
        }
        if (others > 0) {
            notes.add("%d further part%s of it %s not read".formatted(others, others == 1 ? "" : "s",
                    others == 1 ? "is" : "are"));
        }
        notes.addAll(told.notes());
        String subject = headers.get("subject");
        String from = headers.get("from");
        Matcher day = DAY.matcher(headers.getOrDefault("date", ""));
        return new RawText(EXTRACTOR + (takesPlain ? " plain" : " " + HtmlText.EXTRACTOR), takesPlain ? plainly : shown,
                0, new Proposal(subject == null ? null : Proposal.words(decoded(subject)),
                        from == null ? null : Proposal.words(decoded(from)),
                        day.find()
                                ? "%s-%02d-%02d".formatted(day.group(3), MONTHS.indexOf(day.group(2)) + 1,
                                        Integer.parseInt(day.group(1)))
                                : null),
                notes, attached);
    }

    private static List<Block> paragraphs(Leaf leaf) {
        Prose prose = new Prose(0);
        NormalisedText.of(string(leaf).replaceAll("(?m)^-- $", "\n")).content().lines().forEach(paragraph -> {
            prose.begin(Role.BODY);
            prose.write(paragraph);
            prose.end();
        });
        return prose.blocks();
    }

    private static String string(Leaf leaf) {
        return PlainText.decoded(leaf.bytes().all(), charset(leaf)).text();
    }

    private static @Nullable Charset charset(Leaf leaf) {
        String name = leaf.charset();
        return name != null && name.matches("[\\w.:+-]+") && Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    /// The page in the encoding that a page without a name of one is read in.
    private static byte[] utf8(Leaf leaf) {
        return string(leaf).getBytes(StandardCharsets.UTF_8);
    }

    private static Set<String> words(List<Block> blocks) {
        Set<String> words = new HashSet<>();
        blocks.forEach(block -> NO_WORD.splitAsStream(block.words().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty()).forEach(words::add));
        return words;
    }

    private static double share(Set<String> words, Set<String> of) {
        return words.isEmpty() ? 1 : words.stream().filter(of::contains).count() / (double) words.size();
    }
}
