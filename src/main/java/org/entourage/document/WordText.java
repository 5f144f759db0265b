package org.entourage.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the text of a Word file (Office Open XML, ECMA-376), paragraph by paragraph. Words that were deleted with changes
/// tracked do not come back; footnotes, endnotes and boxes stand behind the paragraph that they would cut.
final class WordText {

    private static final String EXTRACTOR = "entourage-docx-1";
    private static final Pattern FETCHES = Pattern
            .compile("\\b(INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDE(?:AUTO)?)\\b");
    /// What stands in these is none of what is read.
    private static final Set<String> SKIPPED = Set.of("Fallback", "instrText", "delText", "delInstrText", "sectPr",
            "tblPr", "tblGrid", "trPr", "tcPr", "binData");

    private final ZipParts parts;
    private final Told told = new Told();
    private final Map<String, List<Block>> notes = new HashMap<>();
    private final Set<String> captions = new HashSet<>();

    private WordText(ZipParts parts) {
        this.parts = parts;
    }

    static RawText read(byte[] bytes) throws IOException, DocumentException {
        return new WordText(ZipParts.of(bytes)).read();
    }

    private RawText read() throws IOException, DocumentException {
        String main = "word/document.xml";
        for (Relation relation : relations("_rels/.rels", "")) {
            main = relation.type().equals("officeDocument") ? relation.target() : main;
        }
        byte[] document = parts.get(main);
        if (document == null) {
            throw new DocumentException("a broken Word file: it has no text in it");
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        List<Relation> relations = relations(
                folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        Prose prose = new Prose(0);
        readStyles(folder);
        for (Relation relation : relations) {
            told.count(relation.isFetched() ? Told.Thing.EXTERNAL : null);
            if (relation.type().equals("footnotes") || relation.type().equals("endnotes")) {
                readNotes(relation);
            }
        }
        walk(new XmlPart(document), prose, Role.BODY);
        prose.blocks();
        Set<String> heads = new HashSet<>();
        for (Relation relation : relations) {
            byte[] head = parts.get(relation.target());
            if ((relation.type().equals("header") || relation.type().equals("footer")) && head != null) {
                Prose some = new Prose(prose.number());
                walk(new XmlPart(head), some, Role.PAGE);
                if (heads.add(String.valueOf(some.blocks().stream().map(Block::words).toList()))) {
                    prose.behind(some.blocks());
                }
            }
        }
        told.count(Told.Thing.EMBEDDED, parts.below(folder + "embeddings/"));
        return new RawText(EXTRACTOR, prose.blocks(), 0, Proposal.of(parts.get("docProps/core.xml")), told.notes());
    }

    /// What a part refers to.
    ///
    /// @param type the last word of its type
    private record Relation(String type, String target, boolean external) {

        /// Whether a program would fetch it unasked; a link is followed only by who clicks on it.
        boolean isFetched() {
            return external && !type.equals("hyperlink");
        }
    }

    private List<Relation> relations(String name, String folder) throws IOException, DocumentException {
        List<Relation> relations = new ArrayList<>();
        byte[] part = parts.get(name);
        if (part == null) {
            return relations;
        }
        XmlPart xml = new XmlPart(part);
        while (xml.next()) {
            String type = xml.isStart() ? xml.attribute("Type") : null;
            String target = xml.isStart() ? xml.attribute("Target") : null;
            if (type != null && target != null) {
                relations.add(new Relation(type.substring(type.lastIndexOf('/') + 1),
                        target.startsWith("/") ? target.substring(1) : folder + target,
                        "External".equals(xml.attribute("TargetMode"))));
            }
        }
        return relations;
    }

    private void readStyles(String folder) throws IOException, DocumentException {
        byte[] styles = parts.get(folder + "styles.xml");
        if (styles == null) {
            return;
        }
        XmlPart xml = new XmlPart(styles);
        String style = null;
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("style")) {
                style = xml.attribute("styleId");
            } else if (xml.isStart() && xml.name().equals("name") && "caption".equalsIgnoreCase(xml.attribute("val"))
                    && style != null) {
                captions.add(style);
            }
        }
    }

