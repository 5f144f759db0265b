package org.entourage.graph.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;

/// Keeps the reason of a commit that failed. `Neo4jTransactionManager.doCommit` throws on the driver's exception as it is,
/// unless it may be retried; `AbstractPlatformTransactionManager.processCommit` then rolls back, as it does after every
/// failure but a `TransactionException`; `Neo4jTransactionHolder.rollback` complains that the transaction is closed; and
/// `doRollbackOnCommitException` throws that in place of the reason: nobody learns that the disk was full. So the failures
/// of a commit are made a `TransactionException`, with the driver's as their cause.
///
/// By a proxy, because nothing nearer can be replaced (Spring Data Neo4j 8.1): the manager is final, what it binds to the
/// thread is known to its package only, and its listeners are told of the failed rollback, not of the failed commit.
@Component
final class CommitFailures implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? watched(Driver.class, driver) : bean;
    }

    private static <T> T watched(Class<T> type, T watched) {
        return type.cast(Proxy.newProxyInstance(CommitFailures.class.getClassLoader(), new Class<?>[] {type},
                (_, method, arguments) -> called(watched, method, arguments)));
    }

    private static @Nullable Object called(Object watched, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        Object result;
        try {
            result = method.invoke(watched, arguments);
        } catch (InvocationTargetException e) {
            throw watched instanceof Transaction && method.getName().equals("commit")
                    ? new TransactionSystemException("the commit failed", e.getTargetException())
                    : e.getTargetException();
        }
        return switch (result) {
            case Session session -> watched(Session.class, session);
            case Transaction transaction -> watched(Transaction.class, transaction);
            case null, default -> result;
        };
    }
}
