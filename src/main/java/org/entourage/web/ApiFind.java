package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Filters;
import org.entourage.question.Find;
import org.entourage.question.FindAnswer;

/// Finding entities by what was typed, whole or in part.
@RestApi
class ApiFind {

    private final Find find;

    ApiFind(Find find) {
        this.find = find;
    }

    @GetMapping("/find")
    ResponseEntity<FindAnswer> find(@RequestParam String name, @RequestParam @Nullable String kind,
            HttpServletRequest request) {
        Filters filters = RequestParameters.filters(request, Filters.EVERYTHING, Find.FILTERS, "name", "kind");
        return Answered.with(find.of(name, Find.kinds(kind == null ? "" : kind), filters));
    }
}
