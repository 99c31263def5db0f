/** Tells a database of a cluster from all others; a replica has the identity of its primary. An expression of SQL, in parentheses. */
export const DATABASE_IDENTITY = `(SELECT system_identifier || '/' || d.oid FROM pg_control_system(), pg_database d WHERE datname = current_database())`;
