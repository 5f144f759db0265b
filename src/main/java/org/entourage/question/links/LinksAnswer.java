package org.entourage.question.links;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;

/// How two entities are linked. Costs, and what they mean: docs/links.md.
///
/// @param question how it was understood
/// @param search   what was looked for
/// @param rows     paths, cheapest first
/// @param cut      what was not looked at; null if these are the best paths that there are
/// @param coverage what it rests on
/// @param browser  where the paths open in Neo4j Browser; null if the question names several
public record LinksAnswer(ResolvedQuestion question, Search search, List<Path> rows, @Nullable Cut cut,
        Coverage coverage,
        @Nullable String browser) implements Answer {

    public LinksAnswer {
        rows = List.copyOf(rows);
    }

    /// What was looked for.
    ///
    /// @param k        the most paths
    /// @param maxHops  the most hops of a path
    /// @param together whether all hops of a path must be possible on one day
    public record Search(int k, int maxHops, boolean together) {

        /// As many paths as can be asked for.
        public static final int MOST_PATHS = 10;

        /// As many hops as can be asked for.
        public static final int MOST_HOPS = 6;

        /// What is looked for unless told otherwise.
        public static final Search USUAL = new Search(3, 4, false);

        public Search {
            require("k", k, MOST_PATHS);
            require("maxHops", maxHops, MOST_HOPS);
        }

        private static void require(String parameter, int value, int most) {
            if (value < 1 || value > most) {
                throw new IllegalArgumentException("%s: found %d, expected 1 to %d".formatted(parameter, value, most));
            }
        }

        /// Reads it as it comes from an address or a command line; null means as usual.
        ///
        /// @throws IllegalArgumentException that names the parameter, the value and what is accepted
        public static Search read(@Nullable String k, @Nullable String maxHops, @Nullable String together) {
            return new Search(number("k", k, USUAL.k(), MOST_PATHS),
                    number("maxHops", maxHops, USUAL.maxHops(), MOST_HOPS), switch (together) {
                        case null -> USUAL.together();
                        case "true" -> true;
                        case "false" -> false;
                        default -> throw new IllegalArgumentException(
                                "together: found \"%s\", expected true or false".formatted(together));
                    });
        }

        private static int number(String parameter, @Nullable String text, int usual, int most) {
            try {
                return text == null ? usual : Integer.parseInt(text.strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "%s: found \"%s\", expected 1 to %d".formatted(parameter, text, most),
                        e);
            }
        }
    }

    /// What the search had to leave out.
    ///
    /// @param completeTo no path of up to so many hops was missed
    /// @param reasons    what stopped it
    /// @param inWords    the same in a sentence
    public record Cut(int completeTo, List<String> reasons, String inWords) {

        public Cut {
            reasons = List.copyOf(reasons);
        }
    }

    /// A path.
    ///
    /// @param cost           of its hops and of the entities that it passes through
    /// @param costInWords    the same as a sum
    /// @param entities       from the one end to the other
    /// @param hops           between them
    /// @param through        the entities passed through
    /// @param weakest        the number of the dearest hop, from 1
    /// @param weakestInWords what makes it so
    /// @param sourceCounts   on how many sources all its claims stand
    /// @param together       the days on which all its claims are possible; null if nobody asked
    public record Path(int cost, String costInWords, List<EntityRef> entities, List<Hop> hops, List<Passed> through,
            int weakest, String weakestInWords, @JsonUnwrapped SourceCounts sourceCounts,
            @Nullable Together together) implements AnswerRow {

        public Path {
            entities = List.copyOf(entities);
            hops = List.copyOf(hops);
            through = List.copyOf(through);
        }

        /// Those of its hops.
        @Override
        public List<CitedClaim> claims() {
            return hops.stream().flatMap(hop -> hop.claims().stream()).toList();
        }
    }

    /// A step of a path.
    ///
    /// @param from         the end that is nearer to the beginning of the path
    /// @param to           the other
    /// @param cost         what it costs
    /// @param costInWords  why
    /// @param label        of its first claim: the relation with hedge, speaker and dispute
    /// @param forward      whether that claim's subject is `from`
    /// @param inWords      how many claims it has, how many of them are disputed, and how many nobody named says
    /// @param disputed     whether a live claim says otherwise of one of its claims
    /// @param doubts       of how many of all its claims that is so, and how many nobody named says
    /// @param relations    what its claims say, relation by relation, the surest first
    /// @param sourceCounts on how many sources all its claims stand, and how many are not shown
    /// @param claims       the surest first; at least one
    public record Hop(EntityRef from, EntityRef to, int cost, String costInWords, String label, boolean forward,
            String inWords, boolean disputed, @JsonUnwrapped Doubts doubts, List<Relation> relations,
            @JsonUnwrapped SourceCounts sourceCounts, List<CitedClaim> claims) {

        public Hop {
            relations = List.copyOf(relations);
            claims = List.copyOf(claims);
        }
    }

    /// How many claims are in doubt.
    ///
    /// @param disputedClaims of how many a live claim says otherwise
    /// @param unnamedClaims  how many nobody named says
    public record Doubts(int disputedClaims, int unnamedClaims) {}

    /// What a hop's claims say in one relation, one way round. The hop costs what the surest relation does; whether it is that
    /// one that somebody asks about, only he can tell.
    ///
    /// @param relation its name
    /// @param forward  whether its subject is the hop's `from`
    /// @param grade    the lowest of its claims; 0 if an author states it in his own voice and nobody disputes it
    /// @param inWords  how many claims it has, how many of them are in doubt, and the grade
    /// @param claims   how many it has
    /// @param doubts   how many of them are in doubt
    public record Relation(String relation, boolean forward, int grade, String inWords, int claims,
            @JsonUnwrapped Doubts doubts) {}

    /// An entity that a path passes through.
    ///
    /// @param entity      which
    /// @param cost        what that costs
    /// @param costInWords why
    /// @param claims      live claims with it at either end, counted to 512
    public record Passed(EntityRef entity, int cost, String costInWords, int claims) {}

    /// A stretch of days.
    ///
    /// @param from first; null if there is no first
    /// @param to   last; null if there is no last
    public record Together(@Nullable LocalDate from, @Nullable LocalDate to) {}
}
