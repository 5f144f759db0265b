package org.entourage.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/// The texts of the graph, read by id.
public interface Texts extends Repository<TextNode, String> {

    /// The one of that id; empty if there is none.
    Optional<TextNode> findById(String id);

    /// Those of these ids, in the order of their ids.
    List<TextNode> findAllByIdInOrderById(Collection<String> ids);

    /// All of them, by id.
    List<TextNode> findAllByOrderById();
}
