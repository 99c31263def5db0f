import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { isProblem } from '../../../../client/src/client.js';
import type { ContentObservation } from '../../../../client/src/client.js';
import { periodWords, valueWords } from '../../facts/fact-words.js';
import { articleAddress } from '../../facts/fact-address.js';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { Choose } from '../../widgets/choose.js';
import { CsvButton } from '../csv-button.js';
import { NATURES } from '../facts/fact-choice.js';
import { TextFilters } from '../lists/text-filters.js';
import { useChoice } from '../lists/use-choice.js';
import { useList } from '../lists/use-list.js';
import { useRecordWords } from '../record-words.js';

type Nature = (typeof NATURES)[number];

/** An indicator over time, as readers have it: the table, and the chart that pages of the site show too. */
export default function Series({ id, slug, name }: { id: string; slug: string; name: string }): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const [choice, change] = useChoice(`/records/indicators/${id}`, ['nature', 'place', 'from', 'to'] as const);
  const nature = NATURES.find((one) => one === choice.nature);
  const query = {
    ...(nature !== undefined && { nature: [nature] as Nature[] }),
    ...(choice.place.trim() !== '' && { place: [choice.place.trim()] }),
    ...(choice.from.trim() !== '' && { from: choice.from.trim() }),
    ...(choice.to.trim() !== '' && { to: choice.to.trim() }),
  };
  const list = useList<ContentObservation>(['observations', slug, query], (page) =>
    client.get('/v1/content/indicators/{slug}/observations', {
      path: { slug },
      query: { ...query, ...page },
    }),
  );
  if (isProblem(list.error, 'not-found'))
    return (
      <section className="series">
        <h2>{say('series.title')}</h2>
        <p className="hint">{say('series.none')}</p>
      </section>
    );
  const asked = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  const search = asked.size === 0 ? '' : `?${asked.toString()}`;
  const address = `/v1/content/indicators/${encodeURIComponent(slug)}/observations`;
  return (
    <section className="series">
      <div className="screen-head">
        <h2>{say('series.title')}</h2>
        <CsvButton address={`${address}${search}`} fileName={`${slug}.csv`} />
      </div>
      <p className="hint">{say('series.hint')}</p>
      <div className="filters" role="group" aria-label={say('filters.label')}>
        <Choose
          label={say('series.nature')}
          value={choice.nature}
          options={NATURES.map((value) => ({ value, name: say(`nature.${value}`) }))}
          all={say('filter.all')}
          onChange={(value) => change({ nature: value })}
        />
        <TextFilters
          filters={[
            ['place', 'figure.place'],
            ['from', 'filter.period-from'],
            ['to', 'filter.period-to'],
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
      {list.items.length > 0 && (
        <>
          <img
            className="chart"
            src={`${address}.svg${search}`}
            alt={say('series.chart', { name })}
            loading="lazy"
          />
          <SeriesTable items={list.items} />
        </>
      )}
      {list.error === null && !list.isPending && list.items.length === 0 && (
        <p className="hint">{say('facts.none-found')}</p>
      )}
      {list.more && (
        <Button className="more" onPress={list.more} isPending={list.isFetchingMore}>
          {say('list.more')}
        </Button>
      )}
    </section>
  );
}

function SeriesTable({ items }: { items: readonly ContentObservation[] }): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  return (
    <div className="table-frame" role="region" tabIndex={0} aria-label={say('series.table')}>
      <table className="table">
        <thead>
          <tr>
            {(['period', 'value', 'nature', 'place', 'source', 'article'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'value' ? 'number' : undefined}>
                {say(`series.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>{item.periodLabel ?? (item.period === null ? '' : periodWords(item.period, words))}</td>
              <td className="number">
                {item.superseded ? <s>{valueWords(item, words)}</s> : valueWords(item, words)}
                {item.superseded && <span className="hint"> {say('series.superseded')}</span>}
              </td>
              <td>{say(`nature.${item.nature}`)}</td>
              <td>{item.place}</td>
              <td>{item.attribution?.name}</td>
              <td>
                <Link href={articleAddress(item.articleId, { fact: item.id })} lang={item.article.language}>
                  {item.article.headline}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
