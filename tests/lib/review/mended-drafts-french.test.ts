import { beforeAll, expect, it } from 'vitest';
import { mended } from '../../../lib/review/mends.ts';
import { betterFor, review } from '../../../lib/review/review.ts';
import { loadAllReviewWords } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';
import { sceneOf } from './all-examples.ts';
import { situationIn } from './scene.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

const said =
  'Pour votre veste bleue, nous n’avons pas été à la hauteur, et c’est notre faute. Je m’en occupe moi-même, maintenant.';
const news = 'Je vous donne des nouvelles ici au plus tard à 10 h 30.';

it.each([
  // Who takes over is said once: behind the acknowledgement only the time is new.
  ['parcel', 'C19', 'Ma collègue aurait dû vous le dire.', `${said} ${news}`],
  // Every sentence that sends the customer away goes.
  [
    'charged',
    'C19',
    'C’est la banque qui a dû faire une erreur. Voyez avec elle.',
    'Quoi qu’il se soit passé, je m’en occupe ; vous aurez de mes nouvelles ici au plus tard à 10 h 30.',
  ],
  ['parcel', 'C35', 'vraiment dsl pr ce contretemps', `${said} ${news}`],
  [
    'parcel',
    'C31',
    'Vous pouvez vous calmer ? Je cherche votre colis.',
    `Je cherche votre colis.\n\n${news}`,
  ],
  [
    'parcel',
    'C32',
    'Je crains que la veste soit introuvable. Je vous rembourse aujourd’hui.',
    `${said} Je vous rembourse aujourd’hui.`,
  ],
  [
    'broken',
    'C29',
    'Merci pour votre patience.',
    'Nous vous avions promis des nouvelles, et rien n’est venu. Je m’en occupe tout de suite ; vous aurez de mes nouvelles ici au plus tard à 10 h 30.',
  ],
  // A step behind "but" stays; what only argues goes.
  [
    'parcel',
    'C13',
    'Je suis désolé, mais je vous envoie une autre veste aujourd’hui.',
    `${said} Je vous envoie une autre veste aujourd’hui.`,
  ],
  ['parcel', 'C13', 'Je suis désolé pour la veste, mais le suivi indique livré.', said],
  // Words that open a sentence go as a whole.
  ['parcel', 'C32', 'Je suis au regret de vous informer que la veste est perdue.', 'La veste est perdue.'],
  [
    'parcel',
    'C31',
    'Avec tout le respect que je vous dois, le livreur a une photo.',
    'Le livreur a une photo.',
  ],
  [
    'parcel',
    'C31',
    'Je cherche la veste. Calmez-vous Madame, elle est au dépôt.',
    'Je cherche la veste. Elle est au dépôt.',
  ],
  ['parcel', 'C36', 'Mince ! Je vous rembourse aujourd’hui !', 'Je vous rembourse aujourd’hui.'],
  // What Attune gives behind a greeting has its time, as at the start.
  [
    'waiting',
    'C10',
    'Bonjour, votre lampe est au dépôt.',
    'Bonjour, vous avez appelé trois fois : vous n’avez rien d’autre à faire, je prends la suite. Votre lampe est au dépôt.',
  ],
  // The question is quoted without the displeasure before it.
  [
    'parcel',
    'C1',
    'Bonjour et bienvenue.',
    'Bonjour et bienvenue.\n\nVous demandez « Où est mon colis ? » ; je cherche la réponse et je vous l’écris ici au plus tard à 10 h 30.',
  ],
  // An acknowledgement comes before a step.
  [
    'parcel',
    'C7',
    'J’appelle le livreur. Réponse avant 11h. C’est vraiment pénible, une journée pour rien.',
    `${said} J’appelle le livreur. Réponse avant 11h.`,
  ],
  // Thanks for the message and a sign of life stay where they stand.
  [
    'parcel',
    'C2',
    'Merci de nous avoir contactés. Laissez-moi deux minutes.',
    `Merci de nous avoir contactés. ${said} Laissez-moi deux minutes.`,
  ],
  [
    'waiting',
    'C10',
    'Bonjour, oui je suis là. Que puis-je faire pour vous ?',
    'Bonjour, oui je suis là. Vous avez appelé trois fois : vous n’avez rien d’autre à faire, je prends la suite. Que puis-je faire pour vous ?',
  ],
  // A list starts on a line of its own, and a nod goes.
  ['parcel', 'C6', '1. Un nouvel envoi\n2. Votre argent', `${said}\n1. Un nouvel envoi\n2. Votre argent`],
  ['parcel', 'C6', 'ok', said],
  // The warning says what the customer may still hear: "vous".
  [
    'abuse',
    'C46',
    'Je raccroche.',
    'Je veux vous aider. Si les menaces ou les insultes continuent, je mettrai fin à cette conversation.',
  ],
  [
    'grief',
    'C45',
    'Toutes nos condoléances. N’hésitez pas à noter notre échange !',
    'Toutes nos condoléances.',
  ],
  ['closing', 'C40', 'De rien.', 'De rien.\n\nJe reste là si autre chose se présente.'],
] as const)('the whole draft in %s, mended for %s: %s', (scene, check, text, after) => {
  expect(wholeDraft(scene, check, text)).toBe(after);
});

it.each([
  'Vous avez attendu toute la journée ; je vous rembourse aujourd’hui.',
  'Je ne peux rien faire, le système indique livré.',
  'Votre réclamation est refusée.',
])('a choice takes the place of the one way out, or of the no: %s', (text) => {
  const after = wholeDraft('parcel', 'C21', text);
  expect(after).toContain('Quelle solution préférez-vous ?');
  expect(after).not.toContain(text.slice(-30));
});

function wholeDraft(scene: string, check: string, text: string): string | null {
  const situation = situationIn(sceneOf('fr', scene));
  const found = review({ text }, situation).find((finding) => finding.check === check);
  const mend = found ? betterFor(found, { text }, situation) : null;
  return mend && plain(mended(text, mend));
}

/** French keeps its marks from the words by a narrow space that does not break. */
function plain(text: string): string {
  return text.replaceAll('\u202F', ' ');
}
