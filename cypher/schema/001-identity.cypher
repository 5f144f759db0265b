// What must be unique. Each also serves as the index that finds a node by its id. (Version 0.1 knows this file without this
// sentence: so it refuses a graph that keeps what it would not write.)
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT claim_ref IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.ref IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (passage:Passage) REQUIRE passage.id IS UNIQUE;
CREATE CONSTRAINT text_id IF NOT EXISTS FOR (text:Text) REQUIRE text.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT dossier_id IF NOT EXISTS FOR (dossier:Dossier) REQUIRE dossier.id IS UNIQUE;
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.id IS UNIQUE;
CREATE CONSTRAINT schema_file IF NOT EXISTS FOR (schema:Schema) REQUIRE schema.file IS UNIQUE;
