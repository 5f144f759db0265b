package org.entourage.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.entourage.question.FilterWords;
import org.entourage.question.Filters;
import org.entourage.question.Find;
import org.entourage.question.Profile;

/// What a page must know of a question: how a person reads it, what it takes, and which claims it begins with.
///
/// @param word     by which it is asked everywhere
/// @param tab      its name among others
/// @param opening  what stands before the names, as a heading
/// @param defaults which claims count unless told otherwise
/// @param names    parameters that name somebody
/// @param several  of these, those that can name several
/// @param others   parameters that are neither names nor filters
/// @param filters  that it honours
/// @param controls of these, beside those of every question, that a page offers
record PageQuestion(String word, String tab, String opening, Filters defaults, List<String> names,
        Set<String> several, Set<String> others, Set<String> filters, Set<String> controls) {

    static final PageQuestion PROFILE = about("profile", "Profile", "Who is", Profile.DEFAULTS, "families")
            .taking("through");
    static final PageQuestion SUPPORTERS = about("supporters", "Supporters", "Who supported", Filters.PLAIN, "tier")
            .taking("through");
    static final PageQuestion OPPONENTS = about("opponents", "Opponents", "Who opposed", Filters.PLAIN)
            .taking("through");
    static final PageQuestion HEDGED = about("hedged", "Hedged", "What is alleged, supposed or denied of",
            Filters.EVERYTHING, "families");
    static final PageQuestion NETWORK = about("network", "Network", "Who is around", Filters.NETWORK, "families")
            .ofSeveral().taking("depth");
    static final PageQuestion TIMELINE = about("timeline", "Timeline", "In the order of time", Filters.EVERYTHING,
            "families").ofSeveral().taking("through");
    static final PageQuestion CONFLICTS = about("conflicts", "Conflicts", "Where claims stand against each other",
            Filters.EVERYTHING, "families");
    static final PageQuestion SPEAKER = about("speaker", "In their words", "What is said and passed on by",
            Filters.EVERYTHING, "families").taking("about");
    static final PageQuestion DEPENDENTS = about("dependents", "Dependents", "What would fall without",
            Filters.EVERYTHING, "families");
    static final PageQuestion READING = about("reading", "Reading", "Sentence by sentence",
            Filters.EVERYTHING.page(Filters.HIGHEST_LIMIT, null));
    static final PageQuestion REPORT = about("report", "Report", "Report on", Filters.EVERYTHING, "families");
    static final PageQuestion SHARED = about("shared", "In common", "What they have in common", Filters.STANDING,
            "families").ofSeveral();
    static final PageQuestion LINKS = new PageQuestion("links", "Links", "How they are linked", Filters.STANDING,
            List.of("from", "to", "exclude"), Set.of("exclude"), Set.of("k", "maxHops", "together"), FilterWords.NAMES,
            Set.of("families"));
    static final PageQuestion FIND = new PageQuestion("find", "Names", "Whose name is like", Filters.EVERYTHING,
            List.of("name"), Set.of(), Set.of("kind"), Find.FILTERS, Set.of());

    /// What can be asked of one entity, in the order in which a page offers it.
    static final List<PageQuestion> OF_ONE = List.of(PROFILE, SUPPORTERS, OPPONENTS, HEDGED, NETWORK, TIMELINE,
            CONFLICTS, SPEAKER, DEPENDENTS, REPORT);

    /// What can be asked of a source.
    static final List<PageQuestion> OF_SOURCE = List.of(READING, DEPENDENTS);

    PageQuestion {
        names = List.copyOf(names);
        several = Set.copyOf(several);
        others = Set.copyOf(others);
        filters = Set.copyOf(filters);
        controls = Set.copyOf(controls);
    }

    private static PageQuestion about(String word, String tab, String opening, Filters defaults, String... controls) {
        return new PageQuestion(word, tab, opening, defaults, List.of("of"), Set.of(), Set.of(),
                FilterWords.NAMES, Set.of(controls));
    }

    private PageQuestion taking(String parameter) {
        return new PageQuestion(word, tab, opening, defaults, names, several, Set.of(parameter), filters, controls);
    }

    private PageQuestion ofSeveral() {
        return new PageQuestion(word, tab, opening, defaults, names, Set.of("of"), others, filters, controls);
    }

    String path() {
        return "/" + word;
    }

    /// All parameters that are no filters.
    Set<String> parameters() {
        Set<String> all = new TreeSet<>(names);
        all.addAll(others);
        return all;
    }

    /// Whether it can be asked with these names: the last of several may be missing where it only leaves out.
    boolean isAskedBy(PageAddress address) {
        return this.equals(CONFLICTS)
                || names.stream().filter(name -> !name.equals("exclude"))
                        .noneMatch(name -> address.get(name).isEmpty());
    }

    /// Whether it begins with plain claims.
    public boolean isPlain() {
        return defaults.equals(Filters.PLAIN) || defaults.certainties().size() == 1;
    }
}
