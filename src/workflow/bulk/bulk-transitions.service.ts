import { Injectable, Logger } from '@nestjs/common';
import type { Article } from '../../articles/article.dto.js';
import { atRevision } from '../../contract/writing/if-match.js';
import { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { toProblem } from '../../edge/problems/problem-document.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import type { Problem } from '../../kernel/problems/problem.js';
import { RequestedTransition } from '../transition.dto.js';
import { TransitionsService } from '../transitions.service.js';
import type { BulkTransition, NamedArticle } from './bulk-transition.dto.js';

type Outcome =
  { readonly id: string; readonly article: Article } | { readonly id: string; readonly problem: Problem };

/** The same step of several articles, each in a transaction of its own. */
@Injectable()
export class BulkTransitionsService {
  private readonly logger = new Logger('BulkTransitions');

  constructor(private readonly transitions: TransitionsService) {}

  /** One after the other: each waits for the locks of one article, and a long list takes no connections from others. */
  async take(body: UncheckedBody<BulkTransition>): Promise<Outcome[]> {
    const { action, note, at, articles } = body.creation('action', 'articles');
    if (articles.length === 0)
      throw invalid([{ pointer: '/articles', code: 'required', message: 'must hold an article' }]);
    const requested = { action, note: note ?? null, at: at ?? null };
    const outcomes: Outcome[] = [];
    for (const { id, revision } of articles as readonly NamedArticle[])
      outcomes.push(await this.outcome(id, revision, requested));
    return outcomes;
  }

  private async outcome(id: string, revision: number, requested: object): Promise<Outcome> {
    try {
      const step = new UncheckedBody(RequestedTransition, requested);
      return { id, article: await this.transitions.take(id, atRevision(revision), step) };
    } catch (error) {
      const problem = toProblem(error);
      if (problem.kind.status >= 500)
        this.logger.error(`${id} failed`, error instanceof Error ? error.stack : error);
      return { id, problem };
    }
  }
}
