package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.entourage.question.Hedged;
import org.entourage.question.Opponents;
import org.entourage.question.Supporters;

/// The pages about who stands where towards somebody, and what is said with a hedge.
@Controller
class SidePages {

    private final Supporters supporters;
    private final Opponents opponents;
    private final Hedged hedged;
    private final QuestionPage page;

    SidePages(Supporters supporters, Opponents opponents, Hedged hedged, QuestionPage page) {
        this.supporters = supporters;
        this.opponents = opponents;
        this.hedged = hedged;
        this.page = page;
    }

    @GetMapping("/supporters")
    String supporters(HttpServletRequest request, Model model) {
        String of = PageAddress.of(request).get("of");
        return page.show(PageQuestion.SUPPORTERS, request, model,
                filters -> RequestParameters.flag(request, "through")
                        ? supporters.alsoThrough(of, filters)
                        : supporters.of(of, filters));
    }

    @GetMapping("/opponents")
    String opponents(HttpServletRequest request, Model model) {
        String of = PageAddress.of(request).get("of");
        return page.show(PageQuestion.OPPONENTS, request, model,
                filters -> RequestParameters.flag(request, "through")
                        ? opponents.alsoThrough(of, filters)
                        : opponents.of(of, filters));
    }

    @GetMapping("/hedged")
    String hedged(HttpServletRequest request, Model model) {
        String of = PageAddress.of(request).get("of");
        return page.show(PageQuestion.HEDGED, request, model, filters -> hedged.of(of, filters));
    }
}
