import type { Client } from 'pg';

/** Words to search for, by how many articles they stand in; undefined where the sample has none such. */
export interface SampleWords {
  /** In about 30 % of the articles. */
  readonly common: string | undefined;
  /** In about 3 %. */
  readonly middling: string | undefined;
  /** In about three of a million. */
  readonly rare: string | undefined;
  /** Each in 1.5 to 4 %. */
  readonly several: readonly string[];
}

/** Articles that are looked into. */
const SAMPLE = 2000;

export async function takeWords(client: Client): Promise<SampleWords> {
  const { rows } = await client.query<{ document: string }>(
    `SELECT document FROM public.published_documents ORDER BY published_at DESC LIMIT ${SAMPLE}`,
  );
  const texts = rows.map(({ document }) => (JSON.parse(document) as Written).body.map(({ text }) => text));
  const counts = new Map<string, number>();
  for (const paragraphs of texts)
    for (const word of new Set(
      paragraphs
        .join(' ')
        .toLowerCase()
        .match(/\p{Ll}{4,}/gu),
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const nearest = (share: number): string | undefined =>
    [...counts].sort(
      ([, a], [, b]) => Math.abs(a - share * rows.length) - Math.abs(b - share * rows.length),
    )[0]?.[0];
  const several = [...counts].flatMap(([word, count]) =>
    count >= 0.015 * rows.length && count <= 0.04 * rows.length ? [word] : [],
  );
  return { common: nearest(0.3), middling: nearest(0.03), rare: texts.map(rareWord).find(Boolean), several };
}

interface Written {
  readonly body: readonly { readonly text: string }[];
}

/** The seed writes its rarest words as a sentence of one word, the last of an article. */
function rareWord(paragraphs: readonly string[]): string | undefined {
  return /\. (\p{Lu}\p{Ll}+)\.$/u.exec(paragraphs.at(-1) ?? '')?.[1]?.toLowerCase();
}
