import { spawn } from 'node:child_process';

/** The user of the operating system whom a program runs as. */
export interface Account {
  uid: number;
  gid: number;
}

export interface CommandOutcome {
  /** Exit code; 127 when the program could not be started at all. */
  code: number;
  /** Standard output and standard error, in the order in which they came. */
  output: string;
}

/**
 * The whole environment of every Postgres program: none of PGDATA, PGOPTIONS or a locale of the person who
 * starts us may change what they do.
 */
export const PLAIN_ENVIRONMENT = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C' };

/** Runs a program to its end. Never throws: a program that cannot be started is an outcome too. */
export function runCommand(
  program: string,
  parameters: string[],
  account?: Account,
): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      ...account,
      cwd: '/',
      env: PLAIN_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      resolve({ code: 127, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
