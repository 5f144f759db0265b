package org.entourage.web;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.entourage.dossier.DossierSchema;

import static org.assertj.core.api.Assertions.assertThat;

@RunningApplication
class SchemaFileIT {

    private final Caller caller;

    SchemaFileIT(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    @Test
    void theSchemaIsServedToEditors() throws Exception {
        HttpResponse<String> response = caller.get("/dossier-1.schema.json");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("application/schema+json"));
        assertThat(response.body()).isEqualTo(DossierSchema.text());
    }

    @Test
    void aBodyOfOneGigabyteIsRefusedUnread() throws Exception {
        assertThat(caller.raw("POST /api/v1/check HTTP/1.1", "Host: localhost", "Content-Type: application/yaml",
                "Content-Length: 1073741824", "Expect: 100-continue", "Connection: close")).contains("HTTP/1.1 413")
                .contains("more than 4194304 bytes");
    }
}
