package org.entourage.graph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The files of `cypher/`, read once.
public final class CypherFile {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    /// A line with the name of a file that several share, in whose place that file stands in what is run.
    private static final Pattern PART = Pattern.compile("(?m)^( *)// ((?:parts|looks)/\\S+\\.cypher)$");

    private CypherFile() {}

    /// The text of a file.
    ///
    /// @param path inside `cypher/`: `queries/supporters.cypher`
    /// @throws IllegalArgumentException if there is none
    public static String text(String path) {
        return READ.computeIfAbsent(path, CypherFile::read);
    }

    /// The text of several files, one after the other: a query that begins with what is its own, and ends with what it
    /// shares with others.
    ///
    /// @param paths inside `cypher/`
    /// @throws IllegalArgumentException if one is missing
    public static String joined(String... paths) {
        return READ.computeIfAbsent(String.join(" ", paths),
                _ -> Arrays.stream(paths).map(CypherFile::read).collect(Collectors.joining("\n")));
    }

    /// The names of the files of a folder, in order: `looks/claims`.
    ///
    /// @param folder inside `cypher/`
    public static List<String> names(String folder) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(
                    "classpath:cypher/%s/*.cypher".formatted(folder)))
                    .map(file -> folder + "/" + String.valueOf(file.getFilename()).replace(".cypher", "")).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What stands in another file: without what explains it, and without the version of its language.
    private static String code(String path) {
        return read(path).lines().filter(line -> !line.startsWith("//") && !line.startsWith("CYPHER "))
                .collect(Collectors.joining("\n"));
    }

    private static String read(String path) {
        try (InputStream stream = CypherFile.class.getResourceAsStream("/cypher/" + path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no file cypher/" + path);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(
                    code(part.group(2)).indent(part.group(1).length()).stripTrailing()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
