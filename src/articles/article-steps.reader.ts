import { Injectable } from '@nestjs/common';
import type { Steps, StoredArticle } from './article.view.js';

type Teller = (articles: readonly StoredArticle[]) => Promise<Steps[]>;

const NONE: Steps = { allowedActions: [], blockedActions: [] };

/** The steps of an article, for its views: the workflow, which knows them, is a module below and tells them. */
@Injectable()
export class ArticleSteps {
  private teller: Teller | undefined;

  /** Called once by the workflow, at boot. */
  toldBy(teller: Teller): void {
    this.teller = teller;
  }

  async of(article: StoredArticle): Promise<Steps> {
    const [steps = NONE] = await this.ofAll([article]);
    return steps;
  }

  /** Of each, in their order. */
  async ofAll(articles: readonly StoredArticle[]): Promise<Steps[]> {
    return this.teller ? this.teller(articles) : articles.map(() => NONE);
  }
}
