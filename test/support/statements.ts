import { AuditSealing } from '../../src/identity/audit-trail/sealing.js';
import { OutboxRelay } from '../../src/kernel/events/outbox-relay.js';
import { Schedules } from '../../src/workflow/schedules.js';
import type { TestApp } from './app.js';
import { isHeartbeat } from './heartbeat.js';

/** A spy on `pg.Client.prototype.query`: every statement passes through there, those of TypeORM, and those that go past it. */
interface Sent {
  mockClear(): unknown;
  readonly mock: { readonly calls: readonly (readonly unknown[])[] };
}

/**
 * Counts the statements that some work takes. What goes on beside it is not told apart: `endBackgroundWork` first.
 * @param sent made by the test, for test files share what lies here
 */
export function statementCounter(sent: Sent): (work: () => Promise<unknown>) => Promise<number> {
  return async (work) => {
    sent.mockClear();
    await work();
    // Whose token it is, is asked once a second.
    return sent.mock.calls.filter(
      ([call]) => !isHeartbeat(call) && !JSON.stringify(call).includes('FROM api_tokens'),
    ).length;
  };
}

/** Ends what a service does in the background: its statements are not those of a request. */
export async function endBackgroundWork({ app }: TestApp): Promise<void> {
  await app.get(OutboxRelay).stop();
  await app.get(AuditSealing).beforeApplicationShutdown();
  await app.get(Schedules).beforeApplicationShutdown();
}
