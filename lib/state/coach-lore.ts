import type { SourceId } from '../cues/sources.ts';
import type { Family } from '../cues/types.ts';
import type { LineReasonId } from '../guidance/line-sources.ts';
import type { Language } from '../playbook/language.ts';
import { perLanguage } from '../playbook/per-language.ts';
import type { CheckReason } from '../review/reasons/reasons.ts';
import type { CheckGroup, CheckId } from '../review/types.ts';

/** Why something is so, and what that rests on. */
export interface Reason {
  readonly why: string;
  readonly sources: readonly SourceId[];
}

/** What coaching mode knows beside the advice: reasons in a language of the interface, and sources. */
export interface CoachLore {
  /** Who found it. */
  readonly titles: Readonly<Record<SourceId, string>>;
  readonly families: Readonly<Record<Family, readonly SourceId[]>>;
  line(reason: LineReasonId): Reason;
  check(id: CheckId): CheckReason & Reason & { readonly group: CheckGroup };
}

const lore = perLanguage<CoachLore>({
  en: () => gather('en'),
  nl: () => gather('nl'),
  de: () => gather('de'),
  fr: () => gather('fr'),
  es: () => gather('es'),
});

/** Loads what coaching mode shows, once for each language of the interface; nothing else needs it. */
export const loadCoachLore = lore.load;

/** What coaching mode shows in a language; null until it has been loaded. */
export const coachLoreIn = lore.of;

async function gather(language: Language): Promise<CoachLore> {
  const [
    { sourceTitles, familySources, titledSources },
    { lineReasons },
    { lineSources },
    { checks },
    reasons,
  ] = await Promise.all([
    import('../cues/sources.ts'),
    import('../guidance/line-reasons.ts'),
    import('../guidance/line-sources.ts'),
    import('../review/checks/index.ts'),
    import('../review/reasons/load.ts').then(({ loadCheckReasons }) => loadCheckReasons(language)),
  ]);
  const sourcesOf = (ids: readonly string[]) =>
    titledSources(ids.flatMap((id) => (Object.hasOwn(familySources, id) ? familySources[id as Family] : id)));
  return {
    titles: sourceTitles,
    families: familySources,
    line: (id) => ({ why: lineReasons[id][language], sources: sourcesOf([lineSources[id]]) }),
    check(id) {
      const { group = 'hear', sources = [] } = checks.find((each) => each.id === id) ?? {};
      return { ...reasons[id], group, sources: sourcesOf(sources) };
    },
  };
}
