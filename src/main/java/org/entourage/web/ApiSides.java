package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Filters;
import org.entourage.question.Hedged;
import org.entourage.question.HedgedAnswer;
import org.entourage.question.Opponents;
import org.entourage.question.OpponentsAnswer;
import org.entourage.question.Supporters;
import org.entourage.question.SupportersAnswer;

/// The questions about who stands where towards somebody, and what is said with a hedge.
@RestApi
class ApiSides {

    private final Supporters supporters;
    private final Opponents opponents;
    private final Hedged hedged;

    ApiSides(Supporters supporters, Opponents opponents, Hedged hedged) {
        this.supporters = supporters;
        this.opponents = opponents;
        this.hedged = hedged;
    }

    @GetMapping("/supporters")
    ResponseEntity<SupportersAnswer> supporters(@RequestParam String of, HttpServletRequest request) {
        Filters filters = RequestParameters.filters(request, Filters.PLAIN, "of", "through");
        return Answered.with(RequestParameters.flag(request, "through")
                ? supporters.alsoThrough(of, filters)
                : supporters.of(of, filters));
    }

    @GetMapping("/opponents")
    ResponseEntity<OpponentsAnswer> opponents(@RequestParam String of, HttpServletRequest request) {
        Filters filters = RequestParameters.filters(request, Filters.PLAIN, "of", "through");
        return Answered.with(RequestParameters.flag(request, "through")
                ? opponents.alsoThrough(of, filters)
                : opponents.of(of, filters));
    }

    @GetMapping("/hedged")
    ResponseEntity<HedgedAnswer> hedged(@RequestParam String of, HttpServletRequest request) {
        return Answered.with(hedged.of(of, RequestParameters.filters(request, Filters.EVERYTHING, "of")));
    }
}
