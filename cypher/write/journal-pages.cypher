// The pages of the journal that list one kind.
//
// $what   STRING
//
// page    MAP     its properties
// Ordered by number.
CYPHER 25
MATCH (journal:Journal {what: $what})
RETURN journal {.*} AS page
ORDER BY page.number
