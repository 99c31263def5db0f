/** Whether a statement is what connections are asked again and again, or tell others a moment later, whatever the requests. */
export function isHeartbeat(sql: unknown): boolean {
  if (typeof sql === 'string') return /^SELECT (1$|current_setting\('transaction_read_only'\))/.test(sql);
  const { values } = (sql ?? {}) as { readonly values?: readonly unknown[] };
  return values?.[0] === 'article_activity';
}
