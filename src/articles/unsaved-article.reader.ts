import { Injectable } from '@nestjs/common';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { refuseReadOnly } from '../contract/writing/written.js';
import { Database } from '../kernel/database/database.js';
import { Article } from './article.dto.js';
import { ArticleStore } from './article.store.js';
import { toArticleView } from './article.view.js';
import type { StoredArticle } from './article.view.js';
import { ArticleWriter } from './article-writer.js';

/** Ends the transaction of a write that is not to be stored, with what was learnt of it. */
class Undone<T> extends Error {
  constructor(readonly learnt: T) {
    super('The write is not to be stored.');
  }
}

/** What a write would make of an article. */
@Injectable()
export class UnsavedArticles {
  constructor(
    private readonly database: Database,
    private readonly store: ArticleStore,
    private readonly writer: ArticleWriter,
  ) {}

  /**
   * Lays a merge patch over an article, has it looked at, and undoes all: the entities that it names for the first time exist for
   * `look` alone.
   * @throws Problem 404, 412, 422 as the write itself would
   */
  async with<T>(
    id: string,
    ifMatch: RevisionCondition | undefined,
    body: UncheckedBody<Article>,
    look: (article: StoredArticle, present: StoredArticle) => Promise<T>,
  ): Promise<T> {
    const read = await this.writer.readBody(body);
    try {
      return await this.database.transaction(async () => {
        const present = await this.store.find(id);
        await this.store.obeyIfMatch(ifMatch, present);
        const written = body.patch();
        refuseReadOnly(Article, written, toArticleView(present));
        const { next } = await this.writer.apply(present, written, { body: read });
        throw new Undone(await look(next, present));
      });
    } catch (error) {
      if (error instanceof Undone) return error.learnt as T;
      throw error;
    }
  }
}
