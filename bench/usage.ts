import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the clock in a second: 100 on every Linux that Node runs on. */
const TICKS = 100;

/** CPU seconds, user and system, that a process has used; null where the system doesn't tell (no /proc). */
export function cpuSeconds(pid: number): number | null {
  const fields = statOf(pid);
  return fields && (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** The same of a Postgres server: of the postmaster, of its processes, and of those of them that have ended. */
export function cpuSecondsOfPostgres(postmaster: number): number | null {
  const own = statOf(postmaster);
  if (!own) return null;
  const ended = (Number(own[13]) + Number(own[14])) / TICKS;
  const children = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && parentOf(Number(name)) === postmaster,
  );
  const running = [postmaster, ...children.map(Number)].map((pid) => cpuSeconds(pid) ?? 0);
  return running.reduce((sum, seconds) => sum + seconds, ended);
}

/** The postmaster of a server process, if both run on this machine. */
export function postmasterOf(backend: number): number | undefined {
  return commandOf(backend) === 'postgres' ? parentOf(backend) : undefined;
}

/** Megabytes of memory that a process holds; null where the system doesn't tell. */
export function residentMegabytes(pid: number): number | null {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

function parentOf(pid: number): number | undefined {
  const fields = statOf(pid);
  return fields ? Number(fields[1]) : undefined;
}

function commandOf(pid: number): string | undefined {
  return /\((.*)\)/.exec(read(`/proc/${pid}/stat`))?.[1];
}

/** What follows the name of the program (proc(5), /proc/pid/stat, from field 3 on). */
function statOf(pid: number): string[] | null {
  const stat = read(`/proc/${pid}/stat`);
  return stat === '' ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
