package org.entourage.graph.record;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/// The texts of the graph, read by id.
public interface Texts extends Repository<TextNode, String> {

    /// Those of these ids, in the order of their ids.
    List<TextNode> findAllByIdInOrderById(Collection<String> ids);

    /// Those with a digest, in the order of their ids.
    List<TextNode> findAllBySha256OrderById(String sha256);

    /// Those with any of these digests, in the order of their ids.
    List<TextNode> findAllBySha256InOrderById(Collection<String> sha256);
}
