import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import type { Statistic } from '../../../../client/src/client.js';
import { useTitle } from '../../app/use-title.js';
import { periodWords, valueWords } from '../../facts/fact-words.js';
import { client } from '../../service/service.js';
import { useMay } from '../../service/use-account.js';
import { Choose } from '../../widgets/choose.js';
import { BatchDialog } from '../corrections/batch-dialog.js';
import { CountedListing } from '../lists/counted-listing.js';
import { RecordFilter } from '../lists/record-filter.js';
import { useList } from '../lists/use-list.js';
import { useRecordWords } from '../record-words.js';
import { ArticleLink } from './article-link.js';
import { FIGURE_FILTERS, FIGURE_SORTS, figuresQueryOf, NATURES } from './fact-choice.js';
import type { FigureFilter } from './fact-choice.js';
import type { Choice } from '../lists/choice.js';
import { MoreFilters } from '../lists/more-filters.js';
import { TextFilters } from '../lists/text-filters.js';
import { useChoice } from '../lists/use-choice.js';

/** Every figure that anybody gave, across all articles. */
export function FiguresScreen(): ReactNode {
  const { say } = useRecordWords();
  const title = say('records.figures');
  useTitle(title);
  const [choice, change] = useChoice<FigureFilter>('/records/figures', FIGURE_FILTERS);
  const query = figuresQueryOf(choice);
  const list = useList<Statistic>(['statistics', 'list', query], (page) =>
    client.get('/v1/editorial/statistics', { query: { ...query, ...page } }),
  );
  return (
    <>
      <h1>{title}</h1>
      <FigureFilters choice={choice} change={change} />
      <CountedListing
        list={list}
        label={title}
        nothing={say('facts.none-found')}
        className="articles facts-list"
        row={(statistic) => <FigureRow statistic={statistic} />}
      />
    </>
  );
}

interface FigureFiltersProps {
  readonly choice: Choice<FigureFilter>;
  readonly change: (part: Partial<Record<FigureFilter, string>>) => void;
}

function FigureFilters({ choice, change }: FigureFiltersProps): ReactNode {
  const { say } = useRecordWords();
  return (
    <div className="filters" role="group" aria-label={say('filters.label')}>
      <TextFilters filters={[['q', 'filter.words']]} choice={choice} change={change} />
      <RecordFilter
        label={say('filter.indicator')}
        kind="indicators"
        id={choice.indicator}
        onChange={(indicator) => change({ indicator })}
      />
      <Choose
        label={say('series.nature')}
        value={choice.nature}
        options={NATURES.map((value) => ({ value, name: say(`nature.${value}`) }))}
        all={say('filter.all')}
        onChange={(nature) => change({ nature })}
      />
      <Choose
        label={say('records.sort')}
        value={choice.sort === '' ? '-updatedAt' : choice.sort}
        options={FIGURE_SORTS.map((value) => ({ value, name: say(`facts.sort-${value}`) }))}
        onChange={(sort) => change({ sort: sort === '-updatedAt' ? '' : sort })}
      />
      <MoreFilters
        isOpen={[
          choice.organization,
          choice.place,
          choice.from,
          choice.to,
          choice.unit,
          choice.min,
          choice.max,
        ].some((value) => value !== '')}
      >
        <RecordFilter
          label={say('filter.source')}
          kind="organizations"
          id={choice.organization}
          onChange={(organization) => change({ organization })}
        />
        <TextFilters
          filters={[
            ['place', 'figure.place'],
            ['from', 'filter.period-from'],
            ['to', 'filter.period-to'],
            ['unit', 'filter.unit'],
            ['min', 'filter.min'],
            ['max', 'filter.max'],
          ]}
          choice={choice}
          change={change}
        />
      </MoreFilters>
    </div>
  );
}

function FigureRow({ statistic }: { statistic: Statistic }): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const mayCorrect = useMay('articles.correct');
  const [corrects, setCorrects] = useState(false);
  const { indicator, place, period, nature, asPrinted, attribution, anchors, articleId } = statistic;
  const value = valueWords(statistic, words);
  return (
    <>
      <div className="row-words">
        <p className="card-value">{value}</p>
        <p className="row-about">
          <span>
            {indicator ? (
              <Link href={`/records/indicators/${indicator.id}`}>{indicator.name}</Link>
            ) : (
              say('facts.no-indicator')
            )}
          </span>
          {place !== null && <span>{place}</span>}
          {period !== null && <span>{periodWords(period, words)}</span>}
          {nature !== 'actual' && <span>{say(`nature.${nature}`)}</span>}
          {attribution?.name && <span>{attribution.name}</span>}
        </p>
        <p className="row-about">
          <ArticleLink id={articleId} fact={statistic.id} />
          {asPrinted !== null && <q className="as-printed">{asPrinted}</q>}
          {anchors.some(({ state }) => state === 'detached') && (
            <span className="doubt">{say('facts.lost')}</span>
          )}
        </p>
      </div>
      {mayCorrect && (
        <Button aria-label={say('correct.named', { what: value })} onPress={() => setCorrects(true)}>
          {say('correct.do')}
        </Button>
      )}
      {corrects && (
        <BatchDialog subject={{ kind: 'statistics', statistic }} close={() => setCorrects(false)} />
      )}
    </>
  );
}
