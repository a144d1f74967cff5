import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { isForbidden } from '../../../../server/neo4j/why-it-ended.ts';

// The first is what Neo4j 5.26 and 2026.09 answer where `server.databases.read_only` names the database.
test.each([
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', true],
  ['Neo.ClientError.Security.Forbidden', true],
  ['Neo.ClientError.Statement.AccessMode', false],
  ['Neo.ClientError.Schema.IndexAlreadyExists', false],
])('of what ended with %s it is known whether the database forbids it', (code, forbids) => {
  expect(isForbidden(new Neo4jError('Refused.', code, '', ''))).toBe(forbids);
});
