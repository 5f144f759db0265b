package org.entourage.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Hears what is asked of the driver, so that the same can be asked again without anything around it.
final class Overheard implements BeanPostProcessor {

    private static @Nullable List<Query> heard;

    /// What a piece of work asks, in its order.
    static List<Query> by(Runnable work) {
        List<Query> queries = new ArrayList<>();
        heard = queries;
        try {
            work.run();
        } finally {
            heard = null;
        }
        return queries;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? listening(Driver.class, driver) : bean;
    }

    private static <T> T listening(Class<T> type, T to) {
        return type.cast(Proxy.newProxyInstance(Overheard.class.getClassLoader(), new Class<?>[] {type},
                (_, method, arguments) -> called(to, method, arguments)));
    }

    private static @Nullable Object called(Object to, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        List<Query> hearing = heard;
        if (hearing != null && method.getName().equals("run") && arguments != null) {
            hearing.add(query(arguments));
        }
        try {
            return switch (method.invoke(to, arguments)) {
                case Session session -> listening(Session.class, session);
                case Transaction transaction -> listening(Transaction.class, transaction);
                case Object other -> other;
                case null -> null;
            };
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    @SuppressWarnings("unchecked") // that is what the driver takes
    private static Query query(@Nullable Object[] arguments) {
        return switch (Objects.requireNonNull(arguments[0])) {
            case Query query -> query;
            case String text when arguments.length > 1 && arguments[1] instanceof Map<?, ?> parameters ->
                new Query(text,
                        (Map<String, Object>) parameters);
            case Object text -> new Query(text.toString());
        };
    }
}
