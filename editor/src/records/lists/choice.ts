/** What the address of a list narrows it to: text by the name of its filter, empty where it does not. */
export type Choice<Name extends string> = Readonly<Record<Name, string>>;

export function choiceOf<Name extends string>(search: URLSearchParams, names: readonly Name[]): Choice<Name> {
  return Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Choice<Name>;
}

/** The part of an address after `?`, without what is not chosen. */
export function searchOfChoice(choice: Choice<string>): string {
  const chosen = Object.entries(choice).filter(([, value]) => value !== '');
  return new URLSearchParams(chosen).toString();
}
