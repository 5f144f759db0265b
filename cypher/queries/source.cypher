// Is this a source, and which?
//
// $id         STRING
// $incomplete.dossiers  LIST<STRING>  ids of dossiers that are being loaded, and not shown yet; nearly always none
//
// id, title, published, url, archiveUrl, reliability  STRING; all but id and title null if not known
// endedAt     DATETIME  when it was withdrawn, or dropped by its dossier; null if it was not, as in the next two
// endedHow, endReason  STRING
// Ordered by id.
CYPHER 25
MATCH (source:Source {id: $id}) WHERE source.title IS NOT NULL AND NOT source.dossier IN $incomplete.dossiers
RETURN source.id AS id, source.title AS title, source.published AS published, source.url AS url,
       source.archiveUrl AS archiveUrl, source.reliability AS reliability, source.endedAt AS endedAt,
       source.endedHow AS endedHow, source.endReason AS endReason
ORDER BY id
