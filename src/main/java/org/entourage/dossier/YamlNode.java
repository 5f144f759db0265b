package org.entourage.dossier;

import java.util.List;
import java.util.stream.Stream;

/// What stands somewhere in a YAML file, with its line and column, both counted from 1. Nothing else is kept: a file of
/// 100,000 claims has some millions of them.
sealed interface YamlNode {

    int line();

    int column();

    /// A scalar.
    ///
    /// @param text as it means, without quotes and escapes
    /// @param form how it is written
    record Word(String text, Form form, int line, int column) implements YamlNode {}

    /// A list.
    record Items(List<YamlNode> nodes, int line, int column) implements YamlNode {}

    /// A mapping, in the order of the file.
    record Keys(List<Entry> entries, int line, int column) implements YamlNode {

        /// The values of a key; several if it stands there several times.
        Stream<YamlNode> of(String key) {
            return entries.stream().filter(entry -> entry.key() instanceof Word word && word.text().equals(key))
                    .map(Entry::value);
        }
    }

    /// A key of a mapping, with its value.
    record Entry(YamlNode key, YamlNode value) {}

    /// How a word is written.
    enum Form {

        /// As it is, without quotes.
        PLAIN,

        /// In quotes, or as a block.
        QUOTED,

        /// Without quotes, and meaning nothing in YAML: `null`, `~`, or not there at all.
        NULL
    }

    /// The mappings among the items of a list; a single one is a list of one.
    static Stream<Keys> mappings(YamlNode value) {
        Stream<YamlNode> nodes = value instanceof Items list ? list.nodes().stream() : Stream.of(value);
        return nodes.filter(Keys.class::isInstance).map(Keys.class::cast);
    }
}
