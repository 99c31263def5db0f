import type { Locator, Page } from 'playwright-core';
import type { Body } from '../../support/client.js';
import { waitForState } from '../desk-keys.js';
import type { PageRoom } from '../page-room.js';

/**
 * How many steps each journey of an editor may take: a chord, a field that is typed, a click. A menu that one chord opens and answers
 * takes the mouse two clicks.
 */
export const STEPS = {
  write: { keys: 3, mouse: 3 },
  quote: { keys: 5, mouse: 6 },
  'quote, speaker proposed': { keys: 3, mouse: 4 },
  figure: { keys: 4, mouse: 5 },
  finding: { keys: 2, mouse: 2 },
  submit: { keys: 2, mouse: 2 },
  review: { keys: 3, mouse: 3 },
  'send back': { keys: 3, mouse: 3 },
  'sign off': { keys: 3, mouse: 3 },
  schedule: { keys: 4, mouse: 4 },
  publish: { keys: 2, mouse: 2 },
  'publish in spite of an error': { keys: 3, mouse: 3 },
  correct: { keys: 5, mouse: 5 },
  'go back': { keys: 3, mouse: 3 },
} as const;

/** Firefox says of a stream that a page is left, in the words of a failure. */
export const LEFT = /events was interrupted while the page was loading|establish a connection to .*events/;

const PRICE = { value: '4200000', unit: { kind: 'currency', code: 'EUR' } };
const SAID = 'We turn ships away every week';
export const TEXT = `“${SAID},” said Ines Falk of the crane for 4.2 million euros in 2027.`;
/** A figure at the start of the line, where a mouse finds it. */
export const PRICE_TEXT = '4.2 million euros it will be in 2027.';

/** Begins each journey where it begins, and looks at what came of it. */
export class Journeys {
  constructor(
    private readonly room: PageRoom,
    readonly page: Page,
  ) {}

  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'Article text' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get bar(): Locator {
    return this.page.getByRole('banner');
  }

  panel(tab: 'Facts' | 'Checks'): Locator {
    return this.page.getByRole('tab', { name: tab });
  }

  /** The checks of what stands there now are done, and find an error or none. */
  checked(isWrong: boolean): Promise<void> {
    const state = isWrong ? 'attached' : 'detached';
    return this.page.locator('.text .finding-error').waitFor({ state });
  }

  status(status: string): Promise<void> {
    return this.page.locator(`.article-bar .status-${status}`).waitFor();
  }

  /** Opens an article that is there already. @returns its identifier */
  async open(article: object, ...steps: readonly string[]): Promise<string> {
    const id = await this.made(article, ...steps);
    await this.page.goto(`${this.room.app.url}/editor/articles/${id}`);
    await this.text.click();
    return id;
  }

  async made(article: object, ...steps: readonly string[]): Promise<string> {
    const { client } = this.room.app;
    const { body, status } = await client.post('/v1/editorial/articles', article);
    if (status !== 201) throw new Error(JSON.stringify(body));
    for (const action of steps) {
      const { body: now } = await client.get(`/v1/editorial/articles/${body.id}`);
      const at = `/v1/editorial/articles/${body.id}/transitions`;
      const taken = await client.post(at, { action }, { 'if-match': `"${String(now['revision'])}"` });
      if (taken.status !== 200) throw new Error(JSON.stringify(taken.body));
    }
    return body.id;
  }

  async saved(id: string): Promise<Body> {
    await waitForState(this.page, 'Saved');
    return this.now(id);
  }

  async now(id: string): Promise<Body> {
    return (await this.room.app.client.get(`/v1/editorial/articles/${id}`)).body;
  }

  /** The first line of the text. */
  get line(): Locator {
    return this.page.locator('.text p').first();
  }

  /** Where a journey begins: the caret in words that are there already, so many pixels from their start. */
  async caretIn(words: Locator, pixels: number): Promise<void> {
    await words.click(at(pixels));
  }

  /** Who is quoted, with a position of that day. */
  async knownSpeaker(): Promise<void> {
    const { client } = this.room.app;
    const { status } = await client.post('/v1/editorial/people', {
      name: 'Ines Falk',
      positions: [{ title: 'director', organization: { name: 'Port of Lindhaven' }, from: '2020' }],
    });
    if (status !== 201) throw new Error(`The speaker was not made: ${String(status)}`);
  }
}

/** In a line, so many pixels from its start. */
export function at(x: number): { position: { x: number; y: number } } {
  return { position: { x, y: 12 } };
}

export function plain(headline: string): object {
  return { headline, body: [{ type: 'paragraph', text: TEXT }] };
}

/** With its quote, its figure and its speaker, all as the checks want them; the figure says another value where one is given. */
export function withFacts(headline: string, value = PRICE.value, text = TEXT): object {
  // Of its own: what other articles state of the same would be a finding.
  const price = '4.2 million euros';
  const person = { name: 'Ines Falk' };
  const quote = { text: SAID, speaker: { person, title: 'director' }, anchors: [{ exact: SAID }] };
  const isQuoted = text.includes(SAID);
  return {
    headline,
    body: [{ type: 'paragraph', text }],
    ...(isQuoted && { quotes: [quote], mentions: [{ person, anchors: [{ exact: person.name }] }] }),
    statistics: [
      {
        ...PRICE,
        value,
        asPrinted: price,
        anchors: [{ exact: price }],
        period: '2027',
        nature: 'plan',
        indicator: { name: `Price of ${headline}` },
      },
    ],
  };
}
