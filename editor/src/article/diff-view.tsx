import type { ReactNode } from 'react';
import type { Article, RevisionDiff } from '../../../client/src/client.js';
import { periodWords, valueWords } from '../facts/fact-words.js';
import { useWords } from '../messages/messages.js';
import type { MessageKey, Words } from '../messages/messages.js';

type Run = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

const FIELDS: Readonly<Record<string, MessageKey>> = {
  headline: 'field.headline',
  kicker: 'field.kicker',
  summary: 'field.summary',
  section: 'field.section',
  bylines: 'field.bylines',
};

interface DiffViewProps {
  readonly diff: RevisionDiff;
  /** Before and after beside each other, where there is room. */
  readonly isSideBySide?: boolean;
}

/** What differs between two states: by word where it is text, by property where it is a fact. */
export function DiffView({ diff, isSideBySide = false }: DiffViewProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const fields = diff.fields.filter(({ name }) => name in FIELDS);
  const facts = [...diff.quotes, ...diff.statistics].filter(({ change }) => change !== 'moved');
  if (fields.length + diff.blocks.length + facts.length === 0)
    return <p className="quiet-words">{say('diff.none')}</p>;
  return (
    <div className="diff">
      {fields.map(({ name, before, after, words: runs }) => (
        <Change
          key={name}
          name={say(FIELDS[name] ?? 'field.headline')}
          runs={runs ?? [run('removed', plain(before)), run('added', plain(after))]}
          {...{ isSideBySide }}
        />
      ))}
      {diff.blocks.map(({ id, before, after, words: runs, change }) => (
        <Change
          key={id}
          name={change === 'moved' ? say('diff.moved') : undefined}
          runs={runs ?? [run('removed', textOf(before)), run('added', textOf(after))]}
          {...{ isSideBySide }}
        />
      ))}
      {facts.map((fact) => (
        <Change
          key={fact.id}
          name={say('value' in (fact.after ?? fact.before ?? {}) ? 'mark.figure' : 'mark.quote')}
          runs={[run('removed', factText(fact.before, words)), run('added', factText(fact.after, words))]}
          {...{ isSideBySide }}
        />
      ))}
    </div>
  );
}

interface ChangeProps {
  readonly name: string | undefined;
  readonly runs: readonly Run[];
  readonly isSideBySide: boolean;
}

function Change({ name, runs, isSideBySide }: ChangeProps): ReactNode {
  const title = name !== undefined && <b className="diff-name">{name} </b>;
  if (!isSideBySide)
    return (
      <p>
        {title}
        <Runs runs={runs} />
      </p>
    );
  const without = (left: Run['kind']): readonly Run[] => runs.filter(({ kind }) => kind !== left);
  return (
    <div className="pair">
      <p>
        {title}
        <Runs runs={without('added')} />
      </p>
      <p>
        {title}
        <Runs runs={without('removed')} />
      </p>
    </div>
  );
}

function Runs({ runs }: { runs: readonly Run[] }): ReactNode {
  const { say } = useWords();
  return runs
    .filter(({ text }) => text !== '')
    .map(({ kind, text }, index) => {
      if (kind === 'same') return <span key={index}>{text}</span>;
      const Tag = kind === 'added' ? 'ins' : 'del';
      return (
        <Tag key={index}>
          <span className="unseen">{say(`diff.${kind}`)} </span>
          {text}
        </Tag>
      );
    });
}

function run(kind: Run['kind'], text: string): Run {
  return { kind, text };
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain).join(', ');
  const { name } = value as { name?: unknown };
  return typeof name === 'string' ? name : JSON.stringify(value);
}

function textOf(block: object | null): string {
  const { text } = (block ?? {}) as { text?: unknown };
  return typeof text === 'string' ? text : '';
}

function factText(fact: object | null, words: Words): string {
  if (!fact) return '';
  const { text, asPrinted, period, speaker } = fact as Readonly<Record<string, unknown>>;
  if (typeof text === 'string') return `${text} (${plain(speaker) || words.say('facts.no-speaker')})`;
  return [
    valueWords(fact as Article['statistics'][number], words),
    asPrinted,
    typeof period === 'string' && periodWords(period, words),
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}
