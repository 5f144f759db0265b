package org.entourage.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.entourage.question.FilterWords;
import org.entourage.question.Filters;

/// The options with which every question narrows what counts. `docs/questions.md` says what each keeps.
final class FilterOptions {

    @Option(names = "--as-of", paramLabel = "DAY", description = "Only what held, or may have held, on a day: 2013-12-07.")
    private @Nullable String asOf;

    @Option(names = "--during", paramLabel = "A/B", description = "The same for a stretch of time: 2012-01-01/2012-12-31.")
    private @Nullable String during;

    @Option(names = "--known-on", paramLabel = "TIME", description = "What the graph held at an instant (2026-11-25T10:00:00Z), or at the end of a day (UTC).")
    private @Nullable String knownOn;

    @Option(names = "--plain", arity = "0..1", fallbackValue = "true", paramLabel = "true|false", description = "Only what is affirmed, stated and not retracted; or, with false, all that is said.")
    private @Nullable String plain;

    @Option(names = "--certainty", paramLabel = "DEGREES", description = {
        "The lowest that counts: stated, alleged, suspected, hypothetical.",
        "Beside the scale, only when named: intended, proposed, predicted."})
    private List<String> certainty = List.of();

    @Option(names = "--polarity", paramLabel = "POLARITY", description = "affirmed, denied, or both, parted by a comma.")
    private List<String> polarity = List.of();

    @Option(names = "--tier", paramLabel = "TIERS", description = "How strong support is: material, alliance, advocacy, unspecified.")
    private List<String> tier = List.of();

    @Option(names = "--families", paramLabel = "FAMILIES", description = "Families of relations: support, contact, structure, ...")
    private List<String> families = List.of();

    @Option(names = "--relations", paramLabel = "RELATIONS", description = "Relations: funded, 'took part in', ...")
    private List<String> relations = List.of();

    @Option(names = "--sources", paramLabel = "IDS", description = "Only what these sources say.")
    private List<String> sources = List.of();

    @Option(names = "--reliability", paramLabel = "GRADE", description = "The lowest grade of a source: A to F.")
    private @Nullable String reliability;

    @Option(names = "--limit", paramLabel = "N", description = "The most rows. Default: 100.")
    private @Nullable String limit;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "Where the answer before ended, as it said.")
    private @Nullable String cursor;

    /// The filters that the options name.
    ///
    /// @param defaults of the question
    /// @throws IllegalArgumentException that names what is wrong
    Filters over(Filters defaults) {
        Map<String, String> words = new HashMap<>();
        put(words, "asOf", asOf);
        put(words, "during", during);
        put(words, "knownOn", knownOn);
        put(words, "plain", plain);
        put(words, "certainty", certainty.isEmpty() ? null : String.join(",", certainty));
        put(words, "polarity", polarity.isEmpty() ? null : String.join(",", polarity));
        put(words, "tier", tier.isEmpty() ? null : String.join(",", tier));
        put(words, "families", families.isEmpty() ? null : String.join(",", families));
        put(words, "relations", relations.isEmpty() ? null : String.join(",", relations));
        put(words, "sources", sources.isEmpty() ? null : String.join(",", sources));
        put(words, "reliability", reliability);
        put(words, "limit", limit);
        put(words, "cursor", cursor);
        return FilterWords.read(words, defaults);
    }

    static void put(Map<String, String> words, String parameter, @Nullable String value) {
        if (value != null) {
            words.put(parameter, value);
        }
    }
}
