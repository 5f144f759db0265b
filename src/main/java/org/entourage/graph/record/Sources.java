package org.entourage.graph.record;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/// The sources of the graph, read by id.
public interface Sources extends Repository<SourceNode, String> {

    /// Whether there is one of that id.
    boolean existsById(String id);

    /// Those of these ids, in the order of their ids.
    List<SourceNode> findAllByIdInOrderById(Collection<String> ids);
}
