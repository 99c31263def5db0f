import { Injectable } from '@nestjs/common';
import { mergePatch } from '../../contract/writing/merge-patch.js';
import { validate } from '../../contract/writing/validate.js';
import type { Patch } from '../../contract/writing/written-types.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { invalid, Invalid, NotFound } from '../../kernel/problems/http.problems.js';
import type { PointedError } from '../../kernel/problems/problem.js';
import { Problem } from '../../kernel/problems/problem.js';
import type { Facts } from '../../articles/references/present-references.view.js';
import { ArticleStore } from '../../articles/article.store.js';
import { QuotesReader } from '../../quotes/quotes.reader.js';
import { Quote } from '../../quotes/quote.dto.js';
import { StatisticsReader } from '../../statistics/statistics.reader.js';
import { Statistic } from '../../statistics/statistic.dto.js';
import { sameJson } from '../../kernel/values/same-json.js';
import { NewNames } from './new-names.dto.js';
import type { CorrectionBatchEntity } from './tables/correction-batch.entity.js';
import { UseFinder } from './use-finder.js';
import { nthOfSpeaker } from './uses/nth-of-speaker.js';
import type { Corrected } from './uses/use.js';

export type CorrectedKind = CorrectionBatchEntity['correctedKind'];

/** What a batch says of itself that its uses are found by. */
type CorrectionTarget = Pick<
  CorrectionBatchEntity,
  'correctedKind' | 'correctedId' | 'articleId' | 'corrected'
>;

/** Where a fact stands is not for a batch to change. */
const OF_ONE_PLACE = ['id', 'revision', 'articleId', 'anchors', 'signOff'];

/** What can be corrected in batches, as it is when a batch is made. */
@Injectable()
export class CorrectedThings {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly quotes: QuotesReader,
    private readonly statistics: StatisticsReader,
    private readonly uses: UseFinder,
  ) {}

  /** @throws Problem 404 */
  async load(correctedKind: CorrectedKind, correctedId: string): Promise<CorrectionTarget> {
    const target = { correctedKind, correctedId };
    if (correctedKind === 'person' || correctedKind === 'organization')
      return {
        ...target,
        articleId: null,
        corrected: { names: await this.namesOf(correctedKind, correctedId) },
      };
    const reader = correctedKind === 'quote' ? this.quotes : this.statistics;
    const { articleId } = await reader.find(correctedId);
    const article = await this.store.find(articleId);
    const factIn = (of: Facts): Quote | Statistic | undefined => {
      const facts: readonly (Quote | Statistic)[] = correctedKind === 'quote' ? of.quotes : of.statistics;
      return facts.find(({ id }) => id === correctedId);
    };
    const was = factIn(article);
    if (!was) throw new Problem(NotFound);
    const [states] = await this.uses.statesOf([article]);
    const shown = (states?.shown && factIn(states.shown)) ?? null;
    const nth = correctedKind === 'quote' ? nthOfSpeaker(article.quotes, was as Quote) : null;
    const family = article.translationOf ?? articleId;
    return { ...target, articleId, corrected: { was, shown: shown === was ? null : shown, family, nth } };
  }

  private async namesOf(kind: 'person' | 'organization', id: string): Promise<string[]> {
    const table = kind === 'person' ? sql`people` : sql`organizations`;
    const [row] = await this.database.prepared<{ names: string[] }>(
      sql`SELECT ARRAY[t.name] || t.aliases AS names FROM ${table} t WHERE t.id = ${id}`,
    );
    if (!row) throw new Problem(NotFound, `There is no ${kind} with this id.`);
    return row.names;
  }
}

/**
 * What is corrected, with its changes read.
 * @throws Problem 422, with pointers into `changes`
 */
export function correctedBy(
  { correctedKind: of, correctedId: id, corrected }: CorrectionTarget,
  changes: object,
): Corrected {
  const fields = corrected as { was: never; shown?: never; family: string; nth: number; names: string[] };
  if (of === 'person' || of === 'organization') {
    const read = readChanges(NewNames, changes);
    if (of === 'organization' && read.title !== undefined) throw refused('/title', 'unknown-property');
    const { name, title } = read;
    if (name === null || title === null) throw refused(name === null ? '/name' : '/title', 'required');
    const names = fields.names.filter((printed) => printed !== name);
    return {
      of,
      id,
      names,
      changes: { ...(name !== undefined && { name }), ...(title !== undefined && { title }) },
    };
  }
  const { was, shown = null, family, nth } = fields;
  const ofPlace = OF_ONE_PLACE.find((name) => Object.hasOwn(changes, name));
  if (ofPlace !== undefined) throw refused(`/${ofPlace}`, 'read-only');
  if (of === 'quote') return { of, was, shown, family, nth, changes: readChanges(Quote, changes) };
  return { of, was, shown, family, changes: readChanges(Statistic, changes) };
}

/** What readers saw may be wrong although the working copy is right already. @throws Problem 422 where both are as they should be */
export function refuseNoChange(corrected: Corrected): void {
  if (corrected.of !== 'statistic' && corrected.of !== 'quote') return;
  const { was, shown, changes } = corrected;
  if ([was, shown ?? was].every((fact) => sameJson(mergePatch(fact, changes), fact)))
    throw refused('', 'no-change');
}

function readChanges<T extends object>(type: new () => T, changes: object): Patch<T> {
  try {
    const read = validate(type, changes, 'patch') as Patch<T>;
    if (Object.keys(changes).length > 0) return read;
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== Invalid) throw error;
    const errors = error.extensions['errors'] as readonly PointedError[];
    throw invalid(errors.map((one) => ({ ...one, pointer: `/changes${one.pointer}` })));
  }
  throw refused('', 'required');
}

const REFUSALS = {
  required: 'must say what is to be changed',
  'no-change': 'would change nothing: it says this already',
  'read-only': 'is not for a batch to change',
  'unknown-property': 'is not a property that can be corrected here',
};

function refused(pointer: string, code: keyof typeof REFUSALS): Problem {
  return invalid([{ pointer: `/changes${pointer}`, code, message: REFUSALS[code] }]);
}
