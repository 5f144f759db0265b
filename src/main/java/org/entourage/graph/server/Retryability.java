package org.entourage.graph.server;

import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.dao.TransientDataAccessException;

/// Whether it may help to do again what failed.
public enum Retryability {

    /// The server is not there, or not ready: it may come back.
    UNREACHABLE,
    /// The server says that it may go better next time.
    TRANSIENT,
    /// It will fail again.
    PERMANENT;

    /// GQL status of a database that takes no changes. Its code says that it is not available, and may be later.
    public static final String READ_ONLY = "42N18";

    /// Code of a database that gave up after it could not write, until it is started again.
    public static final String STOPPED = "Neo.DatabaseError.Transaction.TransactionStartFailed";

    /// Code of a rule of the schema that somebody else was making at the same moment: asked for again, it is there.
    private static final String MADE_BY_ANOTHER = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    private static final Set<String> NOT_READY = Set.of("Neo.TransientError.General.DatabaseUnavailable",
            "Neo.TransientError.Database.DatabaseUnavailable", STOPPED);

    public static Retryability of(Throwable failure) {
        Causes causes = Causes.of(failure);
        Neo4jException refusal = causes.first(Neo4jException.class).orElse(null);
        if (causes.have(UnknownHostException.class) || causes.have(SSLException.class)
                || causes.have(FatalDiscoveryException.class)
                || (refusal != null && refusal.containsGqlStatus(READ_ONLY))) {
            return PERMANENT;
        }
        // no connection in time
        if (causes.have(TimeoutException.class) || causes.have(ServiceUnavailableException.class)
                || causes.have(SessionExpiredException.class)
                || (refusal != null && NOT_READY.contains(String.valueOf(refusal.code())))) {
            return UNREACHABLE;
        }
        return refusal instanceof RetryableException
                || (refusal != null && MADE_BY_ANOTHER.equals(refusal.code()))
                || causes.have(TransientDataAccessException.class)
                        ? TRANSIENT
                        : PERMANENT;
    }
}
