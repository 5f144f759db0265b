package org.entourage.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.entourage.claim.Certainty;
import org.entourage.claim.Chain;
import org.entourage.claim.Claim;
import org.entourage.claim.ClaimId;
import org.entourage.claim.Entity;
import org.entourage.claim.Polarity;
import org.entourage.claim.Term;
import org.entourage.claim.Voice;
import org.entourage.claim.When;

import static org.assertj.core.api.Assertions.assertThat;

class SampleDossierTest {

    private static final String FILE = "mek-paris-2013.yaml";
    private static final Dossier SAMPLE = DossierReader.read(FILE, bytes(), VocabularyReader.shipped());

    static byte[] bytes() {
        try (InputStream stream = DossierReader.class.getResourceAsStream("/dossiers/" + FILE)) {
            return Objects.requireNonNull(stream, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Map<T, Long> counted(Function<Claim, T> part) {
        return SAMPLE.claims().stream().collect(Collectors.groupingBy(part, Collectors.counting()));
    }

    private static Claim claim(String key) {
        return SAMPLE.claims().stream().filter(claim -> claim.id().key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void itsClaimsKeepTheirHedges() {
        assertThat(counted(Claim::certainty)).isEqualTo(Map.of(Certainty.STATED, 142L, Certainty.ALLEGED, 5L,
                Certainty.SUSPECTED, 3L, Certainty.HYPOTHETICAL, 12L, Certainty.INTENDED, 4L, Certainty.PREDICTED, 2L));
    }

    @Test
    void threeOfThemAreDenials() {
        assertThat(SAMPLE.claims()).filteredOn(claim -> claim.polarity() == Polarity.DENIED)
                .extracting(claim -> claim.id().key())
                .containsExactly("violence-denied", "handing-over-denied", "obama-not-linking");
    }

    @Test
    void theNoteOnTheAuthorIsByNobodyNamedAndNotPassedOnByHim() {
        Claim claim = claim("dickey-awards");
        assertThat(claim.saidBy().steps()).containsExactly(new Chain.Step(null, "a note on the author", null, true));
        assertThat(claim.saidBy().voice(claim.subject(), Set.of())).isEqualTo(Voice.UNNAMED);
    }

    @Test
    void whatTheArticleDoesNotDateHasNoDate() {
        for (String key : List.of("mek-with-mullahs", "mek-sought-revolution", "mek-bombings",
                "mek-with-saddams-forces", "mek-supported-saddam", "dean-on-dishonor")) {
            assertThat(claim(key).when()).as(key).isEqualTo(When.UNDATED);
        }
    }

    @Test
    void everyClaimCitesAPassageOfTheOneText() {
        assertThat(SAMPLE.texts()).hasSize(1);
        assertThat(SAMPLE.claims()).allSatisfy(claim -> assertThat(claim.passages()).isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.text()).isEqualTo(SAMPLE.texts().getFirst().id())));
    }

    @Test
    void everyRelationIsOfTheVocabulary() {
        assertThat(SAMPLE.relations()).isEmpty();
        assertThat(SAMPLE.claims()).extracting(Claim::relation).isSubsetOf(VocabularyReader.shipped().relations());
    }

    @Test
    void everyEntityIsSpokenOf() {
        var spokenOf = SAMPLE.claims().stream().flatMap(claim -> Stream.of(claim.subject(), claim.object()))
                .collect(Collectors.toSet());
        var ofSources = SAMPLE.sources().stream().flatMap(source -> source.authors().stream()).toList();
        assertThat(SAMPLE.entities()).filteredOn(entity -> !spokenOf.contains(new Term.OfEntity(entity.id())))
                .extracting(Entity::id).isSubsetOf("shadowland-journal", "copying-site")
                .doesNotContainAnyElementsOf(ofSources);
    }

    @Test
    void whoSupportedTheGroupWasNotSaidToDoSoByMoney() {
        assertThat(SAMPLE.claims()).filteredOn(claim -> claim.object().equals(new Term.OfEntity("mek")))
                .filteredOn(claim -> claim.relation().name().equals("supported"))
                .extracting(claim -> claim.subject() instanceof Term.OfEntity(var id) ? id : "")
                .containsExactly("notable-supporters", "rudy-giuliani", "howard-dean", "michael-mukasey", "naomi-tutu");
        assertThat(SAMPLE.claims()).extracting(claim -> claim.relation().name()).doesNotContain("funded");
    }

    @Test
    void placesLeadToTheLinesOfTheFile() {
        var place = Objects.requireNonNull(SAMPLE.places().get(new ClaimId("mek-paris-2013", "listing")));
        String line = new String(bytes(), StandardCharsets.UTF_8).lines().skip(place.line() - 1L)
                .findFirst().orElseThrow();
        assertThat(line).isEqualTo("      - key: listing");
        assertThat(SAMPLE.places()).hasSameSizeAs(SAMPLE.claims());
    }

    @Test
    void itsReadingIsRepeatable() {
        assertThat(DossierReader.read(FILE, bytes(), VocabularyReader.shipped())).isEqualTo(SAMPLE);
    }
}
