import * as v from 'valibot';
import { languages } from '../playbook/language.ts';
import { roles } from '../playbook/vocabulary.ts';
import { keep } from './kept.ts';

/** The key in `storage.local`; docs/privacy.md lists every key. */
const key = 'settings';

/**
 * What Attune shows for the agent's own side. On from the start: each comes only with hard messages, is quiet and keeps
 * nothing, and nobody looks through settings in the middle of one.
 */
export const ownSideParts = ['reframe', 'boundary', 'calm', 'pause', 'helped'] as const;

/** A part of what is shown for the agent's own side. */
export type OwnSidePart = (typeof ownSideParts)[number];

/** What every version holds. */
const lasting = {
  /** The language of the interface; `auto` follows the browser. */
  language: v.picklist(['auto', ...languages]),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Whether single keys act while the panel has the focus (WCAG 2.1.4 wants them to be stoppable). */
  singleKeys: v.boolean(),
  /** What the agent may decide without asking; older settings do not have it. */
  role: v.optional(v.picklist(roles), 'agent'),
  /** Whether the draft in the reply box is looked at; older settings do not have it. */
  checkDrafts: v.optional(v.boolean(), true),
  /** Whether reasons, sources and the scorecard are shown; older settings do not have it. */
  coaching: v.optional(v.boolean(), false),
};

const parts = v.array(v.picklist(ownSideParts));

const schema = v.object({
  ...lasting,
  version: v.literal(2),
  /** What is not shown of the agent's own side: a part that comes with a later Attune is shown until it is switched off. */
  ownSideOff: parts,
});

/** Version 1 named the parts that were shown; the oldest settings name none. */
const firstSchema = v.object({ ...lasting, version: v.literal(1), ownSide: v.optional(parts) });

/** What the agent chose for the look and the keys of Attune. */
export type Settings = Readonly<Omit<v.InferOutput<typeof schema>, 'ownSideOff'>> & {
  readonly ownSideOff: readonly OwnSidePart[];
};

export const defaultSettings: Settings = {
  version: 2,
  language: 'auto',
  theme: 'auto',
  singleKeys: true,
  role: 'agent',
  checkDrafts: true,
  coaching: false,
  ownSideOff: [],
};

/** Reads settings from whatever storage holds; what is missing, damaged or from a later version gives the defaults. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(v.union([schema, v.pipe(firstSchema, v.transform(migrated))]), stored);
  return result.success ? result.output : defaultSettings;
}

/** The parts that came while version 1 was written: who chose before that has not been asked about them. */
const later: readonly OwnSidePart[] = ['pause', 'helped'];

function migrated({ ownSide = ownSideParts.slice(), ...rest }: v.InferOutput<typeof firstSchema>): Settings {
  const isAsked = ownSide.length === 0 || later.some((part) => ownSide.includes(part));
  const shown = isAsked ? ownSide : [...ownSide, ...later];
  return { ...rest, version: 2, ownSideOff: ownSideParts.filter((part) => !shown.includes(part)) };
}

const kept = keep({
  key,
  version: defaultSettings.version,
  what: 'settings',
  parse: parseSettings,
  fields: (settings) => settings,
});

/** The stored settings; the defaults when storage cannot be read. */
export const loadSettings = kept.load;

/**
 * Stores a change, one writer at a time so that two windows cannot undo each other. Rejects when storage refuses, and
 * when a newer Attune wrote what is there: it will want it back as it was.
 */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  await kept.change((settings) => ({ ...settings, ...change }));
}

/** Tells of every change of the settings, in this window or another, until the signal says stop. */
export const watchSettings = kept.watch;
