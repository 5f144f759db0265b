package org.entourage.claim;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.Shared;

/// Dates with what two other projects expect of them. They lie beside the project.
final class EdtfVectors {

    private static final String LISTS = "unt-edtf-valid-invalid.json";

    /// What these types say is level 2, whatever level a file gives: the column holds what the parser was called with.
    private static final Set<String> LEVEL_TWO = Set.of("Set", "List", "Decade");

    private EdtfVectors() {}

    /// A text with what others expect.
    record Vector(String file, String text, Expected expected) {}

    /// What a reader of levels 0 and 1 makes of a text.
    sealed interface Expected {

        /// It reads it, whatever days it says.
        record Read() implements Expected {}

        /// It reads it, with these limits: `Infinity` and `-Infinity` for an open end, empty for an unknown one.
        record ReadAs(String min, String max) implements Expected {}

        /// It refuses it, since it is level 2.
        record LevelTwo() implements Expected {}

        /// It refuses it.
        record Refused() implements Expected {}
    }

    static List<Vector> of(String file) {
        return file.equals(LISTS) ? lists() : rows(file);
    }

    private static List<Vector> rows(String file) {
        return Shared.edtf("vectors/" + file).lines().skip(1).filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> row(file, Arrays.asList(line.split("\t", -1)))).toList();
    }

    private static Vector row(String file, List<String> cells) {
        return new Vector(file, cells.getFirst(), expected(file, cells));
    }

    private static Expected expected(String file, List<String> cells) {
        if (cells.getLast().equals("INVALID")) {
            return new Expected.Refused();
        }
        if (file.equals("level2.tsv") || LEVEL_TWO.contains(cells.get(1))) {
            return new Expected.LevelTwo();
        }
        // the bounds of this file are not reliable: of times with an offset, of years beyond four digits, zeros
        return file.equals("edge-cases.tsv")
                ? new Expected.Read()
                : new Expected.ReadAs(cells.get(3), cells.get(4));
    }

    private static List<Vector> lists() {
        JsonNode file = JsonMapper.shared().readTree(Shared.edtf(LISTS));
        List<Vector> vectors = new ArrayList<>();
        file.get("valid").forEachEntry((level, lists) -> add(vectors, lists, level.equals("level2")
                ? new Expected.LevelTwo()
                : new Expected.Read()));
        add(vectors, file.get("invalid"), new Expected.Refused());
        return vectors;
    }

    private static void add(List<Vector> vectors, JsonNode lists, Expected expected) {
        for (JsonNode list : lists) {
            for (JsonNode text : list) {
                vectors.add(new Vector(LISTS, text.asString(), expected));
            }
        }
    }

    /// Whether our four bounds have the limits that a file gives, and its open and unknown ends.
    static boolean agrees(Bounds bounds, Expected.ReadAs expected) {
        boolean start = switch (expected.min()) {
            case "" -> bounds.startEarliest().equals(LocalDate.MIN)
                    && bounds.startLatest().equals(bounds.endLatest());
            case "-Infinity" -> bounds.startLatest().equals(LocalDate.MIN);
            default -> bounds.startEarliest().equals(day(expected.min()));
        };
        boolean end = switch (expected.max()) {
            case "" -> bounds.endLatest().equals(LocalDate.MAX) && bounds.endEarliest().equals(bounds.startEarliest());
            case "Infinity" -> bounds.endEarliest().equals(LocalDate.MAX);
            default -> bounds.endLatest().equals(day(expected.max()));
        };
        return start && end;
    }

    private static LocalDate day(String milliseconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(Long.parseLong(milliseconds), Duration.ofDays(1).toMillis()));
    }

    /// Reads a text; null if it is refused.
    static @Nullable Edtf read(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            return null;
        }
    }
}
