package org.entourage.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.entourage.dossier.DossierSchema;

/// Serves the schema of a dossier to editors.
@RestController
class SchemaFile {

    private static final MediaType JSON_SCHEMA = MediaType.valueOf("application/schema+json;charset=UTF-8");

    @GetMapping("/" + DossierSchema.FILE)
    ResponseEntity<String> schema() {
        return ResponseEntity.ok().contentType(JSON_SCHEMA).body(DossierSchema.text());
    }
}
