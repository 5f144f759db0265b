package org.entourage.web;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.entourage.question.describe.Question;

/// Gives questions their addresses, by their words: one method answers them all.
final class QuestionAddresses {

    /// The variable of a path that holds the word of a question.
    static final String WORD = "questionWord";

    private QuestionAddresses() {}

    /// Those of some questions below a path.
    ///
    /// @param produces forms of the answers; none for pages
    static RequestMappingInfo below(String path, List<Question<?>> questions, RequestMappingHandlerMapping mapping,
            String... produces) {
        String words = questions.stream().map(Question::word).collect(Collectors.joining("|"));
        return RequestMappingInfo.paths("%s/{%s:%s}".formatted(path, WORD, words)).methods(RequestMethod.GET)
                .produces(produces).options(mapping.getBuilderConfiguration()).build();
    }
}
