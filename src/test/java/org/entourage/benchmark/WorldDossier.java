package org.entourage.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Chain;
import org.entourage.claim.Claim;
import org.entourage.claim.Corpus.Document;
import org.entourage.claim.Edtf;
import org.entourage.claim.Entity;
import org.entourage.claim.Passage;
import org.entourage.claim.Revision;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.world.World;

/// A world as one dossier: its claims as they last stood, those that speak of claims left out.
final class WorldDossier {

    private final StringBuilder entities = new StringBuilder("entities:\n");
    private final StringBuilder sources = new StringBuilder("sources:\n");
    private final StringBuilder claims = new StringBuilder("claims:\n");
    private int number;

    private WorldDossier() {}

    /// Writes a dossier.
    ///
    /// @param version of the dossier; from 2 on one claim in a hundred is not what it was in version 1
    static byte[] yaml(World world, int version) {
        WorldDossier dossier = new WorldDossier();
        world.entities().forEach(owned -> dossier.entity(owned.entity()));
        world.documents().forEach(document -> dossier.document(document, version));
        return ("entourage: 1\ndossier: world\nversion: %d\nfictional: true\nrecordedBy: a program\nmethod: invented\n"
                .formatted(version) + dossier.entities + dossier.sources + dossier.claims)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void entity(Entity entity) {
        entities.append("  %s: {kind: %s, name: %s%s}\n".formatted(entity.id(), entity.kind().label(),
                quoted(entity.name()), entity.unnamed() ? ", unnamed: true" : ""));
    }

    private void document(Document document, int version) {
        Source source = document.source();
        Edtf published = source.published();
        sources.append("  %s:\n    title: %s\n    authors: [%s]\n".formatted(source.id(), quoted(source.title()),
                String.join(", ", source.authors())));
        if (published != null) {
            sources.append("    published: %s\n    publishedBasis: stated\n".formatted(quoted(published.text())));
        }
        sources.append("    texts:\n");
        document.texts().forEach(text -> sources.append("      %s: {sha256: %s, length: %d}\n".formatted(text.id(),
                quoted(text.sha256()), text.length())));
        Map<String, Claim> last = new TreeMap<>();
        document.revisions().stream().filter(revision -> revision.tied().isEmpty()).map(Revision::claim)
                .forEach(claim -> last.put(claim.id().key(), claim));
        last.values().forEach(claim -> claim(claim, version));
    }

    private void claim(Claim claim, int version) {
        StringJoiner fields = new StringJoiner(", ", "  - {", "}\n");
        fields.add("key: " + claim.id().key()).add("relation: " + claim.relation().name());
        fields.add("subject: " + end(claim.subject())).add("object: " + end(claim.object()));
        fields.add("polarity: " + claim.polarity().word()).add("certainty: " + claim.certainty().word());
        add(fields, "detail", ++number % 100 == 0 && version > 1 ? "changed in version " + version : claim.detail());
        date(fields, "when", claim.when().date());
        date(fields, "begunBy", claim.when().begunBy());
        date(fields, "endedBy", claim.when().endedBy());
        if (!claim.saidBy().steps().isEmpty()) {
            fields.add("saidBy: " + claim.saidBy().steps().stream().map(WorldDossier::step).toList());
        }
        fields.add("passages: " + claim.passages().stream().map(WorldDossier::passage).toList());
        claims.append(fields);
    }

    private static String end(Term term) {
        return switch (term) {
            case Term.OfEntity(var id) -> id;
            case Term.OfClaim(var id) -> "{claim: %s}".formatted(id);
            case Term.Words(var text) -> "{text: %s}".formatted(quoted(text));
            case Term.Name(var text) -> "{name: %s}".formatted(quoted(text));
            case Term.Day(var date) -> "{date: %s}".formatted(quoted(date.text()));
            case Term.Quantity(var number, var min, var max) -> {
                StringJoiner fields = new StringJoiner(", ", "{", "}");
                add(fields, "number", number == null ? null : number.toPlainString());
                add(fields, "min", min == null ? null : min.toPlainString());
                add(fields, "max", max == null ? null : max.toPlainString());
                yield fields.toString();
            }
        };
    }

    private static String step(Chain.Step step) {
        StringJoiner fields = new StringJoiner(", ", "{", "}");
        add(fields, "speaker", step.speaker());
        add(fields, "verb", step.verb());
        add(fields, "hedge", step.hedge());
        if (step.apart()) {
            fields.add("apart: true");
        }
        return fields.toString();
    }

    private static String passage(Passage passage) {
        return "{text: %s, paragraph: %d, start: %d, end: %d, sha256: %s}".formatted(passage.text(),
                passage.paragraph(), passage.start(), passage.end(), quoted(passage.sha256()));
    }

    private static void date(StringJoiner fields, String name, @Nullable Edtf date) {
        add(fields, name, date == null ? null : date.text());
    }

    private static void add(StringJoiner fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add("%s: %s".formatted(name, quoted(value)));
        }
    }

    private static String quoted(String text) {
        return "\"%s\"".formatted(text.replace("\\", "\\\\").replace("\"", "\\\""));
    }
}
