package org.entourage.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// When a claim held or happened, as its source lets one say it.
///
/// @param date    the date or interval; null if the source gives none
/// @param begunBy it held on that date, begun then or before ("a supporter" on that day); null if not known
/// @param endedBy it no longer held on that date ("former" at publication); null if not known
public record When(@Nullable Edtf date, @Nullable Edtf begunBy, @Nullable Edtf endedBy) {

    /// The source says nothing.
    public static final When UNDATED = new When(null, null, null);

    public When {
        requireDate(begunBy, "begunBy");
        requireDate(endedBy, "endedBy");
        bounds(date, begunBy, endedBy);
    }

    /// The four bounds that follow.
    public Bounds bounds() {
        return bounds(date, begunBy, endedBy);
    }

    /// Whether a date behind it is marked uncertain or approximate.
    public boolean qualified() {
        return Stream.of(Optional.ofNullable(date), Optional.ofNullable(begunBy), Optional.ofNullable(endedBy))
                .flatMap(Optional::stream).anyMatch(Edtf::qualified);
    }

    /// The time in few words: `2013-12-07`, `2012 (approximate)`, `from 2010 to 2012`, `already on 2013-12-07`, `ended before
    /// 2013-12-08`, `undated`.
    public String inWords() {
        List<String> words = new ArrayList<>();
        if (date != null) {
            words.add(Span.brief(date));
        }
        if (begunBy != null) {
            words.add("already on " + Span.brief(begunBy));
        }
        if (endedBy != null) {
            words.add("ended before " + Span.brief(endedBy));
        }
        return words.isEmpty() ? "undated" : String.join(", ", words);
    }

    private static Bounds bounds(@Nullable Edtf date, @Nullable Edtf begunBy, @Nullable Edtf endedBy) {
        Bounds known = date == null ? Bounds.UNKNOWN : date.bounds();
        LocalDate startLatest = known.startLatest();
        LocalDate endEarliest = known.endEarliest();
        LocalDate endLatest = known.endLatest();
        if (begunBy != null) {
            startLatest = Bounds.earlier(startLatest, begunBy.bounds().startLatest());
            endEarliest = Bounds.later(endEarliest, begunBy.bounds().startEarliest());
        }
        if (endedBy != null) {
            endLatest = Bounds.earlier(endLatest, endedBy.bounds().endLatest().minusDays(1));
        }
        return new Bounds(known.startEarliest(), Bounds.earlier(startLatest, endLatest), endEarliest, endLatest);
    }

    private static void requireDate(@Nullable Edtf date, String part) {
        if (date != null && !date.isDate()) {
            throw new IllegalArgumentException("%s is a date, not the interval \"%s\"".formatted(part, date.text()));
        }
    }
}
