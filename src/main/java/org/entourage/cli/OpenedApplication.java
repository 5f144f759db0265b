package org.entourage.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;

/// The running application as a command gets it, which closes what it was given: that ends this, and not the application.
final class OpenedApplication extends GenericApplicationContext {

    OpenedApplication(ConfigurableApplicationContext application) {
        super(application);
        refresh();
    }

    /// That this begins and ends is no news for the application.
    @Override
    protected void publishEvent(Object event, @Nullable ResolvableType typeHint) {}
}
