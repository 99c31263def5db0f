import { useEffect, useState } from 'react';

/** Nobody who is typing rests as long between two keys, in milliseconds. */
const PAUSE = 1000;

/** Whether somebody has stopped typing: what opens then takes no key that was meant for the text. */
export function useTypingPause(): boolean {
  const [isPaused, setPaused] = useState(false);
  useEffect(() => {
    if (isPaused) return undefined;
    let timer: number | undefined;
    const restart = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setPaused(true), PAUSE);
    };
    restart();
    addEventListener('keydown', restart, true);
    return () => {
      window.clearTimeout(timer);
      removeEventListener('keydown', restart, true);
    };
  }, [isPaused]);
  return isPaused;
}
