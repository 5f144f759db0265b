package org.entourage.question;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/// Asks any question by its word, for whoever has words only.
@Component
class Questions {

    private final Supporters supporters;
    private final Opponents opponents;
    private final Hedged hedged;
    private final Links links;
    private final Network network;
    private final Shared shared;
    private final Timeline timeline;
    private final Conflicts conflicts;
    private final Profile profile;
    private final Speaker speaker;
    private final Dependents dependents;
    private final Reading reading;
    private final History history;
    private final Find find;
    private final Report report;

    Questions(Supporters supporters, Opponents opponents, Hedged hedged, Links links, Network network, Shared shared,
            Timeline timeline, Conflicts conflicts, Profile profile, Speaker speaker, Dependents dependents,
            Reading reading, History history, Find find, Report report) {
        this.supporters = supporters;
        this.opponents = opponents;
        this.hedged = hedged;
        this.links = links;
        this.network = network;
        this.shared = shared;
        this.timeline = timeline;
        this.conflicts = conflicts;
        this.profile = profile;
        this.speaker = speaker;
        this.dependents = dependents;
        this.reading = reading;
        this.history = history;
        this.find = find;
        this.report = report;
    }

    /// Answers a question, inside the caller's transaction.
    ///
    /// @param question   its word
    /// @param parameters by name, as an address has them
    /// @throws IllegalArgumentException if there is no such question, or a parameter is wrong
    Answer answer(String question, Map<String, String> parameters) {
        String of = parameters.getOrDefault("of", "");
        boolean through = parameters.containsKey("through");
        Filters plain = FilterWords.read(parameters, Filters.PLAIN);
        Filters standing = FilterWords.read(parameters, Filters.STANDING);
        Filters everything = FilterWords.read(parameters, Filters.EVERYTHING);
        Filters profiled = FilterWords.read(parameters, Profile.DEFAULTS);
        return switch (question) {
            case "supporters" -> through ? supporters.alsoThrough(of, plain) : supporters.of(of, plain);
            case "opponents" -> through ? opponents.alsoThrough(of, plain) : opponents.of(of, plain);
            case "links" -> links.between(parameters.getOrDefault("from", ""), parameters.getOrDefault("to", ""),
                    parameters.getOrDefault("exclude", ""), LinksAnswer.Search.read(null, null, null), standing);
            case "network" -> network.of(of, Integer.parseInt(parameters.getOrDefault("depth", "1")),
                    FilterWords.read(parameters, Filters.NETWORK));
            case "shared" -> shared.of(of, standing);
            case "hedged" -> hedged.of(of, everything);
            case "timeline" -> through ? timeline.alsoThrough(of, everything) : timeline.of(of, everything);
            case "conflicts" -> conflicts.of(parameters.get("of"), everything);
            case "profile" -> through ? profile.alsoThrough(of, profiled) : profile.of(of, profiled);
            case "speaker" -> speaker.of(of, parameters.get("about"), everything);
            case "dependents" -> dependents.of(of, everything);
            case "reading" -> reading.of(of, everything);
            case "history" -> history.of(of);
            case "find" -> find.of(parameters.getOrDefault("name", ""), Set.of(), everything);
            case "report" -> report.of(of, everything);
            default -> throw new IllegalArgumentException("no question \"%s\"".formatted(question));
        };
    }
}
