package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Filters;
import org.entourage.question.Find;

/// Names, whole or begun.
@Controller
class FindPages {

    private static final int SUGGESTED = 8;

    private final Find find;
    private final QuestionPage page;

    FindPages(Find find, QuestionPage page) {
        this.find = find;
        this.page = page;
    }

    @GetMapping("/find")
    String find(HttpServletRequest request, Model model) {
        PageAddress address = PageAddress.of(request);
        return page.show(PageQuestion.FIND, request, model,
                filters -> find.of(address.get("name"), Find.kinds(address.get("kind")), filters));
    }

    /// The first names that fit what was typed so far, for the list below a box.
    @GetMapping("/complete")
    String complete(@RequestParam(defaultValue = "") String q, Model model) {
        if (!q.isBlank()) {
            model.addAttribute("answer", find.of(q, Find.kinds(""), Filters.EVERYTHING.page(SUGGESTED, null)));
        }
        return "fragments/complete";
    }
}
