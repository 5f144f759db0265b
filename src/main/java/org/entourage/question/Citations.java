package org.entourage.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
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
import org.entourage.graph.CypherFile;

/// Fetches claims with all their evidence, for every question. See `cypher/queries/citations.cypher`.
@Component
class Citations {

    private final Neo4jClient client;

    Citations(Neo4jClient client) {
        this.client = client;
    }

    /// The claims of these references, by reference, inside the caller's transaction.
    ///
    /// @param filters of the question: the time that each is held against, and the instant when it was known
    Map<String, CitedClaim> of(Collection<String> refs, Filters filters) {
        Map<String, CitedClaim> claims = new LinkedHashMap<>();
        client.query(CypherFile.text("queries/citations.cypher"))
                .bindAll(Map.of("claims", List.copyOf(refs), "knownOn", Scope.knownOn(filters))).fetchAs(Cited.class)
                .mappedBy((_, row) -> new Cited(row.get("claim").get("ref").asString(), claim(row, filters.stretch())))
                .all()
                .forEach(cited -> claims.put(cited.ref(), cited.claim()));
        return claims;
    }

    private record Cited(String ref, CitedClaim claim) {}

    private static CitedClaim claim(Record row, Filters.@Nullable Stretch stretch) {
        Value claim = row.get("claim");
        String relation = claim.get("relation").asString();
        List<CitedClaim.Said> chain = chain(row);
        Wording.Tone tone = tone(row, chain.getLast());
        CitedClaim.End subject = new CitedClaim.End(entity(row.get("subject")), other(row.get("subject")), null);
        CitedClaim.End object = new CitedClaim.End(entity(row.get("object")), other(row.get("object")), value(claim));
        return new CitedClaim(claim.get("id").asString(), claim.get("revision").asLong(), subject, relation, object,
                Wording.label(relation, List.of(tone)), text(claim, "detail"), tone.polarity(), tone.certainty(),
                tone.voice(), chain, time(claim), text(claim, "saidOn"),
                stretch == null ? null : status(claim, stretch),
                tone.disputed(), tone.retracted(), text(claim, "note"),
                row.get("passages").asList(passage -> passage(passage, row.get("source"))), record(claim));
    }

    private static CitedClaim.Recorded record(Value claim) {
        return new CitedClaim.Recorded(claim.get("family").asString(), text(claim, "tier"),
                claim.get("recordedAt").asZonedDateTime().toInstant(), claim.get("recordedBy").asString(),
                claim.get("method").asString(), text(claim, "reviewedBy"), claim.get("credibility").asString(),
                claim.get("endedAt").isNull() ? null : claim.get("endedAt").asZonedDateTime().toInstant(),
                text(claim, "endReason"));
    }

    static Wording.Tone tone(CitedClaim claim) {
        CitedClaim.Said last = claim.saidBy().getLast();
        return new Wording.Tone(claim.polarity(), claim.certainty(), claim.voice(), speaker(last), claim.disputed(),
                claim.retracted());
    }

    private static Wording.Tone tone(Record row, CitedClaim.Said last) {
        Value claim = row.get("claim");
        return new Wording.Tone(Polarity.of(claim.get("polarity").asString()).orElseThrow(),
                Certainty.of(claim.get("certainty").asString()).orElseThrow(),
                Voice.of(claim.get("voice").asString()), speaker(last), row.get("disputed").asBoolean(),
                row.get("retracted").asBoolean());
    }

    private static @Nullable String speaker(CitedClaim.Said last) {
        EntityRef speaker = last.speaker();
        return !last.role().equals("speaker") || speaker == null || speaker.unnamed() ? null : speaker.name();
    }

