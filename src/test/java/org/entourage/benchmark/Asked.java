package org.entourage.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.entourage.question.answer.Filters;
import org.entourage.question.conflicts.Conflicts;
import org.entourage.question.dependents.Dependents;
import org.entourage.question.find.Find;
import org.entourage.question.hedged.Hedged;
import org.entourage.question.links.Links;
import org.entourage.question.links.LinksAnswer;
import org.entourage.question.network.Network;
import org.entourage.question.profile.Profile;
import org.entourage.question.shared.Shared;
import org.entourage.question.speaker.Speaker;
import org.entourage.question.supporters.Opponents;
import org.entourage.question.supporters.Supporters;
import org.entourage.question.timeline.Timeline;

/// A question as the benchmark asks it.
///
/// @param name of the question
/// @param goal most units of a lookup at a million entities, drawn by degree; 0 if there is none
/// @param rest path and parameters of the API, in which %s is whom it is about
/// @param call asks the service about somebody
record Asked(String name, int goal, String rest, Call call) {

    /// What is far enough to be now, and differs each time: nothing that was kept of an earlier question is found again.
    private static final Instant FAR = Instant.parse("9990-01-01T00:00:00Z");
    private static final AtomicInteger NEXT = new AtomicInteger();

    /// Whom the other end of a question about two is: a person in the middle of things.
    private static final String OTHER = "e5";

    /// Asks the service.
    @FunctionalInterface
    interface Call {

        /// Asks about somebody.
        ///
        /// @param id whom the question is about
        /// @param as which claims count, made of what the question asks for by itself
        void ask(Application with, String id, UnaryOperator<Filters> as);
    }

    /// Asks what was never asked of the graph as it is.
    Runnable first(Application with, String id) {
        Instant known = FAR.plusSeconds(NEXT.incrementAndGet());
        return () -> call.ask(with, id, filters -> new Filters(filters.tiers(), filters.certainties(),
                filters.polarities(), filters.retracted(), filters.asOf(), filters.during(), known, filters.families(),
                filters.relations(), filters.sources(), filters.reliability(), filters.limit(), filters.cursor()));
    }

    /// Asks about the graph as it is now.
    void ask(Application with, String id) {
        call.ask(with, id, UnaryOperator.identity());
    }

    static List<Asked> all() {
        return List.of(
                new Asked("find", 8, "/find?name=%s", (with, id, as) -> with.bean(Find.class)
                        .of(with.nameOf(id), Set.of(), as.apply(Filters.EVERYTHING))),
                new Asked("supporters", 10, "/supporters?of=%s", (with, id, as) -> with.bean(Supporters.class)
                        .of(id, as.apply(Filters.PLAIN))),
                new Asked("opponents", 0, "/opponents?of=%s", (with, id, as) -> with.bean(Opponents.class)
                        .of(id, as.apply(Filters.PLAIN))),
                new Asked("profile", 5, "/profile?of=%s", (with, id, as) -> with.bean(Profile.class)
                        .of(id, as.apply(Profile.DEFAULTS))),
                new Asked("conflicts", 6, "/conflicts?of=%s", (with, id, as) -> with.bean(Conflicts.class)
                        .of(id, as.apply(Filters.EVERYTHING))),
                new Asked("network", 8, "/network?of=%s&depth=2", (with, id, as) -> with.bean(Network.class)
                        .of(id, 2, as.apply(Filters.NETWORK))),
                new Asked("links", 20, "/links?from=%s&to=" + OTHER, (with, id, as) -> with.bean(Links.class)
                        .between(id.equals(OTHER) ? "e6" : id, OTHER, "", LinksAnswer.Search.USUAL,
                                as.apply(Filters.STANDING))),
                new Asked("timeline", 0, "/timeline?of=%s", (with, id, as) -> with.bean(Timeline.class)
                        .of(id, as.apply(Filters.PLAIN))),
                new Asked("shared", 0, "/shared?of=%s," + OTHER, (with, id, as) -> with.bean(Shared.class)
                        .of((id.equals(OTHER) ? "e6" : id) + "," + OTHER, as.apply(Filters.STANDING))),
                new Asked("speaker", 0, "/speaker?of=%s", (with, id, as) -> with.bean(Speaker.class)
                        .of(id, as.apply(Filters.EVERYTHING))),
                new Asked("dependents", 0, "/dependents?of=%s", (with, id, as) -> with.bean(Dependents.class)
                        .of(id, as.apply(Filters.EVERYTHING))),
                new Asked("hedged", 0, "/hedged?of=%s", (with, id, as) -> with.bean(Hedged.class)
                        .of(id, as.apply(Filters.EVERYTHING))));
    }
}
