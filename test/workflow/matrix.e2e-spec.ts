import type { Permission } from '../../src/identity/permissions.js';
import { permissionsOf, ROLES } from '../../src/identity/policy.js';
import type { Role } from '../../src/identity/policy.js';
import { TRANSITION_ACTIONS } from '../../src/articles/article.status.js';
import type { TransitionAction } from '../../src/articles/article.status.js';
import { at, created, patched, read } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { castOf } from '../support/cast.js';
import type { Answer, Client } from '../support/client.js';
import { withApp } from '../with-app.js';

const LATER = '2999-01-01T06:00:00.000Z';

/** How an administrator brings a new article into each state: by steps, and by edits. */
const WAYS: Readonly<Record<string, readonly (TransitionAction | 'edit')[]>> = {
  draft: [],
  'in-review': ['submit'],
  approved: ['approve'],
  scheduled: ['schedule'],
  'scheduled, edited': ['schedule', 'edit'],
  published: ['publish'],
  'published, draft': ['publish', 'edit'],
  'published, in-review': ['publish', 'edit', 'submit'],
  'published, approved': ['publish', 'edit', 'approve'],
  'published, scheduled': ['publish', 'edit', 'schedule'],
  'published twice': ['publish', 'edit', 'publish'],
  'published twice, draft': ['publish', 'edit', 'publish', 'edit'],
  'published, reverted': ['publish', 'edit', 'publish', 'revert'],
  withdrawn: ['publish', 'withdraw'],
  reopened: ['publish', 'withdraw', 'reopen'],
};

/** What api.md says each step leads from and to; of articles that readers see, in the working copy where it is theirs. */
const REVIEW: Readonly<Record<string, readonly TransitionAction[]>> = {
  draft: ['submit', 'approve', 'publish', 'schedule'],
  'in-review': ['approve', 'reject', 'publish', 'schedule'],
  approved: ['reject', 'publish', 'schedule'],
  scheduled: ['publish', 'unschedule'],
};

const LEADS_TO: Readonly<Record<TransitionAction, string>> = {
  submit: 'in-review',
  approve: 'approved',
  reject: 'draft',
  publish: 'published',
  schedule: 'scheduled',
  unschedule: 'draft',
  withdraw: 'withdrawn',
  reopen: 'draft',
  revert: 'published',
};

const NEEDS: Readonly<Record<TransitionAction, Permission>> = {
  submit: 'articles.submit',
  approve: 'articles.approve',
  reject: 'articles.approve',
  publish: 'articles.publish',
  schedule: 'articles.publish',
  unschedule: 'articles.publish',
  withdraw: 'articles.withdraw',
  reopen: 'articles.publish',
  revert: 'articles.withdraw',
};

const app = withApp();
let roles: Readonly<Record<Role, Client>>;

beforeAll(async () => {
  const { viewer, reporter, editor, chiefEditor, admin } = await castOf(app);
  roles = { viewer, reporter, editor, 'chief-editor': chiefEditor, admin };
});

async function step(client: Client, article: ArticleAnswer, action: string): Promise<Answer<ArticleAnswer>> {
  const { revision } = await read(app.client, article);
  const body = { action, ...(action === 'schedule' && { at: LATER }) };
  return client.post<ArticleAnswer>(`${at(article)}/transitions`, body, { 'if-match': `"${revision}"` });
}

async function articleIn(state: string, by: Client): Promise<ArticleAnswer> {
  let article = await created(by, { headline: state });
  for (const [i, part] of (WAYS[state] ?? []).entries()) {
    if (part === 'edit') article = await patched(app.client, article, { kicker: `Edit ${i}` });
    else article = (await step(app.client, article, part)).body;
  }
  return article;
}

function possibleIn(state: string): readonly TransitionAction[] {
  if (state === 'withdrawn') return ['reopen'];
  const [, working] = /^published.*, (draft|in-review|approved|scheduled)$/.exec(state) ?? [];
  if (!state.startsWith('published'))
    return REVIEW[state.replace(', edited', '').replace('reopened', 'draft')] ?? [];
  const review =
    working === undefined ? (state.endsWith('reverted') ? REVIEW['draft'] : []) : REVIEW[working];
  return [...(review ?? []), 'withdraw', ...(state.includes('twice') ? ['revert' as const] : [])];
}

function mayTake(role: Role, action: TransitionAction, isOwn: boolean): boolean {
  const scope = permissionsOf(role).get(NEEDS[action]);
  return scope === 'any' || (scope === 'own' && isOwn);
}

const sorted = (words: readonly string[]): string[] => [...words].sort();

describe.each(Object.keys(WAYS))('an article that is %s', (state) => {
  const possible = possibleIn(state);

  it.each(ROLES)('tells a %s what may be done, of their own and of others', async (role) => {
    for (const by of [roles[role], app.client]) {
      if (by !== app.client && !permissionsOf(role).has('articles.create')) continue;
      const { id } = await articleIn(state, by);
      const { allowedActions } = await read(roles[role], { id });
      const isOwn = by !== app.client;
      expect(sorted(allowedActions)).toEqual(
        sorted(possible.filter((action) => mayTake(role, action, isOwn))),
      );
    }
  });

  it.each(TRANSITION_ACTIONS)('answers %s to each role', async (action) => {
    for (const role of ROLES) {
      const article = await articleIn(state, app.client);
      const before = await read(app.client, article);
      const answer = await step(roles[role], article, action);
      const after = await read(app.client, article);
      const expected = !mayTake(role, action, false) ? 403 : possible.includes(action) ? 200 : 409;
      expect([role, answer.status]).toEqual([role, expected]);
      if (expected !== 200) {
        expect(after).toEqual(before);
        continue;
      }
      expect(after.revision).toBe(before.revision + 1);
      const { status, workingStatus } = after;
      const ofWorkingCopy =
        before.liveRevision !== null && !['publish', 'withdraw', 'revert'].includes(action);
      expect(ofWorkingCopy ? workingStatus : status).toBe(LEADS_TO[action]);
      if (ofWorkingCopy) expect(status).toBe('published');
    }
  });
});