    /// From the outermost publisher to the last speaker inside the source. What stands apart from the author's words
    /// nobody passes on who comes after its speaker, and the author never does.
    private static List<CitedClaim.Said> chain(Record row) {
        List<CitedClaim.Said> steps = row.get("saidBy").asList(Citations::step);
        boolean apart = !steps.isEmpty() && row.get("saidBy").get(0).get("apart").asBoolean(false);
        List<CitedClaim.Said> chain = published(row.get("source"), apart);
        if (apart) {
            int first = chain.stream().map(Citations::speakerId).toList().indexOf(speakerId(steps.getFirst()));
            if (first >= 0) {
                chain.subList(first, chain.size()).clear();
            }
        }
        chain.addAll(steps);
        return chain;
    }

    private static List<CitedClaim.Said> published(Value source, boolean apart) {
        List<CitedClaim.Said> chain = new ArrayList<>();
        for (String role : List.of("republisher", "publisher")) {
            if (!source.get(role).isNull()) {
                chain.add(new CitedClaim.Said(role, EntityRef.of(source.get(role)), null, null));
            }
        }
        if (!apart) {
            source.get("authors").asList(EntityRef::of)
                    .forEach(author -> chain.add(new CitedClaim.Said("author", author, null, null)));
            if (chain.isEmpty()) {
                chain.add(new CitedClaim.Said("author", null, null, null));
            }
        }
        return chain;
    }

    private static String speakerId(CitedClaim.Said said) {
        EntityRef speaker = said.speaker();
        return speaker == null ? "" : speaker.id();
    }

    private static CitedClaim.Said step(Value step) {
        return new CitedClaim.Said("speaker", step.get("nobody").asBoolean(false) ? null : EntityRef.of(step),
                text(step, "verb"), text(step, "hedge"));
    }

    private static CitedClaim.Time time(Value claim) {
        When when = new When(edtf(claim, "when"), edtf(claim, "begunBy"), edtf(claim, "endedBy"));
        Bounds bounds = when.bounds();
        return new CitedClaim.Time(when.inWords(), text(claim, "when"), text(claim, "begunBy"), text(claim, "endedBy"),
                limit(bounds.startEarliest()), limit(bounds.startLatest()), limit(bounds.endEarliest()),
                limit(bounds.endLatest()));
    }

    private static Bounds.@Nullable Status status(Value claim, Filters.Stretch stretch) {
        When when = new When(edtf(claim, "when"), edtf(claim, "begunBy"), edtf(claim, "endedBy"));
        Relation.Aspect aspect = claim.get("aspect").asString().equals("event")
                ? Relation.Aspect.EVENT
                : Relation.Aspect.STATE;
        return when.bounds().during(stretch.from(), stretch.to(), aspect, when.qualified()).orElse(null);
    }

    private static CitedClaim.CitedPassage passage(Value passage, Value source) {
        String quote = text(passage, "quote");
        String sha256 = passage.get("sha256").asString();
        String check = quote == null ? "unchecked" : Sha256.of(quote).equals(sha256) ? "verified" : "failed";
        CitedClaim.CitedSource cited = new CitedClaim.CitedSource(source.get("id").asString(),
                source.get("title").asString(), text(source, "published"), text(source, "url"),
                text(source, "archiveUrl"), text(source, "reliability"));
        return new CitedClaim.CitedPassage(cited, passage.get("text").asString(), passage.get("start").asInt(),
                passage.get("end").asInt(), sha256,
                passage.get("paragraph").isNull() ? null : passage.get("paragraph").asInt(), check,
                check.equals("verified") ? quote : null, check.equals("verified") ? foundIn(passage) : null);
    }

    private static CitedClaim.@Nullable FoundIn foundIn(Value passage) {
        Value found = passage.get("foundIn");
        return found.isNull()
                ? null
                : new CitedClaim.FoundIn(found.get("text").asString(), found.get("start").asInt(),
                        found.get("end").asInt(), found.get("paragraph").asInt());
    }

    private static @Nullable EntityRef entity(Value end) {
        return end.isNull() || !end.get("claim").isNull() ? null : EntityRef.of(end);
    }

    private static @Nullable String other(Value end) {
        return end.isNull() ? null : text(end, "claim");
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

    private static @Nullable String text(Value value, String key) {
        return value.get(key).isNull() ? null : value.get(key).asString();
    }
}
