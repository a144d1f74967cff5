/** Every operation of the API: the server serves these, the client calls them, the documentation lists them. */
export * from './changes.ts';
export * from './connections.ts';
export * from './cypher.ts';
export * from './datasets.ts';
export * from './entities.ts';
export * from './export.ts';
export * from './lineage.ts';
export * from './office-holders.ts';
export * from './paths.ts';
export * from './profile.ts';
export * from './queries.ts';
export * from './search.ts';
export * from './service.ts';
export * from './sources.ts';
export * from './tenures.ts';
export * from './together.ts';
export * from './views.ts';
