import { proposeQuote } from './quote-proposal.js';

/** What is proposed for the words in brackets. */
function proposed(marked: string, names: string[] = []): unknown {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return proposeQuote(marked.replace(/[[\]]/g, ''), { start, end }, names);
}

describe('A quote', () => {
  it.each([
    ['“[We turn ships away,]” said Ines Falk, the director.', 'We turn ships away', 'Ines Falk'],
    ['“[We turn ships away],” Ines Falk said on Monday.', 'We turn ships away', 'Ines Falk'],
    ['Ines Falk said: “[We turn ships away.]”', 'We turn ships away.', 'Ines Falk'],
    ['According to Ines Falk, “[we turn ships away]”.', 'we turn ships away', 'Ines Falk'],
    ['„[Wir weisen Schiffe ab]“, sagte Ines Falk am Montag.', 'Wir weisen Schiffe ab', 'Ines Falk'],
    ['Der Hafen, so Ines Falk, „[weist Schiffe ab]“.', 'weist Schiffe ab', 'Ines Falk'],
    ['« [Nous refusons des navires] », a déclaré Ines Falk.', 'Nous refusons des navires', 'Ines Falk'],
    ['[“We turn ships away,”] said Ines Falk.', 'We turn ships away', 'Ines Falk'],
    ['“[We turn ships away,]” she said.', 'We turn ships away', null],
  ])('is read with who said it: %s', (text, words, speaker) => {
    expect(proposed(text)).toEqual({ text: words, kind: 'direct', speaker });
  });

  it('without marks is indirect', () => {
    expect(proposed('[The port turns ships away], said Ines Falk.')).toEqual({
      text: 'The port turns ships away',
      kind: 'indirect',
      speaker: 'Ines Falk',
    });
  });

  it('is attributed to somebody whom the article names, where that fits', () => {
    expect(proposed('“[We go],” said Falk.', ['Ines Falk'])).toMatchObject({ speaker: 'Falk' });
    expect(
      proposed('“[We go],” the director of the port, Ines Falk, made clear.', ['Ines Falk']),
    ).toMatchObject({
      speaker: 'Ines Falk',
    });
    expect(proposed('“[We go],” was heard.', ['Ines Falk'])).toMatchObject({ speaker: null });
  });
});
