/** Changes by the paths of what they change, such as `site/url` or `rules/default/checks/period-missing`. */
export type Edits = Readonly<Record<string, unknown>>;

/** A merge patch (RFC 7396) that makes these changes and no other. */
export function patchOf(edits: Edits): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(edits)) {
    const names = path.split('/');
    const last = names.pop() ?? '';
    let at = patch;
    for (const name of names) at = (at[name] ??= {}) as Record<string, unknown>;
    at[last] = value;
  }
  return patch;
}

/** The edits without one that changes nothing. */
export function edited(edits: Edits, path: string, present: unknown, value: unknown): Edits {
  const { [path]: _, ...others } = edits;
  return value === present ? others : { ...others, [path]: value };
}
