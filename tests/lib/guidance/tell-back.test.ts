import { describe, expect, it } from 'vitest';
import type { Address, Conversation } from '../../../lib/conversation/types.ts';
import { chatValues } from '../../../lib/guidance/slot-values.ts';
import { readFacts } from '../../../lib/language/facts.ts';
import { type Language, languages } from '../../../lib/playbook/language.ts';
import type { Slot } from '../../../lib/playbook/template.ts';

type Row = readonly [slot: Slot, said: string, informal: string | undefined, formal?: string | undefined];

const chat = { turns: [], customer: null } as unknown as Conversation;
const now = '2026-03-02T09:30:00+01:00';

const english: readonly Row[] = [
  ['item', 'where is my blue jacket', 'blue jacket'],
  ['itemObject', 'where is my blue jacket', 'blue jacket'],
  ['theParcel', 'my package is lost', 'the package'],
  ['yourParcel', 'my package is lost', 'your package'],
  ['firstParcel', 'my order is lost', 'the first parcel'],
  ['efforts', 'I waited in all day and asked my neighbours', 'waited in all day and asked your neighbours'],
  [
    'effortsDoing',
    'I waited in all day and asked my neighbours',
    'waiting in all day and asking your neighbours',
  ],
  ['promisedObject', 'You promised to call me back', 'a call back'],
  ['amount', 'I paid £49.99', '£49.99'],
  ['date', 'I ordered it on 3 March', '3 March'],
  ['flaw', 'My zip is broken', 'your zip is broken'],
  ['flaw', 'it came with a broken zip', 'the zip is broken'],
  ['service', 'wifi not working', 'the wifi'],
  ['service', 'my internet is down', 'your internet'],
  ['service', 'your website is down', 'our website'],
];

const dutch: readonly Row[] = [
  ['item', 'Waar blijft mijn blauwe jas?', 'blauwe jas'],
  ['yourParcel', 'mijn pakket is er niet', 'je pakket', 'uw pakket'],
  ['efforts', 'Ik heb de hele dag thuis gewacht', 'de hele dag thuis gewacht'],
  ['flaw', 'Mijn rits is kapot', 'je rits is kapot', 'uw rits is kapot'],
  ['service', 'Mijn internet werkt niet', 'je internet', 'uw internet'],
  ['service', 'wifi doet het niet meer', 'de wifi'],
  ['service', 'jullie website werkt niet', 'onze website'],
];

