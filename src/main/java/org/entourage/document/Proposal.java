package org.entourage.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What a file says of itself: proposals for the entry of a source, never taken unasked, for files often lie.
///
/// @param title  null if it says none
/// @param author null if it says none
/// @param date   EDTF; null if it says none
public record Proposal(@Nullable String title, @Nullable String author, @Nullable String date) {

    private static final byte[] NOTHING = "<none/>".getBytes(StandardCharsets.UTF_8);
    private static final Pattern DAY = Pattern.compile("^\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");

    static final Proposal NONE = new Proposal(null, null, null);

    static @Nullable String words(@Nullable String told) {
        return told == null || told.isBlank() ? null : told.strip();
    }

    /// What a part in XML says in the words of Dublin Core.
    static Proposal of(byte @Nullable [] part) throws IOException {
        Map<String, String> said = new HashMap<>();
        XmlPart xml = new XmlPart(part == null ? NOTHING : part);
        String name = "";
        while (xml.next()) {
            name = xml.isStart() ? xml.name() : xml.isEnd() ? "" : name;
            if (xml.isText() && !xml.text().isBlank()) {
                said.putIfAbsent(name, xml.text());
            }
        }
        String date = said.getOrDefault("created", said.getOrDefault("creation-date", said.get("date")));
        Matcher day = DAY.matcher(date == null ? "" : date.strip());
        String author = said.getOrDefault("initial-creator", said.get("creator"));
        return new Proposal(words(said.get("title")), words(author), day.find() ? day.group() : null);
    }
}
