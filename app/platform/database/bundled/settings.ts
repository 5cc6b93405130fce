/** The server's settings, given when it starts so that those of this release always hold. */
export function settings(port: number, durable: boolean): string[] {
  const all: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    // A socket's path may have 107 characters; a data folder's may have more.
    unix_socket_directories: '',
    max_connections: '50',
    shared_buffers: '96MB',
    max_wal_size: '256MB',
    // Containers give 64 MB of shared memory, which parallel queries would overflow.
    max_parallel_workers_per_gather: '0',
    io_method: 'sync',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    // What people wrote stays out of the log: no statements, and no details with values of keys.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : fast),
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** For data that may be lost with the machine: tests only. */
const fast = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
};
