package org.entourage.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/// The permanent addresses of claims, as a person opens them from a footnote.
@RunningApplication
class ClaimPagesIT {

    private static final String CLAIM = "mek-paris-2013/dean-supported-mek";

    private final Caller caller;

    ClaimPagesIT(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims/" + CLAIM, "/claims/" + CLAIM + "/1", "/history?of=" + CLAIM})
    void aClaimIsShownWithItsEvidenceAndACitationToCopy(String address) throws Exception {
        HttpResponse<String> page = caller.get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Howard Dean", "supported", "Christopher Dickey", "already on 2013-12-07",
                "Entourage claim " + CLAIM + ", revision 1", "href=\"/claims/" + CLAIM + "/1\"");
    }

    @Test
    void whatNeverWasIsNotFoundAndSaysWhereItWasLookedFor() throws Exception {
        HttpResponse<String> page = caller.get("/claims/mek-paris-2013/no-such-claim");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("mek-paris-2013/no-such-claim", "in 1 source up to 2013-12-08");
    }
}
