/** Identifies one database of one cluster; a replica has the identity of its primary. A SQL expression, in parentheses. */
export const DATABASE_IDENTITY = `(SELECT system_identifier || '/' || d.oid FROM pg_control_system(), pg_database d WHERE datname = current_database())`;
