package org.entourage.question.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A parameter of a question, the same everywhere: `maxHops` in an address, `--max-hops` of a command, a field of a page.
///
/// @param name     as an address has it
/// @param kind     what it takes
/// @param required whether the question cannot be asked without it
/// @param value    what stands for its value in a help text: `NAME`
/// @param help     what it is for, line by line
public record Parameter(String name, Kind kind, boolean required, String value, List<String> help) {

    /// What a parameter takes.
    public enum Kind {
        /// An id or a name of one entity.
        NAME,
        /// Several of them, see `NameList`.
        NAMES,
        /// The id of a source.
        SOURCE,
        /// The id of a source, or else an id or a name.
        SOURCE_OR_NAME,
        /// The id of a claim.
        CLAIM,
        /// A name that may only have begun, and names nobody yet.
        BEGINNING,
        /// One value.
        TEXT,
        /// `true` or `false`; without a value it means `true`.
        TRUTH,
        /// Words parted by commas.
        WORDS,
        /// A whole number.
        NUMBER,
        /// Yes, if it is there.
        FLAG
    }

    /// Whom most questions are about.
    public static final Parameter OF = required("of", Kind.NAME, "NAME", "An id, or a name as a source uses it.");

    public Parameter {
        help = List.copyOf(help);
    }

    /// A parameter without which the question cannot be asked.
    public static Parameter required(String name, Kind kind, String value, String... help) {
        return new Parameter(name, kind, true, value, Arrays.asList(help));
    }

    /// A parameter that may be left out.
    public static Parameter optional(String name, Kind kind, String value, String... help) {
        return new Parameter(name, kind, false, value, Arrays.asList(help));
    }

    /// A parameter that means yes where it is given.
    public static Parameter flag(String name, String... help) {
        return optional(name, Kind.FLAG, "", help);
    }

    /// Its option on a command line.
    public String option() {
        return "--" + name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// Whether it can be given several times, once for each name.
    public boolean isOfSeveral() {
        return kind == Kind.NAMES;
    }

    /// Whether it says whom or what the question is about.
    public boolean isName() {
        return switch (kind) {
            case NAME, NAMES, SOURCE, SOURCE_OR_NAME, CLAIM, BEGINNING -> true;
            case TEXT, TRUTH, WORDS, NUMBER, FLAG -> false;
        };
    }
}
