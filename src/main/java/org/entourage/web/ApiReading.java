package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Filters;
import org.entourage.question.Timeline;
import org.entourage.question.TimelineAnswer;

/// The questions of the API that read on: what is said of somebody, by somebody, in a source.
@RestApi
class ApiReading {

    private final Timeline timeline;

    ApiReading(Timeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping("/timeline")
    ResponseEntity<TimelineAnswer> timeline(@RequestParam String of, HttpServletRequest request) {
        return Answered.with(timeline.of(of, everything(request)));
    }

    private static Filters everything(HttpServletRequest request) {
        return RequestParameters.filters(request, Filters.EVERYTHING, "of");
    }
}
