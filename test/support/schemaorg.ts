import { conformanceJson } from './conformance.js';

interface Vocabulary {
  readonly types: Readonly<
    Record<string, { readonly superTypes: readonly string[]; readonly supersededBy?: string }>
  >;
  readonly properties: Readonly<
    Record<
      string,
      {
        readonly domainIncludes: readonly string[];
        readonly rangeIncludes: readonly string[];
        readonly supersededBy?: string;
      }
    >
  >;
}

/** What of JSON-LD the vocabulary of schema.org doesn't know: types, properties, properties on a type, values of a property. */
export function schemaOrgErrors(document: unknown): string[] {
  const vocabulary = conformanceJson('schemaorg/vocab-index.json') as Vocabulary;
  return new Checker(vocabulary).node(document, '');
}

class Checker {
  constructor(private readonly vocabulary: Vocabulary) {}

  node(value: unknown, path: string): string[] {
    const node = value as Record<string, unknown>;
    const type = String(node['@type']);
    const kinds = this.superTypes(type);
    if (kinds.size === 0) return [`${path}: no type ${type}`];
    return Object.entries(node)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([name, member]) => this.member(kinds, `${path}/${name}`, name, member));
  }

  private member(kinds: ReadonlySet<string>, path: string, name: string, member: unknown): string[] {
    const property = this.vocabulary.properties[name];
    if (!property || property.supersededBy !== undefined) return [`${path}: no property`];
    // A role stands in place of the thing, and repeats the property (schema.org, "Introducing Role").
    const allowed = kinds.has('Role') || property.domainIncludes.some((kind) => kinds.has(kind));
    const values = Array.isArray(member) ? (member as unknown[]) : [member];
    return [
      ...(allowed ? [] : [`${path}: not of this type`]),
      ...values.flatMap((value) => this.value(property.rangeIncludes, path, value)),
    ];
  }

  private value(range: readonly string[], path: string, value: unknown): string[] {
    if (value === null || value === '') return [`${path}: empty`];
    if (typeof value !== 'object')
      return isScalarOf(range, value) ? [] : [`${path}: ${JSON.stringify(value)} is none of ${range.join()}`];
    const kinds = this.superTypes(String((value as Record<string, unknown>)['@type']));
    const fits = kinds.has('Role') || range.some((kind) => kinds.has(kind));
    return [...(fits ? [] : [`${path}: the type is none of ${range.join()}`]), ...this.node(value, path)];
  }

  private superTypes(type: string, found = new Set<string>()): Set<string> {
    const known = this.vocabulary.types[type];
    if (!known || known.supersededBy !== undefined || found.has(type)) return found;
    found.add(type);
    for (const parent of known.superTypes) this.superTypes(parent, found);
    return found;
  }
}

function isScalarOf(range: readonly string[], value: unknown): boolean {
  if (typeof value === 'number') return range.includes('Number');
  if (range.includes('Text')) return true;
  const text = String(value);
  if (range.includes('URL') && /^https?:\/\//.test(text)) return true;
  if (range.includes('DateTime') && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return true;
  return range.includes('Date') && /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);
}
