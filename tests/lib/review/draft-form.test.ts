import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/playbook/language.ts';
import type { Scene } from '../../../lib/review/examples/example.ts';
import { scenes } from '../../../lib/review/examples/nl/index.ts';
import { lookAt } from '../../../lib/review/look.ts';
import { betterFor, review } from '../../../lib/review/review.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { situationIn } from './scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

/** A parcel that never came, told without addressing anybody unless the customer does. */
const told: Readonly<Partial<Record<Language, string>>> = {
  nl: 'Mijn pakket met de blauwe jas staat op bezorgd maar ik heb niets gekregen. Ik wacht al twee weken en ben er helemaal klaar mee!',
  de: 'Mein Paket mit der blauen Jacke ist als zugestellt markiert, aber ich habe nichts bekommen. Ich warte seit zwei Wochen und habe die Nase voll!',
};

const sceneOf = (language: Language, more = ''): Scene => ({
  customer: 'Nora Visser',
  turns: [['customer', `${told[language] ?? ''}${more}`]],
});

describe('the form of a better line', () => {
  it.each([
    ['nl', '', 'Ik kijk wat ik voor je kan doen.', 'informal'],
    ['nl', '', 'Ik kijk wat ik voor u kan doen.', 'formal'],
    ['nl', ' Kunt u mij helpen?', 'Ik kijk wat ik voor je kan doen.', 'formal'],
    ['nl', ' Kun je mij helpen?', 'Ik kijk wat ik voor u kan doen.', 'informal'],
    ['de', ' Können Sie mir helfen?', 'Ich schaue, was ich für dich tun kann.', 'formal'],
    // An uninvited "du" is missed (C33), and the lines for the rest of the reply do not mix the forms.
    ['de', '', 'Ich schaue, was ich für dich tun kann.', 'informal'],
    ['de', '', 'Ich schaue, was ich für Sie tun kann.', 'formal'],
  ] as const)('%s%s: %s', (language, more, text, form) => {
    expect(lookAt({ text }, situationIn(sceneOf(language, more))).situation.desk.voice.address).toBe(form);
  });

  it('is that of the team for a form the customer did not invite', () => {
    const situation = situationIn(sceneOf('de'));
    const text = 'Wir schauen, was wir für dich tun können.';
    const lineFor = (id: string) => {
      const finding = review({ text }, situation).find(({ check }) => check === id);
      return finding && betterFor(finding, { text }, situation)?.text;
    };
    expect(lineFor('C15')).toMatch(/hörst du/);
    expect(lineFor('C33')).toMatch(/Ihnen/);
    expect(lineFor('C33')).not.toMatch(/\b(?:du|dir|dich)\b/);
  });

  it.each([
    ['Bedankt voor je bericht.', /\b(?:u|uw)\b/i],
    ['Bedankt voor uw bericht.', /\b(?:je|jij|jou|jouw)\b/i],
    ['Oké, ik pak dit voor je op.', /\b(?:u|uw)\b/i],
    ['Oké, ik pak dit voor u op.', /\b(?:je|jij|jou|jouw)\b/i],
  ])('is that of the draft, the acknowledgement’s too: %s', (text, other) => {
    const situation = situationIn(scenes.money);
    const finding = review({ text }, situation).find(({ check }) => check === 'C2');
    const better = finding && betterFor(finding, { text }, situation);
    expect(better?.text).toMatch(/^Door ons mis/);
    expect(better?.text).not.toMatch(other);
  });
});
