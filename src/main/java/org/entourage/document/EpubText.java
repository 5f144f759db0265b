package org.entourage.document;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Reads a book (EPUB), chapter by chapter in the order that it says. A place in it is one in the sources of its chapters,
/// laid one behind the other.
final class EpubText {

    private static final String EXTRACTOR = "entourage-epub-1 " + HtmlText.EXTRACTOR;

    private EpubText() {}

    static RawText read(byte[] bytes) throws IOException, DocumentException {
        ZipParts parts = ZipParts.of(bytes);
        byte[] container = parts.get("META-INF/container.xml");
        String name = container == null ? null : rootfile(container);
        byte[] book = name == null ? null : parts.get(name);
        if (name == null || book == null) {
            throw new DocumentException("a broken EPUB: it does not say what is in it");
        }
        byte[] locks = parts.get("META-INF/encryption.xml");
        String locked = locks == null ? "" : new String(locks, StandardCharsets.UTF_8);
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        List<Block> blocks = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        int at = 0;
        int missing = 0;
        for (String chapter : spine(book)) {
            String path = folder + URLDecoder.decode(chapter.replaceFirst("#.*", "").replace("+", "%2B"),
                    StandardCharsets.UTF_8);
            byte[] source = parts.get(path);
            if (locked.contains("\"" + path + "\"")) {
                throw new DocumentException("it is encrypted (DRM): it opens in the program of its seller only");
            }
            if (source == null) {
                missing++;
                continue;
            }
            HtmlText.Source read = HtmlText.source(source, at);
            blocks.addAll(read.blocks());
            notes.addAll(read.notes());
            at += read.length();
        }
        List<String> all = new ArrayList<>(notes);
        if (missing > 0) {
            all.add("%d of its chapters %s missing".formatted(missing, missing == 1 ? "is" : "are"));
        }
        return new RawText(EXTRACTOR, blocks, 0, Proposal.of(book), all);
    }

    private static @Nullable String rootfile(byte[] container) throws IOException {
        XmlPart xml = new XmlPart(container);
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("rootfile")) {
                return xml.attribute("full-path");
            }
        }
        return null;
    }

    private static List<String> spine(byte[] book) throws IOException {
        Map<String, String> files = new HashMap<>();
        List<String> spine = new ArrayList<>();
        XmlPart xml = new XmlPart(book);
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("item")) {
                files.put(String.valueOf(xml.attribute("id")), String.valueOf(xml.attribute("href")));
            } else if (xml.isStart() && xml.name().equals("itemref")) {
                spine.add(String.valueOf(xml.attribute("idref")));
            }
        }
        return spine.stream().filter(files::containsKey).map(files::get).toList();
    }
}
