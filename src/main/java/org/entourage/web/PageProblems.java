package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

import org.entourage.question.resolve.GoneException;
import org.entourage.question.resolve.UnknownNameException;

/// What a page says in place of an answer: what was wrong with the question, in the form in which it was asked, or what
/// became of what it asks about.
@ControllerAdvice(assignableTypes = {Pages.class, ClaimPages.class, QuestionPages.class, PageFragments.class,
    AskPages.class, DocumentPages.class})
class PageProblems {

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String wrong(IllegalArgumentException wrong, HttpServletRequest request, Model model) {
        return said("The question could not be understood", wrong.getMessage(), request, model);
    }

    @ExceptionHandler(UnknownNameException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown(UnknownNameException unknown, HttpServletRequest request, Model model) {
        model.addAttribute("unknown", unknown.name());
        if (request.getAttribute(QuestionPage.ASKED) instanceof QuestionPage.Open(_, var address)) {
            model.addAttribute("near", CandidateLinks.of(unknown, address));
        }
        return said("Nobody of that name", unknown.getMessage(), request, model);
    }

    @ExceptionHandler(GoneException.class)
    @ResponseStatus(HttpStatus.GONE)
    String gone(GoneException gone, HttpServletRequest request, Model model) {
        return said("It was here, and is no more", gone.getMessage(), request, model);
    }

    private static String said(String title, @Nullable String message, HttpServletRequest request, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("message", String.valueOf(message));
        if (request.getAttribute(QuestionPage.ASKED) instanceof QuestionPage.Open(var question, var address)) {
            QuestionPage.form(question, address, model);
            return "question";
        }
        return "message";
    }
}
