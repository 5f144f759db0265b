package org.entourage.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/// The forms that change the graph. Only a session of the start address gets one, and each sends a word back that nobody
/// else's page can know, so that no other site sends a form in the owner's name.
final class OwnersForm {

    /// The field that holds the word.
    static final String FIELD = "word";

    private static final String WORD = OwnersForm.class.getName();
    private static final int WORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OwnersForm() {}

    /// The word for forms of this session.
    ///
    /// @throws NotTheOwnerException if it is none of the start address
    static String word(HttpServletRequest request) {
        HttpSession session = ownersSession(request);
        synchronized (session) {
            if (session.getAttribute(WORD) instanceof String word) {
                return word;
            }
            byte[] bytes = new byte[WORD_BYTES];
            RANDOM.nextBytes(bytes);
            String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            session.setAttribute(WORD, word);
            return word;
        }
    }

    /// Sees to it that the request comes from the owner and from a page of ours, before any of its body is read.
    ///
    /// @throws NotTheOwnerException if the session is none of the start address
    /// @throws ForgedFormException if a page of another site sent it
    static HttpSession ownersSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !StartAddress.isOwner(request)) {
            throw new NotTheOwnerException();
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (!request.getMethod().equals("GET") && site != null && !site.equals("same-origin")) {
            throw new ForgedFormException();
        }
        return session;
    }

    /// Sees to it that a form of this session was sent.
    ///
    /// @throws ForgedFormException if it was not
    static void requireWord(HttpServletRequest request, @Nullable String given) {
        if (given == null || !MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                word(request).getBytes(StandardCharsets.UTF_8))) {
            throw new ForgedFormException();
        }
    }
}
