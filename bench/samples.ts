import type { Client } from 'pg';
import type { StoredArticle } from '../src/articles/article.view.js';

/** What the requests are made of. */
export interface Samples {
  /** Slugs of public articles, newest first. */
  readonly slugs: readonly string[];
  /** Their ids. */
  readonly ids: readonly string[];
  /** Moments at which articles were published, no two alike. */
  readonly moments: readonly string[];
  /** Requests that create an article with all its facts, as JSON; `{number}` stands in the headline. */
  readonly creations: readonly string[];
}

const READ = 20_000;
const CREATIONS = 10;

/** Every public article of the database was written by the seed and has two revisions. */
export async function takeSamples(client: Client): Promise<Samples> {
  const { rows } = await client.query<{ id: string; slug: string; moment: Date }>(
    `SELECT article_id AS id, slug, published_at AS moment FROM public.published_documents ORDER BY published_at DESC LIMIT ${READ}`,
  );
  const snapshots = await client.query<{ snapshot: StoredArticle }>(
    'SELECT snapshot FROM public.article_revisions WHERE number = 1 AND article_id = ANY ($1)',
    [rows.slice(0, CREATIONS).map(({ id }) => id)],
  );
  const names = await client.query<{ id: string; name: string }>('SELECT id, name FROM public.organizations');
  const nameOf = new Map(names.rows.map(({ id, name }) => [id, name]));
  return {
    slugs: rows.map(({ slug }) => slug),
    ids: rows.map(({ id }) => id),
    moments: rows.map(({ moment }) => moment.toISOString()),
    creations: snapshots.rows.map(({ snapshot }) => JSON.stringify(creation(snapshot, nameOf))),
  };
}

/** An article as an editor's page would send it: entities by their names, passages by their words. */
function creation(article: StoredArticle, nameOf: ReadonlyMap<string, string>): object {
  const { headline, summary, section, bylines, dateline, keywords, body } = article;
  const named = (id: string | null | undefined): { name: string | undefined } => ({
    name: nameOf.get(id ?? ''),
  });
  const words = (anchors: readonly { blockId: string; exact: string }[]): object[] =>
    anchors.map(({ blockId, exact }) => ({ blockId, exact }));
  return {
    ...{ headline: `{number} ${headline}`, summary, section: { slug: section?.slug } },
    ...{ bylines: bylines.map(({ name, role }) => ({ name, role })), dateline, keywords, body },
    mentions: article.mentions.map(({ organizationId, anchors }) => ({
      organization: named(organizationId),
      anchors: words(anchors),
    })),
    quotes: article.quotes.map(({ text, speaker, saidOn, anchors }) => ({
      ...{ text, saidOn, anchors: words(anchors) },
      speaker: {
        person: { name: speaker?.name },
        title: speaker?.title,
        organization: named(speaker?.organizationId),
      },
    })),
    statistics: article.statistics.map((statistic) => {
      const { indicator, place, value, unit, asPrinted, period, conversions, comparison, share } = statistic;
      return {
        ...{ indicator: { name: indicator?.name }, place, value, unit, asPrinted, period },
        ...{ conversions, comparison, share },
        attribution: { organization: named(statistic.attribution?.organizationId) },
        anchors: words(statistic.anchors),
      };
    }),
  };
}
