import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import type { Operations, QuotedSpeakers } from '../../../../client/src/client.js';
import { useTitle } from '../../app/use-title.js';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { Check } from '../../widgets/check.js';
import { CsvButton } from '../csv-button.js';
import { TextFilters } from '../lists/text-filters.js';
import { useChoice } from '../lists/use-choice.js';
import { useList } from '../lists/use-list.js';
import { useRecordWords } from '../record-words.js';
import type { RecordWords } from '../record-words.js';

type SpeakersQuery = NonNullable<Operations['/v1/editorial/reports/speakers']['get']['query']>;

const BY = ['person', 'organization', 'kind', 'section', 'month'] as const;
type By = (typeof BY)[number];
const COUNTS = ['quotes', 'direct', 'indirect', 'mixed', 'articles'] as const;

/** Who gets quoted in what is published, counted by what one chooses. */
export default function SpeakersScreen(): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const title = say('records.speakers');
  useTitle(title);
  const [choice, change] = useChoice('/records/speakers', ['by', 'from', 'to'] as const);
  const by = BY.filter((one) => (choice.by === '' ? one === 'person' : choice.by.split(',').includes(one)));
  const period = {
    ...(choice.from.trim() !== '' && { from: choice.from.trim() }),
    ...(choice.to.trim() !== '' && { to: choice.to.trim() }),
  };
  const query: SpeakersQuery = { by, ...period };
  const list = useList<QuotedSpeakers>(['speakers', query], (page) =>
    client.get('/v1/editorial/reports/speakers', { query: { ...query, ...page } }),
  );
  const asked = new URLSearchParams({ by: by.join(','), ...period });
  return (
    <>
      <div className="screen-head">
        <h1>{title}</h1>
        <CsvButton address={`/v1/editorial/reports/speakers?${asked.toString()}`} fileName="speakers.csv" />
      </div>
      <p className="hint">{say('speakers.hint')}</p>
      <div className="filters" role="group" aria-label={say('filters.label')}>
        {BY.map((one) => (
          <Check
            key={one}
            label={say(`speakers.by-${one}`)}
            isSelected={by.includes(one)}
            onChange={(is) => change({ by: toggled(by, one, is) })}
          />
        ))}
        <TextFilters
          filters={[
            ['from', 'speakers.from'],
            ['to', 'speakers.to'],
          ]}
          choice={choice}
          change={change}
        />
      </div>
      {list.error !== null && (
        <p className="refusal" role="alert">
          {problemWords(list.error, words)}
        </p>
      )}
      <p className="total" role="status">
        {list.isPending
          ? say('list.loading')
          : say('speakers.lines', { count: list.total ?? list.items.length })}
      </p>
      {list.items.length > 0 && <SpeakersTable lines={list.items} by={by} />}
      {list.more && (
        <Button className="more" onPress={list.more} isPending={list.isFetchingMore}>
          {say('list.more')}
        </Button>
      )}
    </>
  );
}

/** In the order of the table; at least one is counted by. */
function toggled(by: readonly By[], one: By, is: boolean): string {
  const next = BY.filter((other) => (other === one ? is : by.includes(other)));
  return next.length === 0 || (next.length === 1 && next[0] === 'person') ? '' : next.join(',');
}

function SpeakersTable({ lines, by }: { lines: readonly QuotedSpeakers[]; by: readonly By[] }): ReactNode {
  const words = useRecordWords();
  const { say, intl } = words;
  return (
    <div className="table-frame" role="region" tabIndex={0} aria-label={say('records.speakers')}>
      <table className="table">
        <thead>
          <tr>
            {by.map((one) => (
              <th key={one} scope="col">
                {say(`speakers.by-${one}`)}
              </th>
            ))}
            {COUNTS.map((count) => (
              <th key={count} scope="col" className="number">
                {say(`speakers.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              {by.map((one) => (
                <td key={one}>{groupWords(line, one, words)}</td>
              ))}
              {COUNTS.map((count) => (
                <td key={count} className="number">
                  {intl.formatNumber(line[count])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function groupWords(line: QuotedSpeakers, by: By, { say, intl }: RecordWords): ReactNode {
  if (by === 'month')
    return line.month === null
      ? ''
      : intl.formatDate(`${line.month}-15T12:00:00Z`, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  if (by === 'kind')
    return line.kind === null ? say('speakers.unknown') : say(`organization-kind.${line.kind as 'other'}`);
  const named = line[by];
  if (!named) return say(by === 'person' ? 'speakers.nobody' : 'speakers.unknown');
  if (by === 'section') return named.name;
  return (
    <Link href={`/records/${by === 'person' ? 'people' : 'organizations'}/${named.id}`}>{named.name}</Link>
  );
}
