package org.entourage.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/// The entities of the graph, read by id.
public interface Entities extends Repository<EntityNode, String> {

    /// The one of that id; empty if there is none.
    Optional<EntityNode> findById(String id);

    /// Those of these ids, in the order of their ids.
    List<EntityNode> findAllByIdInOrderById(Collection<String> ids);
}
