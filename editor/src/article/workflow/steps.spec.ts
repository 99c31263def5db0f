import { nextStep, orderedSteps } from './steps.js';
import type { Step } from './steps.js';

type Standing = Parameters<typeof nextStep>[0];

const standing = (allowedActions: readonly Step[], more: Partial<Standing> = {}): Standing => ({
  allowedActions: [...allowedActions],
  blockedActions: [],
  status: 'draft',
  workingStatus: null,
  ...more,
});

describe('the next step', () => {
  it('is to publish for who may, else to submit', () => {
    expect(nextStep(standing(['submit', 'publish', 'approve']), false)).toBe('publish');
    expect(nextStep(standing(['submit']), false)).toBe('submit');
  });

  it('is to approve what waits for it', () => {
    for (const submitted of [
      { status: 'in-review', workingStatus: null },
      { status: 'published', workingStatus: 'in-review' },
    ] as const) {
      expect(nextStep(standing(['publish', 'approve', 'reject'], submitted), false)).toBe('approve');
      expect(nextStep(standing(['publish', 'reject'], submitted), false)).toBe('publish');
    }
  });

  it('is to publish in spite of errors only for who may pass over them, and over nothing else', () => {
    const blockedActions: Standing['blockedActions'] = [
      { action: 'publish', code: 'checks-failed', detail: 'The checks find an error.' },
      { action: 'schedule', code: 'approval-required', detail: 'Nobody has approved it.' },
    ];
    const blocked = standing(['submit'], { blockedActions });
    expect([nextStep(blocked, true), nextStep(blocked, false)]).toEqual(['publish', 'submit']);
    expect(orderedSteps(blocked, true)).toEqual(['publish', 'submit']);
  });

  it.each([[[]], [['withdraw', 'revert']], [['unschedule']]] as const)(
    'is never one that takes away: %j',
    (actions) => {
      const published = standing(actions, { status: 'published' });
      expect(nextStep(published, true)).toBeUndefined();
      expect(orderedSteps(published, true)).toHaveLength(actions.length);
    },
  );
});