const german: readonly Row[] = [
  ['item', 'Wo bleibt meine blaue jacke?', 'deine blaue Jacke', 'Ihre blaue Jacke'],
  ['item', 'Ich warte auf meinen neuen Rucksack', 'dein neuer Rucksack', 'Ihr neuer Rucksack'],
  ['itemObject', 'Ich warte auf meinen neuen Rucksack', 'deinen neuen Rucksack', 'Ihren neuen Rucksack'],
  ['itemObject', 'Wo bleibt mein neues Handy?', 'dein neues Handy', 'Ihr neues Handy'],
  ['itemObject', 'Wo bleibt mein Koffer?', 'deinen Koffer', 'Ihren Koffer'],
  ['itemObject', 'Wo bleibt mein Dingsbums?', undefined],
  ['item', 'Wo bleibt mein Dingsbums?', 'dein Dingsbums', 'Ihr Dingsbums'],
  ['item', 'Wo bleiben meine Schuhe?', undefined],
  ['itemObject', 'Wo bleiben meine Schuhe?', 'deine Schuhe', 'Ihre Schuhe'],
  ['itemObject', 'Wo bleiben meine neuen Schuhe?', 'deine neuen Schuhe', 'Ihre neuen Schuhe'],
  ['item', 'Ich habe eine Kaffeemaschine gekauft', 'deine Kaffeemaschine', 'Ihre Kaffeemaschine'],
  ['parcel', 'wo ist meine bestellung', 'Bestellung'],
  ['theParcel', 'wo ist mein paket', 'das Paket'],
  ['yourParcel', 'wo ist mein paket', 'dein Paket', 'Ihr Paket'],
  ['yourParcel', 'wo ist meine bestellung', 'deine Bestellung', 'Ihre Bestellung'],
  ['firstParcel', 'wo ist meine sendung', 'die erste Sendung'],
  ['deliveredWhen', 'angeblich gestern um 14:10 Uhr zugestellt', 'gestern um 14:10 Uhr'],
  ['deliveredWhen', 'angeblich freitag zugestellt', 'am Freitag'],
  ['deliveredWhen', 'angeblich am 12. märz zugestellt', 'am 12. März'],
  ['status', 'laut App zugestellt', 'zugestellt'],
  [
    'efforts',
    'Ich habe den ganzen tag zuhause gewartet und bei meinen nachbarn gefragt',
    'den ganzen Tag zu Hause gewartet und bei deinen Nachbarn gefragt',
    'den ganzen Tag zu Hause gewartet und bei Ihren Nachbarn gefragt',
  ],
  [
    'effortsDoing',
    'Ich habe den ganzen Tag gewartet und bei den Nachbarn gefragt',
    'den ganzen Tag warten und bei den Nachbarn fragen',
  ],
  ['checks', 'ich habe in der garage nachgeschaut', 'in der Garage geschaut'],
  ['contacts', 'Ich habe schon 3 mal angerufen', '3-mal angerufen'],
  ['contacts', 'ich habe sie zweimal angeschrieben', 'uns zweimal angeschrieben'],
  ['duration', 'Ich warte seit einem Monat', 'einen Monat'],
  ['duration', 'Ich warte seit zwei tagen', 'zwei Tage'],
  ['duration', 'ich warte seit einer woche', 'eine Woche'],
  ['since', 'Ich warte seit dem 12. März', 'dem 12. März'],
  ['since', 'Ich warte seit montag', 'Montag'],
  ['nth', 'ich schreibe zum dritten mal', 'dritte'],
  ['nth', 'ich schreibe zum 3. Mal', 'dritte'],
  ['promised', 'mir wurde ein rückruf versprochen', 'ein Rückruf'],
  ['promisedObject', 'mir wurde ein rückruf versprochen', 'einen Rückruf'],
  ['promisedDay', 'Ihr habt versprochen, dass es am 12. März da ist', 'den 12. März'],
  [
    'occasion',
    'für den Geburtstag meiner Tochter',
    'den Geburtstag deiner Tochter',
    'den Geburtstag Ihrer Tochter',
  ],
  [
    'occasion',
    'brauche es zum Geburtstag meines Sohnes',
    'den Geburtstag deines Sohnes',
    'den Geburtstag Ihres Sohnes',
  ],
  ['occasion', 'brauche es vor meinem urlaub', 'deinen Urlaub', 'Ihren Urlaub'],
  [
    'flaw',
    'mein reißverschluss ist kaputt',
    'dein Reißverschluss ist kaputt',
    'Ihr Reißverschluss ist kaputt',
  ],
  ['flaw', 'Der Koffer hat einen riss', 'der Koffer hat einen Riss'],
  ['flaw', 'ich bekam ein kaputtes display', 'das Display ist kaputt'],
  ['flaw', 'mit kaputter Lampe geliefert', undefined],
  ['service', 'mein internet geht nicht', 'dein Internet', 'Ihr Internet'],
  ['service', 'wlan funktioniert nicht', 'das WLAN'],
  ['service', 'eure App stürzt ab', 'unsere App'],
];

