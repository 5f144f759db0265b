package org.entourage.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The JSON Schema (2020-12) of a dossier, for editors: help and completion while a dossier is written. It knows the form
/// of the file; [DossierReader] knows the rest.
public final class DossierSchema {

    /// Name of the file, and of the address that it is served at.
    public static final String FILE = "dossier-1.schema.json";

    private DossierSchema() {}

    /// Its text, in JSON.
    public static String text() {
        try (InputStream stream = DossierSchema.class.getResourceAsStream("/" + FILE)) {
            return new String(Objects.requireNonNull(stream, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
