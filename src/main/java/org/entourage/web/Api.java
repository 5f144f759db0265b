package org.entourage.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.edit.Check;
import org.entourage.edit.Checked;
import org.entourage.question.Filters;
import org.entourage.question.Hedged;
import org.entourage.question.HedgedAnswer;
import org.entourage.question.Supporters;
import org.entourage.question.SupportersAnswer;

/// The questions about who stands where towards somebody, and the check of dossiers.
@RestApi
class Api {

    private static final int LARGEST_BODY = 4 * 1024 * 1024;

    /// A dossier takes many times its size in memory, which the graph lives in too.
    private final Lock oneAtATime = new ReentrantLock();
    private final Supporters supporters;
    private final Hedged hedged;
    private final Check check;

    Api(Supporters supporters, Hedged hedged, Check check) {
        this.supporters = supporters;
        this.hedged = hedged;
        this.check = check;
    }

    @GetMapping("/supporters")
    ResponseEntity<SupportersAnswer> supporters(@RequestParam String of, HttpServletRequest request) {
        return Answered.with(supporters.of(of, RequestParameters.filters(request, Filters.PLAIN, "of")));
    }

    @GetMapping("/hedged")
    ResponseEntity<HedgedAnswer> hedged(@RequestParam String of, HttpServletRequest request) {
        return Answered.with(hedged.of(of, RequestParameters.filters(request, Filters.EVERYTHING, "of")));
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
