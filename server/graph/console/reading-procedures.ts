/** Procedures that read the graph and nothing else, in small letters. */
export const readingProcedures: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.index.fulltext.listavailableanalyzers',
  'db.index.vector.querynodes',
  'db.index.vector.queryrelationships',
  'db.ping',
  'dbms.components',
]);
