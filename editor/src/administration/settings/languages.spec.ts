import { languagesIn } from './languages.js';

describe('languages as they are typed', () => {
  it.each([
    ['en, da', ['en', 'da']],
    ['en;da  pt-BR,', ['en', 'da', 'pt-BR']],
    ['en, en', ['en']],
    [' ', []],
  ])('%j', (text, tags) => {
    expect(languagesIn(text)).toEqual(tags);
  });
});
