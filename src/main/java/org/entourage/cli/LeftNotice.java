package org.entourage.cli;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;

import org.entourage.graph.server.StoreSwap;

/// Tells whoever started the application or a command what an earlier process has left in the data folder, and what became
/// of it. To standard error: an answer in JSON must stand alone. An [ApplicationListener], for it must listen before others
/// are made.
@Component
class LeftNotice implements ApplicationListener<PayloadApplicationEvent<StoreSwap.Left>> {

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<StoreSwap.Left> event) {
        System.err.println(CommandText.visible(event.getPayload().inWords()));
    }
}
