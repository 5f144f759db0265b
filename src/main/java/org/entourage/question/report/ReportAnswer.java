package org.entourage.question.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.ResolvedQuestion;

/// One document on somebody: what is said by family, what is disputed, and a numbered footnote for each claim.
///
/// @param question  how it was understood
/// @param rows      sections, in the order of the document; disputed points last
/// @param footnotes one for each revision of a claim that a line cites, numbered from 1 as they come
/// @param sources   behind the footnotes, by title
/// @param knownOn   the instant whose graph it shows: what was recorded later is not in it
/// @param filters   which claims count, by parameter; empty for all
/// @param coverage  what it rests on
/// @param browser   where what it is about opens in Neo4j Browser; null if the question names several
public record ReportAnswer(ResolvedQuestion question, List<Section> rows, List<Footnote> footnotes, List<Used> sources,
        Instant knownOn, Map<String, String> filters, Coverage coverage, @Nullable String browser)
        implements
            Answer {

    /// What a document must say, whatever it says.
    public static final String SMALL_PRINT = "To appear in this report implies no wrongdoing. Each line is what somebody "
            + "says in a source, with its hedges; what is not marked as denied, alleged, suspected, hypothetical, "
            + "intended, proposed, predicted or retracted is stated by its source, which may be wrong. Nobody picks the "
            + "winner of a dispute.";

    public ReportAnswer {
        rows = List.copyOf(rows);
        footnotes = List.copyOf(footnotes);
        sources = List.copyOf(sources);
        filters = Map.copyOf(filters);
    }

    /// As of when it was known, and which claims count.
    public String knownInWords() {
        return ReportWords.known(this);
    }

    /// A section.
    ///
    /// @param title  what it is about
    /// @param groups of its lines: plain ones first, then the others; of disputes one each
    /// @param more   how many claims, or disputes, of it are not shown, at least
    /// @param claims that its lines cite
    public record Section(String title, List<Group> groups, long more, List<CitedClaim> claims) implements AnswerRow {

        public Section {
            groups = List.copyOf(groups);
            claims = List.copyOf(claims);
        }
    }

    /// Lines that stand together.
    ///
    /// @param heading what they have in common; null of plain ones
    /// @param lines   one for each claim
    public record Group(@Nullable String heading, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// What one claim says.
    ///
    /// @param side     of a dispute on which it stands; null elsewhere
    /// @param subject  as a person reads it
    /// @param label    its relation with hedge, denial, speaker and dispute
    /// @param object   as a person reads it
    /// @param detail   role, office, limiting words; null if there are none
    /// @param when     when it held or happened
    /// @param plain    whether it is affirmed, stated and not retracted
    /// @param footnote its number
    public record Line(@Nullable String side, String subject, String label, String object, @Nullable String detail,
            String when, boolean plain, int footnote) {}

    /// A footnote.
    ///
    /// @param number   from 1
    /// @param citation in words: what it says, who says so, where it is written, how far that was checked
    /// @param note     our own sentence; null if there is none
    /// @param quotes   the words of its passages, as far as they are verified
    /// @param address  of the revision, permanent, inside this application
    public record Footnote(int number, String citation, @Nullable String note, List<String> quotes, String address) {

        public Footnote {
            quotes = List.copyOf(quotes);
        }
    }

    /// A source that footnotes cite.
    ///
    /// @param id          slug
    /// @param title       as it calls itself
    /// @param published   EDTF; null if not known
    /// @param url         where it was published; null if not known
    /// @param archiveUrl  where a copy is kept; null if not known
    /// @param reliability A to F; F if it was not judged; null if nothing is known of the source
    /// @param footnotes   how many cite it
    public record Used(String id, String title, @Nullable String published, @Nullable String url,
            @Nullable String archiveUrl, @Nullable String reliability, int footnotes) {

        /// Whether what a source gives as its address is one of the web, and may be a link.
        public boolean leads(String address) {
            return ReportWords.isWebAddress(address);
        }
    }
}
