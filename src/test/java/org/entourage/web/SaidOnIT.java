package org.entourage.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/// When something was said is told wherever the claim is shown.
@RunningApplication
class SaidOnIT {

    private static final String CLAIM = "mek-paris-2013/handing-over-feared";

    private final Caller caller;

    SaidOnIT(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims/" + CLAIM, "/history?of=" + CLAIM, "/hedged?of=iraqi-government",
        "/profile?of=iraqi-government", "/report?of=iraqi-government", "/report/file?of=iraqi-government",
        "/reading?of=dickey-2013", "/api/v1/report?of=iraqi-government&format=md",
        "/api/v1/report?of=iraqi-government&format=html"})
    void itIsToldBesideWhoeverSaysIt(String address) throws Exception {
        assertThat(caller.get(address).body()).contains(", said in 2011");
    }

    @Test
    void itIsAFieldAndAColumn() throws Exception {
        assertThat(Caller.json(caller.get("/api/v1/history?of=" + CLAIM)).at("/rows/0/claims/0/saidOn").asString())
                .isEqualTo("2011");
        assertThat(caller.get("/api/v1/history?of=" + CLAIM + "&format=csv").body().lines().findFirst().orElseThrow()
                .split(",")).contains("saidOn");
    }
}
