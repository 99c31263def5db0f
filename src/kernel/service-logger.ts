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
