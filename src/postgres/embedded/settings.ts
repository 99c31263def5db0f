/** Settings of a server for one laptop, as `-c name=value`; all else is as Postgres ships it. */
export function settings(port: number, fast: boolean): string[] {
  const chosen: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    // No socket in a folder that others can enter.
    unix_socket_directories: '',
    shared_buffers: '128MB',
    effective_cache_size: '1GB',
    max_connections: '100',
    // Two indexes are read at once for what few of millions of rows fulfil both; each needs room for the places that it names.
    work_mem: '16MB',
    // A disk without moving parts.
    random_page_cost: '1.1',
    // Compiling a query costs more than each of ours takes.
    jit: 'off',
    huge_pages: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    ...(fast ? FAST : {}),
  };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** For tests: their data may die with the machine. */
const FAST: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  autovacuum_naptime: '10min',
};
