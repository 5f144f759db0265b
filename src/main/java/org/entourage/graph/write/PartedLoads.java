package org.entourage.graph.write;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.server.Server;
import org.entourage.graph.session.AvailabilityCheck;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Transactions;

/// Loads that are written in parts, each in a transaction of its own, one load at a time. The graph notes whose it is;
/// every part looks whether its writer still has the token, so that a writer who slept past his lease, while another went on,
/// writes nothing more.
@Component
public final class PartedLoads {

    /// A part takes seconds, and whoever would go on waits for it anyway; between parts there are moments.
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration LONGEST_PART = Duration.ofMinutes(5);

    private final Cypher cypher;
    private final Transactions transactions;
    private final AvailabilityCheck availability;
    private final Server server;
    private final Clock clock;
    private final ReadWriteLock atWork = new ReentrantReadWriteLock();
    private volatile boolean stopping;

    PartedLoads(Cypher cypher, Transactions transactions, AvailabilityCheck availability, Server server, Clock clock) {
        this.clock = clock;
        this.cypher = cypher;
        this.transactions = transactions;
        this.availability = availability;
        this.server = server;
    }

    /// A load that has begun and is not complete.
    ///
    /// @param dossier id
    /// @param file    that it is loaded from, as its user named it
    /// @param input   digest of all that decides what it writes: only the same can be gone on with
    /// @param hidden  whether nobody sees it yet: the graph had no such dossier before
    /// @param at      the instant at which all of it becomes known
    /// @param pages   how many pages the journal had before
    public record Unfinished(String dossier, String file, String input, boolean hidden,
            ZonedDateTime at, long pages) {

        static Unfinished of(Value load) {
            return new Unfinished(load.get("dossier").asString(), load.get("file").asString(),
                    load.get("input").asString(), load.get("hidden").asBoolean(),
                    load.get("at").asZonedDateTime(), load.get("journal").asLong());
        }

        /// The same, what is seen of it, and what can be done.
        public String whatToDo() {
            return "%s, was cut off or is still at work; %s. %s".formatted(inWords(), hidden
                    ? "nothing of it is shown before it is complete"
                    : "each of its claims is as it was or as it will be", howToGoOn());
        }

        /// How to go on with it.
        String howToGoOn() {
            return "go on with it: ./entourage load %s; or take it out: ./entourage load --undo".formatted(file);
        }

        /// Which, since when.
        public String inWords() {
            return "the load of dossier \"%s\" from %s, begun at %s".formatted(dossier, file, at.toInstant());
        }
    }

    /// The right to write parts of a load, until somebody else takes it over.
    public record Lease(String token, Unfinished of) {}

    /// Whoever runs this process wants it to end: the part at hand was committed, and no other begins.
    public static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        StoppedException(Unfinished load) {
            super("Stopped: %s. %s".formatted(load.inWords(), load.howToGoOn()));
        }
    }

    /// Keeps the graph open, should the process be told to end, until work is through that writes parts.
    public <T> T atWork(Supplier<T> work) {
        atWork.readLock().lock();
        try {
            return work.get();
        } finally {
            atWork.readLock().unlock();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        stopping = true;
        if (atWork.writeLock().tryLock(LONGEST_PART.toSeconds(), TimeUnit.SECONDS)) {
            atWork.writeLock().unlock();
        }
    }

    /// The load that is not complete; empty if there is none.
    public Optional<Unfinished> unfinished() {
        return transactions.repeatable(this::noted).map(row -> Unfinished.of(row.get("load")));
    }

    private Optional<Record> noted() {
        return cypher.one("write/load-unfinished.cypher", Map.of());
    }

    /// Notes that a load begins, inside the caller's transaction, which holds the lock.
    ///
    /// @param hidden whether nobody shall see it before its last part
    public Lease begin(String dossier, String file, String input, boolean hidden, ZonedDateTime at) {
        String token = UUID.randomUUID().toString();
        return cypher.one("write/load-begin.cypher", Map.of("load", Map.of("dossier", dossier, "file", file, "input",
                input, "hidden", hidden, "at", at, "token", token), "lease", LEASE))
                .map(row -> new Lease(token, Unfinished.of(row.get("load")))).orElseThrow();
    }

    /// Waits until everybody knows what is not to be shown, or shown half, outside any transaction.
    public void letOthersNotice() {
        availability.letOthersNotice();
    }

    /// Takes over what another writer of the same has left, inside the caller's transaction, which holds the lock.
    ///
    /// @param input digest of what is to be written
    /// @return empty if there is nothing
    /// @throws GraphUnavailableException if it is another load, or its writer may still be at it
    public Optional<Lease> takeOver(String input) {
        return takeOver(load -> load.input().equals(input));
    }

    /// The same, whatever it is: to take it out.
    ///
    /// @throws GraphUnavailableException if its writer may still be at it
    public Optional<Lease> takeOver() {
        return takeOver(_ -> true);
    }

    private Optional<Lease> takeOver(Predicate<Unfinished> wanted) {
        return noted().map(row -> {
            Unfinished load = Unfinished.of(row.get("load"));
            if (!wanted.test(load)) {
                throw GraphUnavailableException.loading(load.inWords(), load.howToGoOn());
            }
            if (!row.get("lapsed").asBoolean()) {
                throw GraphUnavailableException.writing(load.inWords(), row.get("load").get("until").asZonedDateTime());
            }
            String token = UUID.randomUUID().toString();
            cypher.run("write/load-take-over.cypher", Map.of("token", token, "lease", LEASE));
            return new Lease(token, load);
        });
    }

    /// Writes a part: all of it or nothing, and once.
    ///
    /// @throws GraphUnavailableException if another writer has taken over
    /// @throws StoppedException          if the process is about to end
    public <T> T part(Lease lease, Supplier<T> work) {
        if (stopping) {
            throw new StoppedException(lease.of());
        }
        Supplier<T> held = () -> {
            hold(lease);
            return work.get();
        };
        return lease.of().hidden() ? transactions.part(held) : transactions.write(held);
    }

    /// Writes the last part: from there on everybody sees all of it.
    ///
    /// @throws GraphUnavailableException if another writer has taken over
    public <T> T last(Lease lease, Supplier<T> work) {
        return transactions.write(() -> {
            hold(lease);
            T result = work.get();
            cypher.run("write/load-end.cypher", Map.of("now", ZonedDateTime.now(clock)));
            return result;
        });
    }

    private void hold(Lease lease) {
        if (cypher.one("write/load-part.cypher", Map.of("token", lease.token(), "lease", LEASE)).isEmpty()) {
            throw GraphUnavailableException.takenOver(lease.of().inWords());
        }
    }

    /// Lets others go on with a load at once, since its writer has failed. If that cannot be noted, they wait for the end of
    /// the lease.
    public void release(Lease lease, RuntimeException failure) {
        try {
            transactions.repeatable(() -> cypher.run("write/load-lapse.cypher", Map.of("token", lease.token())));
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /// At the start of an instance with a graph of its own: whoever wrote to it before has ended.
    public void begunAnew() {
        if (server.isOwn()) {
            transactions.repeatable(() -> cypher.run("write/load-lapse.cypher", Map.of("token", "")));
        }
    }
}
