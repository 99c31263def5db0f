import type { Client } from 'pg';
import type { StoredArticle } from '../src/articles/article.view.js';
import { addManyFacts } from './many-facts.js';
import type { ManyFacts } from './many-facts.js';
import { takeWords } from './sample-words.js';
import type { SampleWords } from './sample-words.js';

/** What the requests are made of. */
export interface Samples {
  /** Slugs of public articles, newest first. */
  readonly slugs: readonly string[];
  /** Ids of those among them that have their first two revisions: changes begin there. */
  readonly ids: readonly string[];
  /** Moments at which the newer half of them were published, no two alike. */
  readonly moments: readonly string[];
  /** Requests that create an article with all its facts, as JSON; `{number}` stands in the headline. */
  readonly creations: readonly string[];
  /** Slugs, of those that most articles name first. */
  readonly organizations: readonly string[];
  readonly people: readonly string[];
  readonly sections: readonly string[];
  readonly indicators: readonly string[];
  /** Ids of the newest that can be compared with others. */
  readonly statistics: readonly string[];
  /** What has ten thousand facts. */
  readonly many: ManyFacts;
  readonly words: SampleWords;
  /** The id of an article with twenty facts; empty until there is one. */
  readonly checked: string;
}

const READ = 20_000;
const CREATIONS = 10;
const ENTITIES = 1000;

/** Out of a database that the seed filled. */
export async function takeSamples(client: Client): Promise<Samples> {
  const { rows } = await client.query<{ id: string; slug: string; moment: Date; untouched: boolean }>(
    `SELECT id, d.slug, d.published_at AS moment, a.revision = 2 AS untouched
     FROM public.published_documents d JOIN public.articles a ON a.id = d.article_id ORDER BY d.published_at DESC LIMIT ${READ}`,
  );
  const untouched = rows.filter((row) => row.untouched).map(({ id }) => id);
  const snapshots = await client.query<{ snapshot: StoredArticle }>(
    'SELECT snapshot FROM public.article_revisions WHERE number = 1 AND article_id = ANY ($1)',
    [untouched.slice(0, CREATIONS)],
  );
  const names = await client.query<{ id: string; name: string }>('SELECT id, name FROM public.organizations');
  const nameOf = new Map(names.rows.map(({ id, name }) => [id, name]));
  return {
    slugs: rows.map(({ slug }) => slug),
    ids: untouched,
    moments: rows.slice(0, Math.ceil(rows.length / 2)).map(({ moment }) => moment.toISOString()),
    creations: snapshots.rows.map(({ snapshot }) => JSON.stringify(creation(snapshot, nameOf))),
    ...(await takeEntities(client)),
    statistics: await takeStatistics(client),
    many: await addManyFacts(client),
    words: await takeWords(client),
    checked: '',
  };
}

async function takeStatistics(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM public.statistics WHERE indicator_id IS NOT NULL AND period IS NOT NULL ORDER BY id DESC LIMIT ${ENTITIES}`,
  );
  return rows.map(({ id }) => id);
}

async function takeEntities(
  client: Client,
): Promise<Pick<Samples, 'organizations' | 'people' | 'sections' | 'indicators'>> {
  const { rows } = await client.query<{ kind: string; slug: string }>(
    `SELECT kind, slug FROM (
       SELECT e.kind, e.slug, t.n, row_number() OVER (PARTITION BY e.kind ORDER BY t.n DESC, e.slug) AS place
       FROM public.entity_documents e JOIN (SELECT term, count(*) AS n FROM public.document_terms GROUP BY term) t USING (term)
     ) ranked WHERE place <= ${ENTITIES} ORDER BY place`,
  );
  const of = (wanted: string): string[] => rows.flatMap(({ kind, slug }) => (kind === wanted ? [slug] : []));
  return {
    organizations: of('organization'),
    people: of('person'),
    sections: of('section'),
    indicators: of('indicator'),
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
    headline: `{number} ${headline}`,
    summary,
    section: { slug: section?.slug },
    bylines: bylines.map(({ name, role }) => ({ name, role })),
    dateline,
    keywords,
    body,
    mentions: article.mentions.map(({ organizationId, anchors }) => ({
      organization: named(organizationId),
      anchors: words(anchors),
    })),
    quotes: article.quotes.map(({ text, speaker, saidOn, anchors }) => ({
      text,
      saidOn,
      anchors: words(anchors),
      speaker: {
        person: { name: speaker?.name },
        title: speaker?.title,
        organization: named(speaker?.organizationId),
      },
    })),
    statistics: article.statistics.map((statistic) => {
      const { indicator, place, value, unit, asPrinted, period, conversions, comparison, share } = statistic;
      return {
        indicator: { name: indicator?.name },
        place,
        value,
        unit,
        asPrinted,
        period,
        conversions,
        comparison,
        share,
        attribution: { organization: named(statistic.attribution?.organizationId) },
        anchors: words(statistic.anchors),
      };
    }),
  };
}
