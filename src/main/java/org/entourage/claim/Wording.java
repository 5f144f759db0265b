package org.entourage.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// How a relation is worded when it is shown, so that no hedge, denial or speaker is lost on the way.
public final class Wording {

    private Wording() {}

    private static final String SOMEBODY = "somebody unnamed";

    /// What the wording of one claim depends on.
    ///
    /// @param polarity  affirmed or denied
    /// @param certainty how sure its last speaker is
    /// @param voice     who speaks last
    /// @param chain     all who speak inside the source, outermost first; empty if the author does
    /// @param disputed  whether a live claim says otherwise
    /// @param retracted whether its own speaker or source took it back
    public record Tone(Polarity polarity, Certainty certainty, Voice voice, List<Speaker> chain, boolean disputed,
            boolean retracted) {

        public Tone {
            chain = List.copyOf(chain);
        }

        /// The same of a claim that is disputed.
        public Tone asDisputed() {
            return new Tone(polarity, certainty, voice, chain, true, retracted);
        }

        /// Whether nobody stands between the author and who says it.
        private boolean isDirect() {
            return chain.size() <= 1;
        }
    }

    /// Somebody who speaks.
    ///
    /// @param name  of whom the source does not name, what it calls them; null if it does not even do that
    /// @param hedge how the source softens what they say; null if it does not
    public record Speaker(@Nullable String name, @Nullable String hedge) {

        private String inWords() {
            String who = name == null ? SOMEBODY : name;
            return hedge == null ? who : "%s, “%s”,".formatted(who, hedge);
        }
    }

    /// The relation with what must be said beside it: "supported", "perpetrator of (alleged)",
    /// "revealed (by its own account; disputed)", "funded (says X)", "supported (denied)", "funded (says X that Y said it)".
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
    /// "disputed, by its own account: revealed". A chain of speakers would leave no room for the relation; of it is said
    /// that it is second-hand, and the label names it.
    ///
    /// @param relation its name
    /// @param tones    of the claims behind it, all of one polarity; at least one
    public static String caption(String relation, List<Tone> tones) {
        Beside beside = beside(tones);
        List<String> parts = Stream.of(beside.degree(), beside.standing(), beside.briefly()).flatMap(List::stream)
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
    /// @param briefly  the same without the names of a chain
    /// @param standing retracted, disputed
    private record Beside(List<String> degree, List<String> voice, List<String> briefly, List<String> standing) {}

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
        List<Tone> speaking = speaking(ofBest);
        List<String> direct = direct(speaking.stream().filter(Tone::isDirect).toList(), best);
        List<String> chains = speaking.stream().filter(tone -> !tone.isDirect()).map(tone -> chain(tone.chain()))
                .distinct().sorted().toList();
        return new Beside(degree, Stream.concat(direct.stream(), chains.stream()).toList(),
                Stream.concat(direct.stream(), chains.stream().limit(1).map(_ -> "second-hand")).toList(), marks);
    }

    /// Those whose word counts: nobody's if an author says so himself, and whoever is named before whoever is not.
    private static List<Tone> speaking(List<Tone> tones) {
        if (tones.stream().anyMatch(tone -> tone.voice() == Voice.OWN)) {
            return List.of();
        }
        List<Tone> named = tones.stream().filter(tone -> tone.voice() != Voice.UNNAMED).toList();
        return named.isEmpty() ? tones : named;
    }

    /// Who tells the author. "Alleged" says by itself that nobody is named; a bare statement or denial does not.
    private static List<String> direct(List<Tone> tones, Certainty certainty) {
        if (!tones.isEmpty() && tones.stream().allMatch(tone -> tone.voice() == Voice.SELF)) {
            return List.of("by its own account");
        }
        List<String> speakers = tones.stream().flatMap(tone -> tone.chain().stream()).map(Speaker::name)
                .filter(Objects::nonNull).distinct().sorted().toList();
        if (speakers.isEmpty()) {
            return tones.isEmpty() || certainty != Certainty.STATED ? List.of() : List.of("says " + SOMEBODY);
        }
        return List.of("%s %s".formatted(speakers.size() == 1 ? "says" : "say", String.join(", ", speakers)));
    }

    /// Who says that who said it: "says A that B, “reportedly”, said that C said it".
    private static String chain(List<Speaker> chain) {
        return chain.stream().skip(1).map(speaker -> "that %s said".formatted(speaker.inWords()))
                .collect(Collectors.joining(" ", "says %s ".formatted(chain.getFirst().inWords()), " it"));
    }
}
