package org.entourage.edit.attach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;

import org.entourage.claim.Passage;
import org.entourage.edit.text.AttachedCopies;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.Copies;
import org.entourage.graph.write.Copies.Held;
import org.entourage.graph.write.GraphWriter;

/// Takes attached texts away: their content, and the words that answers quote from them. Claims, positions and digests
/// stay, and answers say `unchecked` again, except where another copy that is attached has the very words.
@Service
public class Detach {

    private final GraphWriter graph;
    private final Copies copies;
    private final AttachedCopies attached;
    private final Transactions transactions;

    Detach(GraphWriter graph, Copies copies, AttachedCopies attached, Transactions transactions) {
        this.graph = graph;
        this.copies = copies;
        this.attached = attached;
        this.transactions = transactions;
    }

    /// What was detached, or would be.
    ///
    /// @param texts     ids of the texts
    /// @param unchecked number of passages, cited by live claims, whose words are gone
    /// @param kept      number of those whose words are quoted from another copy from now on
    public record Detached(List<String> texts, int unchecked, int kept) {

        public Detached {
            texts = List.copyOf(texts);
        }
    }

    /// Detaches a text, or all texts of a source.
    ///
    /// @param id of the text or the source
    /// @throws IllegalArgumentException if there is none of that id, or nothing of it is attached; the graph is as it was
    public Detached detach(String id) {
        return transactions.write(() -> done(id));
    }

    /// Says what detaching would do. It is done and undone: nothing stays written.
    ///
    /// @throws IllegalArgumentException if there is none of that id, or nothing of it is attached
    public Detached plan(String id) {
        return transactions.attempt(() -> done(id));
    }

    private Detached done(String id) {
        graph.lock();
        List<Held> known = copies.held(id);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("no text and no source of the graph has the id \"%s\"".formatted(id));
        }
        List<Held> held = known.stream().filter(Held::attached).toList();
        if (held.isEmpty()) {
            throw new IllegalArgumentException("nothing of \"%s\" is attached".formatted(id));
        }
        Set<Passage> bare = copies.detach(held);
        Map<String, String> sources = new HashMap<>();
        copies.held(bare).forEach(text -> sources.put(text.id(), text.source()));
        int kept = attached.find(sources, bare).size();
        return new Detached(held.stream().map(Held::id).toList(), bare.size() - kept, kept);
    }
}
