import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { StoredArticle } from '../../articles/article.view.js';
import { ChecksReader } from '../../checks/checks.reader.js';
import { ChecksFailed } from '../../checks/checks.problems.js';
import type { Finding } from '../../checks/finding.dto.js';
import { Audit } from '../../identity/audit.js';
import { now } from '../../kernel/clock.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Guards } from '../guards.js';

/** Nothing is approved, scheduled or published in which checks find an error, unless somebody answers for it. */
@Injectable()
export class CheckGuard implements OnModuleInit {
  constructor(
    private readonly guards: Guards,
    private readonly checks: ChecksReader,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.guards.register({
      actions: ['approve', 'publish', 'schedule'],
      uses: ['override'],
      refuse: async (article, { action, rules, requested }) => {
        // A view gets only what the article itself shows: a list must not query the database for each article.
        const errors = requested
          ? await this.checks.errorsOf(article, rules.checks)
          : await this.checks.errorsWithin(article, rules.checks);
        if (errors.length === 0) return undefined;
        if (requested?.override !== true) return refusal(errors);
        await this.recordOverride(article, errors, `${action}: ${requested.note ?? ''}`);
        return undefined;
      },
    });
  }

  /** Records what was overridden, and why, in an entry of its own beside that of the step. */
  private recordOverride(
    { id, revision }: StoredArticle,
    errors: readonly Finding[],
    why: string,
  ): Promise<void> {
    const findings = errors.map(({ id: finding, code, pointer }) => `${code} at ${pointer} (${finding})`);
    const change = { action: 'override', resourceType: 'article', resourceId: id, revision: revision + 1 };
    return this.audit.record(
      [{ ...change, changedFields: [], reason: `${why}\n${findings.join('\n')}` }],
      now(),
    );
  }
}

function refusal(errors: readonly Finding[]): Problem {
  const codes = [...new Set(errors.map(({ code }) => code))].join(', ');
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  return new Problem(ChecksFailed, `The checks find ${count}: ${codes}.`, { findings: errors });
}
