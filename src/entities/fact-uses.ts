import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import { readableArticles } from './readable-articles.js';

/** How facts of a kind name what they use. */
interface NamingFacts {
  readonly facts: 'quotes' | 'statistics';
  /** The column that names it, of the facts `f` of working copies. */
  readonly named: string;
  /** The same of the facts that readers see. */
  readonly shown: string;
  /** What a fact is called by: of `f`, and of the document `j.d` that readers see. */
  readonly label: Sql;
  readonly shownLabel: Sql;
}

/**
 * The facts that use something: of articles that whoever asks may read, as the working copies have them; of others, what readers see, be
 * it that the working copy has it no more; of what else the working copies have, that it is there.
 * @returns what `UsageSource` selects
 */
export function factUses({ facts, named, shown, label, shownLabel }: NamingFacts): (id: string) => Sql {
  const [working, published] = [sql.identifier(facts), sql.identifier(`public_${facts}`)];
  return (id) => {
    const uses = sql`f.${sql.identifier(named)} = ${id}`;
    const isShown = sql`p.${sql.identifier(shown)} = ${id}`;
    const readable = readableArticles(sql`a`);
    return sql`SELECT f.id, ${label} AS label, f.article_id AS "articleId", false AS hidden
      FROM ${working} f JOIN articles a ON a.id = f.article_id WHERE ${uses} AND ${readable}
    UNION ALL SELECT p.id, ${shownLabel}, p.article_id, false
      FROM ${published} p JOIN articles a ON a.id = p.article_id CROSS JOIN LATERAL (SELECT p.document::json AS d) j WHERE ${isShown} AND ${readable} IS NOT TRUE
    UNION ALL SELECT f.id, NULL, f.article_id, true FROM ${working} f JOIN articles a ON a.id = f.article_id
      WHERE ${uses} AND ${readable} IS NOT TRUE AND NOT EXISTS (SELECT FROM ${published} p WHERE p.id = f.id AND ${isShown})`;
  };
}
