import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { StoredArticle } from '../../articles/article.view.js';
import { Problem } from '../../kernel/problems/problem.js';
import type { SignOff } from '../../sign-off/sign-off.dto.js';
import { Guards } from '../guards.js';
import { SignOffNeeded } from './sign-off.problems.js';

/** Where the rules require it, nothing is published that nobody has signed off. */
@Injectable()
export class SignOffGuard implements OnModuleInit {
  constructor(private readonly guards: Guards) {}

  onModuleInit(): void {
    this.guards.register({
      actions: ['publish', 'schedule'],
      refuse: (article, { rules }) => {
        const unsigned = rules.signOff === 'required' ? unsignedOf(article) : [];
        return unsigned.length === 0 ? undefined : new Problem(SignOffNeeded, undefined, { unsigned });
      },
    });
  }
}

/** Pointers to what lacks a sign-off that holds. One of the whole article covers its facts; an article without facts needs that. */
function unsignedOf({ signOff, quotes, statistics }: StoredArticle): string[] {
  if (isSigned({ signOff })) return [];
  if (quotes.length + statistics.length === 0) return [''];
  const of = (name: string, facts: readonly { readonly signOff: SignOff | null }[]): string[] =>
    facts.flatMap((fact, i) => (isSigned(fact) ? [] : `/${name}/${i}`));
  return [...of('quotes', quotes), ...of('statistics', statistics)];
}

function isSigned({ signOff }: { readonly signOff: SignOff | null }): boolean {
  return signOff?.valid === true;
}
