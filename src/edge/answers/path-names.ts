import type { FastifyRequest } from 'fastify';

/**
 * The values in a path for the names in its route. In `:slug.:format` the router ends the slug at the first dot, but a slug may hold
 * dots: the format is what follows the last. Some systems decompose letters in the addresses that they pass on; slugs are NFC.
 */
export function pathNames({ params }: FastifyRequest): Readonly<Record<string, string>> {
  const names = params as Readonly<Record<string, string>>;
  const { slug, format } = names;
  if (slug === undefined) return names;
  if (format === undefined) return { ...names, slug: slug.normalize('NFC') };
  const whole = `${slug}.${format}`;
  const dot = whole.lastIndexOf('.');
  return { ...names, slug: whole.slice(0, dot).normalize('NFC'), format: whole.slice(dot + 1) };
}
