import type { Scene } from '../example.ts';

/** The chats the German examples answer. */
export const scenes = {
  questions: {
    customer: 'Ines Holm',
    turns: [
      [
        'customer',
        'Hallo, wegen dem Kajak am Samstag: Sind die Paddel im Preis dabei? Darf mein Hund mitfahren? Und was ist bei Regen?',
      ],
    ],
  },
  calm: {
    customer: 'Jonas Brandt',
    turns: [
      ['customer', 'Guten Tag, kann ich bei der Bestellung 77120 noch die Lieferadresse ändern lassen?'],
    ],
  },
  parcel: {
    customer: 'Katrin Vogel',
    turns: [
      [
        'customer',
        'Guten Tag, laut Sendungsverfolgung wurde meine blaue Jacke gestern um 14:10 Uhr zugestellt, Bestellung 48213.',
      ],
      [
        'customer',
        'Ich war gestern extra zu Hause, habe alle Nachbarn gefragt und warte immer noch. Ich bin wirklich sauer! Wo ist sie?',
      ],
    ],
    topic: 'parcel_delivered_not_received',
  },
  parcelDu: {
    customer: 'Lena Maurer',
    turns: [
      [
        'customer',
        'Hey, laut Tracking wurde mein Rucksack gestern zugestellt, aber hier ist nix. Ich hab sogar bei den Nachbarn geklingelt und bin echt sauer! Kannst du mir sagen, wo der ist?',
      ],
    ],
    topic: 'parcel_delivered_not_received',
  },
  charged: {
    customer: 'Miriam Scholz',
    turns: [
      [
        'customer',
        'Sie haben mir den Rucksack zweimal abgebucht, je 64 Euro. Am Freitag geht meine Miete ab und ich kann mir das nicht leisten, ich bin wirklich wütend. Wann bekomme ich mein Geld zurück?',
      ],
    ],
    topic: 'double_or_wrong_charge',
  },
  broken: {
    customer: 'Holger Stein',
    turns: [
      [
        'customer',
        'Die Erstattung für die Kaffeemaschine ist immer noch nicht auf meinem Konto, Bestellung 51902.',
        0,
      ],
      [
        'agent',
        'Danke für die Nummer. Ich schicke Ihnen das Auszahlungsdatum heute bis 9:15 Uhr per E-Mail.',
        2,
      ],
      [
        'customer',
        'Es ist jetzt 10 Uhr und ich habe nichts gehört. Sie hatten mir eine Antwort bis 9:15 Uhr versprochen und letzte Woche schon die Erstattung. Das ist jetzt das zweite Mal!',
        60,
      ],
    ],
    topic: 'refund_not_arrived',
  },
  waiting: {
    customer: 'Aylin Demir',
    turns: [
      [
        'customer',
        'Ich warte seit zwei Wochen auf meine Schreibtischlampe, Bestellung 60417, und habe dreimal bei Ihnen angerufen.',
      ],
      ['customer', 'Hallo?? Ist da jemand?', 25],
    ],
    topic: 'parcel_late',
  },
  answered: {
    customer: 'Peter Nowak',
    turns: [
      ['customer', 'Mein Wasserkocher ist da, aber der Deckel ist gesprungen, ich bin wirklich enttäuscht.'],
      [
        'agent',
        'Es tut mir leid, dass der Wasserkocher mit gesprungenem Deckel ankam, wir haben ihn schlecht verpackt. Ich sehe gerade im Lager nach.',
        2,
      ],
      ['customer', 'Ok, und jetzt? Ich brauche den am Wochenende', 3],
      ['agent', 'Entschuldigung für die Wartezeit, die Lagerliste lädt heute langsam.', 2],
      ['customer', 'Können Sie den Wasserkocher jetzt ersetzen oder nicht? Das dauert.', 4],
    ],
    topic: 'damaged_item',
  },
  chosen: {
    customer: 'Katrin Vogel',
    turns: [
      [
        'customer',
        'Meine blaue Jacke wurde laut Sendungsverfolgung gestern zugestellt, hier ist aber nichts.',
      ],
      [
        'agent',
        'Ich kann heute Ersatz losschicken, er ist morgen bei Ihnen, oder Ihnen bis Donnerstag das Geld erstatten. Was ist Ihnen lieber?',
        2,
      ],
      ['customer', 'Bitte das Erste.', 2],
    ],
    topic: 'parcel_delivered_not_received',
  },
  closing: {
    customer: 'Jonas Brandt',
    turns: [
      ['customer', 'Guten Tag, kann ich bei der Bestellung 77120 noch die Lieferadresse ändern lassen?'],
      ['agent', 'Ja. Die Adresse der Bestellung 77120 lautet jetzt Mühlweg 4.', 2],
      ['customer', 'Perfekt, vielen Dank, das war alles!', 1],
    ],
  },
  grief: {
    customer: 'Helene Moser',
    turns: [
      [
        'customer',
        'Meine Mutter ist letzte Woche gestorben und ich muss ihr Zeitschriftenabo kündigen. Ich weiß nicht, was Sie von mir brauchen.',
      ],
    ],
  },
  vulnerable: {
    customer: 'Georg Pichler',
    turns: [
      [
        'customer',
        'Ich war mit Depressionen im Krankenhaus und bin mit den Raten in Rückstand geraten. Ich schaffe diese ganzen Briefe nicht mehr.',
      ],
    ],
  },
  abuse: {
    customer: 'Kai Brandner',
    turns: [
      ['customer', 'Wo ist mein Router?'],
      ['agent', 'Ich sehe gerade nach, wo Ihr Router ist.', 1],
      ['customer', 'Ich weiß, wo Sie arbeiten. Ich finde Sie und bringe Sie um.', 2],
    ],
  },
  warned: {
    customer: 'Kai Brandner',
    turns: [
      ['customer', 'Wo ist mein Router? Ich weiß, wo Sie arbeiten.'],
      [
        'agent',
        'Ich möchte Ihnen mit dem Router helfen. Wenn die Drohungen weitergehen, beende ich diesen Chat.',
        1,
      ],
      ['customer', 'Ich finde Sie, und dann komme ich vorbei und schlage Ihnen den Schädel ein', 1],
    ],
  },
  safety: {
    customer: 'Sam Dörfler',
    turns: [
      ['customer', 'Mein Konto ist wieder gesperrt und ich habe nichts mehr.'],
      ['customer', 'Ich will nicht mehr leben, ich bringe mich heute Nacht um.'],
    ],
  },
  software: {
    customer: 'Priya Nagel',
    turns: [
      [
        'customer',
        'Seit dem Update stürzt der Rechnungsexport jedes Mal ab. Ich habe schon einen anderen Browser probiert und den Cache geleert. Morgen ist Lohnabrechnung, ich bin wirklich verärgert!',
      ],
    ],
  },
  telecom: {
    customer: 'Dirk Burghardt',
    turns: [
      [
        'customer',
        'Seit vier Tagen geht mein Internet nicht und ich arbeite im Homeoffice. Ich habe dreimal angerufen und jedes Mal erzählt mir jemand etwas anderes. Das ist eine Zumutung, was machen Sie jetzt?',
      ],
    ],
  },
  known: {
    customer: 'Marta Silber',
    turns: [
      [
        'customer',
        'Der Mixer aus Bestellung 33871 läuft unten aus, das ist ärgerlich. Meine Mail ist marta.silber@example.com, meine Nummer ist 0151 23456789 und das Foto ist mixer.jpg. Ich hätte gern einen neuen.',
      ],
    ],
    topic: 'damaged_item',
  },
  /** A first wait, told once. */
  stillWaiting: {
    customer: 'Paula Kern',
    turns: [['customer', 'Guten Tag, ich warte immer noch auf meine Lieferung, Bestellung 48213.']],
    topic: 'parcel_late',
  },
} as const satisfies Readonly<Record<string, Scene>>;

/** The name of a scene. */
export type SceneId = keyof typeof scenes;
