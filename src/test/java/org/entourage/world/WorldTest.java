package org.entourage.world;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.entourage.claim.Certainty;
import org.entourage.claim.Claim;
import org.entourage.claim.Corpus;
import org.entourage.claim.Corpus.Document;
import org.entourage.claim.Entity;
import org.entourage.claim.EntityKind;
import org.entourage.claim.FoldedName;
import org.entourage.claim.Passage;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.End;
import org.entourage.claim.Revision;
import org.entourage.claim.Sha256;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.claim.Voice;
import org.entourage.dossier.VocabularyReader;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Verdict;
import org.entourage.evidence.Verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorldTest {

    private static final World WORLD = new World(3_000, 7, VocabularyReader.shipped());
    private static final Map<String, Entity> ENTITIES = WORLD.entities().map(Corpus.Owned::entity)
            .collect(Collectors.toMap(Entity::id, Function.identity()));
    private static final List<Document> DOCUMENTS = WORLD.documents().toList();

    private static Stream<Revision> revisions() {
        return DOCUMENTS.stream().flatMap(document -> document.revisions().stream());
    }

    @Test
    void theSameSeedMakesTheSameWorldAndAnotherAnother() {
        assertThat(digest(new World(300, 7, VocabularyReader.shipped())))
                .isEqualTo(digest(new World(300, 7, VocabularyReader.shipped())))
                .isNotEqualTo(digest(new World(300, 8, VocabularyReader.shipped())));
    }

    private static String digest(World world) {
        return Sha256.of(world.dossiers().toList() + "\n" + world.entities().toList() + "\n"
                + world.documents().toList());
    }

    @Test
    void itHasAsMuchAsItSays() {
        assertThat(ENTITIES).hasSize(3_000);
        assertThat(DOCUMENTS).hasSize((int) WORLD.size().documents());
        assertThat(revisions().map(revision -> revision.claim().id()).distinct().count()).isEqualTo(12_000)
                .isEqualTo(WORLD.claims());
        assertThatThrownBy(() -> new World(10, 7, VocabularyReader.shipped())).hasMessageContaining("at least 100");
    }

    @Test
    void everythingIsMarkedAsInvented() {
        assertThat(WORLD.dossiers()).isNotEmpty().allMatch(Corpus.Head::fictional);
    }

    @Test
    void everyEndIsThereAndFitsItsRelation() {
        assertThat(revisions().map(Revision::claim)).allSatisfy(claim -> {
            assertThat(claim.relation().from()).contains(end(claim.subject()));
            assertThat(claim.relation().to()).contains(end(claim.object()));
        });
    }

    private static End end(Term term) {
        return switch (term) {
            case Term.OfEntity(var id) -> End.of(Objects.requireNonNull(ENTITIES.get(id)).kind());
            case Term.OfClaim _ -> End.CLAIM;
            case Term.Value value -> End.of(value);
        };
    }

    @Test
    void passagesLieInTheTextsOfTheirSourceAndStandInThoseThatAreAttached() {
        int verified = 0;
        for (Document document : DOCUMENTS) {
            Set<String> texts = document.texts().stream().map(Source.Text::id).collect(Collectors.toSet());
            Map<String, NormalisedText> contents = new HashMap<>();
            document.contents().forEach((id, content) -> contents.put(id, NormalisedText.restored(content)));
            for (Source.Text text : document.texts()) {
                if (contents.containsKey(text.id())) {
                    assertThat(contents.get(text.id()).sha256()).isEqualTo(text.sha256());
                    assertThat(contents.get(text.id()).length()).isEqualTo(text.length());
                }
            }
            for (Revision revision : document.revisions()) {
                for (Passage passage : revision.claim().passages()) {
                    assertThat(texts).contains(passage.text());
                    Verdict verdict = Verification.verify(passage, contents.get(passage.text()));
                    assertThat(verdict).isNotInstanceOf(Verdict.Failed.class);
                    verified += verdict instanceof Verdict.Verified ? 1 : 0;
                }
            }
        }
        assertThat(verified).isGreaterThan(5_000);
    }

    @Test
    void revisionsFollowOneAnother() {
        Map<String, List<Revision>> byClaim = revisions()
                .collect(Collectors.groupingBy(revision -> revision.claim().id().toString()));
        assertThat(byClaim.values()).allSatisfy(revisions -> {
            for (int i = 0; i < revisions.size(); i++) {
                assertThat(revisions.get(i).number()).isEqualTo(i + 1);
                if (i > 0) {
                    assertThat(revisions.get(i - 1).endedAt()).isNotNull()
                            .isBeforeOrEqualTo(revisions.get(i).recordedAt());
                }
            }
        });
        assertThat(revisions().map(Revision::endReason).distinct())
                .containsExactlyInAnyOrder(null, "superseded", "withdrawn: no longer in its dossier");
    }

    @Test
    void claimsAboutClaimsAreTiedToWhatWasLiveThen() {
        Map<String, Revision> byRef = revisions().collect(Collectors.toMap(Revision::ref, Function.identity()));
        List<Revision> about = revisions().filter(revision -> !revision.tied().isEmpty()).toList();
        assertThat(about).hasSizeGreaterThan(100).allSatisfy(revision -> revision.tied().forEach((id, number) -> {
            Revision target = Objects.requireNonNull(byRef.get(id + "@" + number));
            Instant end = target.endedAt();
            assertThat(target.recordedAt()).isBeforeOrEqualTo(revision.recordedAt());
            assertThat(end == null || end.isAfter(revision.recordedAt())).isTrue();
        }));
    }

    @Test
    void itIsAsMixedAsRealMaterial() {
        assertThat(ENTITIES.values().stream().map(Entity::kind).distinct()).containsExactlyInAnyOrder(
                EntityKind.values());
        assertThat(revisions().map(revision -> revision.claim().certainty()).distinct())
                .containsExactlyInAnyOrder(Certainty.values());
        assertThat(revisions().map(revision -> revision.claim().polarity()).distinct())
                .containsExactlyInAnyOrder(Polarity.values());
        assertThat(revisions().map(revision -> revision.claim().saidBy().voice(revision.claim().subject(), Set.of()))
                .distinct()).containsExactlyInAnyOrder(Voice.values());
        assertThat(ENTITIES.values()).anyMatch(Entity::unnamed).anyMatch(entity -> entity.name().contains("حسن"));
        assertThat(DOCUMENTS).anyMatch(document -> !document.source().basedOn().isEmpty())
                .anyMatch(document -> document.texts().size() > 1);
        assertThat(ENTITIES.values().stream().filter(entity -> !entity.unnamed())
                .map(entity -> FoldedName.of(entity.name())).collect(Collectors.groupingBy(Function.identity()))
                .values()).anyMatch(same -> same.size() > 1);
        assertThat(revisions().map(revision -> form(revision.claim())).distinct().count()).isGreaterThan(25);
    }

    private static String form(Claim claim) {
        return claim.when().inWords().replaceAll("\\d", "0");
    }

    @Test
    void aFewAreInVeryManyClaims() {
        Map<String, Long> degrees = revisions().map(Revision::claim)
                .flatMap(claim -> Stream.of(claim.subject(), claim.object())).filter(Term.OfEntity.class::isInstance)
                .collect(Collectors.groupingBy(Object::toString, Collectors.counting()));
        List<Long> sorted = degrees.values().stream().sorted((a, b) -> Long.compare(b, a)).toList();
        assertThat(sorted.getFirst()).isGreaterThan(300);
        assertThat(sorted.get(sorted.size() / 2)).isLessThan(10);
    }

    @Test
    void claimsRepeatAndContradictOthers() {
        Set<String> affirmed = new HashSet<>();
        Set<String> denied = new HashSet<>();
        revisions().map(Revision::claim).forEach(claim -> (claim.polarity() == Polarity.DENIED ? denied : affirmed)
                .add("%s %s %s".formatted(claim.subject(), claim.relation().name(), claim.object())));
        denied.retainAll(affirmed);
        assertThat(denied).hasSizeGreaterThan(100);
        assertThat(affirmed.size()).isLessThan(10_500);
    }
}
