/** Whether a statement is what connections that are watched are asked again and again, whatever the requests. */
export function isHeartbeat(sql: unknown): boolean {
  return typeof sql === 'string' && /^SELECT (1$|current_setting\('transaction_read_only'\))/.test(sql);
}
