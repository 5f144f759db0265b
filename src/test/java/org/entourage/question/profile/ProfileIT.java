package org.entourage.question.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.describe.FilterWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class ProfileIT {

    private static final String CLAIMS = """
            - {key: name-b, subject: ann, relation: named, object: {name: Annie}, saidBy: [{speaker: bob, verb: calls her}]}
            - {key: name-a, subject: ann, relation: named, object: {name: Big Ann}}
            - {key: name-c, subject: ann, relation: named, object: {name: Annie}, polarity: denied}
            - {key: same, subject: bob, relation: different from, object: ann}
            - {key: role-2, subject: ann, relation: founded, object: club, when: '2012'}
            - {key: role-1, subject: ann, relation: leads, object: club, when: 2011-01-01/..}
            - {key: role-0, subject: ann, relation: member of, object: club}
            - {key: met, subject: bob, relation: met, object: ann, certainty: alleged, saidBy: [{hedge: allegedly}]}
            - {key: gave, subject: ann, relation: funded, object: club, saidBy: [{speaker: ann, verb: says}]}
            - {key: took, subject: bob, relation: funded, object: ann}
            - {key: on-others, subject: bob, relation: met, object: cyd, saidBy: [{speaker: ann, verb: says}]}
            - {key: argued, subject: ann, relation: argued for, object: {text: peace}, saidBy: [{speaker: bob, verb: says}]}
            - {key: claimed, subject: ann, relation: claimed credit for, object: {text: peace}, saidBy: [{speaker: ann, verb: says}]}
            - {key: elsewhere, subject: bob, relation: met, object: dan}
            """;

    private final Graph graph;
    private final Profile profile;

    ProfileIT(@Autowired Graph graph, @Autowired Profile profile) {
        this.graph = graph;
        this.profile = profile;
    }

    @BeforeEach
    void load() {
        graph.clear();
        graph.load("claims.yaml",
                Graph.dossier("test", CLAIMS).replaceFirst("club: \\{[^}]*\\}",
                        "club: {kind: Organization, name: club}"));
    }

    @Test
    void eachPartHoldsItsClaimsInItsOrder() {
        ProfileAnswer answer = profile.of("ann", Profile.DEFAULTS);
        assertThat(lines(answer)).containsExactly("names: name-b, name-c, name-a", "roles: role-1, role-2, role-0",
                "relations support: gave, took", "relations contact: met", "relations identity: same",
                "relations statement: argued, claimed", "saidBy: claimed, gave, on-others", "reportedToSay: argued",
                "saidAbout: argued, claimed, gave, met, name-b");
        assertThat(answer.coverage().claims()).isEqualTo(13);
        assertThat(answer.rows()).allSatisfy(row -> assertThat(row.total()).isEqualTo(row.claims().size()))
                .noneMatch(ProfileAnswer.Row::cut);
    }

    @Test
    void aPartShowsTheFirstOfItsClaimsAndSaysHowManyThereAre() {
        ProfileAnswer answer = profile.of("ann", Profile.DEFAULTS.page(1, null));
        assertThat(lines(answer)).containsExactly("names: name-b", "roles: role-1", "relations support: gave",
                "relations contact: met", "relations identity: same", "relations statement: argued", "saidBy: claimed",
                "reportedToSay: argued", "saidAbout: argued");
        assertThat(answer.rows()).extracting(ProfileAnswer.Row::total).containsExactly(3L, 3L, 2L, 1L, 1L, 2L, 3L, 1L,
                5L);
    }

    @Test
    void filtersNarrowEachPartAndAreCounted() {
        ProfileAnswer answer = profile.of("ann",
                FilterWords.read(Map.of("plain", "true", "families", "support,identity"), Profile.DEFAULTS));
        assertThat(lines(answer)).containsExactly("names: name-b, name-a", "relations support: gave, took",
                "relations identity: same", "saidBy: gave", "saidAbout: gave, name-b");
        assertThat(answer.coverage().claims()).isEqualTo(13);
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("certainty", Map.of("alleged", 1L), "polarity",
                Map.of("denied", 1L), "family", Map.of("contact", 2L, "statement", 2L, "structure", 3L)));
    }

    @Test
    void whatWasTakenBackCountsInNoPartOfAPlainProfile() {
        graph.onlySample();
        assertThat(lines(profile.of("camp-ashraf", FilterWords.read(Map.of("plain", "true"), Profile.DEFAULTS))))
                .containsExactly("relations custody: camp-ashraf-closed", "relations place: ashrafis-at-ashraf");
        ProfileAnswer everything = profile.of("camp-ashraf", Profile.DEFAULTS);
        assertThat(lines(everything)).containsExactly("relations custody: camp-ashraf-closed",
                "relations place: ashrafis-at-ashraf, killings-at-ashraf-tweeted",
                "saidAbout: killings-at-ashraf-tweeted");
    }

    @Test
    void whatIsSaidOfMembersIsAListOfItsOwnOnRequest() {
        ProfileAnswer club = profile.alsoThrough("club", Profile.DEFAULTS.page(2, null));
        assertThat(club.through()).extracting(row -> row.through().id() + " " + row.claims().getFirst().id())
                .containsExactly("ann test/argued", "ann test/claimed");
        assertThat(club.throughTotal()).isEqualTo(8);
        assertThat(lines(profile.of("club", Profile.DEFAULTS))).isEqualTo(lines(profile.alsoThrough("club",
                Profile.DEFAULTS)));
    }

    @Test
    void aProfileHasNoPages() {
        assertThatThrownBy(() -> profile.of("ann", Profile.DEFAULTS.page(50, "r50")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("cursor: a profile has no pages");
    }

    private static List<String> lines(ProfileAnswer answer) {
        return answer.rows().stream().map(row -> row.part().word()
                + (row.family() == null ? "" : " " + row.family().word()) + ": "
                + row.claims().stream().map(claim -> claim.id().substring(claim.id().indexOf('/') + 1))
                        .collect(Collectors.joining(", ")))
                .toList();
    }
}
