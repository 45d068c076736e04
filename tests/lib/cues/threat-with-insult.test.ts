import { describe, expect, it } from 'vitest';
import { readTurn } from '../../../lib/cues/read-turn.ts';
import { type Language, type Localised, languages } from '../../../lib/playbook/language.ts';
import { readByAll } from './readings.ts';

/** A threat in the same message as an insult or a coarse word: what is threatened opens the lane all the same. */
const threats: Localised<readonly string[]> = {
  en: [
    'I hope you die, you idiot',
    'You idiot, I hope you die',
    'You are useless idiots. I know where you work.',
    'This is bullshit. I will find you and hurt you',
    'What the fuck is this shit, I hope you rot',
    'Send me your nudes, you stupid cow',
  ],
  nl: [
    'Ik hoop dat je doodgaat, stomme idioot',
    'Stelletje idioten, ik hoop dat jullie doodgaan',
    'Wat een klotezooi. Ik weet waar je woont',
    'Jij domme trut, ik maak je dood',
    'Achterlijke idioot die je bent, als ik je tegenkom ben je er geweest',
    'Ik steek jullie kantoor in brand, stelletje oplichters',
  ],
  de: [
    'Ich hoffe, du stirbst, du Idiot',
    'Ich hoffe, ihr verreckt alle, ihr Idioten',
    'Du Idiot, ich weiß wo du wohnst',
    'So eine Scheiße. Ich schlag dich tot',
    'Sie sind ein Idiot, ich komme vorbei und dann gibts was auf die Fresse',
    'Du dumme Kuh, ich fackel euch die Bude ab',
  ],
  fr: [
    'J’espère que tu vas crever, espèce d’idiot',
    'Bande d’imbéciles, j’espère que vous allez crever',
    'Pauvre con, je vais venir te casser la gueule',
    'Bande d’incapables, je sais où vous habitez',
    'C’est de la merde. Surveillez vos arrières',
    'Bande d’imbéciles, je vais débarquer et tout brûler',
  ],
  es: [
    'Ojalá te mueras, idiota',
    'Son unos idiotas, ojalá se mueran',
    'Sois unos inútiles, sé dónde trabajas',
    'Imbécil, te voy a matar',
    'Qué mierda es esto. Voy a quemar la oficina',
    'Son unos idiotas, te voy a partir la cara',
  ],
};

/** An insult beside words of death, of finding or of fire that threaten nobody. */
const lookAlikes: Localised<readonly string[]> = {
  en: [
    'You idiot, where is my parcel?',
    'You are all idiots, I hope you fix this today',
    'I could die of shame, I am such an idiot',
    'The driver called me an idiot and said he would hit me',
    'You idiots, how do I kill the process on my laptop?',
    'This stupid battery, I hope it does not die again',
  ],
  nl: [
    'Jij bent een idioot, waar blijft mijn pakket?',
    'Stelletje idioten, ik hoop dat jullie het snel oplossen',
    'Ik ga dood van schaamte, wat ben ik een idioot',
    'De bezorger noemde me een idioot en zei dat hij me zou slaan',
    'Stelletje idioten, weten jullie waar ik woon of niet?',
    'Stomme accu, ik hoop dat hij niet weer doodgaat',
  ],
  de: [
    'Du Idiot, wo bleibt mein Paket?',
    'Ihr Idioten, ich hoffe, ihr schafft das heute noch',
    'Ich Idiot habe mich im Datum geirrt, ich sterbe vor Scham',
    'Der Fahrer hat mich Idiot genannt und mir gedroht',
    'Ich hoffe, der blöde Akku stirbt nicht wieder',
    'Du Idiot, wie zünde ich den Grill am besten an?',
  ],
  fr: [
    'Espèce d’idiot, où est mon colis ?',
    'Bande d’incapables, j’espère que vous allez trouver mon colis',
    'Quel idiot je suis, je vais mourir de honte',
    'Le livreur m’a traité d’idiot et m’a menacé de me frapper',
    'Bande d’imbéciles, comment tuer le processus sur mon PC ?',
    'Pauvre con, je vais venir chercher mon colis',
  ],
  es: [
    'Idiota, ¿dónde está mi paquete?',
    'Sois unos inútiles, ojalá lo arregléis hoy',
    'Qué idiota soy, me muero de vergüenza',
    'El repartidor me llamó idiota y dijo que me iba a pegar',
    'Ojalá no se muera la batería, qué idiotez',
    'Son unos idiotas, no sé dónde trabaja el técnico',
  ],
};

describe.each(languages)('an insult beside a threat in %s', (language) => {
  it.each(threats[language])('"%s" opens the lane', (text) => {
    expect(opensAbuse(text, language)).toBe(true);
  });

  it.each(lookAlikes[language])('"%s" opens none', (text) => {
    expect(opensAbuse(text, language)).toBe(false);
  });
});

it('leaves the insult its level beside the lane', () => {
  const { level, cues } = readTurn('I hope you die, you idiot', 'en');
  expect(level).toBe(3);
  expect(cues.map(({ lane }) => lane)).toEqual(['abuse', null]);
});

function opensAbuse(text: string, language: Language): boolean {
  return readByAll(text, language).cues.some(({ lane }) => lane === 'abuse');
}
