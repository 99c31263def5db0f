import type { LogFormat } from '../config/configuration.js';

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

/** Takes one line at a time, for whoever looks after the service. */
export type Say = (line: string) => void;

export function sayer({ logFormat: wanted }: { readonly logFormat: LogFormat | undefined }): Say {
  return (line) => {
    announce(logFormat(wanted), line);
  };
}
