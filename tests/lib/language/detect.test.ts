import { describe, expect, it } from 'vitest';
import { detectLanguage, type LanguageMemory, noLanguageYet } from '../../../lib/language/detect.ts';
import type { Language } from '../../../lib/playbook/language.ts';

const turns: readonly (readonly [Language, string])[] = [
  ['en', 'where is my parcel'],
  ['en', 'I have not received it yet'],
  ['en', 'it says delivered but nothing here'],
  ['en', 'can you help me?'],
  ['en', 'still waiting for an answer'],
  ['nl', 'waar is mijn pakket'],
  ['nl', 'ik heb nog niks ontvangen'],
  ['nl', 'dat klopt niet'],
  ['nl', 'kunt u mij helpen?'],
  ['nl', 'het staat op bezorgd maar er is niets'],
  ['de', 'wo ist mein Paket'],
  ['de', 'ich habe nichts bekommen'],
  ['de', 'Können Sie mir bitte helfen?'],
  ['de', 'das ist nicht richtig'],
  ['de', 'Guten Tag, ich warte seit Montag'],
  ['fr', 'où est mon colis'],
  ['fr', "je n'ai rien reçu"],
  ['fr', 'pouvez-vous m’aider ?'],
  ['fr', "ce n'est pas ma commande"],
  ['fr', 'Bonjour, toujours pas de réponse'],
  ['es', 'dónde está mi pedido'],
  ['es', 'no he recibido nada'],
  ['es', '¿me puede ayudar?'],
  ['es', 'todavía estoy esperando'],
  ['es', 'Hola, mi paquete no ha llegado'],
];

const unsure = [
  'ok',
  'hallo',
  'super',
  'Anna de Vries',
  '12345678',
  'A-4711',
  '',
  '👍',
  'no',
  '???',
  'Amsterdam',
  'top',
];

const unread = [
  'Dzień dobry, gdzie jest moja paczka, jeszcze nie mam',
  'Buongiorno, non ho ancora ricevuto il pacco, perché?',
  'Olá, eu ainda não recebi a minha encomenda',
  'Merhaba, siparişim nerede, hala yok',
  'Где моя посылка?',
  '我的包裹在哪里',
];

describe('detectLanguage', () => {
  it.each(turns)('reads %s: "%s"', (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, unread: false });
  });

  it.each(unsure)('keeps what it remembers at "%s"', (text) => {
    const dutch: LanguageMemory = { language: 'nl', unread: false };
    expect(detectLanguage(text, dutch)).toEqual(dutch);
    expect(detectLanguage(text, noLanguageYet)).toEqual(noLanguageYet);
  });

  it.each(unread)('says openly that it does not read "%s"', (text) => {
    expect(detectLanguage(text)).toEqual({ language: null, unread: true });
  });

  it('follows a writer who changes the language', () => {
    const dutch: LanguageMemory = { language: 'nl', unread: false };
    expect(detectLanguage('Sorry, can we do this in English please?', dutch).language).toBe('en');
  });
});
