/** On the command line, so that they follow the product's version and win over an edited postgresql.conf. */
export function serverSettings(sockets: string): string[] {
  const settings = {
    // Reachable through a socket in a folder that only its account (and root) may enter; no port at all.
    listen_addresses: '',
    unix_socket_directories: `"${sockets.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: '5432',
    max_connections: '40',
    // An acknowledged write survives a power cut.
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    // For a small machine: 128 MB shared and at most 8 MB per sort; no helper processes that only wait.
    shared_buffers: '128MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    effective_cache_size: '512MB',
    min_wal_size: '64MB',
    max_wal_size: '512MB',
    io_method: 'sync',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The log tells starts, stops and crashes. Statements and values would put personal data into it.
    logging_collector: 'off',
    log_destination: 'stderr',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    log_autovacuum_min_duration: '-1',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
