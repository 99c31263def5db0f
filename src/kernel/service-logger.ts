import { ConsoleLogger } from '@nestjs/common';
import type { LogLevel } from '@nestjs/common';

/** What Nest tells at each start of its modules and routes: of use to who mends them, noise to who runs the service. */
const OF_THE_FRAMEWORK = [
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
];

const LEVELS: LogLevel[] = ['error', 'warn', 'log', 'debug', 'verbose'];

/** The console, down to a level; the framework's own lines only from `debug` on. */
export class ServiceLogger extends ConsoleLogger {
  constructor(private readonly level: LogLevel) {
    super({ logLevels: LEVELS.slice(0, LEVELS.indexOf(level) + 1) });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    const noise =
      OF_THE_FRAMEWORK.includes(String(rest.at(-1))) && LEVELS.indexOf(this.level) < LEVELS.indexOf('debug');
    if (!noise) super.log(message, ...(rest as string[]));
  }
}
