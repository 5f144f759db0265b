package org.entourage.question.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Service;

import org.entourage.graph.session.Transactions;
import org.entourage.question.answer.Filters;
import org.entourage.question.conflicts.Conflicts;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.profile.Profile;
import org.entourage.question.profile.ProfileAnswer;
import org.entourage.question.resolve.UnknownNameException;

/// One document on somebody, with a footnote for each claim: what [Profile] and [Conflicts] answer, put in order.
@Service
public class Report {

    private final Profile profile;
    private final Conflicts conflicts;
    private final Transactions transactions;
    private final Clock clock;

    Report(Profile profile, Conflicts conflicts, Transactions transactions, Clock clock) {
        this.profile = profile;
        this.conflicts = conflicts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The report on whom a text names.
    ///
    /// @param text    id or name
    /// @param filters which claims count; `limit` is the most of each section
    /// @return sections, or candidates if several bear the name
    /// @throws UnknownNameException     if nobody does
    /// @throws IllegalArgumentException if the filters have a cursor: a report has no pages
    public ReportAnswer of(String text, Filters filters) {
        if (filters.cursor() != null) {
            throw new IllegalArgumentException(
                    "cursor: a report has no pages; limit is the most of each section, families narrow it");
        }
        return transactions.read(() -> {
            ReportBuilder writing = new ReportBuilder();
            ProfileAnswer about = profile.of(text, filters);
            about.rows().stream().filter(row -> row.part() != ProfileAnswer.Part.SAID_ABOUT).forEach(writing::part);
            if (!about.question().isOpen()) {
                writing.disputes(conflicts.of(Objects.requireNonNull(about.question().entity()).id(), filters));
            }
            Instant known = filters.knownOn();
            return new ReportAnswer(about.question(), writing.sections(), writing.footnotes(), writing.sources(),
                    known == null ? clock.instant() : known, FilterWords.words(filters, Filters.EVERYTHING),
                    about.coverage(), about.browser());
        });
    }
}
