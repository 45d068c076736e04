import * as v from 'valibot';
import { browser } from './api.ts';
import { listen } from './listen.ts';

/** What an administrator may decide about coaching mode; `free` leaves it to the agent. */
const choices = ['on', 'off', 'free'] as const;

const schema = v.object({ coaching: v.fallback(v.picklist(choices), 'free') });

/** What the team has set for everybody: docs/policy.md. It is read, never written. */
export type Policy = Readonly<v.InferOutput<typeof schema>>;

/** Nothing is set: the agent decides. */
export const noPolicy: Policy = { coaching: 'free' };

/** Reads a policy from whatever the browser holds; a key that is missing or cannot be understood is left to the agent. */
export function parsePolicy(managed: unknown): Policy {
  const given = typeof managed === 'object' && managed !== null ? managed : {};
  return v.parse(schema, { ...noPolicy, ...given });
}

/** The policy as it stands now; none where the browser has none, which Firefox tells by an error. */
export async function loadPolicy(): Promise<Policy> {
  return parsePolicy(await browser.storage.managed.get().catch(() => ({})));
}

/**
 * Tells of every change until the signal says stop. Chromium brings a policy some seconds after its start; Firefox reads it
 * once, and tells of no change.
 */
export function watchPolicy(onChange: (policy: Policy) => void, signal: AbortSignal): void {
  const look = async (_changes: unknown, area: string) => {
    if (area === 'managed') onChange(await loadPolicy());
  };
  listen(browser.storage.onChanged, (changes, area) => void look(changes, area), signal);
}
