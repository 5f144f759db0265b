package org.entourage.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.entourage.claim.Sha256;

/// The file of a backup, opened and made by somebody else than Entourage.
public record BackupFile(Path path) {

    private static final int SEAL = 73;

    /// What the file holds between its first line and its last, unpacked.
    public String content() throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        int first = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        try (GZIPInputStream content = new GZIPInputStream(
                new ByteArrayInputStream(bytes, first, bytes.length - first - SEAL))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Writes the file anew with other content, and a seal that fits.
    public void forge(String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes("entourage-backup 1\n".getBytes(StandardCharsets.US_ASCII));
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        packed.writeBytes("\nsha256 %s\n".formatted(Sha256.of(packed.toByteArray()))
                .getBytes(StandardCharsets.US_ASCII));
        Files.write(path, packed.toByteArray());
    }
}
