package org.entourage.graph.record;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/// The entities of the graph, read by id.
public interface Entities extends Repository<EntityNode, String> {

    /// Those of these ids, in the order of their ids.
    List<EntityNode> findAllByIdInOrderById(Collection<String> ids);
}
