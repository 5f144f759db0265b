package org.entourage.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Map<String, Place> keys = new HashMap<>();

    ClaimReader(Known known, PassageReader passages, String recordedBy, String method) {
        this.known = known;
        this.recordedBy = recordedBy;
        this.method = method;
        this.terms = new TermReader(known);
        this.passages = passages;
    }

    /// What a claim can refer to. The ids and names are those of all that the file holds; what could not be read, and was
    /// reported, is in no map.
    record Known(String dossier, Vocabulary vocabulary, Map<String, Entity> entities, Set<String> entityIds,
            Map<String, Source.Text> texts, Map<String, Passage> passages, Set<String> passageNames,
            Set<String> claimKeys) {}

    /// The claim; null, with problems reported, if it cannot be.
    ///
    /// @param within the passage in whose entry it stands; null if it stands by itself
    @Nullable
    Claim claim(Fields fields, @Nullable NamedPassage within) {
        String key = key(fields);
        Term subject = terms.subject(fields);
        Relation relation = fields.requiredAs("relation", "a relation of the vocabulary", this::relation);
        Term object = terms.object(fields);
        String detail = fields.text("detail");
        Polarity polarity = polarity(fields);
        Certainty certainty = certainty(fields);
        Chain chain = chain(fields);
        When when = when(fields);
        Edtf saidOn = fields.parsed("saidOn", "an EDTF date", Edtf::parse);
        List<Passage> cited = passages(fields, within);
        String note = fields.text("note");
        Claim.Provenance provenance = provenance(fields);
        terms.requireEnds(fields, subject, relation, object);
        if (key == null || subject == null || relation == null || object == null || cited.isEmpty()) {
            return null;
        }
        try {
            return new Claim(new ClaimId(known.dossier(), key), subject, relation, object, detail, polarity, certainty,
                    chain, when, saidOn, cited, note, provenance);
        } catch (IllegalArgumentException e) {
            fields.report("", "a claim that cannot be", "a claim", e.getMessage());
            return null;
        }
    }

    private @Nullable String key(Fields fields) {
        String key = fields.requiredAs("key", Slug.EXPECTED, word -> Slug.fits(word) ? word : null);
        Place other = key == null ? null : keys.putIfAbsent(key, fields.place());
        if (other != null) {
            fields.report("key", Shown.quoted(String.valueOf(key)), "a key that no other claim has",
                    "the other stands in line %d".formatted(other.line()));
        }
        return key;
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
        for (Fields step : fields.oneOrMore("saidBy").toList()) {
            String speaker = step.parsed("speaker", "a speaker who is an entity of this dossier",
                    id -> SourceReader.known(id, known.entityIds()));
            String verb = step.text("verb");
            String hedge = step.text("hedge");
            Boolean apart = step.parsed("apart", "true or false", VocabularyReader::truth);
            if (apart != null && apart && !steps.isEmpty()) {
                step.report("apart", "\"true\" in a later step", "it in the first step only",
                        "it tells that the author does not pass on what follows");
                apart = false;
            }
            step.close();
            if (speaker != null || verb != null || hedge != null) {
                steps.add(new Chain.Step(speaker, verb, hedge, apart != null && apart));
            } else if (Stream.of("speaker", "verb", "hedge").noneMatch(step::has)) {
                step.report("", "a step that says nothing", "a speaker, a verb or a hedge", null);
            }
        }
        return new Chain(steps);
    }

    private static When when(Fields fields) {
        Edtf date = fields.parsed("when", "an EDTF date", Edtf::parse);
        Edtf begunBy = fields.parsed("begunBy", "one date", ClaimReader::date);
        Edtf endedBy = fields.parsed("endedBy", "one date", ClaimReader::date);
        try {
            return new When(date, begunBy, endedBy);
        } catch (IllegalArgumentException e) {
            fields.report(date != null ? "when" : begunBy != null ? "begunBy" : "endedBy", "dates that do not fit",
                    "a time that can be", e.getMessage());
            return When.UNDATED;
        }
    }

    private static @Nullable Edtf date(String word) {
        Edtf date = Edtf.parse(word);
        return date.isDate() ? date : null;
    }

    private List<Passage> passages(Fields fields, @Nullable NamedPassage within) {
        List<Passage> cited = passages.of(fields, within == null ? null : within.passage(), known.passages(),
                known.passageNames());
        if (within == null && cited.isEmpty() && fields.nodes("passages").isEmpty()) {
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
        Grading credibility = SourceReader.grading(fields, "credibility", Grading.UNJUDGED_INFORMATION,
                List.of("1", "2", "3", "4", "5", "6"));
        String by = fields.text("recordedBy");
        String how = fields.text("method");
        String reviewedBy = fields.text("reviewedBy");
        return new Claim.Provenance(credibility, by == null ? recordedBy : by, how == null ? method : how,
                reviewedBy);
    }
}
