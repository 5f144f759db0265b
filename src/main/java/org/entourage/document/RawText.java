package org.entourage.document;

import java.util.List;

/// What a format gives, before it becomes one text.
///
/// @param extractor what read it, with its version
/// @param blocks    in reading order
/// @param pages     how many it has; 0 of what has none
/// @param attached documents of their own that it holds
record RawText(String extractor, List<Block> blocks, int pages, Proposal proposal, List<String> notes,
        List<Embedded> attached) {

    RawText(String extractor, List<Block> blocks, int pages, Proposal proposal, List<String> notes) {
        this(extractor, blocks, pages, proposal, notes, List.of());
    }
}
