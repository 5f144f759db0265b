package org.entourage.benchmark;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.entourage.question.Conflicts;
import org.entourage.question.Dependents;
import org.entourage.question.Filters;
import org.entourage.question.Find;
import org.entourage.question.Hedged;
import org.entourage.question.Links;
import org.entourage.question.LinksAnswer;
import org.entourage.question.Network;
import org.entourage.question.Opponents;
import org.entourage.question.Profile;
import org.entourage.question.Shared;
import org.entourage.question.Speaker;
import org.entourage.question.Supporters;
import org.entourage.question.Timeline;

/// A question as the benchmark asks it.
///
/// @param name of the question
/// @param goal most units of a lookup at a million entities, drawn by degree; 0 if there is none
/// @param rest path and parameters of the API, in which %s is whom it is about
/// @param call asks the service about somebody
record Asked(String name, int goal, String rest, BiConsumer<Application, String> call) {

    /// Whom the other end of a question about two is: a person in the middle of things.
    private static final String OTHER = "e5";

    static List<Asked> all() {
        return List.of(
                new Asked("find", 8, "/find?name=%s", (with, id) -> with.bean(Find.class)
                        .of(with.nameOf(id), Set.of(), Filters.EVERYTHING)),
                new Asked("supporters", 10, "/supporters?of=%s", (with, id) -> with.bean(Supporters.class)
                        .of(id, Filters.PLAIN)),
                new Asked("opponents", 0, "/opponents?of=%s", (with, id) -> with.bean(Opponents.class)
                        .of(id, Filters.PLAIN)),
                new Asked("profile", 5, "/profile?of=%s", (with, id) -> with.bean(Profile.class)
                        .of(id, Profile.DEFAULTS)),
                new Asked("conflicts", 6, "/conflicts?of=%s", (with, id) -> with.bean(Conflicts.class)
                        .of(id, Filters.EVERYTHING)),
                new Asked("network", 8, "/network?of=%s&depth=2", (with, id) -> with.bean(Network.class)
                        .of(id, 2, Filters.NETWORK)),
                new Asked("links", 20, "/links?from=%s&to=" + OTHER, (with, id) -> with.bean(Links.class)
                        .between(id.equals(OTHER) ? "e6" : id, OTHER, List.of(), LinksAnswer.Search.USUAL,
                                Filters.STANDING)),
                new Asked("timeline", 0, "/timeline?of=%s", (with, id) -> with.bean(Timeline.class)
                        .of(id, Filters.PLAIN)),
                new Asked("shared", 0, "/shared?of=%s," + OTHER, (with, id) -> with.bean(Shared.class)
                        .of((id.equals(OTHER) ? "e6" : id) + "," + OTHER, Filters.STANDING)),
                new Asked("speaker", 0, "/speaker?of=%s", (with, id) -> with.bean(Speaker.class)
                        .of(id, Filters.EVERYTHING)),
                new Asked("dependents", 0, "/dependents?of=%s", (with, id) -> with.bean(Dependents.class)
                        .of(id, Filters.EVERYTHING)),
                new Asked("hedged", 0, "/hedged?of=%s", (with, id) -> with.bean(Hedged.class)
                        .of(id, Filters.EVERYTHING)));
    }
}
