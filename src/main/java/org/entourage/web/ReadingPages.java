package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.entourage.question.Conflicts;
import org.entourage.question.Dependents;
import org.entourage.question.Profile;
import org.entourage.question.Reading;
import org.entourage.question.ReadingAnswer;
import org.entourage.question.Speaker;
import org.entourage.question.Timeline;

/// The pages that read on: what is said of somebody, by somebody, in a source.
@Controller
class ReadingPages {

    private final Timeline timeline;
    private final Profile profile;
    private final Speaker speaker;
    private final Conflicts conflicts;
    private final Reading reading;
    private final Dependents dependents;
    private final QuestionPage page;

    ReadingPages(Timeline timeline, Profile profile, Speaker speaker, Conflicts conflicts, Reading reading,
            Dependents dependents, QuestionPage page) {
        this.timeline = timeline;
        this.profile = profile;
        this.speaker = speaker;
        this.conflicts = conflicts;
        this.reading = reading;
        this.dependents = dependents;
        this.page = page;
    }

    @GetMapping("/timeline")
    String timeline(HttpServletRequest request, Model model) {
        return page.show(PageQuestion.TIMELINE, request, model,
                filters -> RequestParameters.flag(request, "through")
                        ? timeline.alsoThrough(of(request), filters)
                        : timeline.of(of(request), filters));
    }

    @GetMapping("/profile")
    String profile(HttpServletRequest request, Model model) {
        return page.show(PageQuestion.PROFILE, request, model,
                filters -> RequestParameters.flag(request, "through")
                        ? profile.alsoThrough(of(request), filters)
                        : profile.of(of(request), filters));
    }

    @GetMapping("/speaker")
    String speaker(HttpServletRequest request, Model model) {
        String about = PageAddress.of(request).get("about");
        return page.show(PageQuestion.SPEAKER, request, model,
                filters -> speaker.of(of(request), about.isEmpty() ? null : about, filters));
    }

    @GetMapping("/conflicts")
    String conflicts(HttpServletRequest request, Model model) {
        return page.show(PageQuestion.CONFLICTS, request, model,
                filters -> conflicts.of(of(request).isEmpty() ? null : of(request), filters));
    }

    @GetMapping("/reading")
    String reading(HttpServletRequest request, Model model) {
        String view = page.show(PageQuestion.READING, request, model, filters -> reading.of(of(request), filters));
        if (model.getAttribute("answer") instanceof ReadingAnswer answer) {
            if (answer.text() != null) {
                model.addAttribute("read", ReadText.of(answer));
            } else if (StartAddress.isOwner(request)) {
                model.addAttribute("word", OwnersForm.word(request));
                model.addAttribute("largestText", SentForm.largestText());
            }
        }
        return view;
    }

    @GetMapping("/dependents")
    String dependents(HttpServletRequest request, Model model) {
        return page.show(PageQuestion.DEPENDENTS, request, model, filters -> dependents.of(of(request), filters));
    }

    private static String of(HttpServletRequest request) {
        return PageAddress.of(request).get("of");
    }
}
