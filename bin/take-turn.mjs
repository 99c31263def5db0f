import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './run-step.mjs';

const LOCK = `${ROOT}dist/.preparing`;
const TOUCHED_EVERY_MS = 1000;
const ABANDONED_AFTER_MS = 10_000;

/**
 * Does the work while no other process prepares this folder. The holder touches its lock every second: one that was
 * not touched for ten was left by a process that was killed.
 */
export async function takeTurn(work) {
  mkdirSync(`${ROOT}dist`, { recursive: true });
  for (let isReported = false; !takes(); isReported = true) {
    if (!isReported) process.stderr.write('Another start is preparing this folder: waiting for it …\n');
    await pause(200);
  }
  const touching = setInterval(() => utimesSync(LOCK, new Date(), new Date()), TOUCHED_EVERY_MS);
  const leave = () => rmSync(LOCK, { force: true });
  const interrupted = () => process.exit(130);
  process.on('exit', leave).on('SIGINT', interrupted).on('SIGTERM', interrupted);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    leave();
    process.off('exit', leave).off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

function takes() {
  try {
    writeFileSync(LOCK, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const touched = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
  if (touched !== undefined && Date.now() - touched > ABANDONED_AFTER_MS) putAside();
  return false;
}

/** By renaming: of several who see the abandoned lock at once, only one can. */
function putAside() {
  const aside = `${LOCK}-${process.pid}`;
  try {
    renameSync(LOCK, aside);
    rmSync(aside);
  } catch {
    // another was faster
  }
}
