package org.entourage.edit.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.graph.record.NoClaim;

/// The properties that the graph keeps, in a person's words. A property without words of its own goes by its name: a
/// change that nobody explains must not go unseen.
public final class FieldWords {

    /// In the order in which changes are told.
    private static final Map<String, String> WORDS = words("""
            subjectId=subject
            relation=relation
            objectId=object
            value=object
            family=family of the relation
            tier=tier of the relation
            aspect=aspect of the relation
            type=type of the relation's edge
            kind=kind
            name=name
            title=title
            unnamed=left without a name by its source
            typeInWords=type of the thing
            description=description
            externalIds=external ids
            detail=detail
            polarity=polarity
            certainty=certainty
            said by=said by
            voice=voice
            when=when
            saidOn=said on
            note=note
            credibility=credibility
            authors=authors
            publishers=publisher
            republishers=republisher
            published=published
            publishedBasis=basis of the date
            basedOn=based on
            source=source
            url=url
            archiveUrl=archive url
            retrieved=retrieved
            language=language
            reliability=reliability
            rightOfReply=right of reply
            sha256=SHA-256
            length=length
            document=document
            mediaType=media type of the document
            extractor=what took the text out of the document
            noClaims=why passages make no claim
            recordedBy=recorded by
            method=method
            reviewedBy=reviewed by
            """);

    /// What follows from another property, and need not be told when that one changes.
    private static final Map<String, String> DERIVED = words("""
            publishedLatest=published
            family=relation
            tier=relation
            aspect=relation
            type=relation
            voice=said by
            startEarliest=when
            startLatest=when
            endEarliest=when
            endLatest=when
            qualified=when
            """);

    private FieldWords() {}

    private static Map<String, String> words(String table) {
        Map<String, String> words = new LinkedHashMap<>();
        table.lines().map(line -> line.split("=", 2)).forEach(pair -> words.put(pair[0], pair[1]));
        return words;
    }

    /// What differs, in the order of the table, then by name.
    public static List<FieldChange> differences(Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        Set<String> differing = new TreeSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(property -> Objects.equals(before.get(property), after.get(property)));
        List<String> ordered = new ArrayList<>(WORDS.keySet().stream().filter(differing::contains).toList());
        differing.stream().filter(property -> !WORDS.containsKey(property)).forEach(ordered::add);
        return ordered.stream().filter(property -> !differing.contains(DERIVED.getOrDefault(property, "")))
                .map(property -> change(property, before.get(property), after.get(property))).toList();
    }

    private static FieldChange change(String property, @Nullable Object before, @Nullable Object after) {
        String words = WORDS.getOrDefault(property, property);
        return property.equals("noClaims")
                ? new FieldChange(words, reasons(before, after), reasons(after, before))
                : new FieldChange(words, inWords(before), inWords(after));
    }

    /// The reasons that only one of two lists has: there are as many as sentences.
    private static @Nullable String reasons(@Nullable Object list, @Nullable Object other) {
        Collection<?> others = other instanceof Collection<?> several ? several : List.of();
        return list instanceof Collection<?> several
                ? inWords(several.stream().filter(line -> !others.contains(line))
                        .map(line -> NoClaim.of("text", String.valueOf(line)))
                        .map(each -> "[%d, %d) “%s”".formatted(each.passage().start(), each.passage().end(),
                                each.reason()))
                        .toList())
                : null;
    }

    private static @Nullable String inWords(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes ? "yes" : "no";
            case Collection<?> several -> several.isEmpty()
                    ? null
                    : several.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
