package org.entourage.question.describe;

import java.util.List;

import org.entourage.question.describe.Parameter.Kind;

/// The parameters with which every question narrows what counts. `docs/questions.md` says what each keeps.
public final class FilterParameters {

    private static final Parameter LIMIT = Parameter.optional("limit", Kind.TEXT, "N",
            "The most rows. Default: 100.");
    private static final Parameter CURSOR = Parameter.optional("cursor", Kind.TEXT, "CURSOR",
            "Where the answer before ended, as it said.");

    /// All, in the order of a help text.
    static final List<Parameter> ALL = List.of(
            Parameter.optional("asOf", Kind.TEXT, "DAY", "Only what held, or may have held, on a day: 2013-12-07."),
            Parameter.optional("during", Kind.TEXT, "A/B",
                    "The same for a stretch of time: 2012-01-01/2012-12-31."),
            knownOn("What the graph held at an instant (2026-11-25T10:00:00Z), or at the end of a day (UTC)."),
            Parameter.optional("plain", Kind.TRUTH, "true|false",
                    "Only what is affirmed, stated and not retracted; or, with false, all that is said."),
            Parameter.optional("certainty", Kind.WORDS, "DEGREES",
                    "The lowest that counts: stated, alleged, suspected, hypothetical.",
                    "Beside the scale, only when named: intended, proposed, predicted."),
            Parameter.optional("polarity", Kind.WORDS, "POLARITY", "affirmed, denied, or both, parted by a comma."),
            Parameter.optional("tier", Kind.WORDS, "TIERS",
                    "How strong support is: material, alliance, advocacy, unspecified."),
            Parameter.optional("families", Kind.WORDS, "FAMILIES",
                    "Families of relations: support, contact, structure, ..."),
            Parameter.optional("relations", Kind.WORDS, "RELATIONS", "Relations: funded, 'took part in', ..."),
            Parameter.optional("sources", Kind.WORDS, "IDS", "Only what these sources say."),
            Parameter.optional("reliability", Kind.TEXT, "GRADE", "The lowest grade of a source: A to F."), LIMIT,
            CURSOR);

    /// Those of a search for names, which claims do not narrow.
    public static final List<Parameter> OF_NAMES = List.of(
            knownOn("Names that the graph held at an instant, or at the end of a day (UTC)."), LIMIT, CURSOR);

    private FilterParameters() {}

    private static Parameter knownOn(String help) {
        return Parameter.optional("knownOn", Kind.TEXT, "TIME", help);
    }
}
