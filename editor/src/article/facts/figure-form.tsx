import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import type { Suggestion } from '../../../../client/src/client.js';
import { useWords } from '../../messages/messages.js';
import { Choose } from '../../widgets/choose.js';
import { Field } from '../../widgets/field.js';
import { useOpenArticle } from '../article-context.js';
import type { Marking } from '../article-context.js';
import { indicatorName } from '../../facts/fact-words.js';
import { FormEnd } from './form-end.js';
import { readFigure } from './read-figure.js';
import { SuggestBox } from '../../widgets/suggest-box.js';
import { typedUnit, UnitFields, writtenUnit } from '../../widgets/unit-fields.js';
import type { TypedUnit } from '../../widgets/unit-fields.js';

const QUALIFIERS = ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'nearly'] as const;
const NATURES = ['actual', 'estimate', 'forecast', 'target', 'plan'] as const;
/** As the contract writes decimals: digits, never a float. */
const DECIMAL = '-?(0|[1-9][0-9]*)([.][0-9]+)?';

/** What a figure says and measures. Most of it is read from the words. */
export function FigureForm({ marking, done }: { marking: Marking; done: () => void }): ReactNode {
  const { session, view } = useOpenArticle();
  const { say } = useWords();
  const present = view.statistics.find(({ key }) => key === marking.factKey)?.fact;
  const [figure, setFigure] = useState<TypedFigure>(() => ({
    value: present?.value ?? '',
    upperValue: present?.upperValue ?? '',
    unit: typedUnit(present?.unit ?? null),
    qualifier: present?.qualifier ?? 'exact',
    nature: present?.nature ?? 'actual',
    period: present?.period ?? '',
    place: present?.place ?? '',
  }));
  const [indicator, setIndicator] = useState((present && indicatorName(present)) ?? '');
  const [chosen, setChosen] = useState<Suggestion | null>(null);
  const change = (part: Partial<TypedFigure>): void => setFigure((before) => ({ ...before, ...part }));
  const [sentence] = useState(view.selection.sentence);
  useEffect(() => {
    if (!marking.passage) return;
    void readFigure(marking.passage.text, sentence, view.fields.language).then(({ unit, ...read }) => {
      change({ ...read, ...(unit && { unit: typedUnit(unit) }) });
    });
    // Read once: what is typed into the form afterwards stays.
  }, []);
  const send = (): void => {
    const statistic = {
      ...figure,
      upperValue: figure.upperValue === '' ? null : figure.upperValue,
      period: figure.period.trim() === '' ? null : figure.period.trim(),
      place: figure.place.trim() === '' ? null : figure.place.trim(),
      unit: writtenUnit(figure.unit, say('unit.anything')),
      ...indicatorOf(),
    };
    if (marking.factKey !== undefined) session.changeFact(marking.factKey, statistic);
    else
      session.addStatistic(
        { ...statistic, asPrinted: marking.passage?.text ?? null },
        marking.passage ?? undefined,
      );
    done();
  };
  const indicatorOf = (): object => {
    if (chosen) return { indicator: { id: chosen.id } };
    if (present && indicator === (indicatorName(present) ?? '')) return {};
    return { indicator: indicator.trim() === '' ? null : { name: indicator.trim() } };
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {marking.passage && <p className="passage">{marking.passage.text}</p>}
      <SuggestBox
        label={say('figure.indicator')}
        type="indicators"
        text={indicator}
        chosen={chosen}
        autoFocus
        onType={(typed) => {
          setIndicator(typed);
          setChosen(null);
        }}
        onChoose={(suggestion) => {
          setChosen(suggestion);
          setIndicator(suggestion.name);
        }}
      />
      <FigureFields figure={figure} change={change} />
      <FormEnd done={done} />
    </Form>
  );
}

interface TypedFigure {
  readonly value: string;
  readonly upperValue: string;
  readonly unit: TypedUnit;
  readonly qualifier: (typeof QUALIFIERS)[number];
  readonly nature: (typeof NATURES)[number];
  readonly period: string;
  readonly place: string;
}

interface FigureFieldsProps {
  readonly figure: TypedFigure;
  readonly change: (part: Partial<TypedFigure>) => void;
}

function FigureFields({ figure, change }: FigureFieldsProps): ReactNode {
  const { say } = useWords();
  return (
    <>
      <div className="two">
        <Field
          label={say('figure.value')}
          value={figure.value}
          onChange={(value) => change({ value })}
          isRequired
          pattern={DECIMAL}
          inputMode="decimal"
        />
        <Field
          label={say('figure.upper')}
          value={figure.upperValue}
          onChange={(upperValue) => change({ upperValue })}
          pattern={DECIMAL}
          inputMode="decimal"
        />
      </div>
      <UnitFields unit={figure.unit} onChange={(unit) => change({ unit })} />
      <div className="two">
        <Choose
          label={say('figure.qualifier')}
          value={figure.qualifier}
          options={QUALIFIERS.map((value) => ({ value, name: say(`qualifier.${value}`) }))}
          onChange={(value) => change({ qualifier: value as (typeof QUALIFIERS)[number] })}
        />
        <Choose
          label={say('figure.nature')}
          value={figure.nature}
          options={NATURES.map((value) => ({ value, name: say(`nature.${value}`) }))}
          onChange={(value) => change({ nature: value as (typeof NATURES)[number] })}
        />
        <Field
          label={say('figure.period')}
          description={say('figure.period-hint')}
          value={figure.period}
          onChange={(period) => change({ period })}
        />
        <Field label={say('figure.place')} value={figure.place} onChange={(place) => change({ place })} />
      </div>
    </>
  );
}
