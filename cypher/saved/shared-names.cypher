// title: Which names stand for more than one thing?
// description: Names that two or more entities share, as their main name or as another form of it, with what the name is
//   to each of them. Capitals make no difference. A text that uses such a name doesn't say by itself which is meant;
//   and what shares a name may turn out to be one thing recorded twice.
// category: Sources and doubts
// view: table
// param kind: Person, Commission, Organization, Party, Country, InternationalOrganization, Congress, Document, Event,
//   Concept, Place, any = any | Type of one of them
MATCH (entity:Entity)
UNWIND [entity.name] + coalesce(entity.names, []) AS form
WITH toLower(form) AS spelling, count(*) AS uses
WHERE uses > 1
// Only these are kept with their entities: all names would be more than the memory holds.
WITH collect(spelling) AS spellings
MATCH (entity:Entity)
WITH spellings, entity,
     [entity.name] + coalesce(entity.names, []) AS forms,
     ['main name'] + coalesce(entity.nameKinds, []) AS kinds
UNWIND range(0, size(forms) - 1) AS index
WITH spellings, entity, forms[index] AS form, kinds[index] AS use, index
WHERE toLower(form) IN spellings
WITH entity, form, use
ORDER BY entity.name, entity.id, index
WITH toLower(form) AS spelling,
     collect(form)[0] AS name,
     collect(DISTINCT entity) AS entities,
     collect(entity.name + ': ' + use) AS uses
WHERE size(entities) > 1 AND ($kind = 'any' OR any(entity IN entities WHERE $kind IN labels(entity)))
RETURN name, size(entities) AS meanings, entities, uses
ORDER BY meanings DESC, spelling
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
