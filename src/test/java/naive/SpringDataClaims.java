package naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.transaction.PlatformTransactionManager;

import org.entourage.claim.Claim;
import org.entourage.claim.Corpus.Document;
import org.entourage.claim.Passage;
import org.entourage.claim.Term;

/// Claims as somebody would map them with Spring Data Neo4j at first: with their ends, passages and sources. Outside of our
/// packages, for Spring would take its classes for ours.
@NullMarked
@SuppressWarnings("unused") // its fields are read by Spring Data
public final class SpringDataClaims {

    private SpringDataClaims() {}

    @Node("Entity")
    static final class SavedEntity {
        @Id
        String id;

        SavedEntity(String id) {
            this.id = id;
        }
    }

    @Node("Source")
    static final class SavedSource {
        @Id
        String id;
        String title;

        SavedSource(String id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    @Node("Passage")
    static final class SavedPassage {
        @Id
        String id;
        String sha256;
        @Relationship("IN")
        SavedSource source;

        SavedPassage(String id, String sha256, SavedSource source) {
            this.id = id;
            this.sha256 = sha256;
            this.source = source;
        }
    }

    @Node("Claim")
    static final class SavedClaim {
        @Id
        String ref;
        String relation;
        String polarity;
        String certainty;
        @Nullable
        String detail;
        @Relationship("SUBJECT")
        @Nullable
        SavedEntity subject;
        @Relationship("OBJECT")
        @Nullable
        SavedEntity object;
        @Relationship("CITES")
        List<SavedPassage> passages;

        SavedClaim(String ref, String relation, String polarity, String certainty, @Nullable String detail,
                @Nullable SavedEntity subject, @Nullable SavedEntity object, List<SavedPassage> passages) {
            this.ref = ref;
            this.relation = relation;
            this.polarity = polarity;
            this.certainty = certainty;
            this.detail = detail;
            this.subject = subject;
            this.object = object;
            this.passages = passages;
        }
    }

    /// The claims of some documents, as objects.
    public static List<?> of(List<Document> documents) {
        Map<String, SavedEntity> entities = new HashMap<>();
        Map<Passage, SavedPassage> passages = new HashMap<>();
        List<SavedClaim> claims = new ArrayList<>();
        for (Document document : documents) {
            SavedSource source = new SavedSource(document.source().id(), document.source().title());
            document.revisions().forEach(revision -> {
                Claim claim = revision.claim();
                claims.add(new SavedClaim(revision.ref(), claim.relation().name(), claim.polarity().word(),
                        claim.certainty().word(), claim.detail(), end(claim.subject(), entities),
                        end(claim.object(), entities), claim.passages().stream().map(passage -> passages
                                .computeIfAbsent(passage, _ -> new SavedPassage(passage.text() + passage.start() + "-"
                                        + passage.end(), passage.sha256(), source)))
                                .toList()));
            });
        }
        return claims;
    }

    private static @Nullable SavedEntity end(Term term, Map<String, SavedEntity> entities) {
        return term instanceof Term.OfEntity(var id) ? entities.computeIfAbsent(id, SavedEntity::new) : null;
    }

    /// Saves them in one call, as the `saveAll` of a repository does.
    public static void save(Neo4jClient client, PlatformTransactionManager transactions, List<?> claims) {
        Neo4jMappingContext context = new Neo4jMappingContext();
        context.setInitialEntitySet(
                Set.of(SavedEntity.class, SavedSource.class, SavedPassage.class, SavedClaim.class));
        context.afterPropertiesSet();
        new Neo4jTemplate(client, context, transactions).saveAll(claims);
    }
}
