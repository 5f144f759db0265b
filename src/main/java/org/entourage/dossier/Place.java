package org.entourage.dossier;

/// Where in a file something stands.
///
/// @param file   its name, as the user gave it
/// @param line   counted from 1; 0 if the file as a whole is meant
/// @param column counted from 1; 0 if the line as a whole is meant
/// @param path   the way there by keys, `claims[3].when`; empty at the top
public record Place(String file, int line, int column, String path) {

    /// A whole file.
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    @Override
    public String toString() {
        String position = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return path.isEmpty() ? position : position + " " + path;
    }
}
