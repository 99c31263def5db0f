import { publicTextPage } from './public-json.js';

const texts = '{"id":"1","name":"“One”","value":"1.50"},{"id":"2","name":"Two","value":"-0.00"}';
const shown = 'article:1 section:3 article:2 section:3';

describe('a page of texts', () => {
  it('is the JSON of the page, each item letter for letter', () => {
    const page = { texts, keys: shown, nextCursor: 'abc', total: 7 };
    const { body, keys, nextCursor } = publicTextPage(page, {}, 'articles');
    expect(body).toBe(`{"items":[${texts}],"nextCursor":"abc","total":7}`);
    expect(keys).toEqual(['articles', 'article:1', 'section:3', 'article:2', 'section:3']);
    expect(nextCursor).toBe('abc');
  });

  it('has the fields that are asked for, and what identifies it', () => {
    const { body } = publicTextPage(
      { texts, keys: shown, nextCursor: null },
      { fields: ['value'] },
      'articles',
    );
    expect(body).toBe('{"items":[{"id":"1","value":"1.50"},{"id":"2","value":"-0.00"}],"nextCursor":null}');
  });

  it('may be empty', () => {
    const { body, keys } = publicTextPage({ texts: '', keys: '', nextCursor: null }, {}, 'articles');
    expect([body, keys]).toEqual(['{"items":[],"nextCursor":null}', ['articles']]);
  });
});
