const interval = 500;
const afterFailure = 5000;

/**
 * Looks after the server while this process uses it: when it is no longer alive, `revive` brings it
 * back, or says why it cannot and answers false. Does not keep the process alive.
 */
export function watch(
  isAlive: () => boolean,
  revive: () => Promise<boolean>,
): { stop(): Promise<void> } {
  let reviving: Promise<void> | null = null;
  let notBefore = 0;
  const timer = setInterval(() => {
    if (reviving || performance.now() < notBefore || isAlive()) return;
    reviving = revive().then((revived) => {
      if (!revived) notBefore = performance.now() + afterFailure;
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
