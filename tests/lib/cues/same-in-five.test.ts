import { describe, expect, it } from 'vitest';
import type { Family, Level } from '../../../lib/cues/types.ts';
import { type Localised, languages } from '../../../lib/playbook/language.ts';
import type { Lane } from '../../../lib/playbook/vocabulary.ts';
import { readByAll } from './readings.ts';

/** One message in five languages, and what must be read from it in each. */
interface Row {
  readonly says: Localised<string>;
  readonly level: Level;
  readonly lane: Lane | null;
  /** Families that must show; with none, no cause may. */
  readonly shows: readonly Family[];
  readonly hides?: readonly Family[];
}

/** A burden that is told opens the lane; what the customer suffers beside it keeps its level. */
const burdens: readonly Row[] = [
  {
    says: {
      en: 'I have been in hospital with depression and I fell behind with the payments. I can’t cope with all these letters.',
      nl: 'Ik lag in het ziekenhuis met een depressie en ik loop achter met de betalingen. Ik kan al die brieven niet meer aan.',
      de: 'Ich war mit Depressionen im Krankenhaus und bin mit den Raten in Rückstand geraten. Ich schaffe diese ganzen Briefe nicht mehr.',
      fr: 'J’ai été hospitalisé pour une dépression et j’ai pris du retard dans mes paiements. Je n’arrive plus à faire face à toutes ces lettres.',
      es: 'He estado ingresado por una depresión y me he retrasado con los pagos. No puedo más con todas estas cartas.',
    },
    level: 3,
    lane: 'vulnerability',
    shows: ['vulnerability', 'helpless_resigned'],
  },
  {
    says: {
      en: 'I have cancer and I can’t manage all these forms any more.',
      nl: 'Ik heb kanker en ik kan al die formulieren niet meer aan.',
      de: 'Ich habe Krebs und schaffe diese ganzen Formulare nicht mehr.',
      fr: 'J’ai un cancer et je n’arrive plus à gérer tous ces formulaires.',
      es: 'Tengo cáncer y ya no puedo con todos estos formularios.',
    },
    level: 3,
    lane: 'vulnerability',
    shows: ['vulnerability', 'helpless_resigned'],
  },
  {
    says: {
      en: 'I am in a wheelchair and cannot cope with this any longer.',
      nl: 'Ik zit in een rolstoel en ik trek dit niet langer.',
      de: 'Ich sitze im Rollstuhl und halte das nicht länger aus.',
      fr: 'Je suis en fauteuil roulant et je ne supporte plus tout ça.',
      es: 'Voy en silla de ruedas y ya no puedo con todo esto.',
    },
    level: 3,
    lane: 'vulnerability',
    shows: ['vulnerability', 'helpless_resigned'],
  },
  {
    says: {
      en: 'My wife is seriously ill and all of this is too much for me.',
      nl: 'Mijn vrouw is ernstig ziek en dit wordt me allemaal te veel.',
      de: 'Meine Frau ist schwer krank und das alles wird mir zu viel.',
      fr: 'Ma femme est gravement malade et tout ça, c’est trop pour moi.',
      es: 'Mi mujer está gravemente enferma y todo esto me supera.',
    },
    level: 3,
    lane: 'vulnerability',
    shows: ['vulnerability', 'helpless_resigned'],
  },
  {
    says: {
      en: 'I am blind and I have been waiting for three weeks.',
      nl: 'Ik ben blind en ik wacht al drie weken.',
      de: 'Ich bin blind und warte seit drei Wochen.',
      fr: 'Je suis aveugle et j’attends depuis trois semaines.',
      es: 'Soy ciego y llevo tres semanas esperando.',
    },
    level: 2,
    lane: 'vulnerability',
    shows: ['vulnerability', 'waiting'],
  },
  {
    says: {
      en: 'I am 82 and live alone. Where is my parcel?',
      nl: 'Ik ben 82 en woon alleen. Waar blijft mijn pakket?',
      de: 'Ich bin 82 und wohne allein. Wo bleibt mein Paket?',
      fr: 'J’ai 82 ans et je vis seule. Où est mon colis ?',
      es: 'Tengo 82 años y vivo sola. ¿Dónde está mi paquete?',
    },
    level: 1,
    lane: 'vulnerability',
    shows: ['vulnerability', 'waiting'],
  },
  {
    says: {
      en: 'I have severe depression and just can’t get the return of my laptop sorted, order 62018.',
      nl: 'Ik heb een zware depressie en krijg het retourneren van mijn laptop gewoon niet geregeld, bestelling 62018.',
      de: 'Ich habe eine schwere Depression und bekomme die Rücksendung meines Laptops einfach nicht hin, Bestellung 62018.',
      fr: 'J’ai une dépression sévère et je n’arrive pas à gérer le retour de mon ordinateur portable, commande 62018.',
      es: 'Tengo una depresión grave y no consigo gestionar la devolución de mi portátil, pedido 62018.',
    },
    level: 0,
    lane: 'vulnerability',
    shows: ['vulnerability'],
  },
  {
    says: {
      en: 'My daughter is disabled. Can you deliver on Friday?',
      nl: 'Mijn dochter is gehandicapt. Kunnen jullie vrijdag leveren?',
      de: 'Meine Tochter ist behindert. Können Sie am Freitag liefern?',
      fr: 'Ma fille est handicapée. Pouvez-vous livrer vendredi ?',
      es: 'Mi hija es discapacitada. ¿Pueden entregar el viernes?',
    },
    level: 0,
    lane: 'vulnerability',
    shows: ['vulnerability'],
  },
  // Look-alikes: something is not managed, and nobody despairs.
  {
    says: {
      en: 'I can’t manage the appointment today any more.',
      nl: 'Ik haal de afspraak vandaag niet meer.',
      de: 'Ich schaffe den Termin heute nicht mehr.',
      fr: 'Je n’arrive plus à me libérer aujourd’hui.',
      es: 'Hoy ya no puedo ir a la cita.',
    },
    level: 0,
    lane: null,
    shows: [],
  },
  {
    says: {
      en: 'Thirty kilos is too much for me, do you have ten?',
      nl: 'Dertig kilo is mij te veel, hebben jullie tien?',
      de: 'Dreißig Kilo sind mir zu viel, haben Sie zehn?',
      fr: 'Trente kilos, c’est trop pour moi, en avez-vous dix ?',
      es: 'Treinta kilos es demasiado para mí, ¿tienen diez?',
    },
    level: 0,
    lane: null,
    shows: [],
  },
];

