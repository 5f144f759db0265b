package org.entourage.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Looks whether the port of pages and API is free before anything is opened: the web server itself would find out last.
public final class FreePort implements ApplicationListener<ApplicationPreparedEvent> {

    private static final int USUAL = 8080;

    /// @throws PortInUseException if it is not
    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        int port = settings.getProperty("server.port", Integer.class, USUAL);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.getProperty("server.address", "127.0.0.1"), port));
        } catch (BindException e) {
            throw new PortInUseException(port, e);
        } catch (IOException _) {
            // no answer to the question; the web server will have its own
        }
    }
}
