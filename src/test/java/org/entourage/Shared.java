package org.entourage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;

/// Material that lies beside the project and is no part of it. Tests that need it say so, and are skipped, where it is
/// missing; nothing then claims to have been verified.
public final class Shared {

    private static final String ARTICLE = "sources/000_8b861169fb7192b0.txt";

    private Shared() {}

    /// The article that the sample dossier was read from.
    public static byte[] article() {
        return bytes(ARTICLE, "the article's text is");
    }

    /// A file of dates with what others expect of them, in UTF-8.
    ///
    /// @param name below `data/edtf`
    public static String edtf(String name) {
        return new String(bytes("data/edtf/" + name, "the EDTF vectors are"), StandardCharsets.UTF_8);
    }

    /// Lines that mean harm to whatever reads or shows them: the Big List of Naughty Strings, as a JSON array.
    public static byte[] hostileStrings() {
        return bytes("data/hostile/blns.json", "the hostile strings are");
    }

    /// A small input that once went wrong, in UTF-8.
    ///
    /// @param name below `cases`
    public static String inCase(String name) {
        return new String(bytes("cases/" + name, "the cases are"), StandardCharsets.UTF_8);
    }

    /// Pairs of names with the label whether they are one's, as CSV.
    public static String namePairs() {
        return new String(bytes("data/names/name-pairs-nk_checks.csv", "the pairs of names are"),
                StandardCharsets.UTF_8);
    }

    /// A document made by a real writer, or by those who break parsers.
    ///
    /// @param name below `data/documents`
    public static byte[] document(String name) {
        return bytes("data/documents/" + name, "the documents are");
    }

    /// Sentences of news in a language: a JSON array of groups, each its sentences and what stands between them.
    ///
    /// @param language as the file is named: German, Chinese, Arabic
    public static String sentences(String language) {
        return new String(bytes("data/sentences/" + language + ".json", "the sentences are"), StandardCharsets.UTF_8);
    }

    /// English sentences, one a line of JSON each, as its `passageText`.
    public static String knowledgeNet() {
        return new String(bytes("data/knowledgenet/knowledgenet-folds-1-2.jsonl", "the English sentences are"),
                StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name, String what) {
        Path file = folder().resolve(name);
        Assumptions.assumeTrue(Files.exists(file), what + " not here: " + file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(Optional.ofNullable(System.getProperty("entourage.shared"))
                .or(() -> Optional.ofNullable(System.getenv("ENTOURAGE_SHARED"))).orElse("../shared"));
    }
}
