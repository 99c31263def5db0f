import { ConsoleLogger } from '@nestjs/common';
import type { LogLevel } from '@nestjs/common';
import type { LogFormat } from '../config/configuration.js';

/** What Nest logs about its modules and routes at each start: useful to developers, noise to operators. */
const OF_THE_FRAMEWORK = [
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
];

const LEVELS: LogLevel[] = ['error', 'warn', 'log', 'debug', 'verbose'];

/** Text for a person at a terminal, else a line of JSON each, for the program that collects them. */
export function logFormat(wanted: LogFormat | undefined): LogFormat {
  return wanted ?? (process.stdout.isTTY ? 'text' : 'json');
}

/** A line that is no matter of levels, such as where the service listens. @param more by names in camel case */
export function announce(
  format: LogFormat,
  message: string,
  more: Readonly<Record<string, string>> = {},
): void {
  const text = (): string =>
    [message, ...Object.entries(more).map(([name, value]) => `  ${inWords(name).padEnd(11)}${value}`)].join(
      '\n',
    );
  const json = (): string => {
    const line = {
      level: 'info',
      timestamp: new Date().toISOString(),
      pid: process.pid,
      context: 'Copydesk',
    };
    return JSON.stringify({ ...line, message, ...more });
  };
  process.stdout.write(`${format === 'text' ? text() : json()}\n`);
}

/** `signIn` → `Sign in`. */
function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The console, down to a level; the framework's own lines only from `debug` on. Times are ISO 8601 in UTC. */
export class ServiceLogger extends ConsoleLogger {
  constructor(
    private readonly level: LogLevel,
    format: LogFormat,
  ) {
    super({
      prefix: 'Copydesk',
      logLevels: LEVELS.slice(0, LEVELS.indexOf(level) + 1),
      json: format === 'json',
      flattenParams: true,
      ...(!process.stdout.isTTY && { colors: false }),
    });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    const noise =
      OF_THE_FRAMEWORK.includes(String(rest.at(-1))) && LEVELS.indexOf(this.level) < LEVELS.indexOf('debug');
    if (!noise) super.log(message, ...(rest as string[]));
  }

  protected override getTimestamp(): string {
    return new Date().toISOString();
  }

  /** With the usual name of the level, and the time as people and programs read it. */
  protected override getJsonLogObject(
    ...call: Parameters<ConsoleLogger['getJsonLogObject']>
  ): ReturnType<ConsoleLogger['getJsonLogObject']> {
    const line = super.getJsonLogObject(...call);
    return Object.assign(line, {
      level: line.level === 'log' ? 'info' : line.level,
      timestamp: new Date().toISOString(),
    });
  }
}
