package org.entourage.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

import org.entourage.question.GoneException;
import org.entourage.question.UnknownNameException;

/// What a page says in place of an answer: what was wrong with the question, or what became of what it asks about.
@ControllerAdvice(assignableTypes = {Pages.class, ClaimPages.class})
class PageProblems {

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String wrong(IllegalArgumentException wrong, Model model) {
        return message("", "The question could not be understood", wrong.getMessage(), model);
    }

    @ExceptionHandler(UnknownNameException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown(UnknownNameException unknown, Model model) {
        return message(unknown.name(), "Nobody of that name", unknown.getMessage(), model);
    }

    @ExceptionHandler(GoneException.class)
    @ResponseStatus(HttpStatus.GONE)
    String gone(GoneException gone, Model model) {
        return message("", "It was here, and is no more", gone.getMessage(), model);
    }

    private static String message(String typed, String title, @Nullable String message,
            Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("title", title);
        model.addAttribute("message", String.valueOf(message));
        return "message";
    }
}
