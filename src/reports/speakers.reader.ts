import { Injectable } from '@nestjs/common';
import { readableArticles } from '../entities/readable-articles.js';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import { timestampText } from '../kernel/database/timestamp-text.js';
import { Period } from '../kernel/values/period.js';
import { Listing } from '../lists/listing.js';
import type { Page } from '../lists/page.js';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { SPEAKERS_BY } from './speakers.dto.js';
import type { QuotedSpeakers, ReportSpeakers, SpeakersBy } from './speakers.dto.js';

/** An expression for each thing that quotes are grouped by, of the quote `q`, its article `a` and its organization `o`. */
type Groups = Readonly<Record<SpeakersBy, Sql>>;

const named = (table: Sql, id: Sql): Sql =>
  sql`(SELECT json_build_object('id', n.id, 'slug', n.slug, 'name', n.name) FROM ${table} n WHERE n.id = ${id})`;

/** What a line shows of what it is grouped by. */
const SHOWN: Groups = {
  person: named(sql`people`, sql`r.person::uuid`),
  organization: named(sql`organizations`, sql`r.organization::uuid`),
  kind: sql`r.kind`,
  section: named(sql`sections`, sql`r.section::uuid`),
  month: sql`r.month`,
};

const COUNTS = {
  quotes: sql`r.quotes`,
  direct: sql`r.direct`,
  indirect: sql`r.indirect`,
  mixed: sql`r.mixed`,
  articles: sql`r.articles`,
};

/** Who gets quoted, in the published articles that whoever asks may read. */
@Injectable()
export class SpeakersReader {
  constructor(
    private readonly database: Database,
    private readonly newsroom: NewsroomSettings,
  ) {}

  async list({ by = ['person'], from, to, ...query }: ReportSpeakers): Promise<Page<QuotedSpeakers>> {
    const { timeZone } = await this.newsroom.current();
    return new Listing<QuotedSpeakers>(this.database, {
      name: `speakers-${[...by].sort().join('-')}`,
      id: sql`r.id`,
      from: sql`(${counted(by, sql.parameter(timeZone), { from, to })}) r`,
      json: { id: sql`r.id`, ...SHOWN, ...COUNTS },
      defaultSort: '-quotes',
      sorts: {
        quotes: { by: sql`r.quotes`, type: 'integer' },
        articles: { by: sql`r.articles`, type: 'integer' },
        month: { by: sql`coalesce(r.month, '')`, type: 'text' },
      },
    }).page(query);
  }
}

function counted(
  by: readonly SpeakersBy[],
  zone: Sql,
  { from, to }: Pick<ReportSpeakers, 'from' | 'to'>,
): Sql {
  const groups: Groups = {
    person: sql`q.person_id::text`,
    organization: sql`q.organization_id::text`,
    kind: sql`o.kind`,
    section: sql`a.section_id::text`,
    month: sql`to_char(d.published_at AT TIME ZONE ${zone}, 'YYYY-MM')`,
  };
  const columns = SPEAKERS_BY.map((name) => (by.includes(name) ? groups[name] : sql`NULL::text`));
  const kinds = (kind: string): Sql =>
    sql`(count(*) FILTER (WHERE fact_property(q.document, 'kind') = ${sql.literal(kind)}))::integer`;
  const [person, organization, kind, section, month] = columns as [Sql, Sql, Sql, Sql, Sql];
  return sql`SELECT md5(json_build_array(${sql.join(columns)})::text)::uuid AS id, ${person} AS person, ${organization} AS organization,
      ${kind} AS kind, ${section} AS section, ${month} AS month, count(*)::integer AS quotes,
      ${kinds('direct')} AS direct, ${kinds('indirect')} AS indirect, ${kinds('mixed')} AS mixed, count(DISTINCT q.article_id)::integer AS articles
    FROM public_documents d JOIN published_quotes q ON q.article_id = d.article_id JOIN articles a ON a.id = d.article_id
      LEFT JOIN organizations o ON o.id = q.organization_id
    WHERE ${readableArticles(sql`a`)} AND ${since(from, zone)} AND ${until(to, zone)}
    GROUP BY 2, 3, 4, 5, 6`;
}

/** Periods are those of the newsroom's clock. */
function since(date: string | undefined, zone: Sql): Sql {
  const earliest = date === undefined ? null : Period.parseDate(date).earliest;
  return earliest ? sql`d.published_at >= ${local(earliest)}::timestamp AT TIME ZONE ${zone}` : sql`TRUE`;
}

function until(date: string | undefined, zone: Sql): Sql {
  const latest = date === undefined ? null : Period.parseDate(date).latest;
  return latest ? sql`d.published_at <= ${local(latest)}::timestamp AT TIME ZONE ${zone}` : sql`TRUE`;
}

function local(moment: Date): string {
  return timestampText(moment).replace('+00', '').replace('Z', '');
}
