package org.entourage.graph.session;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.server.Server;
import org.entourage.graph.session.Work.What;

/// The one lock of work that takes many transactions: `(:Lock {id: 'work'})`. The graph notes what it is and whose; every
/// part looks whether its writer still has the token, so that a writer who slept past his lease, while another went on,
/// writes nothing more.
@Component
public final class Maintenance {

    /// A part takes seconds, and whoever would go on waits for it anyway; between parts there are moments.
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Cypher cypher;
    private final Transactions transactions;
    private final AvailabilityCheck availability;
    private final Server server;
    private final Clock clock;
    private final ProcessEnd end;

    Maintenance(Cypher cypher, Transactions transactions, AvailabilityCheck availability, Server server, Clock clock,
            ProcessEnd end) {
        this.end = end;
        this.clock = clock;
        this.cypher = cypher;
        this.transactions = transactions;
        this.availability = availability;
        this.server = server;
    }

    /// The right to write parts of work, until somebody else takes it over.
    public record Lease(String token, Work of) {}

    /// Whoever runs this process wants it to end: the part at hand was committed, and no other begins.
    public static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        StoppedException(Work work) {
            super("Stopped: %s. %s".formatted(work.inWords(), work.howToGoOn()));
        }
    }

    /// Keeps the graph open, should the process be told to end, until work is through that writes parts.
    public <T> T atWork(Supplier<T> work) {
        return end.waitsFor(work);
    }

    /// What is under way, or was cut off; empty if there is nothing.
    public Optional<Work> underWay() {
        return transactions.repeatable(this::noted).map(row -> Work.of(row.get("work")));
    }

    private Optional<Record> noted() {
        return cypher.one("session/work.cypher", Map.of());
    }

    /// Notes that work begins, inside the caller's transaction, which holds the lock.
    ///
    /// @throws GraphUnavailableException if other work is under way, or was cut off
    public Lease begin(Work work) {
        noted().ifPresent(row -> {
            throw Work.of(row.get("work")).refusal();
        });
        return begun(work);
    }

    /// The same for work that makes all anew, so that what was cut off before is over.
    ///
    /// @throws GraphUnavailableException if somebody may still be at it
    public Lease beginInstead(Work work) {
        noted().ifPresent(Maintenance::requireLapsed);
        return begun(work);
    }

    private Lease begun(Work work) {
        String token = UUID.randomUUID().toString();
        Map<String, Object> noted = new HashMap<>(Map.of("what", work.what().word(), "of", work.of(), "file",
                work.file(), "input", work.input(), "hidden", work.hidden(), "at", work.at(), "token", token));
        return cypher.one("session/work-begin.cypher", Map.of("work", noted, "lease", LEASE))
                .map(row -> new Lease(token, Work.of(row.get("work")))).orElseThrow();
    }

    /// Waits until everybody knows what is not to be shown, or shown half, outside any transaction.
    public void letOthersNotice() {
        availability.letOthersNotice();
    }

    /// Takes over what another writer of the same load has left, inside the caller's transaction, which holds the lock.
    ///
    /// @param input digest of what is to be written
    /// @return empty if no load is under way
    /// @throws GraphUnavailableException if it is another load, or its writer may still be at it
    public Optional<Lease> takeOver(String input) {
        return takeOver(load -> load.input().equals(input));
    }

    /// The same, whatever load it is: to take it out.
    ///
    /// @throws GraphUnavailableException if its writer may still be at it
    public Optional<Lease> takeOver() {
        return takeOver(_ -> true);
    }

    private Optional<Lease> takeOver(Predicate<Work> wanted) {
        return noted().filter(row -> Work.of(row.get("work")).what() == What.LOAD).map(row -> {
            Work load = Work.of(row.get("work"));
            if (!wanted.test(load)) {
                throw load.refusal();
            }
            requireLapsed(row);
            String token = UUID.randomUUID().toString();
            cypher.run("session/work-take-over.cypher", Map.of("token", token, "lease", LEASE));
            return new Lease(token, load);
        });
    }

    private static void requireLapsed(Record row) {
        if (!row.get("lapsed").asBoolean()) {
            throw Work.of(row.get("work")).atWork(row.get("work").get("until").asZonedDateTime());
        }
    }

    /// Writes a part: all of it or nothing, and once.
    ///
    /// @throws GraphUnavailableException if another writer has taken over
    /// @throws StoppedException          if the process is about to end
    public <T> T part(Lease lease, Supplier<T> work) {
        if (end.isNear()) {
            throw new StoppedException(lease.of());
        }
        Supplier<T> held = () -> {
            hold(lease);
            return work.get();
        };
        if (lease.of().what() == What.RESTORE) {
            return transactions.restore(held);
        }
        return lease.of().hidden() ? transactions.part(held) : transactions.write(held);
    }

    /// Writes the last part of a load: from there on everybody sees all of it.
    ///
    /// @throws GraphUnavailableException if another writer has taken over
    public <T> T last(Lease lease, Supplier<T> work) {
        return transactions.write(() -> {
            hold(lease);
            T result = work.get();
            end();
            return result;
        });
    }

    /// Makes sure, inside the caller's transaction, that nobody else writes parts.
    ///
    /// @throws GraphUnavailableException if another writer has taken over
    public void hold(Lease lease) {
        if (cypher.one("session/work-part.cypher", Map.of("token", lease.token(), "lease", LEASE)).isEmpty()) {
            throw lease.of().takenOver();
        }
    }

    /// Notes that what is under way is done, inside the caller's transaction.
    public void end() {
        cypher.run("session/work-end.cypher", Map.of("now", now()));
    }

    /// Notes how far a rebuild has come, or, in the place of other work that is done, that one is to come; inside the
    /// caller's transaction.
    ///
    /// @param place empty for the beginning
    public void rebuilding(String place) {
        cypher.run("session/work-rebuild.cypher", Map.of("now", now(), "place", place));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /// Lets others go on with work at once, since its writer has failed. If that cannot be noted, they wait for the end of
    /// the lease.
    public void release(Lease lease, RuntimeException failure) {
        try {
            lapse(lease.token());
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /// At the start of an instance with a graph of its own: whoever wrote to it before has ended.
    public void begunAnew() {
        if (server.isOwn()) {
            lapse("");
        }
    }

    private void lapse(String token) {
        transactions.repeatable(() -> cypher.run("session/work-lapse.cypher", Map.of("token", token)));
    }
}
