import { publicTextPage } from './public-json.js';

const items = [
  { text: '{"id":"1","name":"“One”","value":"1.50"}', keys: 'article:1 section:3' },
  { text: '{"id":"2","name":"Two","value":"-0.00"}', keys: 'article:2 section:3' },
];

describe('a page of texts', () => {
  it('is the JSON of the page, each item letter for letter', () => {
    const page = { items, nextCursor: 'abc', total: 7 };
    const { body, keys, nextCursor } = publicTextPage(page, {}, 'articles');
    expect(body).toBe(
      `{"items":[${items[0]?.text ?? ''},${items[1]?.text ?? ''}],"nextCursor":"abc","total":7}`,
    );
    expect(keys).toEqual(['articles', 'article:1', 'section:3', 'article:2', 'section:3']);
    expect(nextCursor).toBe('abc');
  });

  it('has only the fields that are asked for', () => {
    const { body } = publicTextPage({ items, nextCursor: null }, { fields: ['value', 'id'] }, 'articles');
    expect(body).toBe('{"items":[{"value":"1.50","id":"1"},{"value":"-0.00","id":"2"}],"nextCursor":null}');
  });

  it('may be empty', () => {
    const { body, keys } = publicTextPage({ items: [], nextCursor: null }, {}, 'articles');
    expect([body, keys]).toEqual(['{"items":[],"nextCursor":null}', ['articles']]);
  });
});
