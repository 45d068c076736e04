import type { OptionPlan, TopicPlan } from '../types.ts';
import { signs } from './parcel-delivered-not-received.signs.ts';

/** Scenario B of the research: a choice for the customer, with condition, deadline and owner. */
const options: readonly OptionPlan[] = [
  {
    id: 'replacement',
    offer: {
      en: ['Your {item} again, by express', 'A replacement by express'],
      nl: ['{Je|Uw} {item} opnieuw, met spoed', 'Een nieuwe zending met spoed'],
    },
    condition: {
      en: 'If {firstParcel} turns up, it comes back with a free label',
      nl: 'Duikt {firstParcel} nog op, dan gaat alles gratis retour',
    },
    deadline: {
      en: 'With the carrier {dispatchDay} before {cutOff}, expected {arrivalDay}',
      nl: '{dispatchDay} vóór {cutOff} bij de vervoerder, naar verwachting {arrivalDay} in huis',
    },
    owner: null,
    text: {
      en: [
        'I send your {item} again by express: with the carrier {dispatchDay} before {cutOff}, expected {arrivalDay}. If {firstParcel} still turns up, the free label I add takes it back.',
        'I send you a replacement by express: with the carrier {dispatchDay} before {cutOff}, expected {arrivalDay}. If {firstParcel} still turns up, the free label I add takes it back.',
      ],
      nl: [
        'Ik stuur {je|uw} {item} met spoed opnieuw: {dispatchDay} vóór {cutOff} bij de vervoerder, naar verwachting {arrivalDay} in huis. Duikt {firstParcel} toch nog op, dan {stuur je|stuurt u} alles gratis retour met het label dat ik meestuur.',
        'Ik stuur {je|u} met spoed een nieuwe zending: {dispatchDay} vóór {cutOff} bij de vervoerder, naar verwachting {arrivalDay} in huis. Duikt {firstParcel} toch nog op, dan {stuur je|stuurt u} alles gratis retour met het label dat ik meestuur.',
      ],
    },
    mentions: {
      en: [
        'replacement',
        'send you a new',
        'send you another',
        'send a new one',
        'reship',
        're-send',
        'resend',
      ],
      nl: ['nieuwe zending', 'nieuw exemplaar', 'opnieuw op te sturen', 'opnieuw versturen', 'vervangend'],
    },
  },
  {
    id: 'refund',
    offer: { en: 'Your money back in full', nl: '{Je|Uw} geld helemaal terug' },
    condition: { en: 'If you no longer want it sent', nl: 'Als {je|u} geen nieuwe zending meer wilt' },
    deadline: {
      en: 'Refunded today, in your account by {refundDay}',
      nl: 'Vandaag teruggestort, uiterlijk {refundDay} op {je|uw} rekening',
    },
    owner: null,
    text: {
      en: 'If you’d rather not have a new one, I refund the full amount today and close the order. Allowing {bankDays} working days for the bank, you have it by {refundDay}.',
      nl: '{Hoef je|Hoeft u} geen nieuwe zending meer, dan stort ik vandaag het hele bedrag terug en sluit ik de bestelling. Met hooguit {bankDays} werkdagen voor de bank staat het uiterlijk {refundDay} op {je|uw} rekening.',
    },
    mentions: {
      en: ['refund', 'money back'],
      nl: ['geld terug', 'terugstort', 'stort ik', 'terugbetal', 'bedrag terug'],
    },
  },
  {
    id: 'trace',
    offer: {
      en: 'A search at the carrier first, your rights stay as they are',
      nl: 'Eerst laten zoeken bij de vervoerder, {je|uw} rechten blijven staan',
    },
    condition: {
      en: 'If you would rather have the original',
      nl: 'Als {je|u} liever de oorspronkelijke zending hebt',
    },
    deadline: { en: 'Answer by {traceDay}', nl: 'Uiterlijk {traceDay} antwoord' },
    owner: null,
    text: {
      en: 'If you’d rather have the original, I ask the carrier to find it first. You hear from me by {traceDay}, and can still choose a new one or the refund after that.',
      nl: '{Heb je|Hebt u} liever de oorspronkelijke zending, dan laat ik de vervoerder eerst zoeken. {Je|U} hoort uiterlijk {traceDay} van mij en kunt daarna nog steeds kiezen voor een nieuwe zending of {je|uw} geld terug.',
    },
    mentions: {
      en: ['ask the carrier', 'open a trace', 'start a trace', 'carrier trace', 'investigation'],
      nl: ['vervoerder eerst', 'onderzoek starten', 'laten zoeken', 'zoekopdracht'],
    },
  },
];

/** The tracking says delivered, the customer has nothing. */
export const parcelDeliveredNotReceived: TopicPlan = {
  id: 'parcel_delivered_not_received',
  name: {
    en: 'Parcel marked delivered, not received',
    nl: 'Pakket als bezorgd gemeld, niet ontvangen',
    de: 'Paket als zugestellt gemeldet, nicht angekommen',
    fr: 'Colis indiqué comme livré, pas reçu',
    es: 'Paquete marcado como entregado, no recibido',
  },
  floor: {
    en: 'The seller carries the risk until the customer holds the goods: a new one or the money back is owed, whatever the carrier reports.',
    nl: 'Het risico ligt bij de verkoper tot de klant het product in handen heeft: een nieuwe zending of het geld terug hoort erbij, wat de vervoerder ook meldt.',
    de: 'Das Risiko liegt beim Verkäufer, bis die Ware in den Händen der Kundin oder des Kunden ist: Ersatz oder Geld zurück steht ihnen zu, was der Paketdienst auch meldet.',
    fr: 'Le vendeur supporte le risque tant que le client n’a pas l’article en main : un nouvel envoi ou le remboursement est dû, quoi que dise le transporteur.',
    es: 'El riesgo es del vendedor hasta que el cliente tiene el producto en sus manos: un nuevo envío o el reembolso le corresponde, diga lo que diga el transportista.',
  },
  signs,
  options,
};
