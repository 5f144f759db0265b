package org.entourage.graph.session;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.entourage.graph.server.GraphSettings;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.server.Server;

/// Transactions on the graph: reads, which followers of a cluster may serve, and writes. Each has a time limit; what
/// fails for a reason that passes is done again, see [RetryPolicy]. One that is begun inside another is part of it.
@Component
public final class Transactions {

    private static final Duration LONGEST_WRITE = Duration.ofMinutes(30);
    private static final Duration LONGEST_EXAMINATION = Duration.ofHours(12);

    private final TransactionTemplate read;
    private final TransactionTemplate write;
    private final TransactionTemplate examination;
    private final RetryPolicy retries;
    private final Diagnosis diagnosis;
    private final Server server;
    private final Cypher cypher;
    private final AvailabilityCheck incomplete;
    private final Duration longestRead;

    Transactions(PlatformTransactionManager manager, RetryPolicy retries, Diagnosis diagnosis, Cypher cypher,
            AvailabilityCheck incomplete, GraphSettings settings, Server server) {
        this.incomplete = incomplete;
        this.server = server;
        this.diagnosis = diagnosis;
        this.longestRead = settings.longestRead();
        this.retries = retries;
        this.cypher = cypher;
        read = new TransactionTemplate(manager);
        read.setReadOnly(true);
        read.setTimeout(Math.toIntExact(longestRead.toSeconds()));
        write = new TransactionTemplate(manager);
        write.setTimeout(Math.toIntExact(LONGEST_WRITE.toSeconds()));
        examination = new TransactionTemplate(manager);
        examination.setTimeout(Math.toIntExact(LONGEST_EXAMINATION.toSeconds()));
    }

    /// Runs reads that see one state of the graph.
    ///
    /// @throws GraphUnavailableException if the graph cannot be reached, or refuses, or a bulk load is not complete
    public <T> T read(Supplier<T> work) {
        return isInside() ? work.get() : retries.with(() -> {
            Watchdog watchdog = Watchdog.after(longestRead);
            try (watchdog) {
                return inside(read, () -> seen(work));
            } catch (RuntimeException e) {
                throw watchdog.expired() ? inWords(e) : e;
            }
        });
    }

    /// Reads what is shown. Of what is hidden since the work began it may have seen some: then it runs once more.
    private <T> T seen(Supplier<T> work) {
        long begun = System.nanoTime();
        T result;
        boolean outdated;
        try (AvailabilityCheck.Reader _ = incomplete.reader()) {
            Incomplete hidden = incomplete.refuseNowAndThen();
            try (Incomplete.Bound _ = hidden.bind()) {
                result = work.get();
            }
            outdated = incomplete.isOutdated(hidden, begun);
        }
        return outdated ? seen(work) : result;
    }

    /// Makes a change: all of it or nothing, and once. The work may run more than once, when what it did before was
    /// undone. If the answer to its commit was lost, the graph is asked whether the change was made.
    ///
    /// @throws GraphUnavailableException if the graph cannot be reached, or refuses, or a bulk load is not complete
    public <T> T write(Supplier<T> work) {
        return write(work, incomplete::refuse, "change");
    }

    /// The same for a part of a load that nobody sees yet: what was counted of the graph holds on.
    ///
    /// @throws GraphUnavailableException if the graph cannot be reached, or refuses, or a bulk load is not complete
    public <T> T part(Supplier<T> work) {
        return write(work, incomplete::refuse, "work");
    }

    /// The same, also in a graph that is being restored: for whoever restores it.
    ///
    /// @throws GraphUnavailableException if the graph cannot be reached, or refuses, or a bulk load is not complete
    public <T> T restore(Supplier<T> work) {
        return write(work, incomplete::refuseBulkLoad, "change");
    }

    private <T> T write(Supplier<T> work, Supplier<Incomplete> refusal, String lock) {
        if (isInside()) {
            return work.get();
        }
        server.requireRoom();
        Map<String, Object> mark = Map.of("lock", lock, "change", UUID.randomUUID().toString());
        AtomicReference<@Nullable Supplier<T>> done = new AtomicReference<>();
        return retries.with(() -> inside(write, () -> {
            Supplier<T> before = done.getAndSet(null);
            if (before != null && wasMade(mark)) {
                return before.get();
            }
            // whoever writes sees all
            Incomplete _ = refusal.get();
            T result = work.get();
            cypher.run("session/mark-change.cypher", mark);
            done.set(() -> result);
            return result;
        }));
    }

    /// Makes a change that does no harm if it is made twice, such as one of the schema, which cannot share a transaction
    /// with data.
    ///
    /// @throws GraphUnavailableException if the graph cannot be reached, or refuses
    public <T> T repeatable(Supplier<T> work) {
        return isInside() ? work.get() : retries.with(() -> inside(write, work));
    }

    private boolean wasMade(Map<String, Object> mark) {
        return cypher.value("session/change-made.cypher", mark).map(Value::asBoolean).orElse(false);
    }

    private RuntimeException inWords(RuntimeException failure) {
        return diagnosis.of(failure).map(RuntimeException.class::cast).orElse(failure);
    }

    private static boolean isInside() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /// Runs long reads, of hours if need be, which lock the graph first, so that nothing changes meanwhile. Undone at its
    /// end, and not tried again; but it waits for a server that does not answer when it begins.
    public <T> T examine(Supplier<T> work) {
        return examine(work, incomplete::refuse, true);
    }

    /// The same in a graph that is being restored, for whoever restores it; what it notes stays.
    public <T> T examineRestored(Supplier<T> work) {
        return examine(work, incomplete::refuseBulkLoad, false);
    }

    private <T> T examine(Supplier<T> work, Supplier<Incomplete> refusal, boolean undone) {
        retries.with(() -> inside(read, () -> cypher.run("session/hello.cypher", Map.of())));
        try {
            return examination.execute(status -> {
                if (undone) {
                    status.setRollbackOnly();
                }
                try (Incomplete.Bound _ = refusal.get().bind()) {
                    return work.get();
                }
            });
        } catch (RuntimeException e) {
            throw inWords(e);
        }
    }

    /// Runs changes to see what would come of them, and undoes them. The work may run more than once.
    public <T> T attempt(Supplier<T> work) {
        return retries.with(() -> write.execute(status -> {
            T outcome = work.get();
            status.setRollbackOnly();
            return outcome;
        }));
    }

    private static <T> T inside(TransactionTemplate template, Supplier<T> work) {
        return template.execute(_ -> work.get());
    }
}
