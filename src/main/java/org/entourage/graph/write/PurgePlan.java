package org.entourage.graph.write;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.graph.record.LatestRevision;

/// What goes when something is purged.
///
/// @param claims   that go, with every revision
/// @param about    revisions of other claims that speak of these
/// @param passages that the claims cite, or that lie in texts of the sources
/// @param sources  of which at least the texts go that no other dossier cites
/// @param entities that the claims and sources speak of, and those of the dossier
/// @param dossier  id of the dossier that goes; null if none does
public record PurgePlan(List<OfClaim> claims, List<About> about, List<OfPassage> passages, List<OfSource> sources,
        List<OfEntity> entities, @Nullable String dossier) {

    public PurgePlan {
        claims = List.copyOf(claims);
        about = List.copyOf(about);
        passages = List.copyOf(passages);
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
    }

    /// A claim that goes.
    ///
    /// @param latest    revision of it
    /// @param revisions how many it has
    public record OfClaim(LatestRevision latest, long revisions) {}

    /// A revision that speaks of a claim that goes.
    ///
    /// @param about id of that claim
    public record About(LatestRevision latest, String about) {}

    /// A passage.
    ///
    /// @param shared   whether other claims cite it: then it stays
    /// @param attached id of its text, if that is attached
    public record OfPassage(String id, boolean shared, @Nullable String attached) {}

    /// A source.
    ///
    /// @param title of it
    /// @param users ids of other dossiers that use it
    /// @param goes  whether it goes itself, not its texts alone
    /// @param texts ids of its texts that go
    /// @param kept  ids of its texts that stay, for others cite them
    public record OfSource(String id, String title, List<String> users, boolean goes, List<String> texts,
            List<String> kept) {

        public OfSource {
            texts = List.copyOf(texts);
            kept = List.copyOf(kept);
            users = List.copyOf(users);
        }
    }

    /// An entity.
    ///
    /// @param name  to show
    /// @param users ids of dossiers that need it: it goes only if none does
    public record OfEntity(String id, String name, List<String> users) {

        public OfEntity {
            users = List.copyOf(users);
        }
    }

    /// Whether there is nothing to purge.
    public boolean isEmpty() {
        return claims.isEmpty() && sources.isEmpty() && dossier == null;
    }

    /// The ids of the claims.
    public List<String> claimIds() {
        return claims.stream().map(claim -> claim.latest().id()).toList();
    }

    /// The ids of the sources that go.
    public List<String> sourceIds() {
        return sources.stream().filter(OfSource::goes).map(OfSource::id).toList();
    }

    /// The ids of the passages that go.
    public List<String> passageIds() {
        return passages.stream().filter(passage -> !passage.shared()).map(OfPassage::id).toList();
    }

    /// The ids of the entities that go.
    public List<String> entityIds() {
        return entities.stream().filter(entity -> entity.users().isEmpty()).map(OfEntity::id).toList();
    }
}
