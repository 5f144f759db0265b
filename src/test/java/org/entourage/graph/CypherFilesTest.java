package org.entourage.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What a person who opens a file of `cypher/` can rely on.
class CypherFilesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\$(only\\.)?([A-Za-z_]\\w*)");

    private record CypherText(Path path, String comment, String body) {

        static CypherText of(Path path) {
            try {
                List<String> lines = Files.readAllLines(path);
                String comment = lines.stream().takeWhile(line -> line.startsWith("//"))
                        .collect(Collectors.joining("\n"));
                String body = lines.stream().filter(line -> !line.strip().startsWith("//"))
                        .collect(Collectors.joining("\n"));
                return new CypherText(path, comment, body.strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Commands of the schema and of users know no version of the language, and every server must understand a hello.
        boolean isCommand() {
            return path.endsWith("hello.cypher") || path.endsWith("looks/counting.cypher")
                    || path.startsWith("cypher/parts") || path.startsWith("cypher/schema") || body.startsWith("SHOW ")
                    || body.startsWith("CREATE OR REPLACE USER ");
        }

        /// The last clause of the statement itself, not of a part in braces.
        boolean returnsRows() {
            return body.lines().anyMatch(line -> line.startsWith("RETURN "));
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    private final List<CypherText> all = below("cypher");

    private static List<CypherText> below(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".cypher")).sorted().map(CypherText::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFileOpensWithWhatItIsFor() {
        assertThat(all).hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(file.comment()).startsWith("// ").hasSizeGreaterThan(20));
    }

    @Test
    void everyStatementNamesTheVersionOfItsLanguage() {
        assertThat(all).filteredOn(file -> !file.isCommand()).hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(file.body().lines()).startsWith("CYPHER 25"));
    }

    @Test
    void aQueryFitsIntoALinkToNeo4jBrowser() {
        List<CypherText> linked = Stream.of("cypher/queries", "cypher/browser").flatMap(folder -> below(folder)
                .stream()).toList();
        assertThat(linked).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(file.comment() + file.body())
                .doesNotContain("&", "#"));
    }

    @Test
    void everyParameterIsExplainedAboveTheStatement() {
        assertThat(all).filteredOn(file -> PARAMETER.matcher(file.body()).find()).hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(parameters(file.comment())).containsAll(parameters(file.body())));
    }

    @Test
    void noParameterIsExplainedThatIsNotThere() {
        assertThat(all).allSatisfy(file -> assertThat(parameters(file.body())).containsAll(
                parameters(file.comment())));
    }

    /// A parameter that nobody passes is an error; a key that is not in a map is null, without a word.
    @Test
    void whatNarrowsAnAnswerIsOneOfTheFilters() {
        Set<String> filters = Set.of("$only.tiers", "$only.polarities", "$only.certainties",
                "$only.hedged", "$only.retracted", "$only.from", "$only.to", "$only.families", "$only.relations",
                "$only.sources",
                "$only.reliabilities");
        assertThat(all.stream().flatMap(file -> parameters(file.body()).stream())
                .filter(parameter -> parameter.startsWith("$only")).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(filters);
    }

    @Test
    void rowsComeInAnOrder() {
        assertThat(below("cypher/queries")).allMatch(CypherText::returnsRows);
        assertThat(all).filteredOn(CypherText::returnsRows).hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(file.body()).containsPattern("\\nORDER BY [^\\n]+(\\nLIMIT \\S+)?$"));
    }

    private static List<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }
}
