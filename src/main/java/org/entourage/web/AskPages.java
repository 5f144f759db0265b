package org.entourage.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.answer.Filters;
import org.entourage.question.ask.Ask;
import org.entourage.question.ask.AskAnswer;
import org.entourage.question.find.Find;

/// What was typed into the one box: a name or a line of plain English.
@Controller
class AskPages {

    private final Ask ask;
    private final Find find;

    AskPages(Ask ask, Find find) {
        this.ask = ask;
        this.find = find;
    }

    /// Leads on to the question that a line is, or to the names that it may be the beginning of; else shows the questions
    /// that it can be, or why it was not understood.
    @GetMapping("/ask")
    String ask(@RequestParam(defaultValue = "") String q, Model model, HttpServletResponse response) {
        if (q.isBlank()) {
            return "redirect:/";
        }
        AskAnswer answer = ask.ask(q);
        if (answer.asked().size() == 1) {
            return "redirect:" + page(answer.asked().getFirst());
        }
        if (answer.asked().isEmpty()) {
            if (!find.of(q, Find.kinds(""), Filters.EVERYTHING.page(1, null)).rows().isEmpty()) {
                return "redirect:" + new PageAddress("/find", Map.of("name", q.strip()));
            }
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("answer", answer);
        model.addAttribute("choices", answer.asked().stream().map(taken -> new Choice(taken.inWords(), page(taken)))
                .toList());
        return "ask";
    }

    /// A question that a line can be, and where it is answered.
    record Choice(String inWords, PageAddress address) {}

    private static PageAddress page(AskAnswer.Taken taken) {
        return new PageAddress("/" + taken.question(), taken.parameters());
    }
}
