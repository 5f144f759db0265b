package org.entourage.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Serves the contract of the API (OpenAPI 3.1): the file that the tests hold every answer against.
@RestController
class ContractFile {

    static final String FILE = "openapi.yaml";

    private static final MediaType YAML = MediaType.valueOf("application/yaml;charset=UTF-8");

    @GetMapping("/api/v1/" + FILE)
    ResponseEntity<String> contract() throws IOException {
        return ResponseEntity.ok().contentType(YAML)
                .body(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
    }
}
