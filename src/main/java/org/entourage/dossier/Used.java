package org.entourage.dossier;

import java.util.List;

import org.entourage.claim.Entity;
import org.entourage.claim.Source;

/// Something that a dossier takes from another one, which owns it. It says what it takes it for, so that it can be read
/// by itself, and a mismatch with the owner be refused.
public sealed interface Used {

    /// Its id.
    String id();

    /// Where the dossier says so.
    Place place();

    /// An entity.
    ///
    /// @param entity id, kind, name and whether it is unnamed, as the owner has them
    record OfEntity(Entity entity, Place place) implements Used {

        @Override
        public String id() {
            return entity.id();
        }
    }

    /// A source.
    ///
    /// @param title as the owner has it
    /// @param texts those of its texts that the dossier cites, as the owner has them; perhaps none
    record OfSource(String id, String title, List<Source.Text> texts, Place place) implements Used {

        public OfSource {
            texts = List.copyOf(texts);
        }
    }
}
