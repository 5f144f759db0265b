package org.entourage.graph.server;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Everything that a failure carries along: its causes, theirs, and what was suppressed on the way. The driver puts what
/// kept it from each server of a cluster beside the cause.
public final class Causes {

    private final Set<Throwable> all = new LinkedHashSet<>();

    private Causes() {}

    public static Causes of(Throwable failure) {
        Causes causes = new Causes();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (causes.all.add(next)) {
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                Collections.addAll(open, next.getSuppressed());
            }
        }
        return causes;
    }

    public boolean have(Class<? extends Throwable> type) {
        return all.stream().anyMatch(type::isInstance);
    }

    public <T extends Throwable> Optional<T> first(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
