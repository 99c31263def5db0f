import { spawnSync } from 'node:child_process';
import { cp, link as hardLink, mkdir, readdir, readFile, readlink, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/** One stage of a Dockerfile, made in a folder that stands for the root of its image. */
export interface Stage {
  name: string;
  root: string;
  workdir: string;
  user: string;
  environment: Record<string, string>;
  healthcheck: string[];
  command: string[];
}

/**
 * Does the steps of a Dockerfile without a container: each stage in its own empty folder below `into`, each RUN by the
 * shell of this machine, COPY from what `.dockerignore` lets through. Knows the instructions that ours uses, no others.
 * In the stage `installed`, `npm ci` is taken as done: it gets the packages of the context, which run the tests anyway.
 * Throws with the output of the step that failed.
 */
export async function buildStages(context: string, into: string, installed: string): Promise<Stage[]> {
  const ignored = ignoredBy(await readFile(join(context, '.dockerignore'), 'utf8'));
  const stages: Stage[] = [];
  for (const { instruction, rest } of stepsOf(await readFile(join(context, 'Dockerfile'), 'utf8'))) {
    if (instruction === 'FROM') stages.push(await newStage(into, / AS (\S+)$/i.exec(rest)?.[1] ?? 'final'));
    const stage = stages.at(-1);
    if (!stage) throw new Error('A Dockerfile starts with FROM');
    if (instruction === 'RUN' && stage.name === installed && rest.startsWith('npm ci '))
      await link(stage, context);
    else if (instruction === 'RUN') run(stage, rest);
    else if (instruction === 'COPY') await copy(stage, rest, { context, ignored, stages });
    else await apply(stage, instruction, rest);
  }
  return stages;
}

function stepsOf(text: string): { instruction: string; rest: string }[] {
  const lines = text
    .replaceAll(/^#.*$/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      instruction: line.slice(0, line.indexOf(' ')),
      rest: line.slice(line.indexOf(' ') + 1).trim(),
    }));
}

async function newStage(into: string, name: string): Promise<Stage> {
  const root = join(into, name);
  await mkdir(root, { recursive: true });
  return { name, root, workdir: '/', user: 'root', environment: {}, healthcheck: [], command: [] };
}

async function apply(stage: Stage, instruction: string, rest: string): Promise<void> {
  switch (instruction) {
    case 'FROM':
    case 'EXPOSE':
      return;
    case 'WORKDIR':
      stage.workdir = rest;
      await mkdir(join(stage.root, rest), { recursive: true });
      return;
    case 'ENV':
      for (const [, name = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g)) stage.environment[name] = value;
      return;
    case 'USER':
      stage.user = rest;
      return;
    case 'HEALTHCHECK':
      stage.healthcheck = wordsOf(rest.slice(rest.indexOf('CMD ') + 4));
      return;
    case 'CMD':
      stage.command = wordsOf(rest);
      return;
    default:
      throw new Error(`This builder does not know ${instruction}`);
  }
}

function wordsOf(json: string): string[] {
  return JSON.parse(json) as string[];
}

function link({ root, workdir }: Stage, context: string): Promise<void> {
  return symlink(join(context, 'node_modules'), join(root, workdir, 'node_modules'));
}

function run(stage: Stage, command: string): void {
  // of npm's own environment only what says where packages come from: the rest belongs to the npm that runs the tests
  const npm = Object.entries(process.env).filter(([name]) =>
    /^npm_config_(registry|cache|.*proxy|cafile)$/i.test(name),
  );
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: join(stage.root, stage.workdir),
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      npm_config_prefer_offline: 'true',
      ...Object.fromEntries(npm),
      ...stage.environment,
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`RUN ${command}\n${stdout}${stderr}`);
}

interface Sources {
  context: string;
  ignored: (path: string) => boolean;
  stages: Stage[];
}

async function copy(stage: Stage, rest: string, { context, ignored, stages }: Sources): Promise<void> {
  const words = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
  const last = words.at(-1) ?? '';
  const from = stages.find(({ name }) => rest.includes(`--from=${name} `));
  for (const word of words.slice(0, -1)) {
    const target = join(stage.root, stage.workdir, last, last.endsWith('/') ? basename(word) : '');
    if (from) await linkTree(join(from.root, word), target);
    else await copyContext(context, word, target, ignored);
  }
}

/** A copy that shares its files with the other stage: nobody writes to what another stage has made. */
async function linkTree(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) await linkTree(from, to);
    else if (entry.isSymbolicLink()) await symlink(await readlink(from), to);
    else await hardLink(from, to);
  }
}

async function copyContext(
  context: string,
  word: string,
  destination: string,
  ignored: (path: string) => boolean,
): Promise<void> {
  const files = await filesBelow(context, word);
  for (const file of files.filter((path) => !ignored(path))) {
    const target = join(destination, relative(word, file));
    await mkdir(dirname(target), { recursive: true });
    await cp(join(context, file), target);
  }
}

async function filesBelow(context: string, path: string): Promise<string[]> {
  const entries = await readdir(join(context, path), { withFileTypes: true, recursive: true }).catch(
    () => undefined,
  );
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(context, join(entry.parentPath, entry.name)));
}

/** The last pattern that fits a path, or a folder above it, decides (https://docs.docker.com/build/concepts/context/#dockerignore-files). */
function ignoredBy(dockerignore: string): (path: string) => boolean {
  const patterns = dockerignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const rules = patterns.map((pattern) => ({
    ignore: !pattern.startsWith('!'),
    fits: patternOf(pattern.replace(/^!/, '')),
  }));
  return (path) => rules.findLast(({ fits }) => fits.test(path))?.ignore ?? false;
}

function patternOf(glob: string): RegExp {
  const source = glob
    .replaceAll('.', '\\.')
    .replaceAll('**/', '(?:ANY/)?')
    .replaceAll('*', '[^/]*')
    .replaceAll('ANY', '.*');
  return new RegExp(`^${source}(?:/|$)`);
}
