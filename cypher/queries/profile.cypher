// Who is somebody: names, roles, relations family by family, what is said by them, what others report that they say, and
// what is said about them?
// Live claims. Of one family no more than $most are looked at, nor of what it says itself: a part that reached so
// many says that it is cut. What a filter left out is counted by profile-coverage.cypher.
// The hints hold where statistics are stale, as after a large load.
//
// $of                   STRING        id of the entity
// $all                  LIST<STRING>  all families
// $most                 INTEGER       the most claims of one family that are looked at
// $limit                INTEGER       claims of a part that are shown
// $only.polarities      LIST<STRING>  'affirmed', 'denied' or both
// $only.certainties     LIST<STRING>  degrees that count
// $only.tiers           LIST<STRING>  how strong the support is that counts; what is no support has none, and is kept
// $only.from, $only.to  DATE          days between which it held or may have held; both null for any time
// $knownOn              DATETIME      what the graph held at that instant; a far one for now
// $only.families        LIST<STRING>  families that count; null for all
// $only.relations       LIST<STRING>  relations that count; null for all
// $only.sources         LIST<STRING>  ids of sources that count; null for all
// $only.reliabilities   LIST<STRING>  grades of sources that count; null for all
// $says.saying          LIST<STRING>  relations by which a subject says something; those of a dossier as dossier/relation
// $says.sayingFamilies  LIST<STRING>  the families that they are of
// $without              LIST<STRING>  references of claims that do not count, for they were taken back
//
// part      STRING        'names', 'roles', 'relations', 'saidBy', 'reportedToSay' or 'saidAbout'
// family    STRING        of the relations; null for the other parts
// total     INTEGER       claims of the part, of those that were looked at; at least one
// cut       BOOLEAN       whether there may be more
// more      INTEGER       how many of the part are in no part before
// claims    LIST<STRING>  references of the first ones: names by name, roles by time, what is undated last; then, as
//                         all else, by id of the claim
// Ordered by part, then family.
CYPHER 25
CALL () {
  UNWIND $all AS family
  CALL (family) {
    CALL (family) {
      MATCH (found:Claim)
      USING INDEX SEEK found:Claim(subjectId, family, polarity, recordedAt)
      WHERE found.subjectId = $of AND found.family = family AND found.polarity IN $only.polarities
        AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
      RETURN found
      UNION ALL
      MATCH (found:Claim)
      USING INDEX SEEK found:Claim(objectId, family, polarity, recordedAt)
      WHERE found.objectId = $of AND found.family = family AND found.polarity IN $only.polarities
        AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
      RETURN found
    }
    WITH found
    WHERE found.certainty IN $only.certainties
      AND (found.tier IS NULL OR found.tier IN $only.tiers)
      AND ($only.from IS NULL OR (found.startEarliest <= $only.to AND found.endLatest >= $only.from))
      AND ($only.families IS NULL OR found.family IN $only.families)
      AND ($only.relations IS NULL OR found.relation IN $only.relations)
      AND NOT found.ref IN $without
      AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
        MATCH (found)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
        WHERE ($only.sources IS NULL OR source.id IN $only.sources)
          AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
      })
    RETURN found
    LIMIT $most
  }
  RETURN collect(found) AS about
}
CALL (about) {
  UNWIND about AS found
  WITH found.family AS family, count(*) AS number
  WHERE number >= $most
  RETURN collect(family) AS cuts
}
CALL (about, cuts) {
  UNWIND about AS found
  WITH found, cuts WHERE found.relation = 'named' AND found.subjectId = $of
  WITH found, cuts ORDER BY found.valueText, found.id
  WITH cuts, collect(found.ref) AS claims
  RETURN 0 AS place, 'names' AS part, null AS family, 'identity' IN cuts AS cut, size(claims) AS more, claims
  UNION ALL
  UNWIND about AS found
  WITH found, cuts WHERE found.family = 'structure'
  WITH found, cuts, head([
    day IN [found.startEarliest, found.startLatest, found.endEarliest, found.endLatest]
    WHERE date('-999999999-01-01') < day < date('+999999999-12-31')
  ]) AS first
  WITH found, cuts, first, CASE WHEN first IS NOT NULL THEN found.endLatest END AS last
  ORDER BY first IS NULL, first, last, found.id
  WITH cuts, collect(found.ref) AS claims
  RETURN 1 AS place, 'roles' AS part, null AS family, 'structure' IN cuts AS cut, size(claims) AS more, claims
  UNION ALL
  UNWIND about AS found
  WITH found, cuts WHERE found.family <> 'structure' AND NOT (found.relation = 'named' AND found.subjectId = $of)
  WITH found, cuts ORDER BY found.id
  WITH cuts, found.family AS family, collect(found.ref) AS claims
  RETURN 2 AS place, 'relations' AS part, family, family IN cuts AS cut, size(claims) AS more, claims
  UNION ALL
  CALL () {
    CALL () {
      MATCH (:Entity {id: $of})<-[said:SAID_BY]-(found:Claim)
      WHERE found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
        AND NOT EXISTS { MATCH (found)-[later:SAID_BY]->(:Entity) WHERE later.order > said.order }
      RETURN found
      UNION
      MATCH (:Entity {id: $of})<-[:AUTHORED_BY]-(:Source)<-[:OF]-(:Text)<-[:IN]-(passage:Passage)
      MATCH (passage)<-[:CITES {order: 0}]-(found:Claim)
      WHERE found.voice = 'own'
        AND found.recordedAt <= $knownOn AND (found.endedAt IS NULL OR found.endedAt > $knownOn)
      RETURN found
    }
    WITH found
    WHERE found.polarity IN $only.polarities AND found.certainty IN $only.certainties
      AND (found.tier IS NULL OR found.tier IN $only.tiers)
      AND ($only.from IS NULL OR (found.startEarliest <= $only.to AND found.endLatest >= $only.from))
      AND ($only.families IS NULL OR found.family IN $only.families)
      AND ($only.relations IS NULL OR found.relation IN $only.relations)
      AND NOT found.ref IN $without
      AND (($only.sources IS NULL AND $only.reliabilities IS NULL) OR EXISTS {
        MATCH (found)-[:CITES]->(:Passage)-[:IN]->(:Text)-[:OF]->(source:Source)
        WHERE ($only.sources IS NULL OR source.id IN $only.sources)
          AND ($only.reliabilities IS NULL OR source.reliability IN $only.reliabilities)
      })
    WITH found LIMIT $most
    WITH found ORDER BY found.id
    RETURN collect(found) AS says
  }
  RETURN 3 AS place, 'saidBy' AS part, null AS family, size(says) >= $most AS cut,
         size([each IN says WHERE each.subjectId <> $of AND coalesce(each.objectId <> $of, true)]) AS more,
         [each IN says | each.ref] AS claims
  UNION ALL
  UNWIND about AS found
  WITH found, cuts
  WHERE found.subjectId = $of
    AND (found.relation IN $says.saying OR (found.dossier + '/' + found.relation) IN $says.saying)
    AND found.voice <> 'self' AND NOT (found.voice = 'own' AND EXISTS {
      MATCH (found)-[:CITES {order: 0}]->(:Passage)-[:IN]->(:Text)-[:OF]->(:Source)-[:AUTHORED_BY]->(:Entity {id: $of})
    })
  WITH found, cuts ORDER BY found.id
  WITH cuts, collect(found.ref) AS claims
  RETURN 4 AS place, 'reportedToSay' AS part, null AS family,
         any(family IN cuts WHERE family IN $says.sayingFamilies) AS cut, 0 AS more, claims
  UNION ALL
  UNWIND about AS found
  WITH found, cuts WHERE found.voice <> 'own'
  WITH found, cuts ORDER BY found.id
  WITH cuts, collect(found.ref) AS claims
  RETURN 5 AS place, 'saidAbout' AS part, null AS family, cuts <> [] AS cut, 0 AS more, claims
}
WITH place, part, family, cut, more, claims WHERE claims <> []
RETURN part, family, size(claims) AS total, cut, more, claims[0..$limit] AS claims
ORDER BY place, family
