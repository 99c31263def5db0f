import { nextStep, orderedSteps } from './steps.js';

describe('the next step', () => {
  it('is to publish for who may, else to submit', () => {
    expect(nextStep({ allowedActions: ['submit', 'publish', 'approve'] })).toBe('publish');
    expect(nextStep({ allowedActions: ['submit'] })).toBe('submit');
  });

  it.each([[[]], [['withdraw', 'revert']], [['unschedule']]] as const)(
    'is never one that takes away: %j',
    (actions) => {
      expect(nextStep({ allowedActions: [...actions] })).toBeUndefined();
      expect(orderedSteps({ allowedActions: [...actions] })).toHaveLength(actions.length);
    },
  );
});
