package org.entourage.question.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Edtf;
import org.entourage.claim.Polarity;
import org.entourage.claim.RoleWording;
import org.entourage.claim.Span;
import org.entourage.claim.Voice;
import org.entourage.claim.When;
import org.entourage.claim.Wording;
import org.entourage.document.PageRegion;
import org.entourage.evidence.Mark;

/// A claim with all that one needs to defend it.
///
/// @param id        `dossier/key`
/// @param revision  counted from 1
/// @param subject   entity or claim
/// @param relation  from the vocabulary
/// @param object    entity, claim or value
/// @param label     the relation with its hedge, its speaker and whether it is disputed
/// @param detail    role, office, limiting words; null if there are none
/// @param polarity  affirmed or denied by its last speaker
/// @param certainty how sure that speaker is
/// @param voice     whose voice that is
/// @param saidBy    the whole chain, outermost first: republisher, publisher, author, then the speakers in the source
/// @param when      when it held or happened
/// @param saidOn    when it was said; null if the source does not say
/// @param status    certain or possible on the day that was asked for; null if none was
/// @param disputed  whether a live claim says otherwise
/// @param retracted whether its own speaker or source took it back
/// @param note      our own sentence; null if there is none
/// @param passages  where it is written
/// @param recorded  how it came into the graph
public record CitedClaim(String id, long revision, End subject, String relation, End object, String label,
        @Nullable String detail, Polarity polarity, Certainty certainty, Voice voice, List<ChainStep> saidBy, Time when,
        @Nullable String saidOn, Bounds.@Nullable Status status, boolean disputed, boolean retracted,
        @Nullable String note, List<CitedPassage> passages, Recorded recorded) {

    public CitedClaim {
        saidBy = List.copyOf(saidBy);
        passages = List.copyOf(passages);
    }

    /// Its revision, as the graph and Neo4j Browser name it.
    String reference() {
        return id + "@" + revision;
    }

    /// The same where it is shown although it ended: its label says how.
    public CitedClaim ended(String how) {
        return new CitedClaim(id, revision, subject, relation, object, Wording.marked(label, how), detail, polarity,
                certainty, voice, saidBy, when, saidOn, status, disputed, retracted, note, passages, recorded);
    }

    /// The id of the source that all its passages are in.
    public String sourceId() {
        return passages.getFirst().source().id();
    }

    /// Who says it: the author, or the speakers inside the source, outermost first; "nobody named" of one whom it does not
    /// even describe.
    public String speaker() {
        return saidBy.stream().filter(ChainStep::isInside).map(ChainStep::who)
                .reduce((chain, next) -> chain + " › " + next)
                .orElseGet(() -> saidBy.getLast().who());
    }

    /// How many other claims of its row say the same, and how many something else, behind who says this one: " and in 2 more
    /// claims; 1 says something else". Empty if there are none.
    public String besideInWords(List<CitedClaim> row) {
        long same = row.stream().filter(claim -> claim.relation().equals(relation)
                && claim.subject().equals(subject)).count() - 1;
        long other = row.size() - 1 - same;
        return (same == 0 ? "" : " and in %d more %s".formatted(same, same == 1 ? "claim" : "claims"))
                + (other == 0 ? "" : "; %d %s something else".formatted(other, other == 1 ? "says" : "say"));
    }

    /// The whole chain as a person reads it, and when it was said, if the source says so: "Gazette › Ann (claimed), said
    /// on 2019-03-01".
    public String saidInWords() {
        String chain = saidBy.stream().map(ChainStep::inWords).collect(Collectors.joining(" › "));
        return saidOn == null ? chain : "%s, %s".formatted(chain, saidOnInWords());
    }

    /// When it was said; empty if the source does not say.
    public String saidOnInWords() {
        return saidOn == null ? "" : Span.said(Edtf.parse(saidOn));
    }

    private static final String HELD_OFFICE = "held office";

    /// Whether its detail is the office that somebody held, which is read with the object: "held office as Governor,
    /// Vermont".
    public boolean readsAsOffice() {
        return relation.equals(HELD_OFFICE) && detail != null;
    }

    /// The object as it stands after the label: "as Governor, Vermont" of an office, else by itself.
    public String objectInWords() {
        return relation.equals(HELD_OFFICE) && detail != null
                ? "as " + RoleWording.of(detail, object.inWords())
                : object.inWords();
    }

    /// The object of a row of claims: that of its only claim with its office, else by itself.
    public static String objectInWords(List<CitedClaim> claims, String object) {
        return claims.size() == 1 && claims.getFirst().readsAsOffice() ? claims.getFirst().objectInWords() : object;
    }

    /// What stands behind the object: the detail, unless that is read with it; null if nothing does.
    public @Nullable String detailInWords() {
        return readsAsOffice() ? null : detail;
    }

    /// The role alone, with what its label says beside the relation: "Governor, Vermont (disputed)".
    String roleInWords() {
        return detail == null
                ? "%s %s".formatted(label, object.inWords())
                : RoleWording.of(detail, object.inWords()) + label.substring(relation.length());
    }

    /// How far a passage can have been checked, worst first.
    public static final List<String> CHECKS = List.of("failed", "unchecked", CitedPassage.OTHER_SIGNS, "verified");

    /// How far its passages were checked, the worst deciding.
    public String check() {
        return passages.stream().map(CitedPassage::check).min(Comparator.comparingInt(CHECKS::indexOf)).orElseThrow();
    }

    /// The same as a person reads it, with what must be said of passages that were found in another copy.
    public String checkInWords() {
        String worst = check();
        SequencedSet<String> words = new LinkedHashSet<>();
        passages.stream().filter(passage -> passage.check().equals(worst)).map(CitedPassage::marks)
                .forEach(words::addAll);
        if (!worst.equals(CitedPassage.OTHER_SIGNS)) {
            words.addFirst(worst);
        }
        return String.join(", ", words);
    }

    /// An end of a claim; exactly one part is there. In JSON its fields stand at the end itself.
    ///
    /// @param entity an entity
    /// @param claim  id of a claim
    /// @param value  a value
    public record End(@JsonUnwrapped @Nullable EntityRef entity, @Nullable String claim,
            @JsonUnwrapped @Nullable CitedValue value) {

        /// What stands there, as a person reads it.
        public String inWords() {
            if (entity != null) {
                return entity.name();
            }
            return value != null ? value.text() : "claim " + claim;
        }
    }

    /// A value.
    ///
    /// @param type   text, name, number or date
    /// @param text   as a person reads it
    /// @param number null if the source gives only bounds, or it is no number
    /// @param min    lowest; null if there is none
    /// @param max    highest; null if there is none
    public record CitedValue(String type, String text, @Nullable BigDecimal number,
            @Nullable BigDecimal min, @Nullable BigDecimal max) {}

    /// A step of the chain.
    ///
    /// @param role    republisher, publisher, author or speaker
    /// @param speaker null if the source names nobody
    /// @param verb    what the source lets the speaker do; null if it does not say
    /// @param hedge   how the source softens it; null if it does not
    public record ChainStep(String role, @Nullable EntityRef speaker, @Nullable String verb, @Nullable String hedge) {

        /// Whether somebody says it inside the source.
        @JsonIgnore
        public boolean isInside() {
            return role.equals("speaker");
        }

        private String who() {
            return speaker == null ? "nobody named" : speaker.name();
        }

        /// The step as a person reads it: "nobody named (allegedly)", "Howard Dean (claimed)".
        public String inWords() {
            String how = Stream.of(verb, hedge).filter(Objects::nonNull).collect(Collectors.joining(", "));
            return how.isEmpty() ? who() : "%s (%s)".formatted(who(), how);
        }
    }

    /// When it held or happened.
    ///
    /// @param text          in words
    /// @param date          EDTF; null if the source gives none
    /// @param begunBy       EDTF; null if not known
    /// @param endedBy       EDTF; null if not known
    /// @param startEarliest first day on which it can have begun; null for no limit, as in the next three
    /// @param startLatest   day by which it had begun
    /// @param endEarliest   day before which it had not ended
    /// @param endLatest     last day on which it can have held
    public record Time(String text, @Nullable String date, @Nullable String begunBy, @Nullable String endedBy,
            @Nullable LocalDate startEarliest, @Nullable LocalDate startLatest, @Nullable LocalDate endEarliest,
            @Nullable LocalDate endLatest) {

        /// What the source says of it.
        public When told() {
            return new When(read(date), read(begunBy), read(endedBy));
        }

        private static @Nullable Edtf read(@Nullable String text) {
            return text == null ? null : Edtf.parse(text);
        }
    }

    /// A passage.
    ///
    /// @param source    the source that it lies in
    /// @param text      id of the text of that source
    /// @param start     first code point of the normalised text
    /// @param end       one past the last
    /// @param sha256    digest of the passage
    /// @param paragraph number from 1; null if the dossier does not say
    /// @param check     `verified` (its words are here and have that digest), `other-signs` (another copy has the same words
    ///                  with other signs), `unchecked` (the text is not attached), or `failed` (the words that the graph
    ///                  holds are others)
    /// @param quote     its words if verified, those of the copy if it has other signs; else null
    /// @param foundIn   where they were found, if the text is not attached but another copy is; null if not
    /// @param place     where in a document; null if the text was not taken out of one
    public record CitedPassage(CitedSource source, String text, int start, int end, String sha256,
            @Nullable Integer paragraph, String check, @Nullable String quote, @Nullable FoundIn foundIn,
            @JsonUnwrapped @Nullable InDocument place) {

        /// The check of a passage whose words another copy has with other signs.
        public static final String OTHER_SIGNS = "other-signs";

        /// How far it was checked, as a person reads it.
        public String checkInWords() {
            String found = check.equals(OTHER_SIGNS) ? Mark.OTHER_SIGNS.toString() : check;
            if (foundIn == null) {
                return found;
            }
            boolean placed = foundIn.marks().contains(Mark.NEIGHBOURS.toString());
            return "%s in another copy (%s)%s".formatted(found, foundIn.text(), placed ? ", " + Mark.NEIGHBOURS : "");
        }

        /// The pages as a person cites them: "p. xii"; null if they are not known.
        @JsonIgnore
        public @Nullable String pages() {
            return place == null ? null : place.pages();
        }

        /// The address of the page that shows the passage in its document; null if this machine does not have that.
        @JsonIgnore
        public @Nullable String shownAt() {
            return place == null || !place.document().here()
                    ? null
                    : "/documents/%s?text=%s&passage=%d-%d".formatted(place.document().sha256(),
                            place.document().text(), start, end);
        }

        private List<String> marks() {
            return foundIn == null ? List.of() : foundIn.marks();
        }
    }

    /// Where an attached copy of the source has the words of a passage.
    ///
    /// @param text      id of the copy
    /// @param start     first code point of its normalised text
    /// @param end       one past the last
    /// @param paragraph number from 1
    /// @param marks     what must be said of it: `placed by its neighbours`, `the same words, other signs`; often nothing
    public record FoundIn(String text, int start, int end, int paragraph, List<String> marks) {

        public FoundIn {
            marks = List.copyOf(marks);
        }
    }

    /// Where in a document a passage stands. In JSON its fields stand at the passage itself.
    ///
    /// @param document that the text was taken out of
    /// @param pages    as a person cites them: `p. xii`, `pp. 3–4`, `page 5 of the file`; null if it has none, or is not on
    ///                 this machine
    /// @param regions  the pages with the rectangles of its lines; null where `pages` are
    public record InDocument(CitedDocument document, @Nullable String pages, @Nullable List<PageRegion> regions) {

        /// Where a passage stands.
        ///
        /// @param regions none if the document has no pages, or is not on this machine
        public static InDocument of(CitedDocument document, List<PageRegion> regions) {
            return regions.isEmpty()
                    ? new InDocument(document, null, null)
                    : new InDocument(document, PagesInWords.of(regions), List.copyOf(regions));
        }
    }

    /// A document.
    ///
    /// @param sha256    digest of its bytes
    /// @param mediaType what they are: `application/pdf`, `text/html`, `text/plain` or another
    /// @param text      digest of the text that was taken out of it, in which positions are counted
    /// @param here      whether this machine has it, so that it can be opened
    public record CitedDocument(String sha256, String mediaType, String text, boolean here) {}

    /// A source.
    ///
    /// @param id        slug
    /// @param title     as it calls itself
    /// @param published EDTF; null if not known
    /// @param url         where it was published; null if not known
    /// @param archiveUrl  where a copy is kept; null if not known
    /// @param reliability A to F; F if it was not judged; null if nothing is known of the source
    public record CitedSource(String id, String title, @Nullable String published, @Nullable String url,
            @Nullable String archiveUrl, @Nullable String reliability) {}

    /// How a claim came into the graph, and whether it is there still.
    ///
    /// @param family      of its relation
    /// @param tier        of support; null in every other family
    /// @param aspect      of its relation: `state` (it holds throughout its time) or `event` (it happens within it)
    /// @param recordedAt  when this revision became known
    /// @param recordedBy  who wrote it down
    /// @param method      how
    /// @param reviewedBy  who read it again; null if nobody did
    /// @param credibility of the information, 1 to 6; 6 if it was not judged
    /// @param endedAt     when it ended; null while it is live
    /// @param endReason   why it ended; null while it is live
    public record Recorded(String family, @Nullable String tier, String aspect, Instant recordedAt, String recordedBy,
            String method, @Nullable String reviewedBy, String credibility, @Nullable Instant endedAt,
            @Nullable String endReason) {}
}
