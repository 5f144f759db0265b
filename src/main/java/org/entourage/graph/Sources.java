package org.entourage.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/// The sources of the graph, read by id.
public interface Sources extends Repository<SourceNode, String> {

    /// The one of that id; empty if there is none.
    Optional<SourceNode> findById(String id);

    /// Those of these ids, in the order of their ids.
    List<SourceNode> findAllByIdInOrderById(Collection<String> ids);

    /// All of them, by id.
    List<SourceNode> findAllByOrderById();
}
