import type { ReactNode } from 'react';
import type { Article } from '../../../client/src/client.js';
import { useWords } from '../messages/messages.js';

type Standing = Pick<Article, 'status' | 'workingStatus' | 'hasUnpublishedChanges'>;

/** Where an article stands, in words; of a published one also where its next version stands. */
export function StatusMark({ article }: { article: Standing }): ReactNode {
  const { say } = useWords();
  const { status, workingStatus, hasUnpublishedChanges } = article;
  return (
    <span className="statuses">
      <span className={`status status-${status}`}>{say(`status.${status}`)}</span>
      {workingStatus !== null && workingStatus !== 'draft' && (
        <span className={`status status-${workingStatus}`}>{say(`status.${workingStatus}`)}</span>
      )}
      {hasUnpublishedChanges && (workingStatus === null || workingStatus === 'draft') && (
        <span className="status status-draft">{say('status.changed')}</span>
      )}
    </span>
  );
}
