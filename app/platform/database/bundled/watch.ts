import { isPostmaster } from './running.ts';

const interval = 500;

/**
 * Looks after the server while this process uses it: when it is gone, `revive` brings it back and
 * tells its new number. Does not keep the process alive.
 */
export function watch(pid: number, revive: () => Promise<number>): { stop(): Promise<void> } {
  let current = pid;
  let reviving: Promise<void> | null = null;
  const timer = setInterval(() => {
    if (reviving || isPostmaster(current)) return;
    reviving = revive()
      .then((next) => {
        current = next;
      })
      // Said already where it failed; the next look tries again.
      .catch(() => {})
      .finally(() => {
        reviving = null;
      });
  }, interval);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await reviving;
    },
  };
}
