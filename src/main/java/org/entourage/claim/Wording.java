package org.entourage.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
    /// @param relation its name
    /// @param tones    of the claims behind it, all of one polarity; at least one
    public static String label(String relation, List<Tone> tones) {
        Beside beside = beside(tones);
        List<String> parts = Stream.of(beside.degree(), beside.voice(), beside.standing()).flatMap(List::stream)
                .toList();
        return parts.isEmpty() ? relation : "%s (%s)".formatted(relation, String.join("; ", parts));
    }

    /// The same with the hedge first, for places that cut what is long: "alleged: perpetrator of",
    /// "disputed, by its own account: revealed".
    ///
    /// @param relation its name
    /// @param tones    of the claims behind it, all of one polarity; at least one
    public static String caption(String relation, List<Tone> tones) {
        Beside beside = beside(tones);
        List<String> parts = Stream.of(beside.degree(), beside.standing(), beside.voice()).flatMap(List::stream)
                .toList();
        return parts.isEmpty() ? relation : "%s: %s".formatted(String.join(", ", parts), relation);
    }

    /// A label with one thing more to be said beside the relation: "funded (says X; withdrawn)".
    public static String marked(String label, String mark) {
        return label.endsWith(")")
                ? "%s; %s)".formatted(label.substring(0, label.length() - 1), mark)
                : "%s (%s)".formatted(label, mark);
    }

    /// What must be said beside a relation.
    ///
    /// @param degree   denied, and how surely, unless it is stated
    /// @param voice    who says so, unless an author does
    /// @param standing retracted, disputed
    private record Beside(List<String> degree, List<String> voice, List<String> standing) {}

    /// The surest claims speak. What was retracted lends no certainty to what was not.
    private static Beside beside(List<Tone> tones) {
        boolean retracted = tones.stream().allMatch(Tone::retracted);
        List<Tone> standing = tones.stream().filter(tone -> retracted || !tone.retracted()).toList();
        Certainty best = standing.stream().map(Tone::certainty).min(Enum::compareTo).orElseThrow();
        List<Tone> ofBest = standing.stream().filter(tone -> tone.certainty() == best).toList();
        List<String> degree = new ArrayList<>();
        if (tones.getFirst().polarity() == Polarity.DENIED) {
            degree.add("denied");
        }
        if (best != Certainty.STATED) {
            degree.add(best.word());
        }
        List<String> marks = new ArrayList<>();
        if (retracted) {
            marks.add("retracted");
        }
        if (tones.stream().anyMatch(Tone::disputed)) {
            marks.add("disputed");
        }
        return new Beside(degree, voice(ofBest, best), marks);
    }

    /// "Alleged" says by itself that nobody is named; a bare statement or denial does not.
    private static List<String> voice(List<Tone> tones, Certainty certainty) {
        if (tones.stream().anyMatch(tone -> tone.voice() == Voice.OWN)) {
            return List.of();
        }
        if (tones.stream().allMatch(tone -> tone.voice() == Voice.SELF)) {
            return List.of("by its own account");
        }
        List<String> speakers = tones.stream().map(Tone::speaker).filter(Objects::nonNull).distinct().sorted()
                .toList();
        if (speakers.isEmpty()) {
            return certainty == Certainty.STATED ? List.of("says somebody unnamed") : List.of();
        }
        return List.of("%s %s".formatted(speakers.size() == 1 ? "says" : "say", String.join(", ", speakers)));
    }
}
