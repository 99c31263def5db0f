import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { reviewStatus } from '../articles/article.status.js';
import type { StoredArticle } from '../articles/article.view.js';
import { currentActor } from '../identity/actor.js';
import { Problem } from '../kernel/problems/problem.js';
import { Guards } from './guards.js';
import { ApprovalRequired, FourEyes } from './workflow.problems.js';

/** The rules of the newsroom that the workflow knows of itself. */
@Injectable()
export class NewsroomGuards implements OnModuleInit {
  constructor(private readonly guards: Guards) {}

  onModuleInit(): void {
    this.guards.register({
      // What may not be published may not be scheduled either: it would be published without anybody's further doing.
      actions: ['approve', 'publish', 'schedule'],
      refuse: ({ writtenBy = [] }, { rules }) =>
        rules.fourEyes === 'required' && writtenBy.includes(currentActor().id)
          ? new Problem(FourEyes, 'You have written in this article: somebody else must look at it.')
          : undefined,
    });
    this.guards.register({
      actions: ['publish', 'schedule'],
      refuse: (article, { rules }) =>
        rules.approval === 'required' && !isApproved(article) ? new Problem(ApprovalRequired) : undefined,
    });
  }
}

/** What was scheduled was approved, if it had to be; what was written since was not. */
function isApproved(article: StoredArticle): boolean {
  const status = reviewStatus(article);
  return status === 'approved' || (status === 'scheduled' && article.revision === article.scheduledRevision);
}
