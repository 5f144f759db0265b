package org.entourage.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.entourage.question.history.History;
import org.entourage.question.history.HistoryAnswer;

/// The permanent addresses of claims and of their revisions.
@RestApi
class ApiClaims {

    private final History history;

    ApiClaims(History history) {
        this.history = history;
    }

    /// The live revision; 410 with the reason if there is none any more.
    @GetMapping("/claims/{dossier}/{key}")
    HistoryAnswer live(@PathVariable String dossier, @PathVariable String key, HttpServletRequest request) {
        RequestParameters.requireKnown(request, Set.of());
        return history.live(dossier + "/" + key);
    }

    /// One revision, ended or not.
    @GetMapping("/claims/{dossier}/{key}/{revision}")
    HistoryAnswer revision(@PathVariable String dossier, @PathVariable String key, @PathVariable String revision,
            HttpServletRequest request) {
        RequestParameters.requireKnown(request, Set.of());
        return history.revision(dossier + "/" + key, revision);
    }
}
