package org.entourage.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Filters;
import org.entourage.question.Find;
import org.entourage.question.FindAnswer;
import org.entourage.question.NameFit;

/// The one box: names, whole or begun.
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

    /// What was typed into the one box: a name that only one entity bears leads to its profile, all else to the list of
    /// names.
    @GetMapping("/ask")
    String ask(@RequestParam(defaultValue = "") String q) {
        if (q.isBlank()) {
            return "redirect:/";
        }
        FindAnswer answer = find.of(q, Find.kinds(""), Filters.EVERYTHING.page(2, null));
        boolean only = !answer.rows().isEmpty() && isWhole(answer.rows().getFirst())
                && (answer.rows().size() == 1 || !isWhole(answer.rows().getLast()));
        return "redirect:" + (only
                ? new PageAddress("/profile", Map.of("of", answer.rows().getFirst().entity().id()))
                : new PageAddress("/find", Map.of("name", q.strip())));
    }

    private static boolean isWhole(FindAnswer.Row row) {
        return row.fit() == NameFit.ID || row.fit() == NameFit.EXACT;
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
