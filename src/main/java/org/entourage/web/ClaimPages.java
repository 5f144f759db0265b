package org.entourage.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.history.History;
import org.entourage.question.history.HistoryAnswer;

/// The pages of claims: each has a permanent address, and each of its revisions.
@Controller
class ClaimPages {

    private final History history;

    ClaimPages(History history) {
        this.history = history;
    }

    @GetMapping("/claims/{dossier}/{key}")
    String live(@PathVariable String dossier, @PathVariable String key, HttpServletRequest request, Model model) {
        RequestParameters.requireKnown(request, Set.of());
        return page(dossier + "/" + key, history.live(dossier + "/" + key), model);
    }

    @GetMapping("/claims/{dossier}/{key}/{revision}")
    String revision(@PathVariable String dossier, @PathVariable String key, @PathVariable String revision,
            HttpServletRequest request, Model model) {
        RequestParameters.requireKnown(request, Set.of());
        return page(dossier + "/" + key, history.revision(dossier + "/" + key, revision), model);
    }

    /// All revisions.
    @GetMapping("/history")
    String history(@RequestParam String of, HttpServletRequest request, Model model) {
        RequestParameters.requireKnown(request, Set.of("of"));
        return page(of, history.of(of), model);
    }

    private static String page(String id, HistoryAnswer answer, Model model) {
        model.addAttribute("typed", "");
        model.addAttribute("id", id);
        model.addAttribute("answer", answer);
        return "claim";
    }
}
