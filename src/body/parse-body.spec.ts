import { InvalidBody } from './invalid-body.js';
import { parseBody } from './parse-body.js';

function problemsOf(input: unknown): string[] {
  try {
    parseBody(input);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidBody)) throw error;
    return error.problems.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe('parseBody', () => {
  it.each(['text', 'markdown', 'html'])('reads %s, and composes it', (format) => {
    expect(parseBody({ format, content: 'e\u0301\r\n' }, () => 'b1')).toEqual([
      { id: 'b1', type: 'paragraph', text: 'é', marks: [] },
    ]);
    expect(parseBody({ format, content: '' })).toEqual([]);
  });

  it.each<[unknown, string[]]>([
    [null, [' wrong-type']],
    ['a', [' wrong-type']],
    [{}, ['/format required', '/content required']],
    [{ format: 'constructor', content: 'a' }, ['/format not-one-of']],
    [{ format: ['text'], content: 'a' }, ['/format not-one-of']],
    [{ format: 'text', content: ['a'] }, ['/content wrong-type']],
    [{ format: 'text', content: 'a\u0007' }, ['/content control-character']],
    [{ format: 'text', content: 'a', text: 'b' }, ['/text unknown-property']],
    [{ format: 'text', content: 'a'.repeat(4_000_001) }, ['/content too-long']],
    [{ format: 'text', content: 'a'.repeat(100_001) }, ['/content too-long']],
    [{ format: 'html', content: '<p>&#7;</p>' }, ['/content control-character']],
    [{ format: 'html', content: '<hr>'.repeat(5_001) }, ['/content too-many-blocks']],
    [[{ type: 'separator', id: 7 }], ['/0/id wrong-type']],
  ])('refuses what is wrong, and tells where (%#)', (input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });
});