    private void readNotes(Relation relation) throws IOException, DocumentException {
        byte[] part = parts.get(relation.target());
        if (part == null) {
            return;
        }
        XmlPart xml = new XmlPart(part);
        while (xml.next()) {
            if (xml.isStart() && (xml.name().equals("footnote") || xml.name().equals("endnote"))) {
                String type = xml.attribute("type");
                String id = xml.name() + xml.attribute("id");
                if (type != null && !type.equals("normal")) {
                    xml.skip();
                } else {
                    Prose note = new Prose(0);
                    walkOne(xml, note, Role.FOOTNOTE);
                    notes.put(id, note.blocks());
                }
            }
        }
    }

    private void walk(XmlPart xml, Prose prose, Role role) throws IOException {
        while (xml.next()) {
            if (xml.isStart()) {
                walkOne(xml, prose, role);
            }
        }
    }

    /// Reads the element that begins here, to its end.
    private void walkOne(XmlPart xml, Prose prose, Role role) throws IOException {
        int inside = 1;
        boolean hidden = false;
        boolean text = false;
        while (inside > 0 && xml.next()) {
            if (xml.isText()) {
                if (text) {
                    prose.write(xml.text(), hidden ? Unseen.HIDDEN : null);
                }
                continue;
            }
            if (xml.isEnd()) {
                inside--;
                switch (xml.name()) {
                    case "p" -> prose.end();
                    case "t" -> text = false;
                    case "r" -> hidden = false;
                    default -> {
                        // other elements only hold these
                    }
                }
                continue;
            }
            String name = xml.name();
            if (isSkipped(xml)) {
                continue;
            }
            inside++;
            switch (name) {
                case "p" -> prose.begin(role);
                case "t" -> text = true;
                case "vanish" -> hidden = xml.isOn("val");
                case "tab", "br", "cr", "ptab" -> prose.write(" ");
                case "noBreakHyphen" -> prose.write("-");
                case "sym" -> {
                    told.count(Told.Thing.UNREADABLE);
                    prose.write("\uFFFD");
                }
                case "pStyle" -> {
                    if (captions.contains(String.valueOf(xml.attribute("val"))) && role == Role.BODY) {
                        prose.turn(Role.CAPTION);
                    }
                }
                case "footnoteReference", "endnoteReference" -> prose.behind(notes
                        .getOrDefault(name.replace("Reference", "") + xml.attribute("id"), List.of()));
                case "commentReference" -> told.count(Told.Thing.COMMENT);
                case "ins", "moveTo" -> told.count(Told.Thing.INSERTED);
                case "altChunk" -> told.count(Told.Thing.CHUNK);
                default -> {
                    // other elements only hold these
                }
            }
        }
    }

    /// Goes over what is not read: what was deleted, and what only programs read.
    private boolean isSkipped(XmlPart xml) throws IOException {
        String name = xml.name();
        if (name.equals("instrText")) {
            StringBuilder asks = new StringBuilder();
            while (xml.next() && !xml.isEnd()) {
                asks.append(xml.isText() ? xml.text() : "");
            }
            countFetch(asks.toString());
            return true;
        }
        if (name.equals("fldSimple")) {
            countFetch(String.valueOf(xml.attribute("instr")));
        }
        boolean deleted = name.equals("del") || name.equals("moveFrom");
        told.count(deleted ? Told.Thing.DELETED : null);
        if (deleted || SKIPPED.contains(name)) {
            xml.skip();
            return true;
        }
        return false;
    }

    private void countFetch(String asks) {
        told.count(FETCHES.matcher(asks).find() ? Told.Thing.EXTERNAL : null);
    }

    /// Says why bytes that begin as files of Office before 2007 do are not read.
    static DocumentException old(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return new DocumentException(all.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                ? "it is encrypted, and opens with a password only: save a copy without one"
                : "a file of Office before 2007 or of Outlook: save it as DOCX, PDF or EML");
    }
}
