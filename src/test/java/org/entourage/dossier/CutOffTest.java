package org.entourage.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CutOffTest {

    private static List<String> problems(String yaml) {
        YamlFile file = new YamlFile("d.yaml");
        file.top(yaml.getBytes(StandardCharsets.UTF_8));
        return file.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void whatACommentTookFromAValueIsToldWithItsPlace() {
        assertThat(problems("a: 1\nname: Row House #7 Trust\n")).containsExactly("""
                d.yaml:2:17: found "Row House", cut off by " #": "#7 Trust" is a comment in YAML, expected the whole value \
                in quotes (a comment that is meant has two spaces before its #, or one behind it)""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Row House #7", "- a\n- 🙂 #b", "{name: Row House #7,\n kind: Person}",
        "[Row House #7,\n b]",
        "note: #7 is meant", "- #7", "title: Report # 7", "a:\n  b: one\n    two #3 four", "name: Ann #ی"})
    void inListsAndMappingsToo(String yaml) {
        assertThat(problems(yaml)).anyMatch(problem -> problem.contains("cut off by \" #\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: Person  # a comment", "kind: Person # a comment", "kind: Person  #a comment",
        "name: 'Row House #7'", "name: \"Row House #7\"", "name: Row House#7", "note: |\n  file #7\n", "a: b ## c",
        "name: 'Row House' #7", "a: [b]   #7", "# a: b #7", "a: b #", "a: b\t#7", "entities: # none"})
    void aCommentThatIsMeantIsNone(String yaml) {
        assertThat(problems(yaml)).noneMatch(problem -> problem.contains("cut off"));
    }

    /// Of 4 MB, what SnakeYAML's own reader takes a quarter of a minute for.
    @ParameterizedTest
    @ValueSource(strings = {"%s", "title: %s", "title: \"%s\"", "title: '%s'", "title: |\n  %s", "title: a  #%s",
        "# %s",
        "%s: title", "&%s a", "[*%s]", "title: !%s a"})
    @Timeout(15)
    void aLineOfFourMegabytesIsReadInTimeThatGrowsWithIt(String yaml) {
        assertThat(problems(yaml.formatted("x".repeat(1 << 22)))).hasSizeLessThan(3);
    }

    @Test
    void signsBeyondTheBmpAndStrangeLineEndsAreCountedAsBefore() {
        assertThat(problems("\uFEFFa: 🙂🙂 #7")).singleElement().asString().startsWith("d.yaml:1:7: ");
        assertThat(problems("a: 🙂\r\nb: c\u2028d: e\rf: g #7")).singleElement().asString().startsWith("d.yaml:4:6: ");
        assertThat(problems("a: \u0093x\u0094")).singleElement().asString().contains("the sign U+0093",
                "Windows-1252");
        assertThat(problems("\uD83D\uDE42: [")).singleElement().asString().startsWith("d.yaml:1:5: found broken YAML");
    }
}
