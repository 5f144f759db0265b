package org.entourage.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The address that is printed at start. Its token works once, and makes a session that may do what the owner of the
/// graph may: get the Bolt password for Neo4j Browser. When it was used, a new address is printed.
@Component
class StartAddress {

    private static final String OWNER = StartAddress.class.getName();
    private static final int TOKEN_BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private String token = newToken();
    private int port;

    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    /// The address, with a token that was not used yet.
    synchronized String current() {
        return "http://127.0.0.1:%d/?start=%s".formatted(port, token);
    }

    /// Makes the caller's session the owner's, if the token is the one that was printed last.
    synchronized boolean enter(String given, HttpServletRequest request) {
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        token = newToken();
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(OWNER, true);
        Announcement.print("Entered. For another browser: " + current());
        return true;
    }

    /// Whether the caller came with the address.
    static boolean isOwner(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(OWNER) != null;
    }

    private String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
