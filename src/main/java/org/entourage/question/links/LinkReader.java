package org.entourage.question.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What the search for links asks of the graph, within one scope of claims. Each call is one round trip for a batch.
interface LinkReader {

    /// An entity's hops as far as they were followed.
    ///
    /// @param id     the entity
    /// @param others by the id at the other end, what is known of the hop
    /// @param cut    whether it has more claims than were followed
    record Seen(String id, Map<String, Hop> others, boolean cut) {

        public Seen {
            others = Map.copyOf(others);
        }
    }

    /// A hop that was seen but not weighed.
    ///
    /// @param claims how many claims it has
    /// @param plain  whether one of them is affirmed and stated
    record Hop(int claims, boolean plain) {

        Hop and(Hop more) {
            return new Hop(claims + more.claims, plain || more.plain);
        }
    }

    /// An entity as its cost needs it.
    ///
    /// @param claims live claims with it at either end, counted to [LinkCost#MOST_COUNTED]
    /// @param place  whether it is a place
    record Weight(int claims, boolean place) {}

    /// The claims of a hop.
    ///
    /// @param claims all, or as many as are read of one pair
    /// @param cut    whether there are more
    record Claims(List<LinkClaim> claims, boolean cut) {

        public Claims {
            claims = List.copyOf(claims);
        }
    }

    /// The hops of these entities.
    List<Seen> expand(Collection<String> ids);

    /// The hops between an entity and others, by the id of the other; one without claims in the scope is missing.
    Map<String, Hop> between(String id, Collection<String> others);

    /// The claims of these hops; a pair without claims in the scope may be missing.
    Map<LinkPair, Claims> claims(Collection<LinkPair> pairs);

    /// How many claims these entities have.
    Map<String, Weight> weights(Collection<String> ids);
}
