package org.entourage.question.look;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Edtf;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Sha256;
import org.entourage.claim.Voice;
import org.entourage.claim.When;
import org.entourage.claim.Wording;
import org.entourage.document.Documents;
import org.entourage.document.TextMap;
import org.entourage.evidence.Mark;
import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.CitedClaim.CitedPassage;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;

/// Fetches claims with all their evidence, for every question. See `cypher/queries/citations.cypher`.
@Component
public class Citations {

    private final Cypher cypher;
    private final Documents documents;

    Citations(Cypher cypher, Documents documents) {
        this.cypher = cypher;
        this.documents = documents;
    }

    /// The claims of these references, by reference, inside the caller's transaction.
    ///
    /// @param filters of the question: the time that each is held against, and the instant when it was known
    public Map<String, CitedClaim> of(Collection<String> refs, Filters filters) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        Map<String, Value> found = new LinkedHashMap<>();
        Map<String, EntityRef> ends = new HashMap<>();
        Map<String, SourceByline> sources = new HashMap<>();
        Set<String> opposed = new HashSet<>();
        cypher.each("queries/citations.cypher",
                Map.of("claims", List.copyOf(refs), "knownOn", QueryParameters.knownOn(filters)),
                row -> {
                    String id = row.get("id").asString();
                    switch (row.get("part").asString()) {
                        case "claim" -> found.put(id, row.get("row"));
                        case "opposed" -> opposed.add(id);
                        case "end" -> ends.put(id, EntityRef.of(row.get("row")));
                        default -> sources.put(id, SourceByline.of(row.get("row")));
                    }
                });
        Map<String, CitedClaim> claims = new LinkedHashMap<>();
        found.forEach((ref, row) -> claims.put(ref, claim(row, opposed.contains(ref), ends,
                Objects.requireNonNull(sources.get(row.get("source").asString())), filters.stretch())));
        return claims;
    }

    private CitedClaim claim(Value row, boolean opposed, Map<String, EntityRef> ends, SourceByline source,
            Filters.@Nullable Stretch stretch) {
        Value claim = row.get("claim");
        String relation = claim.get("relation").asString();
        List<CitedClaim.ChainStep> chain = source.chain(row.get("saidBy"));
        Wording.Tone tone = tone(row, opposed, chain);
        CitedClaim.End subject = end(text(claim, "subjectId"), ends, null);
        CitedClaim.End object = end(text(claim, "objectId"), ends, value(claim));
        When when = new When(edtf(claim, "when"), edtf(claim, "begunBy"), edtf(claim, "endedBy"));
        return new CitedClaim(claim.get("id").asString(), claim.get("revision").asLong(), subject, relation, object,
                Wording.label(relation, List.of(tone)), text(claim, "detail"), tone.polarity(), tone.certainty(),
                tone.voice(), chain, time(claim, when), text(claim, "saidOn"),
                stretch == null ? null : status(claim, when, stretch), tone.disputed(), tone.retracted(),
                text(claim, "note"), row.get("passages").asList(passage -> passage(passage, source.source())),
                record(claim));
    }

    /// An end of a claim: an entity, or what is named by an id with a slash, a claim.
    private static CitedClaim.End end(@Nullable String id, Map<String, EntityRef> ends,
            CitedClaim.@Nullable CitedValue value) {
        return id == null || id.contains("/")
                ? new CitedClaim.End(null, id, value)
                : new CitedClaim.End(Objects.requireNonNull(ends.get(id)), null, value);
    }

    private static CitedClaim.Recorded record(Value claim) {
        return new CitedClaim.Recorded(claim.get("family").asString(), text(claim, "tier"),
                aspect(claim).word(), claim.get("recordedAt").asZonedDateTime().toInstant(),
                claim.get("recordedBy").asString(),
                claim.get("method").asString(), text(claim, "reviewedBy"), claim.get("credibility").asString(),
                claim.get("endedAt").isNull() ? null : claim.get("endedAt").asZonedDateTime().toInstant(),
                text(claim, "endReason"));
    }

    static Wording.Tone tone(CitedClaim claim) {
        return new Wording.Tone(claim.polarity(), claim.certainty(), claim.voice(), speakers(claim.saidBy()),
                claim.disputed(), claim.retracted());
    }

    private static Wording.Tone tone(Value row, boolean opposed, List<CitedClaim.ChainStep> chain) {
        Value claim = row.get("claim");
        return new Wording.Tone(Polarity.of(claim.get("polarity").asString()).orElseThrow(),
                Certainty.of(claim.get("certainty").asString()).orElseThrow(),
                Voice.of(claim.get("voice").asString()), speakers(chain), opposed || row.get("disputed").asBoolean(),
                row.get("retracted").asBoolean());
    }

    private static List<Wording.Speaker> speakers(List<CitedClaim.ChainStep> chain) {
        return chain.stream().filter(CitedClaim.ChainStep::isInside).map(said -> new Wording.Speaker(
                said.speaker() == null ? null : said.speaker().name(), said.hedge())).toList();
    }

    private static CitedClaim.Time time(Value claim, When when) {
        Bounds bounds = when.bounds();
        return new CitedClaim.Time(when.inWords(), text(claim, "when"), text(claim, "begunBy"), text(claim, "endedBy"),
                limit(bounds.startEarliest()), limit(bounds.startLatest()), limit(bounds.endEarliest()),
                limit(bounds.endLatest()));
    }

    private static Bounds.@Nullable Status status(Value claim, When when, Filters.Stretch stretch) {
        return when.bounds().during(stretch.from(), stretch.to(), aspect(claim), when.qualified()).orElse(null);
    }

    private static Relation.Aspect aspect(Value claim) {
        return claim.get("aspect").asString().equals("event") ? Relation.Aspect.EVENT : Relation.Aspect.STATE;
    }

    private CitedPassage passage(Value passage, CitedClaim.CitedSource cited) {
        String sha256 = passage.get("sha256").asString();
        String own = text(passage, "quote");
        String copied = passage.get("foundIn").isNull() ? null : text(passage.get("foundIn"), "quote");
        String check = own != null
                ? Sha256.of(own).equals(sha256) ? "verified" : "failed"
                : copied == null ? "unchecked" : CitedPassage.OTHER_SIGNS;
        boolean shown = check.equals("verified") || check.equals(CitedPassage.OTHER_SIGNS);
        return new CitedPassage(cited, passage.get("text").asString(), passage.get("start").asInt(),
                passage.get("end").asInt(), sha256,
                passage.get("paragraph").isNull() ? null : passage.get("paragraph").asInt(), check,
                shown ? own == null ? copied : own : null, shown ? foundIn(passage.get("foundIn")) : null,
                place(passage.get("of"), passage));
    }

    /// Where a passage of a text stands in the document that the text was taken out of.
    private CitedClaim.@Nullable InDocument place(Value text, Value passage) {
        if (text.isNull() || text.get("document").isNull()) {
            return null;
        }
        String document = text.get("document").asString();
        String digest = text.get("sha256").asString();
        Optional<TextMap> map = documents.map(document, digest);
        return CitedClaim.InDocument.of(
                new CitedClaim.CitedDocument(document, text.get("mediaType").asString(), digest, map.isPresent()),
                map.map(found -> found.regions(passage.get("start").asInt(), passage.get("end").asInt()))
                        .orElse(List.of()));
    }

    private static CitedClaim.@Nullable FoundIn foundIn(Value found) {
        if (found.isNull()) {
            return null;
        }
        List<String> marks = new ArrayList<>();
        if (!found.get("neighbours").isNull()) {
            marks.add(Mark.NEIGHBOURS.toString());
        }
        if (!found.get("quote").isNull()) {
            marks.add(Mark.OTHER_SIGNS.toString());
        }
        return new CitedClaim.FoundIn(found.get("text").asString(), found.get("start").asInt(),
                found.get("end").asInt(), found.get("paragraph").asInt(), marks);
    }

    private static CitedClaim.@Nullable CitedValue value(Value claim) {
        return claim.get("valueType").isNull()
                ? null
                : new CitedClaim.CitedValue(claim.get("valueType").asString(), claim.get("valueText").asString(),
                        number(claim, "number"), number(claim, "min"), number(claim, "max"));
    }

    private static @Nullable Edtf edtf(Value claim, String key) {
        String text = text(claim, key);
        return text == null ? null : Edtf.parse(text);
    }

    private static @Nullable LocalDate limit(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }

    private static @Nullable BigDecimal number(Value claim, String key) {
        String text = text(claim, key);
        return text == null ? null : new BigDecimal(text);
    }

    static @Nullable String text(Value value, String key) {
        return value.get(key).isNull() ? null : value.get(key).asString();
    }
}
