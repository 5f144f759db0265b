package org.entourage.web;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

import org.entourage.edit.open.Opening;

/// Makes the graph ready before the first request can come in.
@Component
@ConditionalOnWebApplication
class OpeningAtStart implements SmartInitializingSingleton {

    private final Opening opening;

    OpeningAtStart(Opening opening) {
        this.opening = opening;
    }

    @Override
    public void afterSingletonsInstantiated() {
        opening.open();
    }
}
