import type { Newsroom, Rules } from '../../../../client/src/client.js';
import type { Edits } from '../settings/patch-of.js';
import type { CheckCode } from './check-codes.js';

/** What each rule may be, mildest last. */
export const STEPS = {
  approval: ['required', 'off'],
  fourEyes: ['required', 'off'],
  signOff: ['required', 'off'],
  corrections: ['required', 'suggested', 'off'],
} as const satisfies { [Rule in Exclude<keyof Rules, 'checks'>]: readonly Rules[Rule][] };
export type StepRule = keyof typeof STEPS;

type Judgement = 'block' | 'warn' | 'off';
export const JUDGEMENTS: readonly Judgement[] = ['block', 'warn', 'off'];

type SectionRules = Newsroom['rules']['sections'][string];

/** The rules of a section, or of all, as far as they are set: the path to them, and each one. */
export class OwnRules {
  readonly path: string;
  private readonly own: Partial<Rules> | NonNullable<SectionRules>;

  /** @param section its id; undefined for the rules of all sections */
  constructor(
    private readonly settings: Newsroom,
    readonly section: string | undefined,
  ) {
    const { rules } = settings;
    this.path = section === undefined ? 'rules/default' : `rules/sections/${section}`;
    this.own = section === undefined ? rules.default : (rules.sections[section] ?? {});
  }

  step(rule: StepRule): string | null {
    return this.own[rule] ?? null;
  }

  check(code: CheckCode): Judgement | null {
    return this.own.checks?.[code] ?? null;
  }

  /** What holds in a section that says nothing itself. */
  get above(): Rules {
    return this.settings.rules.default;
  }

  /** What goes to the service: of a section from which all is taken away, nothing is left. */
  written(edits: Edits): Edits {
    if (this.section === undefined) return edits;
    const left = new Set<string>();
    for (const rule of Object.keys(STEPS) as StepRule[]) if (this.step(rule) !== null) left.add(rule);
    for (const [code, judgement] of Object.entries(this.own.checks ?? {}))
      if (judgement !== null) left.add(`checks/${code}`);
    for (const [path, value] of Object.entries(edits)) {
      const rule = path.slice(this.path.length + 1);
      if (value === null) left.delete(rule);
      else left.add(rule);
    }
    return left.size === 0 ? { [this.path]: null } : edits;
  }
}
