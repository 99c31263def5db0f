import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** All that stands between two readings of one file is what changed in it. */
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'),
);
const linesOf = (path: string): number => read(join('src', path)).split('\n').length - 1;

/** Which file imports which, types included. */
function imports(): Map<string, string[]> {
  return new Map(
    sources.map((path) => [
      path,
      [...read(join('src', path)).matchAll(/(?:from|import)\s+'(\.[^']+)\.js'/g)]
        .map(([, to = '']) => `${normalize(join(dirname(path), to))}.ts`)
        .filter((to) => !to.startsWith('..')),
    ]),
  );
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The files and folders that a folder holds, and which imports which. */
function within(folder: string, files: ReadonlyMap<string, readonly string[]>): Graph {
  const prefix = folder === '' ? '' : `${folder}/`;
  const thing = (path: string): string => path.slice(prefix.length).split('/')[0] ?? '';
  const graph = new Map<string, Set<string>>();
  for (const [from, targets] of files)
    for (const to of targets) {
      if (!from.startsWith(prefix) || !to.startsWith(prefix) || thing(from) === thing(to)) continue;
      graph.set(thing(from), (graph.get(thing(from)) ?? new Set()).add(thing(to)));
    }
  return graph;
}

/** What is on a circle: takes away whatever imports nothing that is left, until nothing more goes. */
function circle(graph: Graph): string[] {
  const left = new Map([...graph].map(([from, to]) => [from, new Set(to)]));
  for (let gone = true; gone;) {
    gone = false;
    for (const [from, to] of left) {
      if ([...to].some((target) => left.has(target))) continue;
      left.delete(from);
      gone = true;
    }
  }
  return [...left.keys()].sort();
}

const folders = [...new Set(sources.map((path) => dirname(path)))].flatMap((folder) =>
  folder === '.' ? [''] : folder.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/')),
);

describe('the house', () => {
  it.each([...new Set(folders)])('has no circle among the files and folders in src/%s', (folder) => {
    expect(circle(within(folder, imports()))).toEqual([]);
  });

  it('finds a circle where there is one', () => {
    const files = new Map([
      ['a/one.ts', ['b/two.ts']],
      ['b/two.ts', ['a/three.ts']],
      ['a/three.ts', []],
    ]);
    expect(circle(within('', files))).toEqual(['a', 'b']);
  });

  it('has small files, and no room in which one gets lost', () => {
    const code = sources.filter((path) => !path.startsWith('demo/content/'));
    const sizes = code.map(linesOf).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(55);
    expect(sizes.at(-1)).toBeLessThanOrEqual(250);
    const rooms = new Map<string, number>();
    for (const path of sources) rooms.set(dirname(path), (rooms.get(dirname(path)) ?? 0) + linesOf(path));
    expect([...rooms].filter(([room, lines]) => lines > 2500 && !room.startsWith('demo'))).toEqual([]);
  });
});

/** Rooms that could serve a bakery. */
const PLAIN = /^(kernel|postgres|contract|lists|edge)\//;
/** A form feed is a character, and `--reporter` an option of a program. */
const NEWS =
  /(?<!form )(?<!--)\b(articles?|headlines?|bylines?|newsrooms?|editorial|editors?|reporters?|journals?|statistics|indicators?|organizations?|sitemaps?|feeds|publications?)\b|\/v1\//gi;

describe('the rooms above the news', () => {
  it.each(sources.filter((path) => PLAIN.test(path)))(
    'know no word of it, and no path of the API: %s',
    (path) => {
      expect(read(join('src', path)).match(NEWS) ?? []).toEqual([]);
    },
  );
});

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`),
].filter((path) => path.endsWith('.md'));

describe('what the documents name exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

  it.each(documents)('paths and commands in %s', (path) => {
    const text = read(path);
    const paths = [
      ...text.matchAll(/`((?:src|test|bin|bench|migrations|client|examples|docs|editor)\/[^`\s*{}<>…]*)`/g),
    ].map(([, named = '']) => named);
    const commands = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, named = '']) => named);
    expect(paths.filter((named) => !exists(named))).toEqual([]);
    expect(commands.filter((named) => !(named in scripts))).toEqual([]);
  });
});

function exists(path: string): boolean {
  try {
    readdirSync(join(ROOT, dirname(path)));
    return path.endsWith('/')
      ? readdirSync(join(ROOT, path)).length > 0
      : readdirSync(join(ROOT, dirname(path))).includes(path.split('/').at(-1) ?? '');
  } catch {
    return false;
  }
}
