import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import type { Newsroom } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { problemWords } from '../../messages/problem-words.js';
import { Choose } from '../../widgets/choose.js';
import { SaveBar } from '../settings/save-bar.js';
import { useEdits } from '../settings/use-edits.js';
import { CHECK_GROUPS, USUAL } from './check-codes.js';
import type { CheckCode } from './check-codes.js';
import { JUDGEMENTS, OwnRules, STEPS } from './own-rules.js';
import type { StepRule } from './own-rules.js';

interface RulesFormProps {
  readonly settings: Newsroom;
  readonly section: string | undefined;
}

export function RulesForm({ settings, section }: RulesFormProps): ReactNode {
  const words = useAdministrationWords();
  const { say } = words;
  const own = new OwnRules(settings, section);
  const edits = useEdits(own.path, settings, (typed) => own.written(typed));
  const props = { own, edits };
  return (
    <Form
      className="form wide"
      onSubmit={(event) => {
        event.preventDefault();
        edits.send();
      }}
    >
      {edits.error !== null && (
        <p className="refusal" role="alert">
          {problemWords(edits.error, words)}
        </p>
      )}
      <section aria-labelledby="steps">
        <h2 id="steps">{say('rules.steps')}</h2>
        {(Object.keys(STEPS) as StepRule[]).map((rule) => (
          <StepChoice key={rule} rule={rule} {...props} />
        ))}
      </section>
      <section aria-labelledby="checks">
        <h2 id="checks">{say('rules.checks')}</h2>
        <p className="hint">{say('rules.checks-what')}</p>
        {(Object.keys(CHECK_GROUPS) as (keyof typeof CHECK_GROUPS)[]).map((group) => (
          <fieldset key={group} className="choices">
            <legend>{say(`rules.${group}`)}</legend>
            {(Object.keys(CHECK_GROUPS[group]) as CheckCode[]).map((code) => (
              <CheckChoice key={code} code={code} {...props} />
            ))}
          </fieldset>
        ))}
      </section>
      <SaveBar edits={edits} />
    </Form>
  );
}

interface ChoiceProps {
  readonly own: OwnRules;
  readonly edits: ReturnType<typeof useEdits>;
}

function StepChoice({ rule, own, edits }: ChoiceProps & { rule: StepRule }): ReactNode {
  const { say } = useAdministrationWords();
  const path = `${own.path}/${rule}`;
  const present = own.step(rule);
  const chosen = edits.get<string | null>(path, present);
  return (
    <div className="with-hint">
      <Choose
        label={say(`rules.${rule}`)}
        value={chosen ?? ''}
        {...(own.section !== undefined && {
          all: say('rules.as-all', { what: say(`rules.${own.above[rule]}`) }),
        })}
        options={STEPS[rule].map((value) => ({ value, name: say(`rules.${value}`) }))}
        onChange={(value) => edits.set(path, present, value === '' ? null : value)}
      />
      <p className="hint">{say(`rules.${rule}-means`)}</p>
    </div>
  );
}

function CheckChoice({ code, own, edits }: ChoiceProps & { code: CheckCode }): ReactNode {
  const { say } = useAdministrationWords();
  const path = `${own.path}/checks/${code}`;
  const present = own.check(code);
  const chosen = edits.get<string | null>(path, present);
  const usual = say(`judgement.${USUAL[code]}`);
  const above = own.above.checks[code];
  const inAll = above == null ? usual : say(`judgement.${above}`);
  return (
    <Choose
      label={say(`check.${code}`)}
      value={chosen ?? ''}
      all={
        own.section === undefined ? say('rules.usual', { what: usual }) : say('rules.as-all', { what: inAll })
      }
      options={JUDGEMENTS.map((value) => ({ value, name: say(`judgement.${value}`) }))}
      onChange={(value) => edits.set(path, present, value === '' ? null : value)}
    />
  );
}
