import { Injectable } from '@nestjs/common';
import type { Steps, StoredArticle } from './article.view.js';

type StepsSource = (articles: readonly StoredArticle[]) => Promise<Steps[]>;

const NONE: Steps = { allowedActions: [], blockedActions: [] };

/** The steps of an article, for its views: the workflow, which knows them, is a module below and provides them. */
@Injectable()
export class ArticleSteps {
  private source: StepsSource | undefined;

  /** Called once by the workflow, at boot. */
  readFrom(source: StepsSource): void {
    this.source = source;
  }

  async of(article: StoredArticle): Promise<Steps> {
    const [steps = NONE] = await this.ofAll([article]);
    return steps;
  }

  /** Of each, in their order. */
  async ofAll(articles: readonly StoredArticle[]): Promise<Steps[]> {
    return this.source ? this.source(articles) : articles.map(() => NONE);
  }
}
