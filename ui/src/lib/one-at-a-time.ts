/**
 * Work that is never under way twice: asked for while it runs, however often, it runs once more afterwards. What it throws is
 * its own to catch.
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let wanted = false;
  let running = false;
  const run = async (): Promise<void> => {
    running = true;
    while (wanted) {
      wanted = false;
      await work();
    }
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) void run();
  };
}
