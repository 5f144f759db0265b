package org.entourage.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Question;

import static org.assertj.core.api.Assertions.assertThat;

/// What belongs to a question and is found by its word is there.
class QuestionsTest {

    static List<Question<?>> all() {
        return Questions.ALL;
    }

    static List<Question<?>> withPages() {
        return Questions.WITH_PAGES;
    }

    @ParameterizedTest
    @MethodSource("all")
    void aQuestionOpensInNeo4jBrowserByItsWord(Question<?> question) {
        String opens = question.word().equals("report") ? "profile" : question.word();
        assertThat(Path.of("cypher/browser", opens + ".cypher")).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("withPages")
    void aPageHasATemplateForItsRows(Question<?> question) throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/templates/answers", question.word() + ".html")))
                .contains("th:fragment=\"rows(answer)\"");
    }

    @ParameterizedTest
    @MethodSource("all")
    void theDocumentationHasASectionThatNamesEachParameter(Question<?> question) throws IOException {
        String page = Files.readString(Path.of("docs/questions.md"));
        String section = Stream.of(page.split("(?m)^## "))
                .filter(part -> List.of(part.lines().findFirst().orElse("").split(", ")).contains(question.word()))
                .findFirst().orElse("");
        assertThat(question.parameters()).extracting(Parameter::name)
                .allSatisfy(name -> assertThat(section).containsPattern("\\b" + name + "\\b"));
    }

    @ParameterizedTest
    @MethodSource("withPages")
    void eachPageHasAPlaceOfItsOwn(Question<?> question) {
        assertThat(
                Questions.WITH_PAGES.stream().filter(other -> Objects.requireNonNull(other.titles()).place() == Objects
                        .requireNonNull(question.titles()).place()))
                .containsExactly(question);
    }
}
