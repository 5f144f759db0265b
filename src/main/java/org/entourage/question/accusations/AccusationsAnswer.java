package org.entourage.question.accusations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.claim.Relation.Family;
import org.entourage.claim.Voice;
import org.entourage.claim.When;
import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.look.Cited;
import org.entourage.question.look.RowClaims;

/// Who accuses whom of what.
///
/// @param question how it was understood
/// @param rows     accusations first, then harm that is plainly stated; each by the accused, the relation, the deed and
///                 the accusers, by their ids
/// @param page     which rows of all these are
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if the question names several
public record AccusationsAnswer(ResolvedQuestion question, List<Row> rows, Page page, Coverage coverage,
        @Nullable String browser)
        implements
            Answer {

    public AccusationsAnswer {
        rows = List.copyOf(rows);
    }

    /// What a row is.
    public enum Part {
        /// Somebody accuses somebody, or harm is told with a hedge or in somebody's voice.
        ACCUSED("accused"),
        /// The author states harm, in the author's own voice.
        STATED("stated");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /// The word that answers use.
        @JsonValue
        public String word() {
            return word;
        }
    }

    /// One accusation, however many sources repeat it.
    ///
    /// @param part         an accusation, or harm that is plainly stated
    /// @param accusers     who accuses: whoever says it last, or the subject of a relation that accuses; of a plain
    ///                     statement the authors; empty if nobody is named
    /// @param accused      who is accused
    /// @param relation     of the claims: the harm, or how it accuses
    /// @param deed         of what, in words; null if it is not told
    /// @param label        the relation with hedge, speaker and dispute
    /// @param hedges       how the sources soften it, in their words
    /// @param saidOn       when it was said, where a source tells
    /// @param happened     when it happened, in words, where a source tells; of a relation that accuses, when it was
    ///                     done
    /// @param disputed     whether a live claim says otherwise
    /// @param status       certain if one of the surest standing claims is, on the day asked for; null if none was
    /// @param sourceCounts on how many sources it stands
    /// @param denials      claims that deny, contradict, doubt, correct or retract one of the claims
    /// @param claims       the claims behind it: those that were not retracted first, then the surest, then by id; at
    ///                     least one
    public record Row(Part part, List<EntityRef> accusers, CitedClaim.End accused, String relation,
            @Nullable String deed, String label, List<String> hedges, List<String> saidOn, List<String> happened,
            boolean disputed, Bounds.@Nullable Status status, @JsonUnwrapped SourceCounts sourceCounts,
            List<CitedClaim> denials, List<CitedClaim> claims) implements AnswerRow {

        public Row {
            accusers = List.copyOf(accusers);
            hedges = List.copyOf(hedges);
            saidOn = List.copyOf(saidOn);
            happened = List.copyOf(happened);
            denials = List.copyOf(denials);
            claims = List.copyOf(claims);
        }

        /// @param row claims that are this accusation; at least one
        static Row of(Accusation accusation, Cited.Row row, List<CitedClaim> denials) {
            List<CitedClaim> claims = row.claims();
            CitedClaim first = claims.getFirst();
            boolean harm = isHarm(first);
            return new Row(accusation.part(), accusers(first), harm ? first.subject() : first.object(),
                    accusation.relation(), harm ? first.object().inWords() : first.detail(), RowClaims.label(claims),
                    told(claims.stream().flatMap(claim -> claim.saidBy().stream()).map(CitedClaim.ChainStep::hedge)),
                    told(claims.stream().map(CitedClaim::saidOn)),
                    told(claims.stream().filter(claim -> !claim.when().told().equals(When.UNDATED))
                            .map(claim -> claim.when().text())),
                    row.disputed(), RowClaims.status(claims), row.counts(), denials,
                    claims);
        }

        private static boolean isHarm(CitedClaim claim) {
            return claim.recorded().family().equals(Family.HARM.word());
        }

        private static List<EntityRef> accusers(CitedClaim claim) {
            if (!isHarm(claim)) {
                EntityRef subject = claim.subject().entity();
                return subject == null ? List.of() : List.of(subject);
            }
            return claim.saidBy().stream()
                    .skip(claim.voice() == Voice.OWN ? 0 : claim.saidBy().size() - 1)
                    .filter(said -> claim.voice() != Voice.OWN || said.role().equals("author"))
                    .flatMap(said -> Stream.ofNullable(said.speaker())).toList();
        }

        private static List<String> told(Stream<@Nullable String> words) {
            return words.<String>mapMulti((word, take) -> {
                if (word != null) {
                    take.accept(word);
                }
            }).distinct().sorted().toList();
        }

        /// Who accuses, as a person reads it.
        public String accusersInWords() {
            return accusers.isEmpty()
                    ? "nobody named"
                    : accusers.stream().map(EntityRef::name).collect(Collectors.joining(" and "));
        }
    }
}
