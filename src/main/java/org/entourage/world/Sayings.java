package org.entourage.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Certainty;
import org.entourage.claim.Claim;
import org.entourage.claim.ClaimId;
import org.entourage.claim.Edtf;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Grading;
import org.entourage.claim.Passage;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Revision;
import org.entourage.claim.Term;
import org.entourage.claim.Vocabulary;
import org.entourage.claim.When;

/// The claims of a world. Of a hundred about two speak of other claims, ten give values, fifteen repeat what an earlier
/// one is about, perhaps to deny it.
final class Sayings {

    private static final List<Certainty> LESS_SURE = List.of(Certainty.ALLEGED, Certainty.ALLEGED, Certainty.ALLEGED,
            Certainty.SUSPECTED, Certainty.HYPOTHETICAL, Certainty.INTENDED, Certainty.PROPOSED, Certainty.PREDICTED);

    private final long seed;
    private final Cast cast;
    private final Voices voices;
    private final List<Ends> betweenEntities = new ArrayList<>();
    private final List<Ends> ofValues = new ArrayList<>();
    private final List<Relation> aboutClaims = new ArrayList<>();

    /// A relation with the kinds of entities that can stand at its ends.
    private record Ends(Relation relation, List<EntityKind> from, List<EntityKind> to) {}

    /// What a claim is about.
    private record About(Term subject, Relation relation, Term object, Map<String, Integer> tied) {}

    Sayings(long seed, Cast cast, Vocabulary vocabulary) {
        this.seed = seed;
        this.cast = cast;
        this.voices = new Voices(cast);
        for (Relation relation : vocabulary.relations()) {
            Ends ends = new Ends(relation, Cast.kinds(relation.from()), Cast.kinds(relation.to()));
            if (ends.from().isEmpty()) {
                aboutClaims.add(relation);
            } else {
                (ends.to().isEmpty() ? ofValues : betweenEntities).add(ends);
            }
        }
    }

    /// The revisions of a claim, whose passages lie in a paper.
    List<Revision> revisions(long number, Paper paper) {
        Dice dice = new Dice(seed, 10, number);
        long dossier = dossier(number);
        About about = about(number);
        Fate fate = fate(number);
        Claim claim = claim(new ClaimId(World.dossier(dossier), "c" + number), about, paper, dice);
        List<Revision> revisions = new ArrayList<>();
        for (Fate.Stay stay : fate.stays()) {
            boolean first = revisions.isEmpty();
            revisions.add(new Revision(first || fate == Fate.CAME_BACK ? claim : changed(claim, stay.from()),
                    revisions.size() + 1, Fate.loaded(dossier, stay.from()),
                    stay.until() == null ? null : Fate.loaded(dossier, stay.until()), stay.ending(), stay.reason(),
                    about.tied()));
        }
        return revisions;
    }

    private Claim claim(ClaimId id, About about, Paper paper, Dice dice) {
        List<Passage> passages = new ArrayList<>(List.of(paper.passage(dice)));
        Passage second = paper.passage(dice);
        if (dice.percent(10) && !passages.contains(second)) {
            passages.add(second);
        }
        Certainty certainty = dice.percent(75) ? Certainty.STATED : dice.of(LESS_SURE);
        When when = Dates.when(dice);
        return new Claim(id, about.subject(), about.relation(), about.object(),
                dice.percent(25) ? "in its invented office " + dice.below(50) : null,
                dice.percent(6) ? Polarity.DENIED : Polarity.AFFIRMED, certainty, voices.chain(dice, about.subject()),
                when, dice.percent(10) ? Edtf.parse(Dates.day(dice)) : null, passages,
                dice.percent(5) ? "An invented note." : null, provenance(dice));
    }

    private static Claim changed(Claim claim, int version) {
        return new Claim(claim.id(), claim.subject(), claim.relation(), claim.object(), "as of version " + version,
                claim.polarity(), claim.certainty() == Certainty.STATED ? Certainty.ALLEGED : Certainty.STATED,
                claim.saidBy(), claim.when(), claim.saidOn(), claim.passages(), claim.note(), claim.provenance());
    }

    private static Claim.Provenance provenance(Dice dice) {
        Grading grade = dice.percent(10)
                ? new Grading("" + (1 + dice.below(5)), "a grader", Edtf.parse("2020-01-01"), "invented")
                : Grading.UNJUDGED_INFORMATION;
        return new Claim.Provenance(grade, "a program", "invented from a seed", null);
    }

    private Fate fate(long number) {
        return speaksOfClaims(number) ? Fate.STANDS : Fate.of(new Dice(seed, 11, number));
    }

    private boolean speaksOfClaims(long number) {
        return number >= World.CLAIMS_A_DOCUMENT && new Dice(seed, 12, number).percent(2);
    }

    private About about(long number) {
        if (speaksOfClaims(number)) {
            About about = ofClaims(number);
            if (about != null) {
                return about;
            }
        }
        Dice dice = new Dice(seed, 13, number);
        long repeated = number - 1 - (number == 0 ? 0 : dice.ranked(number));
        return number > 0 && dice.percent(15) ? plain(repeated) : plain(number);
    }

    private About plain(long number) {
        Dice dice = new Dice(seed, 14, number);
        Ends ends = dice.of(dice.percent(10) ? ofValues : betweenEntities);
        long subject = cast.drawn(dice, ends.from());
        if (ends.to().isEmpty()) {
            return new About(new Term.OfEntity(Cast.id(subject)), ends.relation(), value(ends.relation(), dice),
                    Map.of());
        }
        long drawn = cast.drawn(dice, ends.to());
        long object = drawn == subject ? cast.another(drawn) : drawn;
        return new About(new Term.OfEntity(Cast.id(subject)), ends.relation(), new Term.OfEntity(Cast.id(object)),
                Map.of());
    }

    private static Term value(Relation relation, Dice dice) {
        if (relation.to().contains(Relation.End.NUMBER)) {
            BigDecimal number = BigDecimal.valueOf(dice.below(5_000));
            return switch (dice.below(3)) {
                case 0 -> new Term.Quantity(number, null, null);
                case 1 -> new Term.Quantity(null, number.add(BigDecimal.ONE), null);
                default -> new Term.Quantity(null, number, number.add(BigDecimal.TEN));
            };
        }
        String words = "invented thing " + dice.below(1_000);
        return relation.to().contains(Relation.End.NAME) ? new Term.Name("Çalled " + words) : new Term.Words(words);
    }

    /// One claim that speaks of another, both earlier and live when it was recorded; null if none was found.
    private @Nullable About ofClaims(long number) {
        Dice dice = new Dice(seed, 15, number);
        Instant recorded = Fate.loaded(dossier(number), 1);
        Map<String, Integer> tied = new HashMap<>();
        List<Term> ends = new ArrayList<>();
        for (int tries = 0; tries < 20 && ends.size() < 2; tries++) {
            long other = ends.isEmpty() ? number - 1 - dice.below(World.CLAIMS_A_DOCUMENT) : dice.below(number);
            int live = fate(other).liveAt(recorded, dossier(other));
            String id = new ClaimId(World.dossier(dossier(other)), "c" + other).toString();
            if (live > 0 && other >= 0 && !tied.containsKey(id)) {
                tied.put(id, live);
                ends.add(new Term.OfClaim(id));
            }
        }
        return ends.size() < 2 ? null : new About(ends.get(0), dice.of(aboutClaims), ends.get(1), tied);
    }

    private static long dossier(long number) {
        return number / World.CLAIMS_A_DOCUMENT / World.DOCUMENTS_A_DOSSIER;
    }
}
