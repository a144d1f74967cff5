/**
 * How every Neo4j that we run is set, as a child process or in a container: nothing but Bolt, limits on what one
 * query may take, no way from Cypher to files or the network, and a quick stop.
 */
const everyServer = {
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',

  // What read access alone leaves open: files, the network, the server's own configuration.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'dbms.security.procedures.allowlist': [
    'db.labels',
    'db.relationshipTypes',
    'db.propertyKeys',
    'db.schema.*',
    'db.index.fulltext.query*',
    'db.index.vector.query*',
    'db.awaitIndexes',
    'db.ping',
    'dbms.components',
  ].join(','),

  'db.transaction.timeout': '15s',
  'db.transaction.monitor.check.interval': '500ms',
  'db.memory.transaction.max': '64m',
  'dbms.memory.transaction.total.max': '128m',
  'server.memory.heap.initial_size': '256m',
  'server.memory.heap.max_size': '1g',
  'server.memory.pagecache.size': '128m',

  // A new store takes 2 MB instead of 516.
  'db.tx_log.preallocate': 'false',

  // A stop takes 1 s instead of 11.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
  'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
};

/** Settings that 5.26 does not know, and would refuse to start with. */
const sinceCalendarVersions = { 'dbms.fleet_manager.enabled': 'false' };

/**
 * The settings of a Neo4j that we run.
 * @param version of the server: `2026.09.0`, `5.26.24`
 */
export function serverSettings(version: string): Record<string, string> {
  return version.startsWith('5.') ? everyServer : { ...everyServer, ...sinceCalendarVersions };
}

/** Options of its Java: an exhausted memory ends the server, which then starts anew, instead of limping on. */
export const javaOptions = ['-XX:+ExitOnOutOfMemoryError', '-Xss4m', '-XX:MaxDirectMemorySize=128m'];

/**
 * The same for Neo4j's own image, as environment variables.
 * @param password for the user neo4j, set when its volume is new
 */
export function containerEnvironment(version: string, password: string): Record<string, string> {
  const settings = Object.entries(serverSettings(version)).map(([name, value]) => [variableOf(name), value]);
  return {
    ...Object.fromEntries(settings),
    NEO4J_server_jvm_additional: javaOptions.join(' '),
    NEO4J_AUTH: `neo4j/${password}`,
  };
}

/** `db.tx_log.preallocate` as the image wants it: NEO4J_db_tx__log_preallocate. */
function variableOf(name: string): string {
  return `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`;
}
