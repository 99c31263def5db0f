import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../messages/messages.js';
import { Moment } from '../widgets/moment.js';
import { StatusMark } from '../widgets/status-mark.js';
import type { ListedArticle } from './article-lists.js';
import { UNTITLED } from './use-new-article.js';

export function ArticleRow({ article }: { article: ListedArticle }): ReactNode {
  const { say } = useWords();
  const { id, headline, kicker, summary, section, updatedAt, updatedBy, scheduledFor } = article;
  const names = article.bylines.map(({ name }) => name).join(', ');
  return (
    <li>
      <div className="row-words">
        {kicker !== null && <p className="row-kicker">{kicker}</p>}
        <Link className="row-headline" href={`/articles/${id}`} lang={article.language}>
          {headline === UNTITLED ? say('article.untitled') : headline}
        </Link>
        {summary !== null && (
          <p className="row-summary" lang={article.language}>
            {summary}
          </p>
        )}
        <p className="row-about">
          {section && <span>{section.name}</span>}
          {names !== '' && <span>{names}</span>}
          <span>
            {say('row.changed-by', { name: updatedBy.name })} <Moment at={updatedAt} />
          </span>
          {scheduledFor !== null && (
            <span>
              {say('row.scheduled')} <Moment at={scheduledFor} whole />
            </span>
          )}
        </p>
      </div>
      <StatusMark article={article} />
    </li>
  );
}
