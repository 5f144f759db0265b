package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Filters;
import org.entourage.question.Links;
import org.entourage.question.LinksAnswer;

/// The question of the API how two entities are linked.
@RestApi
class ApiLinks {

    private final Links links;

    ApiLinks(Links links) {
        this.links = links;
    }

    @GetMapping("/links")
    ResponseEntity<LinksAnswer> links(@RequestParam String from, @RequestParam String to,
            @RequestParam @Nullable String k, @RequestParam @Nullable String maxHops,
            @RequestParam @Nullable String together, HttpServletRequest request) {
        Filters filters = RequestParameters.filters(request, PageQuestion.LINKS);
        return Answered.with(links.between(from, to, RequestParameters.names(request, "exclude"),
                LinksAnswer.Search.read(k, maxHops, together), filters));
    }
}
