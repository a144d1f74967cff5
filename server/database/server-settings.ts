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
  'server.directories.import': 'import',
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

  // A stop takes 1 s instead of 11, whatever is running.
  'db.shutdown_transaction_end_timeout': '1s',
  'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
  'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
};

/** Settings of 5.26 that later versions know by another name. */
const untilCalendarVersions = {
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
};

/** Settings that 5.26 does not know, and would refuse to start with. */
const sinceCalendarVersions = {
  'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration': '0s',
  // Otherwise the server tells the whole network of itself, and listens for others that do.
  'server.fleet_discovery.enabled': 'false',
  'dbms.fleet_manager.enabled': 'false',
};

/**
 * The settings of a Neo4j that we run.
 * @param version of the server: `2026.09.0`, `5.26.24`
 */
export function serverSettings(version: string): Record<string, string> {
  return { ...everyServer, ...(version.startsWith('5.') ? untilCalendarVersions : sinceCalendarVersions) };
}

/** Options of its Java: an exhausted memory ends the server, which then starts anew, instead of limping on. */
export const javaOptions = ['-XX:+ExitOnOutOfMemoryError', '-Xss4m', '-XX:MaxDirectMemorySize=128m'];
