import type { Mention, Quote, Statistic } from './sample.types.js';

/** Paragraphs as plain text and Markdown want them: with an empty line between. */
export const paragraphs = (...blocks: string[]): string => blocks.join('\n\n');

/** A figure as it was printed, anchored to those words or to a longer passage round them. */
export const printed = (
  asPrinted: string,
  passage = asPrinted,
): Pick<Statistic, 'asPrinted' | 'anchors'> => ({
  asPrinted,
  anchors: [{ exact: passage }],
});

/** Words that stand in the body in one piece. */
export const said = (text: string): Pick<Quote, 'text' | 'anchors'> => ({ text, anchors: [{ exact: text }] });

/** A person named in the body, under the full name or another form of it. */
export const personNamed = (name: string, passage = name): Mention => ({
  person: { name },
  anchors: [{ exact: passage }],
});

/** An organization named in the body, under its name or another form of it. */
export const organizationNamed = (name: string, passage = name): Mention => ({
  organization: { name },
  anchors: [{ exact: passage }],
});
