package org.entourage.edit.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Certainty;
import org.entourage.claim.Edtf;
import org.entourage.claim.Polarity;
import org.entourage.claim.Span;
import org.entourage.claim.Voice;
import org.entourage.claim.Wording;
import org.entourage.graph.record.ClaimContent;
import org.entourage.graph.write.ClaimPlanner.Cited;

/// What a revision of a claim says, in words.
///
/// @param content  what it says
/// @param names    names to show, by id of the entity
/// @param passages what it cites, by id of the passage
public record ClaimWords(ClaimContent content, Map<String, String> names, Map<String, Cited> passages) {

    /// In one line: `Ann funded (says Bob) Club: 40,000 crowns, 2018`.
    public String says() {
        Wording.Tone tone = new Wording.Tone(Polarity.of(text("polarity")).orElseThrow(),
                Certainty.of(text("certainty")).orElseThrow(), Voice.of(text("voice")), speakers(), false, false);
        String detail = content.text("detail");
        String when = when();
        String saidOn = content.text("saidOn");
        return "%s %s %s%s%s%s".formatted(end("subjectId"), Wording.label(text("relation"), List.of(tone)), object(),
                detail == null ? "" : ": " + detail, when.equals("undated") ? "" : ", " + when,
                saidOn == null ? "" : ", " + Span.said(Edtf.parse(saidOn)));
    }

    /// What differs in another revision, part by part.
    public List<FieldChange> differences(ClaimWords after) {
        List<FieldChange> changes = new ArrayList<>(FieldWords.differences(fields(), after.fields()));
        List<String> dropped = content.passages().stream().filter(id -> !after.content.passages().contains(id))
                .toList();
        List<String> added = after.content.passages().stream().filter(id -> !content.passages().contains(id)).toList();
        dropped.forEach(id -> changes.add(new FieldChange(FieldChange.PASSAGE, passage(id), null)));
        added.forEach(id -> changes.add(new FieldChange(FieldChange.PASSAGE, null, after.passage(id))));
        if (dropped.isEmpty() && added.isEmpty() && !content.passages().equals(after.content.passages())) {
            changes.add(new FieldChange("order of passages", places(), after.places()));
        }
        return changes;
    }

    /// Its parts as they are told: several properties that make one part are put together.
    private Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new HashMap<>(content.properties());
        for (String part : List.of("valueText", "valueType", "number", "min", "max", "begunBy", "endedBy",
                "credibilityGrader", "credibilityDay", "credibilityReason", "id", "dossier")) {
            fields.remove(part);
        }
        fields.put("subjectId", end("subjectId"));
        fields.put("objectId", null);
        fields.put("value", object());
        fields.put("when", when());
        fields.put("said by", chain());
        fields.put("credibility", credibility());
        for (String words : List.of("detail", "note")) {
            String text = content.text(words);
            fields.put(words, text == null ? null : "“%s”".formatted(text));
        }
        return fields;
    }

    private String text(String property) {
        return Objects.requireNonNull(content.text(property));
    }

    private String end(String property) {
        String id = text(property);
        return id.contains("/") ? "claim " + id : names.getOrDefault(id, id);
    }

    private String object() {
        if (content.text("objectId") != null) {
            return end("objectId");
        }
        String value = text("valueText");
        String range = content.text("number") == null
                ? ""
                : Stream.of("min", "max").filter(bound -> content.text(bound) != null)
                        .map(bound -> bound + " " + content.text(bound)).collect(Collectors.joining(", "));
        String shown = switch (text("valueType")) {
            case "text", "name" -> "“%s”".formatted(value);
            default -> value;
        };
        return range.isEmpty() ? shown : "%s (%s)".formatted(shown, range);
    }

    private String when() {
        String words = Stream.of(prefixed("", "when"), prefixed("already on ", "begunBy"),
                prefixed("ended before ", "endedBy")).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return words.isEmpty() ? "undated" : words;
    }

    private String prefixed(String words, String property) {
        String date = content.text(property);
        return date == null ? "" : words + date;
    }

    private String credibility() {
        String grader = content.text("credibilityGrader");
        return grader == null
                ? text("credibility")
                : "%s (%s, %s: %s)".formatted(text("credibility"), grader, content.text("credibilityDay"),
                        content.text("credibilityReason"));
    }

    private List<Wording.Speaker> speakers() {
        return content.chain().stream().map(step -> new Wording.Speaker(isNobody(step) ? null : name(step),
                (String) step.get("hedge"))).toList();
    }

    private String chain() {
        String chain = content.chain().stream().map(this::step).collect(Collectors.joining(" › "));
        return chain.isEmpty() ? "the author" : chain;
    }

    private String step(Map<String, @Nullable Object> step) {
        String how = Stream.of(step.get("verb"), step.get("hedge"),
                Boolean.TRUE.equals(step.get("apart")) ? "apart from the author's words" : null)
                .filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(", "));
        return how.isEmpty() ? name(step) : "%s (%s)".formatted(name(step), how);
    }

    private String name(Map<String, @Nullable Object> step) {
        String id = String.valueOf(step.get("speaker"));
        return isNobody(step) ? "nobody named" : names.getOrDefault(id, id);
    }

    private static boolean isNobody(Map<String, @Nullable Object> step) {
        return "_nobody".equals(step.get("speaker"));
    }

    private String places() {
        return content.passages().stream().map(this::place).collect(Collectors.joining("; "));
    }

    private String place(String id) {
        Cited passage = passages.get(id);
        return passage == null
                ? id
                : "%s [%d, %d)%s".formatted(passage.text(), passage.start(), passage.end(),
                        passage.paragraph() == null ? "" : ", paragraph " + passage.paragraph());
    }

    private String passage(String id) {
        Cited passage = passages.get(id);
        String quote = passage == null ? null : passage.quote();
        return quote == null
                ? "%s, SHA-256 %s…".formatted(place(id), id.substring(id.lastIndexOf('.') + 1))
                : "%s: “%s”".formatted(place(id), quote);
    }
}
