package org.entourage.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Certainty;
import org.entourage.claim.Chain;
import org.entourage.claim.Claim;
import org.entourage.claim.ClaimId;
import org.entourage.claim.Edtf;
import org.entourage.claim.Entity;
import org.entourage.claim.Grading;
import org.entourage.claim.Passage;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Slug;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.claim.Vocabulary;
import org.entourage.claim.When;

/// Reads claims.
final class ClaimReader {

    private final Known known;
    private final TermReader terms;
    private final PassageReader passages;
    private final String recordedBy;
    private final String method;

    ClaimReader(Known known, String recordedBy, String method, Map<Passage, Place> cited) {
        this.known = known;
        this.recordedBy = recordedBy;
        this.method = method;
        this.terms = new TermReader(known);
        this.passages = new PassageReader(known.texts(), cited);
    }

    /// What a claim can refer to.
    record Known(String dossier, Vocabulary vocabulary, Map<String, Entity> entities, Map<String, Source.Text> texts,
            Map<String, Passage> passages, Set<String> claimKeys) {}

    /// The claim; null, with problems reported, if it cannot be.
    @Nullable
    Claim claim(Fields fields) {
        String key = fields.requiredAs("key", Slug.EXPECTED, Slug::checked);
        Term subject = terms.subject(fields);
        Relation relation = fields.requiredAs("relation", "a relation of the vocabulary", this::relation);
        Term object = terms.object(fields);
        String detail = fields.text("detail");
        Polarity polarity = polarity(fields);
        Certainty certainty = certainty(fields);
        Chain chain = chain(fields);
        When when = when(fields);
        Edtf saidOn = fields.parsed("saidOn", "an EDTF date", Edtf::parse);
        List<Passage> cited = passages(fields);
        String note = fields.text("note");
        Claim.Provenance provenance = provenance(fields);
        if (key == null || subject == null || relation == null || object == null || cited.isEmpty()) {
            return null;
        }
        terms.requireEnds(fields, subject, relation, object);
        try {
            return new Claim(new ClaimId(known.dossier(), key), subject, relation, object, detail, polarity, certainty,
                    chain, when, saidOn, cited, note, provenance);
        } catch (IllegalArgumentException e) {
            fields.report("", "a claim that cannot be", "a claim", e.getMessage());
            return null;
        }
    }

    private Relation relation(String name) {
        return known.vocabulary().find(name).orElseThrow(() -> new IllegalArgumentException(NearMiss
                .hint(name, known.vocabulary().relations().stream().map(Relation::name).toList())
                .orElse("unknown relation; add it under \"relations\" or choose one of the vocabulary")));
    }

    private static Polarity polarity(Fields fields) {
        List<String> words = Arrays.stream(Polarity.values()).map(Polarity::word).toList();
        Polarity polarity = fields.parsed("polarity", "affirmed or denied",
                word -> Fields.chosen(word, Polarity.of(word), words));
        return polarity == null ? Polarity.AFFIRMED : polarity;
    }

    private static Certainty certainty(Fields fields) {
        List<String> words = Arrays.stream(Certainty.values()).map(Certainty::word).toList();
        Certainty certainty = fields.parsed("certainty", "a degree of certainty",
                word -> Fields.chosen(word, Certainty.of(word), words));
        return certainty == null ? Certainty.STATED : certainty;
    }

    private Chain chain(Fields fields) {
        List<Chain.Step> steps = new ArrayList<>();
        for (Fields step : fields.each("saidBy")) {
            String speaker = step.parsed("speaker", "a speaker who is an entity of this dossier",
                    id -> SourceReader.known(id, known.entities().keySet()));
            String verb = step.text("verb");
            String hedge = step.text("hedge");
            step.close();
            if (speaker == null && verb == null && hedge == null) {
                step.report("", "a step that says nothing", "a speaker, a verb or a hedge", null);
            } else {
                steps.add(new Chain.Step(speaker, verb, hedge));
            }
        }
        return new Chain(steps);
    }

    private static When when(Fields fields) {
        Edtf date = fields.parsed("when", "an EDTF date", Edtf::parse);
        Edtf begunBy = fields.parsed("begunBy", "an EDTF date", Edtf::parse);
        Edtf endedBy = fields.parsed("endedBy", "an EDTF date", Edtf::parse);
        try {
            return new When(date, begunBy, endedBy);
        } catch (IllegalArgumentException e) {
            fields.report(date != null ? "when" : begunBy != null ? "begunBy" : "endedBy", "dates that do not fit",
                    "a time that can be", e.getMessage());
            return When.UNDATED;
        }
    }

    private List<Passage> passages(Fields fields) {
        List<Passage> cited = passages.of(fields, known.passages());
        if (cited.isEmpty() && fields.nodes("passages").isEmpty()) {
            fields.report("passages", "a claim without passage", "at least one passage that says it",
                    "./entourage locate prints the locator to paste");
        }
        Set<String> sources = cited.stream().map(passage -> known.texts().get(passage.text()))
                .map(Source.Text::source).collect(Collectors.toCollection(TreeSet::new));
        if (sources.size() > 1) {
            fields.report("passages", "passages of " + String.join(" and ", sources), "passages of one source",
                    "make a claim for each source");
        }
        return cited;
    }

    private Claim.Provenance provenance(Fields fields) {
        Grading credibility = SourceReader.grading(fields, "credibility", Grading.UNJUDGED_INFORMATION);
        String by = fields.text("recordedBy");
        String how = fields.text("method");
        String reviewedBy = fields.text("reviewedBy");
        try {
            return new Claim.Provenance(credibility, by == null ? recordedBy : by, how == null ? method : how,
                    reviewedBy);
        } catch (IllegalArgumentException e) {
            fields.report("credibility", "a grading that cannot be", "a grade from 1 to 6", e.getMessage());
            return new Claim.Provenance(Grading.UNJUDGED_INFORMATION, recordedBy, method, reviewedBy);
        }
    }
}
