package org.entourage.graph;

import java.time.Duration;
import java.util.function.Supplier;

import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Transactions on the graph: reads, which followers of a cluster may serve, and writes, which are tried again when the
/// server says that it may help. Each has a time limit.
@Component
public final class Transactions {

    private static final Duration LONGEST_READ = Duration.ofSeconds(30);
    private static final Duration LONGEST_WRITE = Duration.ofMinutes(30);
    private static final Duration LONGEST_EXAMINATION = Duration.ofHours(12);

    private final TransactionTemplate read;
    private final TransactionTemplate write;
    private final TransactionTemplate examination;
    private final RetryTemplate retry = new RetryTemplate(RetryPolicy.builder().maxRetries(5)
            .delay(Duration.ofMillis(100)).multiplier(2).jitter(Duration.ofMillis(50))
            .predicate(Transactions::isWorthAnotherTry).build());

    Transactions(PlatformTransactionManager manager) {
        read = new TransactionTemplate(manager);
        read.setReadOnly(true);
        read.setTimeout(Math.toIntExact(LONGEST_READ.toSeconds()));
        write = new TransactionTemplate(manager);
        write.setTimeout(Math.toIntExact(LONGEST_WRITE.toSeconds()));
        examination = new TransactionTemplate(manager);
        examination.setTimeout(Math.toIntExact(LONGEST_EXAMINATION.toSeconds()));
    }

    /// Runs reads that see one state of the graph.
    public <T> T read(Supplier<T> work) {
        return repeated(() -> inside(read, work));
    }

    /// Runs changes: all of them, or none. The work may run more than once.
    public <T> T write(Supplier<T> work) {
        return repeated(() -> inside(write, work));
    }

    /// Runs long reads, of hours if need be, which lock the graph first, so that nothing changes meanwhile. Undone at its
    /// end, and not tried again.
    public <T> T examine(Supplier<T> work) {
        return examination.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    private static <T> T inside(TransactionTemplate template, Supplier<T> work) {
        return template.execute(_ -> work.get());
    }

    private <T> T repeated(Supplier<T> work) {
        try {
            return retry.execute(work::get);
        } catch (RetryException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static boolean isWorthAnotherTry(Throwable failure) {
        return failure instanceof RetryableException || failure.getCause() instanceof RetryableException
                || failure instanceof TransientDataAccessException;
    }
}