/** Waiting, however long, is waiting; a promise is broken where one is named or nobody kept the appointment. */
const waits: readonly Row[] = [
  {
    says: {
      en: 'I waited at home all day.',
      nl: 'Ik heb de hele dag thuis gewacht.',
      de: 'Ich habe den ganzen Tag zu Hause gewartet.',
      fr: 'J’ai attendu toute la journée chez moi.',
      es: 'He esperado todo el día en casa.',
    },
    level: 2,
    lane: null,
    shows: ['waiting'],
    hides: ['unmet_promise'],
  },
  {
    says: {
      en: 'I waited all day.',
      nl: 'Ik heb de hele dag gewacht.',
      de: 'Ich habe den ganzen Tag gewartet.',
      fr: 'J’ai attendu toute la journée.',
      es: 'He esperado todo el día.',
    },
    level: 2,
    lane: null,
    shows: ['waiting'],
    hides: ['unmet_promise'],
  },
  {
    says: {
      en: 'I was at home all day waiting for the parcel.',
      nl: 'Ik was de hele dag thuis om op het pakket te wachten.',
      de: 'Ich war den ganzen Tag zu Hause, um auf das Paket zu warten.',
      fr: 'Je suis resté toute la journée chez moi à attendre le colis.',
      es: 'Estuve todo el día en casa para esperar el paquete.',
    },
    level: 2,
    lane: null,
    shows: ['waiting'],
    hides: ['unmet_promise'],
  },
  {
    says: {
      en: 'I spent the whole day at home waiting.',
      nl: 'Ik heb de hele dag thuis zitten wachten.',
      de: 'Ich habe den ganzen Tag zu Hause gesessen und gewartet.',
      fr: 'J’ai passé la journée chez moi à attendre.',
      es: 'Me pasé todo el día en casa esperando.',
    },
    level: 2,
    lane: null,
    shows: ['waiting'],
    hides: ['unmet_promise'],
  },
  {
    says: {
      en: 'I waited all morning for nothing.',
      nl: 'Ik heb de hele ochtend voor niets gewacht.',
      de: 'Ich habe den ganzen Vormittag umsonst gewartet.',
      fr: 'J’ai attendu toute la matinée pour rien.',
      es: 'Esperé toda la mañana para nada.',
    },
    level: 2,
    lane: null,
    shows: ['waiting'],
    hides: ['unmet_promise'],
  },
  {
    says: {
      en: 'I stayed in the whole afternoon and nothing came.',
      nl: 'Ik ben de hele middag thuisgebleven en er kwam niets.',
      de: 'Ich bin den ganzen Nachmittag daheim geblieben und es kam nichts.',
      fr: 'Je suis restée tout l’après-midi à la maison et rien n’est arrivé.',
      es: 'Me quedé toda la tarde en casa y no llegó nada.',
    },
    level: 2,
    lane: null,
    shows: ['waiting'],
    hides: ['unmet_promise'],
  },
  {
    says: {
      en: 'I waited at home all day and nobody came.',
      nl: 'Ik heb de hele dag thuis gewacht en niemand kwam.',
      de: 'Ich habe den ganzen Tag zu Hause gewartet und niemand ist gekommen.',
      fr: 'J’ai attendu toute la journée chez moi et personne n’est venu.',
      es: 'He esperado todo el día en casa y no vino nadie.',
    },
    level: 3,
    lane: null,
    shows: ['waiting', 'unmet_promise'],
  },
  {
    says: {
      en: 'You promised it would come today and I waited at home all day.',
      nl: 'Jullie beloofden dat het vandaag zou komen en ik heb de hele dag thuis gewacht.',
      de: 'Sie haben versprochen, dass es heute kommt, und ich habe den ganzen Tag zu Hause gewartet.',
      fr: 'Vous aviez promis que ça arriverait aujourd’hui et j’ai attendu toute la journée chez moi.',
      es: 'Me prometieron que llegaría hoy y he esperado todo el día en casa.',
    },
    level: 3,
    lane: null,
    shows: ['waiting', 'unmet_promise'],
  },
  // Look-alikes: somebody is at home, and waits for nothing.
  {
    says: {
      en: 'I will be at home all day tomorrow.',
      nl: 'Ik ben morgen de hele dag thuis.',
      de: 'Ich bin morgen den ganzen Tag zu Hause.',
      fr: 'Je suis chez moi toute la journée demain.',
      es: 'Mañana estoy todo el día en casa.',
    },
    level: 0,
    lane: null,
    shows: [],
  },
  {
    says: {
      en: 'I am at home the whole day, you can deliver at any time.',
      nl: 'Ik ben de hele dag thuis, komt u maar langs.',
      de: 'Ich bin den ganzen Tag zu Hause, Sie können jederzeit liefern.',
      fr: 'Je suis à la maison toute la journée, vous pouvez livrer à toute heure.',
      es: 'Estoy todo el día en casa, pueden entregar a cualquier hora.',
    },
    level: 0,
    lane: null,
    shows: [],
  },
];

describe.each(languages)('what is read in %s', (language) => {
  it.each([...burdens, ...waits].map((row) => ({ ...row, text: row.says[language] })))('"$text"', (row) => {
    const { level, cues } = readByAll(row.text, language);
    const families = cues.map(({ family }) => family);
    expect({ level, lane: cues.find(({ lane }) => lane !== null)?.lane ?? null }).toEqual({
      level: row.level,
      lane: row.lane,
    });
    if (row.shows.length === 0) expect(families).toEqual([]);
    expect(families).toEqual(expect.arrayContaining([...row.shows]));
    expect(families.filter((family) => row.hides?.includes(family))).toEqual([]);
  });
});
