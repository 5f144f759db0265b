package org.entourage.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Reads the text of an OpenDocument text (ISO/IEC 26300), paragraph by paragraph. Notes and boxes stand behind the
/// paragraph that they would cut; what was deleted with changes tracked does not come back.
final class OdtText {

    private static final String EXTRACTOR = "entourage-odt-1";
    private static final Set<String> CAPTIONS = Set.of("Caption", "Illustration", "Table", "Figure", "Drawing", "Text");
    /// Numbers of notes, and what only programs read.
    private static final Set<String> SKIPPED = Set.of("note-citation", "forms", "sequence-decls", "scripts",
            "binary-data", "desc", "title");
    private static final int MOST_SPACES = 1_000;

    private final ZipParts parts;
    private final Told told = new Told();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    private OdtText(ZipParts parts) {
        this.parts = parts;
    }

    static RawText read(byte[] bytes) throws IOException, DocumentException {
        return new OdtText(ZipParts.of(bytes)).read();
    }

    private RawText read() throws IOException, DocumentException {
        byte[] manifest = parts.get("META-INF/manifest.xml");
        if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new DocumentException("it is encrypted, and opens with a password only: save a copy without one");
        }
        byte[] content = parts.get("content.xml");
        if (content == null) {
            throw new DocumentException("a broken OpenDocument file: it has no text in it");
        }
        Prose prose = new Prose(0);
        byte[] styles = parts.get("styles.xml");
        if (styles != null) {
            readStyles(styles);
        }
        readStyles(content);
        walk(content, prose, Set.of("body"), Role.BODY);
        prose.blocks();
        if (styles != null) {
            walk(styles, prose, Set.of("header", "footer", "header-left", "footer-left", "header-first",
                    "footer-first"), Role.PAGE);
        }
        told.count(Told.Thing.EMBEDDED, parts.below("Object "));
        told.count(Told.Thing.SCRIPT, parts.below("Basic/"));
        return new RawText(EXTRACTOR, prose.blocks(), 0, Proposal.of(parts.get("meta.xml")), told.notes());
    }

    private void readStyles(byte[] part) throws IOException {
        XmlPart xml = new XmlPart(part);
        String style = "";
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("style")) {
                style = String.valueOf(xml.attribute("name"));
                parents.put(style, String.valueOf(xml.attribute("parent-style-name")));
            } else if (xml.isStart() && xml.name().equals("text-properties")
                    && ("none".equals(xml.attribute("display")) || "true".equals(xml.attribute("display-hidden")))) {
                hidden.add(style);
            }
        }
    }

    /// Reads what stands in some elements of a part.
    private void walk(byte[] part, Prose prose, Set<String> in, Role role) throws IOException {
        XmlPart xml = new XmlPart(part);
        while (xml.next()) {
            if (xml.isStart() && in.contains(xml.name())) {
                walkOne(xml, prose, role);
            }
        }
    }

    private void walkOne(XmlPart xml, Prose prose, Role role) throws IOException {
        int inside = 1;
        int paragraphs = 0;
        int hiding = 0;
        while (inside > 0 && xml.next()) {
            if (xml.isText()) {
                if (paragraphs > 0) {
                    prose.write(xml.text(), hiding > 0 ? Unseen.HIDDEN : null);
                }
                continue;
            }
            if (xml.isEnd()) {
                inside--;
                hiding -= hiding > 0 ? 1 : 0;
                if (isParagraph(xml)) {
                    prose.end();
                    paragraphs--;
                }
                continue;
            }
            if (isSkipped(xml)) {
                continue;
            }
            inside++;
            boolean hides = hiding > 0 || hidden.contains(String.valueOf(xml.attribute("style-name")))
                    || "true".equals(xml.attribute("is-hidden"));
            hiding += hides ? 1 : 0;
            if (isParagraph(xml)) {
                paragraphs++;
                prose.begin(role == Role.BODY && isCaption(xml.attribute("style-name")) ? Role.CAPTION : role);
            } else if (xml.name().equals("note-body")) {
                // its paragraphs begin inside another one, and so stand behind it
                walkOne(xml, prose, Role.FOOTNOTE);
                inside--;
                hiding -= hides ? 1 : 0;
            } else {
                write(xml, prose);
            }
        }
    }

    private static boolean isParagraph(XmlPart xml) {
        return xml.name().equals("p") || xml.name().equals("h");
    }

    private boolean isCaption(@Nullable String style) {
        return style != null && (CAPTIONS.contains(style) || CAPTIONS.contains(parents.getOrDefault(style, "")));
    }

    private void write(XmlPart xml, Prose prose) {
        switch (xml.name()) {
            case "s" -> {
                String count = xml.attribute("c");
                boolean several = count != null && count.matches("\\d{1,4}");
                prose.write(" ".repeat(several ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1));
            }
            case "tab", "line-break" -> prose.write(" ");
            case "image", "section-source", "object" -> {
                String where = xml.attribute("href");
                told.count(where != null && where.matches("(?i)[a-z][a-z0-9+.-]+:.*|\\\\\\\\.*|//.*|\\.\\./.*")
                        ? Told.Thing.EXTERNAL
                        : null);
            }
            case "insertion" -> told.count(Told.Thing.INSERTED);
            default -> {
                // other elements only hold these
            }
        }
    }

    /// Goes over what is not read.
    private boolean isSkipped(XmlPart xml) throws IOException {
        if (xml.name().equals("tracked-changes")) {
            changes(xml);
            return true;
        }
        boolean comment = xml.name().equals("annotation");
        told.count(comment ? Told.Thing.COMMENT : null);
        if (comment || SKIPPED.contains(xml.name())) {
            xml.skip();
            return true;
        }
        return false;
    }

    private void changes(XmlPart xml) throws IOException {
        int inside = 1;
        while (inside > 0 && xml.next()) {
            inside += xml.isStart() ? 1 : xml.isEnd() ? -1 : 0;
            if (xml.isStart()) {
                told.count(xml.name().equals("deletion")
                        ? Told.Thing.DELETED
                        : xml.name().equals("insertion") ? Told.Thing.INSERTED : null);
            }
        }
    }
}
