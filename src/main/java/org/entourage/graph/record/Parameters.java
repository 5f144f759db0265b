package org.entourage.graph.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.claim.Chain;
import org.entourage.claim.Claim;
import org.entourage.claim.Edtf;
import org.entourage.claim.Entity;
import org.entourage.claim.Grading;
import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.claim.Term;

/// The parameters with which records of the domain go to the statements of `cypher/write`.
public final class Parameters {

    public static final String NOBODY = "_nobody";

    private Parameters() {}

    public static Map<String, Object> entity(Entity entity, String dossier) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", entity.id());
        properties.put("kind", entity.kind().label());
        properties.put("name", entity.name());
        properties.putAll(DerivedFacts.of(entity));
        properties.put("unnamed", entity.unnamed());
        properties.put("typeInWords", entity.type());
        properties.put("description", entity.description());
        properties.put("externalIds", entity.externalIds().isEmpty()
                ? null
                : new TreeMap<>(entity.externalIds())
                        .entrySet().stream().map(id -> id.getKey() + ":" + id.getValue()).toList());
        properties.put("dossier", dossier);
        return Map.of("id", entity.id(), "kind", entity.kind().label(), "properties", properties);
    }

    public static Map<String, Object> source(Source source, String dossier) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", source.id());
        properties.put("title", source.title());
        properties.put("published", text(source.published()));
        properties.put("publishedLatest", source.published() == null
                ? null
                : source.published().bounds().endLatest());
        properties.put("publishedBasis", source.publishedBasis());
        properties.put("url", source.url());
        properties.put("archiveUrl", source.archiveUrl());
        properties.put("language", source.language());
        properties.put("rightOfReply", source.rightOfReply());
        properties.put("dossier", dossier);
        grade(properties, "reliability", source.reliability());
        return Map.of("id", source.id(), "properties", properties, "authors", source.authors(), "publishers",
                orNothing(source.publisher()), "republishers", orNothing(source.republisher()), "basedOn",
                source.basedOn());
    }

    /// A text of a source.
    ///
    /// @param noClaims why passages of the dossier make no claim
    public static Map<String, Object> text(Source.Text text, String dossier, Map<Passage, String> noClaims) {
        List<String> reasons = NoClaim.lines(text.id(), noClaims);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", text.id());
        properties.put("source", text.source());
        properties.put("url", text.url());
        properties.put("retrieved", text(text.retrieved()));
        properties.put("sha256", text.sha256());
        properties.put("length", text.length());
        Source.Document document = text.document();
        if (document != null) {
            properties.put("document", document.sha256());
            properties.put("mediaType", document.mediaType());
            properties.put("extractor", document.extractor());
        }
        properties.put("noClaims", reasons.isEmpty() ? null : reasons);
        properties.put("dossier", dossier);
        return Map.of("id", text.id(), "source", text.source(), "sha256", text.sha256(), "properties", properties);
    }

    public static DossierItem thing(Entity entity, String dossier) {
        return thing(DossierItem.What.ENTITY, entity(entity, dossier));
    }

    public static DossierItem thing(Source source, String dossier) {
        Map<String, Object> row = new HashMap<>(source(source, dossier));
        row.put("basedOn", source.basedOn().stream().sorted().toList());
        return thing(DossierItem.What.SOURCE, row);
    }

    public static DossierItem thing(Source.Text text, String dossier, Map<Passage, String> noClaims) {
        return thing(DossierItem.What.TEXT, text(text, dossier, noClaims));
    }

    /// The properties of a row, and the lists beside them.
    private static DossierItem thing(DossierItem.What what, Map<String, Object> row) {
        Map<String, @Nullable Object> said = new HashMap<>();
        row.forEach((key, value) -> {
            if (value instanceof Map<?, ?> properties) {
                properties.forEach((name, each) -> said.put(String.valueOf(name), each));
            } else if (value instanceof List<?>) {
                said.put(key, value);
            }
        });
        return DossierItem.of(what, String.valueOf(row.get("id")), said);
    }

    /// The id of a passage's node. It holds the digest, so that an earlier revision keeps the passage that it cited.
    public static String passageId(Passage passage) {
        return "%s@%d-%d.%s".formatted(passage.text(), passage.start(), passage.end(),
                passage.sha256().substring(0, 12));
    }

    public static Map<String, @Nullable Object> passage(Passage passage, @Nullable String quote) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("text", passage.text());
        properties.put("start", passage.start());
        properties.put("end", passage.end());
        properties.put("sha256", passage.sha256());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("paragraph", passage.paragraph());
        row.put("id", passageId(passage));
        row.put("text", passage.text());
        row.put("properties", properties);
        row.put("quote", quote);
        return row;
    }

    /// What a claim says, without revision and times: what decides whether a newer dossier changed it.
    static Map<String, @Nullable Object> claim(Claim claim, String voice) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", claim.id().toString());
        properties.put("dossier", claim.id().dossier());
        properties.put("subjectId", endId(claim.subject()));
        properties.put("objectId", endId(claim.object()));
        properties.put("relation", claim.relation().name());
        properties.put("family", claim.relation().family().word());
        properties.put("tier", claim.relation().tier() == null ? null : claim.relation().tier().word());
        properties.put("aspect", claim.relation().aspect().word());
        properties.put("type", claim.relation().type());
        properties.put("single", claim.relation().single() ? true : null);
        properties.put("detail", claim.detail());
        properties.put("polarity", claim.polarity().word());
        properties.put("certainty", claim.certainty().word());
        properties.put("voice", voice);
        properties.put("saidOn", text(claim.saidOn()));
        properties.put("note", claim.note());
        properties.put("recordedBy", claim.provenance().recordedBy());
        properties.put("method", claim.provenance().method());
        properties.put("reviewedBy", claim.provenance().reviewedBy());
        grade(properties, "credibility", claim.provenance().credibility());
        value(properties, claim.object());
        time(properties, claim);
        return properties;
    }

    private static void time(Map<String, @Nullable Object> properties, Claim claim) {
        Bounds bounds = claim.when().bounds();
        properties.put("when", text(claim.when().date()));
        properties.put("begunBy", text(claim.when().begunBy()));
        properties.put("endedBy", text(claim.when().endedBy()));
        properties.put("startEarliest", bounds.startEarliest());
        properties.put("startLatest", bounds.startLatest());
        properties.put("endEarliest", bounds.endEarliest());
        properties.put("endLatest", bounds.endLatest());
        properties.put("qualified", claim.when().qualified());
    }

    private static void value(Map<String, @Nullable Object> properties, Term object) {
        if (!(object instanceof Term.Value value)) {
            return;
        }
        properties.put("valueText", value.text());
        switch (value) {
            case Term.Words _ -> properties.put("valueType", "text");
            case Term.Day _ -> properties.put("valueType", "date");
            case Term.Name _ -> properties.put("valueType", "name");
            case Term.Quantity(var number, var min, var max) -> {
                properties.put("valueType", "number");
                properties.put("number", plain(number));
                properties.put("min", plain(min));
                properties.put("max", plain(max));
            }
        }
    }

    static List<Map<String, @Nullable Object>> chain(Chain chain) {
        List<Map<String, @Nullable Object>> steps = new ArrayList<>();
        for (Chain.Step step : chain.steps()) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("speaker", step.speaker() == null ? NOBODY : step.speaker());
            row.put("verb", step.verb());
            row.put("hedge", step.hedge());
            if (step.apart()) {
                row.put("apart", true);
            }
            steps.add(row);
        }
        return steps;
    }

    static @Nullable String endId(Term term) {
        return switch (term) {
            case Term.OfEntity(var id) -> id;
            case Term.OfClaim(var id) -> id;
            case Term.Value _ -> null;
        };
    }

    private static void grade(Map<String, @Nullable Object> properties, String name, Grading grading) {
        properties.put(name, grading.grade());
        properties.put(name + "Grader", grading.grader());
        properties.put(name + "Day", text(grading.day()));
        properties.put(name + "Reason", grading.reason());
    }

    private static List<String> orNothing(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }

    private static @Nullable String text(@Nullable Edtf date) {
        return date == null ? null : date.text();
    }

    /// Numbers go out as they are written: a double would round them.
    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
