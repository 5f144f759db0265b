package org.entourage.graph.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What of the graph readers do not see yet: dossiers that are being loaded in parts for the first time; and what they see
/// half. What a transaction took for it when it began holds until its end: so a reader sees none of such a dossier, or all.
/// Whoever writes sees all.
///
/// @param dossiers ids of those that are not seen; nearly always none
/// @param pages    how many pages the journal had before
/// @param renewal  of a dossier that is seen meanwhile; null if there is none
public record Incomplete(List<String> dossiers, long pages, @Nullable Renewal renewal) {

    /// Everything is shown.
    static final Incomplete NONE = new Incomplete(List.of(), Long.MAX_VALUE, null);

    /// The name that files of `cypher/` know it by.
    static final String PARAMETER = "$incomplete.";

    public Incomplete {
        dossiers = List.copyOf(dossiers);
    }

    /// A newer version of a dossier that is being written in parts: each of its claims is as it was or as it will be.
    ///
    /// @param dossier id
    /// @param since   when it began
    public record Renewal(String dossier, Instant since) {}

    /// The dossier that is being renewed while the transaction of this thread reads; empty if there is none.
    public static Optional<Renewal> renewing() {
        return Optional.ofNullable(ofTransaction().renewal());
    }

    /// What readers do not see, or see half, because of what is under way.
    static Incomplete of(Optional<Work> underWay) {
        return underWay.filter(work -> work.what() == Work.What.LOAD).map(load -> load.hidden()
                ? new Incomplete(List.of(load.of()), load.pages(), null)
                : new Incomplete(List.of(), Long.MAX_VALUE, new Renewal(load.of(), load.at().toInstant())))
                .orElse(NONE);
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
