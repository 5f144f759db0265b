package org.entourage.dossier;

import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.entourage.claim.Relation;
import org.entourage.claim.Vocabulary;

/// The part of the schema that is made from the vocabulary: a line for each relation, with what an editor shows of it.
final class VocabularyInSchema {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String START = "    \"vocabulary\": {";
    private static final String LIST = "      \"oneOf\": [";
    private static final String END = "]\n";

    private VocabularyInSchema() {}

    /// The schema with the relations of a vocabulary in the place of those that it has.
    static String in(String schema, Vocabulary vocabulary) {
        int start = schema.indexOf(LIST, schema.indexOf(START)) + LIST.length();
        int end = schema.indexOf(END, start);
        return schema.substring(0, start) + "\n" + lines(vocabulary) + "\n      " + schema.substring(end);
    }

    private static String lines(Vocabulary vocabulary) {
        return vocabulary.relations().stream().map(VocabularyInSchema::line).collect(Collectors.joining(",\n"));
    }

    private static String line(Relation relation) {
        String tier = relation.tier() == null ? "" : ", " + relation.tier().word();
        return "        {\"const\": %s, \"title\": %s, \"description\": %s}".formatted(quoted(relation.name()),
                quoted(relation.name() + " (" + relation.family().word() + tier + ")"),
                quoted("%s\nFrom the object's side: %s.".formatted(relation.use(), relation.inverse())));
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
