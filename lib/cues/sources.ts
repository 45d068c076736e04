import type { Family } from './types.ts';

/**
 * Who found what a rule, a line or a check rests on: docs/sources.md also says what was found, and a test compares the two.
 * What has no fact of its own there stands at the end.
 */
export const sourceTitles = {
  F1: 'Marinova, Singh & Singh, Journal of Marketing Research 2018; Singh, HBR 2018',
  F2: 'Packard, Li & Berger, Journal of Consumer Research 2023',
  F3: 'Tethr, vendor analysis of calls',
  F4: 'Spivak, thesis, Technion',
  F5: 'Bacal, training practice',
  F6: 'VU Amsterdam 2022 as reported by customerhappiness.team; Fortune 2016',
  F7: 'Liu, Chi & Gremler, Journal of Service Research 2019',
  F8: 'Altman et al., M&SOM 2021',
  F9: 'Bolo et al. 2023',
  F10: 'Lewicki, Polin & Lount 2016',
  F12: 'You, Yang, Wang & Deng, Journal of Marketing 2020',
  F14: 'Journal of Service Research 2016, doi 10.1177/1094670515625455',
  F15: 'Australasian Marketing Journal 2018, doi 10.1016/j.ausmj.2018.01.002',
  F16: 'Maxham & Netemeyer, Journal of Marketing 2002',
  F17: 'Zendesk Benchmark 2014',
  F18: 'training practice',
  F20: 'Packard & Berger, Journal of Consumer Research 2021',
  F21: 'Packard, Moore & McFerran, Journal of Marketing Research 2018',
  F22: 'training practice, several countries',
  F23: 'Tethr, vendor analysis of calls',
  F27: 'Liebrecht & van Hooijdonk; Willemsen',
  F29: 'Journal of Consumer Psychology; Journal of Retailing',
  F30: 'Orsingher, Valentini & De Angelis 2010',
  F31: 'Gelbrich & Roschk 2011',
  F32: 'Valentini et al. 2011',
  F33: 'Guo, Lotz, Tang & Gruen, Journal of Service Research 2016',
  F34: 'Dong et al. 2008; Bagherzadeh 2020',
  F35: 'social comparison essay',
  F36: 'Dixon, Freeman & Toman, HBR 2010',
  F37: 'Dixon, Freeman & Toman, HBR 2010',
  F38: 'Liebrecht & van Hooijdonk 2019',
  F39: 'Castellanos et al. 2025',
  irony: 'Liebrecht et al. 2013',
  vulnerable: 'FCA FG21/1',
  learned: 'docs/model-card.md',
} as const;

/** What something rests on. */
export type SourceId = keyof typeof sourceTitles;

/** What each family of cues rests on; nothing where it comes from practice. */
export const familySources: Readonly<Record<Family, readonly SourceId[]>> = {
  repeat_contact: ['F16', 'F36'],
  waiting: ['F12', 'F39'],
  unmet_promise: ['F14', 'F15'],
  effort_runaround: ['F36', 'F37'],
  bot_loop: ['F36'],
  not_heard: ['F20', 'F36'],
  policy_unfair: ['F22', 'F30'],
  money_worry: ['F30'],
  churn_threat: ['F37'],
  legal_public_threat: ['F18'],
  time_pressure: ['F38'],
  sarcasm: ['irony'],
  helpless_resigned: ['F33'],
  quiet_disengagement: ['F39'],
  profanity_abuse: ['F7', 'F8'],
  shouting: [],
  anxiety_worry: ['F3'],
  grief_bereavement: [],
  vulnerability: ['vulnerable'],
  safety: [],
  confusion: ['F36'],
  disappointment_loyalty: ['F16', 'F31'],
  privacy_security_fear: ['F3'],
  dignity: ['F29', 'F31'],
  recovery_gratitude: ['F9'],
  positive_mixed: ['F4'],
  possible_frustration: ['learned'],
};

/** Which of the ids have a title here, each once; a check may name what is practice only. */
export function titledSources(ids: readonly string[]): readonly SourceId[] {
  return [...new Set(ids)].filter((id): id is SourceId => Object.hasOwn(sourceTitles, id));
}
