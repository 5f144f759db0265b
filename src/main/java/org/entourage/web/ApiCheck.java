package org.entourage.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;

import org.entourage.edit.check.Check;
import org.entourage.edit.check.Checked;

/// The check of dossiers.
@RestApi
class ApiCheck {

    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    /// A dossier takes many times its size in memory, which the graph lives in too.
    private final Lock oneAtATime = new ReentrantLock();
    private final Check check;

    ApiCheck(Check check) {
        this.check = check;
    }

    /// Checks a dossier that is sent along. Changes nothing.
    @PostMapping(path = "/check", consumes = "application/yaml")
    Checked check(HttpServletRequest request) throws IOException {
        RequestParameters.requireKnown(request, Set.of());
        if (request.getContentLengthLong() > LARGEST_BODY) {
            throw new TooLargeException(LARGEST_BODY);
        }
        byte[] bytes;
        try (InputStream body = request.getInputStream()) {
            bytes = body.readNBytes(LARGEST_BODY + 1);
        }
        if (bytes.length > LARGEST_BODY) {
            throw new TooLargeException(LARGEST_BODY);
        }
        oneAtATime.lock();
        try {
            return check.check("dossier", bytes, List.of());
        } finally {
            oneAtATime.unlock();
        }
    }
}
