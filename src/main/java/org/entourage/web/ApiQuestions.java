package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.entourage.question.Questions;
import org.entourage.question.answer.Answer;
import org.entourage.question.describe.Question;

/// Every question of the API, as it describes itself. That of a report, which has more forms, is in [ApiWords].
@RestApi
@ConditionalOnWebApplication
class ApiQuestions {

    private final BeanFactory beans;

    ApiQuestions(BeanFactory beans) {
        this.beans = beans;
    }

    @Autowired
    void register(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping)
            throws NoSuchMethodException {
        mapping.registerMapping(
                QuestionAddresses.below("/api/v1", Questions.ALL.stream()
                        .filter(question -> !question.word().equals(ReportDocuments.WORD)).toList(), mapping,
                        MediaType.APPLICATION_JSON_VALUE, CsvAnswers.CSV),
                this, ApiQuestions.class.getDeclaredMethod("answer", String.class, HttpServletRequest.class));
    }

    ResponseEntity<Answer> answer(@PathVariable(QuestionAddresses.WORD) String word, HttpServletRequest request) {
        Question<?> question = Questions.of(word);
        return AnswerResponses.with(question.ask(RequestParameters.given(request, question)).by(beans));
    }
}
