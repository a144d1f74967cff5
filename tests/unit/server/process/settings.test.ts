import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../../../server/process/settings.ts';

test('without any variable the defaults hold', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    dataDir: resolve('.data'),
    workspaceDir: resolve('.data/workspace'),
    connectionsFile: resolve('.data/connections.yaml'),
    cacheDir: expect.stringMatching(/diplograph$/),
    javaHome: undefined,
    neo4j: undefined,
  });
});

test('the workspace stands in the data folder, or where it is said to', () => {
  expect(readSettings({ DATA_DIR: '/data' }).workspaceDir).toBe('/data/workspace');
  expect(readSettings({ DATA_DIR: '/data', WORKSPACE_DIR: '/shared' }).workspaceDir).toBe('/shared');
});

test('an empty variable counts as not set', () => {
  expect(readSettings({ PORT: '', NEO4J_URI: '' })).toEqual(readSettings({}));
});

test('a named server is taken with its user, password and database', () => {
  const { neo4j } = readSettings({
    NEO4J_URI: 'neo4j+s://example.org',
    NEO4J_PASSWORD: 'secret',
    NEO4J_DATABASE: 'history',
  });
  expect(neo4j).toEqual({
    uri: 'neo4j+s://example.org',
    username: 'neo4j',
    password: 'secret',
    database: 'history',
  });
});

test.each([
  'http://neo4j:hunter2@example.org',
  'neo4j:hunter2@example.org',
  'bolt:neo4j:hunter2/x@y@example.org',
  'http://example.org?password=hunter2',
  'HTTP://neo4j:hunter2\n@example.org',
])('a password in a wrong address is not repeated: %s', (uri) => {
  const wrong = () => readSettings({ NEO4J_URI: uri });
  expect(wrong).toThrow('NEO4J_URI=');
  expect(wrong).not.toThrow('hunter2');
});

test('every wrong variable is named at once, with what it may be', () => {
  const wrong = () => readSettings({ PORT: '70000', NEO4J_URI: 'http://example.org' });
  expect(wrong).toThrow(SettingsError);
  expect(wrong).toThrow(
    [
      'Some settings cannot be used:',
      '  PORT=70000: must be from 0 to 65535',
      '  NEO4J_URI=http://example.org: must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://',
    ].join('\n'),
  );
});
