import { choiceOf, searchOfChoice } from '../lists/choice.js';
import { listChoiceOf, recordsQueryOf, searchOf } from '../lists/list-choice.js';
import { FIGURE_FILTERS, figuresQueryOf, QUOTE_FILTERS, quotesQueryOf } from './fact-choice.js';

const ID = '0198c2f0-4bb2-74ef-8c96-41afc5ded1ca';

describe('the address of a list', () => {
  it.each(['', `q=falk&person=${ID}&kind=direct&from=2026&sort=-saidOn`])(
    'of quotes holds what is chosen, and nothing else: %s',
    (search) => {
      expect(searchOfChoice(choiceOf(new URLSearchParams(search), QUOTE_FILTERS))).toBe(search);
    },
  );

  it('asks for quotes by what it says', () => {
    const search = new URLSearchParams(`q= falk &person=${ID}&kind=direct&state=detached&from=2026`);
    expect(quotesQueryOf(choiceOf(search, QUOTE_FILTERS))).toEqual({
      q: 'falk',
      personId: [ID],
      kind: ['direct'],
      state: ['detached'],
      from: '2026',
      sort: '-updatedAt',
    });
  });

  it('asks for figures by what it says', () => {
    const search = new URLSearchParams(
      `indicator=${ID}&nature=target&unit=currency:EUR&from=2025&min=10&sort=-value&place=Lindhaven`,
    );
    expect(figuresQueryOf(choiceOf(search, FIGURE_FILTERS))).toEqual({
      indicatorId: [ID],
      nature: ['target'],
      unit: ['currency:EUR'],
      periodFrom: '2025',
      minValue: '10',
      place: ['Lindhaven'],
      sort: '-value',
    });
  });

  it('passes over values that no filter has', () => {
    const search = new URLSearchParams('kind=shouted&sort=loud&nature=rumour');
    expect(quotesQueryOf(choiceOf(search, QUOTE_FILTERS))).toEqual({ sort: '-updatedAt' });
    expect(figuresQueryOf(choiceOf(search, FIGURE_FILTERS))).toEqual({ sort: '-updatedAt' });
    expect(recordsQueryOf('organizations', listChoiceOf(search))).toEqual({ sort: 'name' });
  });

  it('of records keeps to the filters of their kind', () => {
    const search = new URLSearchParams(`q=port&archived=yes&kind=company&organization=${ID}`);
    const choice = listChoiceOf(search);
    expect(recordsQueryOf('people', choice)).toEqual({
      sort: 'name',
      q: 'port',
      archived: true,
      organizationId: [ID],
    });
    expect(recordsQueryOf('organizations', choice)).toEqual({
      sort: 'name',
      q: 'port',
      archived: true,
      kind: ['company'],
    });
    expect(listChoiceOf(new URLSearchParams(searchOf(choice)))).toEqual(choice);
  });
});
