package org.entourage.claim;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// How a relation is worded when it is shown, so that no hedge, denial or speaker is lost on the way.
public final class Wording {

    private Wording() {}

    /// What the wording of one claim depends on.
    ///
    /// @param polarity  affirmed or denied
    /// @param certainty how sure its speaker is
    /// @param voice     who speaks
    /// @param speaker   name of the last speaker; null if the author speaks or nobody is named
    /// @param disputed  whether a live claim says otherwise
    /// @param retracted whether its own speaker or source took it back
    public record Tone(Polarity polarity, Certainty certainty, Voice voice, @Nullable String speaker, boolean disputed,
            boolean retracted) {}

    /// The relation with what must be said beside it: "supported", "perpetrator of (alleged)",
    /// "revealed (by its own account; disputed)", "funded (says X)", "supported (denied)".
    ///
    /// What was retracted does not lend its certainty to the rest.
    ///
    /// @param relation its name
    /// @param tones    of the claims behind it, all of one polarity; at least one
    public static String label(String relation, List<Tone> tones) {
        boolean retracted = tones.stream().allMatch(Tone::retracted);
        List<Tone> standing = tones.stream().filter(tone -> retracted || !tone.retracted()).toList();
        Certainty best = standing.stream().map(Tone::certainty).min(Enum::compareTo).orElseThrow();
        List<Tone> ofBest = standing.stream().filter(tone -> tone.certainty() == best).toList();
        List<String> beside = new ArrayList<>();
        if (tones.getFirst().polarity() == Polarity.DENIED) {
            beside.add("denied");
        }
        if (best != Certainty.STATED) {
            beside.add(best.word());
        }
        if (ofBest.stream().noneMatch(tone -> tone.voice() == Voice.OWN)) {
            beside.add(voice(ofBest, beside.isEmpty()));
        }
        beside.removeIf(String::isEmpty);
        if (retracted) {
            beside.add("retracted");
        }
        if (tones.stream().anyMatch(Tone::disputed)) {
            beside.add("disputed");
        }
        return beside.isEmpty() ? relation : "%s (%s)".formatted(relation, String.join("; ", beside));
    }

    /// "Allegedly" says by itself that nobody is named; a bare statement does not.
    private static String voice(List<Tone> tones, boolean bare) {
        if (tones.stream().allMatch(tone -> tone.voice() == Voice.SELF)) {
            return "by its own account";
        }
        List<String> speakers = tones.stream().map(Tone::speaker).filter(speaker -> speaker != null).distinct()
                .sorted().toList();
        if (speakers.isEmpty()) {
            return bare ? "says somebody unnamed" : "";
        }
        return "%s %s".formatted(speakers.size() == 1 ? "says" : "say", String.join(", ", speakers));
    }
}
