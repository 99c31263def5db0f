import { Injectable } from '@nestjs/common';
import type { Steps, StoredArticle } from './article.view.js';

type Teller = (article: StoredArticle) => Promise<Steps>;

/** The steps of an article, for its views: the workflow, which knows them, is a module below and tells them. */
@Injectable()
export class ArticleSteps {
  private teller: Teller | undefined;

  /** Called once by the workflow, at boot. */
  toldBy(teller: Teller): void {
    this.teller = teller;
  }

  async of(article: StoredArticle): Promise<Steps> {
    return this.teller ? this.teller(article) : { allowedActions: [], blockedActions: [] };
  }
}
