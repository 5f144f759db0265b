package org.entourage.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// Reads files of maps, and keeps in memory those that were asked for last, as long as their files are the same.
final class MapFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// So many stretches of maps are kept in memory, some 25 bytes each.
    private static final int MOST_KEPT = 500_000;

    private final Map<Path, Read> read = new LinkedHashMap<>(16, 0.75f, true);

    /// A map that was read, with what tells whether its file is still the same.
    private record Read(FileTime modified, long size, TextMap map) {}

    /// A map; empty if there is no such file, or it is none.
    Optional<TextMap> read(Path file) {
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Optional<Read> known = known(file);
            if (known.isPresent() && known.get().modified().equals(modified) && known.get().size() == size) {
                return Optional.of(known.get().map());
            }
            TextMap map = parsed(file);
            keep(file, new Read(modified, size, map));
            return Optional.of(map);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static TextMap parsed(Path file) {
        try (JsonParser parser = JSON.createParser(file)) {
            int pages = 0;
            parser.nextToken();
            for (String key = parser.nextName(); key != null && !key.equals("parts"); key = parser.nextName()) {
                pages = parser.nextToken() == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : pages;
            }
            // into the list, and to its first part
            parser.nextToken();
            parser.nextToken();
            return TextMap.of(pages, JSON.readerFor(Part.class).<Part>readValues(parser));
        }
    }

    private Optional<Read> known(Path file) {
        synchronized (read) {
            return Optional.ofNullable(read.get(file));
        }
    }

    private void keep(Path file, Read map) {
        synchronized (read) {
            read.put(file, map);
            Iterator<Read> eldest = read.values().iterator();
            for (int size = read.values().stream().mapToInt(each -> each.map().size()).sum(); size > MOST_KEPT
                    && read.size() > 1;) {
                size -= eldest.next().map().size();
                eldest.remove();
            }
        }
    }
}
