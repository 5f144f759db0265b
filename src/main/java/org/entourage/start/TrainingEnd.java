package org.entourage.start;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Ends a [TrainingRun] when all questions were asked: the JVM writes the cache as it ends.
@Component
@ConditionalOnBooleanProperty("entourage.training")
class TrainingEnd {

    @EventListener(WarmUp.Over.class)
    void over() {
        System.exit(0);
    }
}
