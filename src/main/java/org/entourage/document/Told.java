package org.entourage.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Counts what a document holds and what is not read, to tell it.
final class Told {

    /// What is counted, with the words for one and for several.
    enum Thing {
        DELETED("deletion with changes tracked is", "deletions with changes tracked are", "left out"), INSERTED(
                "insertion with changes tracked is", "insertions with changes tracked are",
                "in the text, though nobody has accepted it yet"), COMMENT("comment is", "comments are",
                        "not read"), CHUNK("part in another format is", "parts in other formats are",
                                "not read: open it, and save it as a PDF"), EMBEDDED("document in it is",
                                        "documents in it are", "not read: save it out, and ingest it"), EXTERNAL(
                                                "reference to something elsewhere is in it,",
                                                "references to something elsewhere are in it,",
                                                "and nothing was fetched"), UNREADABLE("sign of a font of symbols",
                                                        "signs of fonts of symbols",
                                                        "could not be read"), PICTURE("picture is", "pictures are",
                                                                "not read"), SCRIPT("script or macro is in it,",
                                                                        "scripts or macros are in it,",
                                                                        "and none was run");

        private final String one;
        private final String several;
        private final String what;

        Thing(String one, String several, String what) {
            this.one = one;
            this.several = several;
            this.what = what;
        }
    }

    private final Map<Thing, Long> counts = new EnumMap<>(Thing.class);

    /// @param thing null for nothing
    void count(@Nullable Thing thing) {
        if (thing != null) {
            count(thing, 1);
        }
    }

    void count(Thing thing, long more) {
        counts.merge(thing, more, Long::sum);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        counts.forEach((thing, count) -> {
            if (count > 0) {
                notes.add("%d %s %s".formatted(count, count == 1 ? thing.one : thing.several, thing.what));
            }
        });
        return notes;
    }
}
