/** How far long work is; nothing where it does not say. */
export function progressOf(payload: object): { readonly done: number; readonly total: number } | undefined {
  const { done, total } = payload as Record<string, unknown>;
  return typeof done === 'number' && typeof total === 'number' ? { done, total } : undefined;
}

const KINDS = [
  ...(['rerender', 'rebuild', 'rerender-family', 'readdress'] as const),
  ...(['became-visible', 'entities-merged', 'end-embargo', 'fill-search'] as const),
] as const;
type KnownWork = (typeof KINDS)[number] | 'purge';

/** The kind of work as far as the page has words for it. Each cache has a kind of its own, named after it. */
export function workKindOf(kind: string): { readonly known?: KnownWork; readonly name: string } {
  if (kind.startsWith('purge ')) return { known: 'purge', name: kind.slice('purge '.length) };
  const known = KINDS.find((one) => one === kind);
  return known === undefined ? { name: kind } : { known, name: kind };
}