const french: readonly Row[] = [
  ['item', 'Où est ma veste bleue ?', 'ta veste bleue', 'votre veste bleue'],
  ['item', 'où est mon écharpe ?', 'ton écharpe', 'votre écharpe'],
  ['item', "j'ai commandé une écharpe", 'ton écharpe', 'votre écharpe'],
  ['item', "j'ai commandé une housse", undefined, 'votre housse'],
  ['item', "J'attends mes chaussures", undefined],
  ['itemObject', "J'attends mes chaussures", 'tes chaussures', 'vos chaussures'],
  ['theParcel', 'ma commande est perdue', 'la commande'],
  ['yourParcel', 'ma commande est perdue', 'ta commande', 'votre commande'],
  ['yourParcel', 'mon colis est perdu', 'ton colis', 'votre colis'],
  ['deliveredWhen', 'soi-disant livré hier à 14h10', 'hier à 14h10'],
  ['deliveredWhen', 'soi-disant livré le 12 mars', 'le 12 mars'],
  [
    'efforts',
    "j'ai attendu chez moi toute la journee et demandé à mes voisins",
    'attendu toute la journée chez toi et demandé à tes voisins',
    'attendu toute la journée chez vous et demandé à vos voisins',
  ],
  [
    'effortsDoing',
    "j'ai attendu toute la journée et demandé aux voisins",
    'attendre toute la journée et demander aux voisins',
  ],
  ['checks', "Les voisins n'ont rien", 'demandé aux voisins'],
  ['checks', "j'ai regardé derriere la porte", 'regardé derrière la porte'],
  ['contacts', 'je vous ai appelé trois fois', 'appelé trois fois'],
  ['duration', "J'attends depuis Deux semaines", 'deux semaines'],
  ['since', "J'attends depuis le 12 mars", 'le 12 mars'],
  ['nth', 'la 3eme fois', 'troisième'],
  ['promised', 'Vous deviez me rappeler', 'un rappel'],
  ['promisedDay', 'Vous aviez promis pour Vendredi', 'vendredi'],
  [
    'occasion',
    "pour l'anniversaire de ma fille",
    'l’anniversaire de ta fille',
    'l’anniversaire de votre fille',
  ],
  ['occasion', 'pour mon mariage', 'ton mariage', 'votre mariage'],
  ['flaw', "L'écran est fissuré", 'l’écran est fissuré'],
  ['flaw', 'mon sac a un trou', 'ton sac a un trou', 'votre sac a un trou'],
  ['flaw', 'reçu avec écran fissuré', undefined],
  ['service', 'ma box est en panne', 'ta box', 'votre box'],
  ['service', 'application plante sans cesse', 'l’application'],
  ['service', 'votre site ne marche pas', 'notre site'],
];

const spanish: readonly Row[] = [
  ['item', '¿Dónde está mi chaqueta azul?', 'tu chaqueta azul', 'su chaqueta azul'],
  ['item', 'La mochila que pedí no ha llegado', 'tu mochila', 'su mochila'],
  ['item', 'Sigo esperando mis zapatos', undefined],
  ['itemObject', 'Sigo esperando mis zapatos', 'tus zapatos', 'sus zapatos'],
  ['theParcel', 'mi pedido no llega', 'el pedido'],
  ['yourParcel', 'mi pedido no llega', 'tu pedido', 'su pedido'],
  ['deliveredWhen', 'pone entregado ayer a las 14:10', 'ayer a las 14:10'],
  ['deliveredWhen', 'pone entregado viernes', 'el viernes'],
  [
    'efforts',
    'He esperado todo el dia en casa y preguntado a mis vecinos',
    'esperado todo el día en casa y preguntado a tus vecinos',
    'esperado todo el día en casa y preguntado a sus vecinos',
  ],
  [
    'effortsDoing',
    'He esperado todo el día en casa y preguntado a los vecinos',
    'esperar todo el día en casa y preguntar a los vecinos',
  ],
  ['checks', 'Los vecinos no tienen nada', 'preguntado a los vecinos'],
  ['contacts', 'les he llamado tres veces', 'llamado tres veces'],
  ['duration', 'Llevo dos semanas esperando', 'dos semanas'],
  ['since', 'Estoy esperando desde el lunes', 'el lunes'],
  ['nth', 'os escribo por 3ª vez', 'tercera'],
  ['promised', 'Me dijeron que me iban a llamar', 'una llamada'],
  ['promisedDay', 'Me prometieron que llegaría viernes', 'el viernes'],
  ['occasion', 'para el cumpleaños de mi hija', 'el cumpleaños de tu hija', 'el cumpleaños de su hija'],
  ['flaw', 'La cremallera esta rota', 'la cremallera está rota'],
  ['flaw', 'mi mochila tiene un agujero', 'tu mochila tiene un agujero', 'su mochila tiene un agujero'],
  ['service', 'Mi internet no funciona', 'tu internet', 'su internet'],
  ['service', 'vuestra web está caída', 'nuestra web'],
  ['service', 'app se cierra sola', 'la app'],
];

const tables: Readonly<Record<Language, readonly Row[]>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
  es: spanish,
};

for (const language of languages) {
  describe(`what a customer said is told back in ${language}`, () => {
    for (const [slot, said, informal, formal = informal] of tables[language]) {
      it(`as ${slot} of "${said}"`, () => {
        const facts = readFacts([said], language);
        const value = (address: Address) => chatValues(chat, facts, { language, address, now })[slot];
        expect([value('informal'), value('formal')]).toEqual([informal, formal]);
      });
    }
  });
}
