package org.entourage.graph.record;

import org.entourage.claim.ClaimId;

/// What is withdrawn or purged.
public sealed interface Target {

    /// Its id.
    String id();

    /// The word that the graph uses: claim, dossier, source.
    String what();

    /// A claim, by its id.
    record OfClaim(String id) implements Target {

        public OfClaim {
            ClaimId.parse(id);
        }

        @Override
        public String what() {
            return "claim";
        }
    }

    /// A dossier, with all its claims.
    record OfDossier(String id) implements Target {

        @Override
        public String what() {
            return "dossier";
        }
    }

    /// A source, with all claims that cite it, whichever dossier has them.
    record OfSource(String id) implements Target {

        @Override
        public String what() {
            return "source";
        }
    }

    /// `claim test/a`.
    default String inWords() {
        return what() + " " + id();
    }
}
