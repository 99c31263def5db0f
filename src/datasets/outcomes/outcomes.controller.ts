import { Controller } from '@nestjs/common';
import { ContentEntities } from '../../content/content-entities.reader.js';
import { OutcomesReader } from '../../content/outcomes.reader.js';
import { PublicGet } from '../../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../../edge/answers/public-get.js';
import { publicPage } from '../../edge/answers/public-json.js';
import { now } from '../../kernel/clock.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { ListOutcomes } from '../../publication/observations.dto.js';
import type { ContentObservation } from '../../publication/observations.dto.js';
import { ContentOutcome } from './outcome.dto.js';
import { outcomeOf } from './outcome.js';

/** What became of targets and forecasts. */
@Controller('v1/content/indicators/:slug/outcomes')
export class OutcomesController {
  constructor(
    private readonly entities: ContentEntities,
    private readonly outcomes: OutcomesReader,
  ) {}

  @PublicGet('', {
    summary: 'Compares the targets and forecasts of an indicator with their actuals',
    description:
      'Met is “at least”, “more than” or a comparison `up` when the actual is not below; “at most”, “less than” or `down` when it is not above; anything else when the actual rounds to it, as precisely as it was printed. Units and periods are compared exactly.',
    query: ListOutcomes,
    answers: ContentOutcome,
    list: true,
    moves: true,
    problems: [NotFound],
  })
  async list({ slug, query }: PublicRequest<ListOutcomes>): Promise<PublicResult> {
    const { term, id } = await this.entities.find('indicator', slug);
    const page = await this.outcomes.list(id, query);
    const items = page.items.map(({ target, actual }): ContentOutcome => {
      const found = outcomeOf(target, actual, now());
      // A part of the period says nothing yet.
      const compared = found.outcome === 'open' ? null : actual;
      return { id: target.id, target, actual: compared, ...found };
    });
    return publicPage({ ...page, items }, query, term, keysOfOutcome);
  }
}

function keysOfOutcome({ target, actual }: ContentOutcome): string[] {
  return [...keysOf(target), ...(actual ? keysOf(actual) : [])];
}

/** What a statement shows. */
function keysOf({ article, indicator, attribution }: ContentObservation): string[] {
  const ids = {
    article: article.id,
    indicator: indicator?.id,
    person: attribution?.personId,
    organization: attribution?.organizationId,
  };
  return Object.entries(ids).flatMap(([kind, id]) => (id == null ? [] : [`${kind}:${id}`]));
}
