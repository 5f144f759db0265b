package org.entourage.question.supporters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.claim.AtThatTime;
import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Tier;
import org.entourage.claim.Voice;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Office;
import org.entourage.question.answer.ThroughRow;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.resolve.UnknownNameException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class SupportersIT {

    private static final String PLANTED = """
              - {key: planted-denied, subject: desmond-tutu, relation: supported, object: mek, polarity: denied, passages: [p5s1]}
              - {key: planted-alleged, subject: saddam-hussein, relation: funded, object: mek, certainty: alleged, saidBy: [{hedge: allegedly}], passages: [p12s3]}
              - {key: planted-intended, subject: bush-administration, relation: protected, object: mek, certainty: intended, passages: [p5s1]}
              - {key: planted-hypothetical, subject: christopher-dickey, relation: endorsed, object: mek, certainty: hypothetical, passages: [p6s1]}
            """;

    private final Graph graph;
    private final Supporters supporters;

    SupportersIT(@Autowired Graph graph, @Autowired Supporters supporters) {
        this.graph = graph;
        this.supporters = supporters;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @Test
    void datesOfAnyYearComeBackAsTheyWereWritten() {
        graph.load("""
                - {key: a, subject: ann, relation: supported, object: club, when: Y-999999998}
                - {key: b, subject: bob, relation: supported, object: club, when: '-0043-03-15'}
                - {key: c, subject: cyd, relation: supported, object: club, when: 201X~/2013-22}
                - {key: d, subject: dan, relation: supported, object: club, when: Y999999998}
                - {key: e, subject: eve, relation: supported, object: club, when: ../..}
                """);
        assertThat(supporters.of("club", Filters.PLAIN).rows()).flatExtracting(SupportersAnswer.Row::claims)
                .extracting(CitedClaim::when).extracting(CitedClaim.Time::date, CitedClaim.Time::startEarliest,
                        CitedClaim.Time::endLatest)
                .containsExactly(
                        tuple("Y-999999998", LocalDate.of(-999999998, 1, 1), LocalDate.of(-999999998, 12, 31)),
                        tuple("-0043-03-15", LocalDate.of(-43, 3, 15), LocalDate.of(-43, 3, 15)),
                        tuple("201X~/2013-22", LocalDate.of(2010, 1, 1), LocalDate.of(2014, 2, 28)),
                        tuple("Y999999998", LocalDate.of(999999998, 1, 1), LocalDate.of(999999998, 12, 31)),
                        tuple("../..", null, null));
        Filters then = FilterWords.read(Map.of("asOf", "-999999998-06-01"), Filters.PLAIN);
        assertThat(supporters.of("club", then).rows()).extracting(row -> row.supporter().name(),
                SupportersAnswer.Row::status).containsExactly(tuple("ann", Bounds.Status.POSSIBLE),
                        tuple("eve", Bounds.Status.CERTAIN));
    }

    @Test
    void theSampleNamesFourWhomTheAuthorCallsSupporters() {
        graph.loadSample();
        SupportersAnswer answer = supporters.of("MEK", FilterWords.read(Map.of("tier", "unspecified"), Filters.PLAIN));
        assertThat(answer.rows()).extracting(row -> row.supporter().name(), SupportersAnswer.Row::label,
                SupportersAnswer.Row::plain).containsExactly(tuple("Howard Dean", "supported", true),
                        tuple("Michael Mukasey", "supported", true), tuple("Naomi Tutu", "supported", true),
                        tuple("Rudy Giuliani", "supported", true),
                        tuple("several notable supporters", "supported", true));
        assertThat(answer.rows()).flatExtracting(SupportersAnswer.Row::claims)
                .extracting(CitedClaim::certainty, CitedClaim::voice, claim -> claim.when().begunBy())
                .containsOnly(tuple(Certainty.STATED, Voice.OWN, "2013-12-07"));
        assertThat(answer.rows()).flatExtracting(SupportersAnswer.Row::claims).flatExtracting(CitedClaim::passages)
                .extracting(CitedClaim.CitedPassage::check).containsOnly("unchecked").hasSize(9);
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("certainty", Map.of("suspected", 1L), "tier",
                Map.of("advocacy", 3L, "material", 1L)));
    }

    @Test
    void andThreeWhoWorkedForTheDelistingOneOfThemWithoutAName() {
        graph.loadSample();
        SupportersAnswer answer = supporters.of("MEK", FilterWords.read(Map.of("tier", "advocacy"), Filters.PLAIN));
        assertThat(answer.rows()).extracting(row -> row.supporter().id(), SupportersAnswer.Row::label,
                row -> row.supporter().unnamed())
                .containsExactly(tuple("howard-dean", "advocated for", false),
                        tuple("rudy-giuliani", "advocated for", false),
                        tuple("other-delisting-advocates", "advocated for", true));
    }

    @Test
    void theArticlesSpellingFindsTheSamePersonAsOurs() {
        graph.loadSample();
        assertThat(entity("Michael Mucasey")).isEqualTo("michael-mukasey");
        assertThat(entity("michael  MUKASEY")).isEqualTo("michael-mukasey");
        assertThat(entity("mek")).isEqualTo(entity("mujahadeen e khalq"));
    }

    @Test
    void theChainNamesRepublisherPublisherAndAuthor() {
        graph.loadSample();
        assertThat(supporters.of("MEK", Filters.PLAIN).rows().getFirst().claims().getFirst().saidBy())
                .extracting(CitedClaim.ChainStep::role).containsExactly("republisher", "publisher", "author");
    }

    @Test
    void whatStandsApartFromTheAuthorsWordsIsNotPassedOnByHim() {
        graph.load("""
                - {key: a, subject: ann, relation: supported, object: club, saidBy: [{verb: a heading, apart: true}, {speaker: bob, verb: says}]}
                - {key: b, subject: cyd, relation: supported, object: club, saidBy: [{verb: a rumour}]}
                """);
        assertThat(supporters.of("club", Filters.PLAIN).rows()).extracting(row -> row.claims().getFirst().saidBy()
                .stream().map(said -> said.role() + " " + (said.verb() == null ? "-" : said.verb())).toList())
                .containsExactly(List.of("speaker a heading", "speaker says"), List.of("author -", "speaker a rumour"));
    }

    @Test
    void whatIsNotPlainIsLeftOutAndCounted() {
        graph.load("copy.yaml", Graph.sample() + PLANTED);
        SupportersAnswer answer = supporters.of("MEK", Filters.PLAIN);
        assertThat(answer.rows()).extracting(row -> row.supporter().id()).containsOnly("howard-dean",
                "michael-mukasey", "naomi-tutu", "rudy-giuliani", "other-delisting-advocates", "notable-supporters")
                .hasSize(8);
        assertThat(answer.coverage().claims()).isEqualTo(13);
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("polarity", Map.of("denied", 1L), "certainty",
                Map.of("alleged", 1L, "hypothetical", 1L, "intended", 1L, "suspected", 1L)));
    }

    @Test
    void whatIsNotPlainIsMarkedWhenAskedFor() {
        graph.load("copy.yaml", Graph.sample() + PLANTED);
        assertThat(supporters.of("MEK", Filters.EVERYTHING).rows())
                .extracting(row -> row.supporter().id(), SupportersAnswer.Row::label, SupportersAnswer.Row::plain)
                .contains(tuple("desmond-tutu", "supported (denied)", false),
                        tuple("saddam-hussein", "funded (alleged)", false),
                        tuple("bush-administration", "protected (intended)", false),
                        tuple("christopher-dickey", "endorsed (hypothetical)", false),
                        tuple("israelis", "supplied (suspected)", false), tuple("howard-dean", "supported", true))
                .hasSize(13);
    }

    @Test
    void aCertaintyBesideTheScaleIsKeptOnlyWhenNamed() {
        graph.load("copy.yaml", Graph.sample() + PLANTED);
        assertThat(supporters.of("MEK", FilterWords.read(Map.of("certainty", "hypothetical"), Filters.PLAIN)).rows())
                .extracting(row -> row.supporter().id())
                .contains("christopher-dickey", "israelis", "saddam-hussein").doesNotContain("bush-administration");
        assertThat(supporters.of("MEK", FilterWords.read(Map.of("certainty", "intended"), Filters.PLAIN)).rows())
                .extracting(row -> row.supporter().id()).contains("bush-administration").doesNotContain("israelis");
    }

    @Test
    void aDayIsAnsweredCertainOrPossibleOrNotAtAll() {
        graph.load("""
                - {key: then, subject: ann, relation: supported, object: club, when: 2012-05-01/2013-05-01}
                - {key: year, subject: bob, relation: supported, object: club, when: '2012'}
                - {key: later, subject: cyd, relation: supported, object: club, when: 2014}
                - {key: about, subject: dan, relation: supported, object: club, when: 2014~}
                - {key: undated, subject: eve, relation: supported, object: club}
                """);
        SupportersAnswer answer = supporters.of("club", FilterWords.read(Map.of("asOf", "2012-06-01"), Filters.PLAIN));
        assertThat(answer.rows()).extracting(row -> row.supporter().id(), SupportersAnswer.Row::status)
                .containsExactly(tuple("ann", Bounds.Status.CERTAIN), tuple("bob", Bounds.Status.POSSIBLE),
                        tuple("eve", Bounds.Status.POSSIBLE));
        assertThat(answer.coverage().leftOut()).isEqualTo(
                Map.of("time", Map.of("outside", 2L), "qualified", Map.of("outside", 1L)));
    }

    @Test
    void eachFilterCountsWhatItWouldLeaveOutByItself() {
        graph.load("""
                - {key: both, subject: ann, relation: funded, object: club, polarity: denied, certainty: alleged}
                - {key: plain, subject: bob, relation: supported, object: club}
                """);
        SupportersAnswer answer = supporters.of("club",
                FilterWords.read(Map.of("tier", "unspecified"), Filters.PLAIN));
        assertThat(answer.rows()).extracting(row -> row.supporter().id()).containsExactly("bob");
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("certainty", Map.of("alleged", 1L), "polarity",
                Map.of("denied", 1L), "tier", Map.of("material", 1L)));
    }

    @Test
    void contradictingClaimsStandSideBySideMarkedAsDisputed() {
        graph.load("""
                - {key: yes, subject: ann, relation: funded, object: club}
                - {key: no, subject: ann, relation: funded, object: club, polarity: denied, saidBy: [{speaker: ann, verb: denies}]}
                """);
        assertThat(supporters.of("club", Filters.EVERYTHING).rows())
                .extracting(SupportersAnswer.Row::polarity, SupportersAnswer.Row::label)
                .containsExactly(tuple(Polarity.AFFIRMED, "funded (disputed)"),
                        tuple(Polarity.DENIED, "funded (denied; by its own account; disputed)"));
        assertThat(supporters.of("club", Filters.PLAIN).rows()).singleElement()
                .satisfies(row -> assertThat(row.disputed()).isTrue());
    }

    @Test
    void whatItsOwnSourceRetractedIsShownButNotPlain() {
        graph.load("""
                - {key: told, subject: ann, relation: funded, object: club}
                - {key: other, subject: bob, relation: supported, object: club}
                - {key: back, subject: {claim: other}, relation: retracts, object: {claim: told}}
                """);
        assertThat(supporters.of("club", Filters.PLAIN).rows())
                .extracting(row -> row.supporter().id(), SupportersAnswer.Row::plain, SupportersAnswer.Row::label)
                .containsExactly(tuple("bob", true, "supported"), tuple("ann", false, "funded (retracted; disputed)"));
    }

    @Test
    void aRetractionWithAHedgeTakesNothingBack() {
        graph.load("""
                - {key: told, subject: ann, relation: funded, object: club}
                - {key: other, subject: bob, relation: supported, object: club}
                - {key: back, subject: {claim: other}, relation: retracts, object: {claim: told}, certainty: hypothetical}
                """);
        assertThat(supporters.of("club", Filters.PLAIN).rows())
                .extracting(row -> row.supporter().id(), SupportersAnswer.Row::plain, SupportersAnswer.Row::label)
                .containsExactly(tuple("ann", true, "funded (disputed)"), tuple("bob", true, "supported"));
    }

    @Test
    void anAuthorTakesBackInALaterArticleWhatHeWroteOrWasQuotedWith() {
        graph.load("""
                - {key: told, subject: ann, relation: funded, object: club}
                - {key: said, subject: bob, relation: funded, object: club, saidBy: [{speaker: reporter, verb: said}]}
                - {key: other, subject: cyd, relation: supported, object: club, saidBy: [{speaker: ann, verb: says}]}
                """);
        graph.load("later.yaml", Graph.dossier("later", """
                - {key: a, subject: dan, relation: met, object: eve}
                - {key: b, subject: {claim: a}, relation: retracts, object: {claim: test/told}}
                - {key: c, subject: {claim: a}, relation: retracts, object: {claim: test/said}}
                - {key: d, subject: {claim: a}, relation: retracts, object: {claim: test/other}}
                """).replaceFirst(" *reporter: \\{[^}]*}\n", "").replaceFirst("(?m)^claims:",
                "uses: {entities: {reporter: {kind: Person, name: reporter}}}\nclaims:"));
        assertThat(supporters.of("club", Filters.PLAIN).rows())
                .extracting(row -> row.supporter().id(), SupportersAnswer.Row::label)
                .containsExactly(tuple("cyd", "supported (says ann; disputed)"),
                        tuple("ann", "funded (retracted; disputed)"),
                        tuple("bob", "funded (says reporter; retracted; disputed)"));
    }

    @Test
    void aRetractionByNobodyNamedIsNotItsSpeakersOwn() {
        graph.load("""
                - {key: told, subject: ann, relation: funded, object: club, saidBy: [{verb: they say}]}
                - {key: other, subject: bob, relation: supported, object: club}
                - {key: back, subject: {claim: other}, relation: retracts, object: {claim: told}, saidBy: [{verb: they say}]}
                """);
        assertThat(supporters.of("club", Filters.PLAIN).rows().getFirst().claims().getFirst().retracted()).isFalse();
    }

    @Test
    void aRelationOfTheDossiersOwnCountsInItsTier() {
        graph.load("own.yaml", Graph.dossier("test", "- {key: a, subject: ann, relation: funded, object: club}")
                .replace("relation: funded", "relation: armed") + """
                        relations:
                          - {name: armed, inverse: was armed by, family: support, tier: material, aspect: event,
                             from: [Person], to: [Person], use: Gave arms.}
                        """);
        SupportersAnswer answer = supporters.of("club", Filters.PLAIN);
        assertThat(answer.rows()).extracting(SupportersAnswer.Row::label, SupportersAnswer.Row::tier)
                .containsExactly(tuple("armed", Tier.MATERIAL));
        assertThat(answer.coverage().leftOut()).isEmpty();
    }

    @Test
    void aRowsStatusIsThatOfTheClaimsThatCarryItsLabel() {
        graph.load("""
                - {key: plain, subject: ann, relation: funded, object: club, when: '2010'}
                - {key: exact, subject: ann, relation: funded, object: club, when: '2010-05-05', certainty: alleged}
                """);
        assertThat(supporters
                .of("club", FilterWords.read(Map.of("certainty", "alleged", "asOf", "2010-05-05"), Filters.PLAIN))
                .rows())
                .extracting(SupportersAnswer.Row::label, SupportersAnswer.Row::status)
                .containsExactly(tuple("funded", Bounds.Status.POSSIBLE));
    }

    @Test
    void aYearOfPublicationIsNotItsLastDay() {
        graph.load("year.yaml", Graph.dossier("test", "- {key: a, subject: ann, relation: funded, object: club}")
                .replace("2020-01-01", "2019"));
        assertThat(supporters.of("club", Filters.PLAIN).coverage().upTo()).isEqualTo("2019");
    }

    @Test
    void anAllegedNameIsNotShownAsOneThatSourcesUse() {
        graph.load("""
                - {key: a, subject: ann, relation: funded, object: club}
                - {key: n, subject: ann, relation: named, object: {name: The Butcher}, certainty: alleged}
                """);
        assertThat(supporters.of("club", Filters.PLAIN).rows().getFirst().supporter().names()).isEmpty();
    }

    @Test
    void aNameThatSeveralBearIsAnsweredWithCandidates() {
        graph.load("""
                - {key: a, subject: ann, relation: supported, object: club}
                - {key: n1, subject: ann, relation: named, object: {name: The Chair}}
                - {key: n2, subject: bob, relation: named, object: {name: the chair}}
                - {key: n3, subject: cyd, relation: named, object: {name: the chair}, polarity: denied}
                """);
        SupportersAnswer answer = supporters.of("THE CHAIR", Filters.PLAIN);
        assertThat(answer.question().entity()).isNull();
        assertThat(answer.question().candidates()).extracting(EntityRef::id).containsExactly("ann", "bob");
        assertThat(answer.rows()).isEmpty();
    }

    @Test
    void aPartOfANameNamesNobody() {
        graph.loadSample();
        assertThatThrownBy(() -> supporters.of("Mujahadeen", Filters.PLAIN)).isInstanceOf(UnknownNameException.class)
                .hasMessage("No entity has the id or name \"Mujahadeen\" in 1 source up to 2013-12-08. "
                        + "Did you mean Mujahadeen-e-Khalq (mek)?");
    }

    @Test
    void anUnnamedActorIsNotFoundByWhatTheSourceCallsIt() {
        graph.loadSample();
        assertThatThrownBy(() -> supporters.of("special forces", Filters.PLAIN))
                .isInstanceOf(UnknownNameException.class);
        assertThat(entity("special-forces")).isEqualTo("special-forces");
    }

    @Test
    void anEmptyAnswerSaysWhereItLooked() {
        graph.loadSample();
        assertThat(supporters.of("Naomi Tutu", Filters.PLAIN).coverage().inWords())
                .isEqualTo("No claim found in 1 source up to 2013-12-08.");
    }

    private @Nullable String entity(String name) {
        EntityRef entity = supporters.of(name, Filters.PLAIN).question().entity();
        return entity == null ? null : entity.id();
    }

    @Test
    void whatWasTakenBackIsLeftOutAndCountedWhereOnlyWhatStandsIsAskedFor() {
        graph.load("""
                - {key: told, subject: ann, relation: funded, object: club}
                - {key: other, subject: bob, relation: supported, object: club}
                - {key: back, subject: {claim: other}, relation: retracts, object: {claim: told}}
                - {key: vain, subject: {claim: told}, relation: retracts, object: {claim: other}, saidBy: [{speaker: cyd, verb: says}]}
                """);
        SupportersAnswer answer = supporters.of("club", FilterWords.read(Map.of("plain", "true"), Filters.PLAIN));
        assertThat(answer.rows()).extracting(row -> row.supporter().id()).containsExactly("bob");
        assertThat(answer.coverage().claims()).isEqualTo(2);
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("retracted", Map.of("retracted", 1L)));
    }

    @Test
    void theOfficeOfThatTimeStandsBesideTheSupport() {
        graph.load("""
                - {key: a, subject: ann, relation: supported, object: club, when: 2012-05-01/2013-05-01}
                - {key: b, subject: ann, relation: supported, object: club, when: 2015}
                - {key: c, subject: ann, relation: funded, object: club, when: '2012'}
                - {key: mayor, subject: ann, relation: held office, object: town, when: 2012-06-01/2014, detail: mayor}
                - {key: about, subject: ann, relation: held office, object: town, when: 2012~, detail: sheriff}
                - {key: early, subject: ann, relation: held office, object: town, when: 2000/2010, detail: clerk}
                - {key: next, subject: ann, relation: held office, object: town, when: 2016, detail: judge}
                - {key: open, subject: ann, relation: officer of, object: town}
                - {key: maybe, subject: ann, relation: leads, object: town, when: 2012-07-01, certainty: alleged}
                - {key: taken, subject: ann, relation: leads, object: town, when: 2012-07-01}
                - {key: back, subject: {claim: a}, relation: retracts, object: {claim: taken}}
                - {key: joined, subject: ann, relation: member of, object: town, when: 2012-07-01}
                """, Map.of("town", "Organization"));
        assertThat(supporters.of("club", Filters.PLAIN).rows()).extracting(SupportersAnswer.Row::relation,
                row -> row.offices().offices().stream().map(office -> office.claim().id() + " " + office.atThatTime())
                        .toList())
                .containsExactly(
                        tuple("funded", List.of("test/about POSSIBLE", "test/early FORMER", "test/mayor POSSIBLE",
                                "test/next LATER", "test/open UNDATED")),
                        tuple("supported", List.of("test/about POSSIBLE", "test/early FORMER", "test/mayor CERTAIN",
                                "test/next LATER", "test/open UNDATED")));
        assertThat(supporters.of("club", Filters.PLAIN).rows().getFirst().offices().offices()).extracting(Office::role)
                .containsExactly("sheriff, town", "clerk, town", "mayor, town", "judge, town", "officer of town");
    }

    @Test
    void thoseWhoLedOrBelongedToASupporterAreShownThroughIt() {
        graph.load("""
                - {key: a, subject: lodge, relation: supported, object: club, when: 2012}
                - {key: b, subject: lodge, relation: funded, object: club, when: 2012-05-01}
                - {key: c, subject: guild, relation: funded, object: club, certainty: alleged}
                - {key: d, subject: ann, relation: leads, object: lodge, when: 2011/2013}
                - {key: e, subject: ann, relation: founded, object: lodge, when: 1990}
                - {key: f, subject: bob, relation: member of, object: lodge}
                - {key: g, subject: cyd, relation: member of, object: guild}
                - {key: h, subject: dan, relation: member of, object: lodge, polarity: denied}
                - {key: i, subject: eve, relation: employed by, object: lodge, when: 2014}
                - {key: j, subject: house, relation: part of, object: lodge, when: ../..}
                """, Map.of("lodge", "Organization", "guild", "Organization", "house", "Organization"));
        SupportersAnswer answer = supporters.alsoThrough("club", Filters.PLAIN);
        assertThat(answer.through()).extracting(row -> row.who().id(), row -> row.through().id(), ThroughRow::label,
                ThroughRow::atThatTime, row -> row.ties().stream().map(CitedClaim::id).toList(),
                row -> row.claims().stream().map(CitedClaim::id).toList()).containsExactly(
                        tuple("ann", "lodge", "funded", AtThatTime.CERTAIN, List.of("test/d"), List.of("test/b")),
                        tuple("ann", "lodge", "supported", AtThatTime.CERTAIN, List.of("test/d"), List.of("test/a")),
                        tuple("bob", "lodge", "funded", AtThatTime.UNDATED, List.of("test/f"), List.of("test/b")),
                        tuple("bob", "lodge", "supported", AtThatTime.UNDATED, List.of("test/f"),
                                List.of("test/a")),
                        tuple("house", "lodge", "funded", AtThatTime.CERTAIN, List.of("test/j"), List.of("test/b")),
                        tuple("house", "lodge", "supported", AtThatTime.CERTAIN, List.of("test/j"),
                                List.of("test/a")));
        assertThat(answer.rows()).hasSize(2);
        assertThat(supporters.of("club", Filters.PLAIN).through()).isNull();
        SupportersAnswer page = supporters.alsoThrough("club", Filters.PLAIN.page(2, null));
        assertThat(page.through()).hasSize(2);
        assertThat(page.throughTotal()).isEqualTo(6);
        assertThat(supporters.alsoThrough("club", Filters.PLAIN.page(4, page.page().next())).through())
                .extracting(row -> row.who().id(), ThroughRow::relation)
                .containsExactly(tuple("bob", "funded"), tuple("bob", "supported"), tuple("house", "funded"),
                        tuple("house", "supported"));
    }
}
