type Json = Readonly<Record<string, unknown>>;

/** Lays a JSON Merge Patch over a value that has no class (RFC 7396): null takes a member away, objects merge, all else replaces. */
export function mergePatch(present: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const before = isObject(present) ? present : {};
  const untouched = Object.entries(before).filter(([name]) => patch[name] === undefined);
  const written = Object.entries(patch).filter(([, member]) => member !== null && member !== undefined);
  const merged = written.map(([name, member]) => [name, mergePatch(before[name], member)]);
  return Object.fromEntries([...untouched, ...merged]);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
