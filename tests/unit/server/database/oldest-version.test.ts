import { expect, it } from 'vitest';
import { DatabaseError } from '../../../../server/database/database-error.ts';
import { checkVersion } from '../../../../server/database/oldest-version.ts';

it.each(['4.4.38', '5.12.0', '5.25.1', '5.25.0-drop03'])('refuses Neo4j %s in one sentence', (version) => {
  expect(() => checkVersion(version, 'bolt://theirs:7687')).toThrow(
    new DatabaseError(
      `The server at bolt://theirs:7687 is Neo4j ${version}, but Diplograph needs Neo4j 5.26 or newer: upgrade it, or set NEO4J_URI to another server.`,
    ),
  );
});

it.each(['5.26.0', '5.26.24', '5.27-aura', '2025.01.0', '2026.09.0', 'of our own making'])(
  'accepts Neo4j %s',
  (version) => {
    expect(() => checkVersion(version, 'bolt://theirs:7687')).not.toThrow();
  },
);
