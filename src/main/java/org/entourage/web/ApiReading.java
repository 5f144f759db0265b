package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Conflicts;
import org.entourage.question.ConflictsAnswer;
import org.entourage.question.Dependents;
import org.entourage.question.DependentsAnswer;
import org.entourage.question.Filters;
import org.entourage.question.Profile;
import org.entourage.question.ProfileAnswer;
import org.entourage.question.Reading;
import org.entourage.question.ReadingAnswer;
import org.entourage.question.Speaker;
import org.entourage.question.SpeakerAnswer;
import org.entourage.question.Timeline;
import org.entourage.question.TimelineAnswer;

/// The questions of the API that read on: what is said of somebody, by somebody, in a source.
@RestApi
class ApiReading {

    private final Timeline timeline;
    private final Profile profile;
    private final Speaker speaker;
    private final Conflicts conflicts;
    private final Reading reading;
    private final Dependents dependents;

    ApiReading(Timeline timeline, Profile profile, Speaker speaker, Conflicts conflicts, Reading reading,
            Dependents dependents) {
        this.timeline = timeline;
        this.profile = profile;
        this.speaker = speaker;
        this.conflicts = conflicts;
        this.reading = reading;
        this.dependents = dependents;
    }

    @GetMapping("/timeline")
    ResponseEntity<TimelineAnswer> timeline(HttpServletRequest request) {
        Filters filters = RequestParameters.filters(request, PageQuestion.TIMELINE);
        String of = RequestParameters.requiredNames(request, "of");
        return Answered.with(RequestParameters.flag(request, "through")
                ? timeline.alsoThrough(of, filters)
                : timeline.of(of, filters));
    }

    @GetMapping("/profile")
    ResponseEntity<ProfileAnswer> profile(@RequestParam String of, HttpServletRequest request) {
        Filters filters = RequestParameters.filters(request, Profile.DEFAULTS, "of", "through");
        return Answered.with(RequestParameters.flag(request, "through")
                ? profile.alsoThrough(of, filters)
                : profile.of(of, filters));
    }

    @GetMapping("/speaker")
    ResponseEntity<SpeakerAnswer> speaker(@RequestParam String of, @RequestParam @Nullable String about,
            HttpServletRequest request) {
        return Answered.with(speaker.of(of, about,
                RequestParameters.filters(request, Filters.EVERYTHING, "of", "about")));
    }

    @GetMapping("/conflicts")
    ResponseEntity<ConflictsAnswer> conflicts(@RequestParam @Nullable String of, HttpServletRequest request) {
        return Answered.with(conflicts.of(of, everything(request)));
    }

    @GetMapping("/reading")
    ResponseEntity<ReadingAnswer> reading(@RequestParam String of, HttpServletRequest request) {
        return Answered.with(reading.of(of, everything(request)));
    }

    @GetMapping("/dependents")
    ResponseEntity<DependentsAnswer> dependents(@RequestParam String of, HttpServletRequest request) {
        return Answered.with(dependents.of(of, everything(request)));
    }

    private static Filters everything(HttpServletRequest request) {
        return RequestParameters.filters(request, Filters.EVERYTHING, "of");
    }
}
