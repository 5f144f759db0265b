package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.entourage.question.Questions;

/// The page of every question that has one of the usual kind, as it describes itself.
@Controller
@ConditionalOnWebApplication
class QuestionPages {

    private final BeanFactory beans;
    private final QuestionPage page;

    QuestionPages(BeanFactory beans, QuestionPage page) {
        this.beans = beans;
        this.page = page;
    }

    @Autowired
    void register(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping)
            throws NoSuchMethodException {
        mapping.registerMapping(
                QuestionAddresses.below("", Questions.WITH_PAGES, mapping), this,
                QuestionPages.class.getDeclaredMethod("show", String.class, HttpServletRequest.class,
                        Model.class));
    }

    String show(@PathVariable(QuestionAddresses.WORD) String word, HttpServletRequest request, Model model) {
        return page.show(Questions.of(word), request, model, beans);
    }
}
