import { nextStep, orderedSteps } from './steps.js';

describe('the next step', () => {
  it('is to publish for who may, else to submit', () => {
    const draft = { workingStatus: 'draft' } as const;
    expect(nextStep({ ...draft, allowedActions: ['submit', 'publish', 'approve'] })).toBe('publish');
    expect(nextStep({ ...draft, allowedActions: ['submit'] })).toBe('submit');
  });

  it('is to approve what waits for it', () => {
    const submitted = { workingStatus: 'in-review' } as const;
    expect(nextStep({ ...submitted, allowedActions: ['publish', 'approve', 'reject'] })).toBe('approve');
    expect(nextStep({ ...submitted, allowedActions: ['publish', 'reject'] })).toBe('publish');
  });

  it.each([[[]], [['withdraw', 'revert']], [['unschedule']]] as const)(
    'is never one that takes away: %j',
    (actions) => {
      expect(nextStep({ workingStatus: null, allowedActions: [...actions] })).toBeUndefined();
      expect(orderedSteps({ allowedActions: [...actions] })).toHaveLength(actions.length);
    },
  );
});
