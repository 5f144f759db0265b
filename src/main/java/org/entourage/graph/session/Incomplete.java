package org.entourage.graph.session;

import java.util.List;
import java.util.Map;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What of the graph readers do not see yet: dossiers that are being loaded in parts for the first time. What a
/// transaction took for it when it began holds until its end: so a reader sees none of such a dossier, or all. Whoever
/// writes sees all.
///
/// @param dossiers ids; nearly always none
/// @param pages    how many pages the journal had before
record Incomplete(List<String> dossiers, long pages) {

    /// Everything is shown.
    static final Incomplete NONE = new Incomplete(List.of(), Long.MAX_VALUE);

    /// The name that files of `cypher/` know it by.
    static final String PARAMETER = "$incomplete.";

    Incomplete {
        dossiers = List.copyOf(dossiers);
    }

    /// What the transaction of this thread does not see.
    static Incomplete ofTransaction() {
        return TransactionSynchronizationManager.getResource(Incomplete.class) instanceof Incomplete bound
                ? bound
                : NONE;
    }

    /// Lets the transaction of this thread see no more than that, until it is released.
    Bound bind() {
        TransactionSynchronizationManager.bindResource(Incomplete.class, this);
        return () -> TransactionSynchronizationManager.unbindResource(Incomplete.class);
    }

    /// To be closed at the end of a transaction.
    interface Bound extends AutoCloseable {

        @Override
        void close();
    }

    Map<String, Object> parameters() {
        return Map.of("dossiers", dossiers, "pages", pages);
    }
}
