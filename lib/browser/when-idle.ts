/**
 * Takes steps one after another, each once the browser has nothing else to do: what the agent does meanwhile comes first.
 * A step that fails is passed over.
 */
export async function whenIdle(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await step().catch(() => {});
  }
}
