package org.entourage.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes documents that are ZIP archives.
final class Archive {

    private Archive() {}

    /// @param parts name, content, name, content …
    static byte[] of(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                byte[] content = parts[i + 1].getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(parts[i]);
                if (parts[i].equals("mimetype")) {
                    // so that programs find it without unpacking anything
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// The main part of a Word file.
    static String word(String body) {
        return """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>"""
                .formatted(body);
    }

    /// A Word file of one part.
    static byte[] docx(String body) throws IOException {
        return of("[Content_Types].xml", "<Types/>", "word/document.xml", word(body));
    }
}
