import { asLive } from '../articles/article.view.js';
import { earlierAgain, published, scheduled, UNSCHEDULED, withdrawn } from './step-changes.js';
import type { Transition } from './transition.js';
import { ArticlePublished, ArticleScheduled, ArticleWithdrawn } from './workflow.events.js';

/** The workflow. A further step is a further row; `docs/workflow.md` is drawn from here. */
export const TRANSITIONS: readonly Transition[] = [
  {
    action: 'submit',
    of: 'text',
    from: ['draft'],
    to: 'in-review',
    permission: 'articles.submit',
  },
  {
    action: 'approve',
    of: 'text',
    from: ['draft', 'in-review'],
    to: 'approved',
    permission: 'articles.approve',
  },
  {
    action: 'reject',
    of: 'text',
    from: ['in-review', 'approved'],
    to: 'draft',
    permission: 'articles.approve',
  },
  {
    action: 'publish',
    of: 'text',
    from: ['draft', 'in-review', 'approved', 'scheduled'],
    to: 'published',
    permission: 'articles.publish',
    uses: ['firstPublishedAt'],
    changes: published,
    event: (article) => new ArticlePublished(article),
  },
  {
    action: 'schedule',
    of: 'text',
    from: ['draft', 'in-review', 'approved'],
    to: 'scheduled',
    permission: 'articles.publish',
    needs: ['at'],
    changes: scheduled,
    event: (article) => new ArticleScheduled(article),
  },
  {
    action: 'unschedule',
    of: 'text',
    from: ['scheduled'],
    to: 'before',
    permission: 'articles.publish',
    changes: () => UNSCHEDULED,
  },
  {
    action: 'withdraw',
    of: 'article',
    from: ['published'],
    to: 'withdrawn',
    permission: 'articles.withdraw',
    changes: withdrawn,
    event: (article) => new ArticleWithdrawn(article),
  },
  {
    action: 'reopen',
    of: 'article',
    from: ['withdrawn'],
    to: 'draft',
    permission: 'articles.publish',
    changes: () => ({ publishedAt: null }),
  },
  {
    action: 'revert',
    of: 'article',
    from: ['published'],
    to: 'published',
    when: ({ earlierLiveRevision }) => earlierLiveRevision != null,
    permission: 'articles.withdraw',
    changes: earlierAgain,
    event: (article, { earlier }) => new ArticlePublished(earlier ? asLive(earlier, article) : article),
  },
];
