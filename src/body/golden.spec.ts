import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeWhere } from '../../test/describe-where.js';
import { textOf } from './block.js';
import { InvalidBody } from './invalid-body.js';
import { locateAnchors } from './anchors/locate-anchors.js';
import { parseBody } from './parse-body.js';

interface Fact {
  anchors: { exact: string }[];
}

interface WrittenArticle {
  body: unknown;
  mentions: Fact[];
  quotes: Fact[];
  statistics: Fact[];
}

const FIXTURE = resolve('..', 'shared', 'fixtures', 'shanghai', 'create-article.json');
const absence = '../shared/fixtures is not beside the repository';

describeWhere(existsSync(FIXTURE), 'An article as an agency sent it', absence, () => {
  it('is ten paragraphs, in which all words of its facts are found', () => {
    const article = JSON.parse(readFileSync(FIXTURE, 'utf8')) as WrittenArticle;
    const blocks = parseBody(article.body);
    expect(blocks.map(({ type }) => type)).toEqual(new Array(10).fill('paragraph'));
    const facts = [article.mentions, article.quotes, article.statistics].flat();
    const anchors = facts.flatMap((fact) => fact.anchors);
    expect(anchors.length).toBeGreaterThan(15);
    for (const [i, located] of locateAnchors(blocks, anchors).entries()) {
      if (located instanceof InvalidBody) throw located;
      const block = blocks.find(({ id }) => id === located.blockId);
      expect(block && textOf(block)?.slice(located.start, located.end)).toBe(anchors[i]?.exact);
    }
  });
});
