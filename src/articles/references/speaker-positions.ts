import { Injectable } from '@nestjs/common';
import { Period } from '../../kernel/values/period.js';
import { PositionsReader } from '../../people/people.reader.js';
import type { Quote } from '../../quotes/quote.dto.js';
import type { MergedElement } from '../../contract/writing/merged-elements.js';

/** Where a person's position is known on the day of the quote, title and organization default to it. */
@Injectable()
export class SpeakerPositions {
  constructor(private readonly positions: PositionsReader) {}

  async fill(quotes: readonly MergedElement<Quote>[]): Promise<void> {
    const open = quotes.flatMap((quote) => openSpeaker(quote));
    if (open.length === 0) return;
    const held = await this.positions.at(
      open.map(({ personId, saidOn }) => ({ personId, on: Period.parseDate(saidOn) })),
    );
    open.forEach(({ quote, title, organization }, i) => {
      const position = held[i];
      if (!position || !quote.speaker) return;
      quote.speaker = {
        ...quote.speaker,
        ...(title && { title: position.title }),
        ...(organization && {
          organizationId: position.organizationId,
          organizationName: position.organizationName,
        }),
      };
    });
  }
}

interface OpenSpeaker {
  readonly quote: Quote;
  readonly personId: string;
  readonly saidOn: string;
  /** What the write left out. */
  readonly title: boolean;
  readonly organization: boolean;
}

/** A speaker whose title or organization is missing in a write that says who spoke or when. */
function openSpeaker({ written, next }: MergedElement<Quote>): OpenSpeaker[] {
  const { speaker, saidOn } = next;
  const said = written?.speaker;
  if (!speaker?.personId || saidOn === null || (said === undefined && written?.saidOn === undefined))
    return [];
  const title = speaker.title === null && said?.title === undefined;
  const unsaid = said?.organizationId === undefined && said?.organization === undefined;
  const organization = unsaid && speaker.organizationId === null && speaker.organizationName === null;
  return title || organization
    ? [{ quote: next, personId: speaker.personId, saidOn, title, organization }]
    : [];
}
