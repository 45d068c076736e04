import type { Scene } from '../example.ts';

/** The chats the examples answer. */
export const scenes = {
  calm: {
    customer: 'Tom Verbeek',
    turns: [['customer', 'Hallo, kan ik het bezorgadres van bestelling 77120 nog wijzigen?']],
  },
  /** Two questions in one message. */
  questions: {
    customer: 'Eva Hendriks',
    turns: [
      [
        'customer',
        'Hoi, kun je de factuur van bestelling 30912 op onze bedrijfsnaam zetten? En hoe lang duurt bezorgen naar België?',
      ],
    ],
  },
  /** Upset, with the reason told: level 3. */
  parcel: {
    customer: 'Nora de Wit',
    turns: [
      [
        'customer',
        'Hoi, volgens de tracking is mijn blauwe jurk gisteren om 14:10 bezorgd, bestelling 48213.',
      ],
      [
        'customer',
        'Ik heb de hele dag thuis gezeten en bij de buren gevraagd en er is hier niks. Dit is belachelijk, weet jij waar mijn pakket is?',
      ],
    ],
    topic: 'parcel_delivered_not_received',
  },
  /** The same, addressed with u and without a name on the page. */
  stiff: {
    customer: null,
    turns: [
      [
        'customer',
        'Goedemiddag, volgens uw website is mijn koffiezetapparaat vrijdag bezorgd, ordernummer 60417. Ik heb niets ontvangen en mijn buren evenmin. Dit is onacceptabel, wat gaat u hieraan doen?',
      ],
    ],
    topic: 'parcel_delivered_not_received',
  },
  /** Friction, not yet anger. */
  late: {
    customer: 'Sanne Bakker',
    turns: [
      [
        'customer',
        'Hoi, heb jij enig idee waar mijn bureaustoel blijft? Ik wacht nu al een week. Bestelling 55310.',
      ],
    ],
    topic: 'parcel_late',
  },
  money: {
    customer: 'Ruben Smit',
    turns: [
      [
        'customer',
        'Jullie hebben € 89,95 twee keer van mijn rekening afgeschreven voor die wandelschoenen. Ik sta nu rood en moet vrijdag de huur betalen, dit kan echt niet. Wanneer krijg ik mijn geld terug?',
      ],
    ],
    topic: 'double_or_wrong_charge',
  },
  /** A promise that was broken, told by the customer. */
  again: {
    customer: 'Emma Jansen',
    turns: [
      [
        'customer',
        'Vorige week zeiden jullie dat ik woensdag teruggebeld zou worden over mijn kapotte vaatwasser.',
      ],
      [
        'customer',
        'Er is dus weer niemand die belt. Dit is nu al de derde keer dat ik hierover contact opneem, ik ben er helemaal klaar mee! Heb je enig idee hoeveel tijd me dit kost?',
      ],
    ],
    topic: 'second_failure',
  },
  /** A promise of this chat that is past due. */
  promised: {
    customer: 'Karim Aziz',
    turns: [
      ['customer', 'Mijn terugbetaling van € 42,50 voor de regenjas is er na drie weken nog steeds niet.'],
      ['agent', 'Ik vraag het na bij de administratie en laat je binnen een half uur weten hoe het zit.'],
      ['customer', 'We zijn nu een uur verder en ik hoor niks. Hoe zit het nu met mijn geld?', 65],
    ],
    topic: 'refund_not_arrived',
  },
  /** Waiting is the cause, and the customer has done something for it. */
  waiting: {
    customer: 'Lotte Mulder',
    turns: [
      [
        'customer',
        'Ik wacht al twee weken op mijn gordijnen en heb al drie keer gebeld. Kun je me zeggen wanneer ze nou eens komen?',
      ],
    ],
    topic: 'parcel_late',
  },
  /** A question nobody has answered for half an hour. */
  silence: {
    customer: 'Daan Peters',
    turns: [
      ['customer', 'Is het retour van mijn hardloopschoenen al binnen? Bestelling 90871.'],
      ['customer', 'Hallo? Is daar iemand?', 25],
      ['system', 'Daan wacht op een reactie', 4],
    ],
  },
  /** An agent has acknowledged and apologised before. */
  answered: {
    customer: 'Ines Vermeulen',
    turns: [
      [
        'customer',
        'Mijn spiegel is in scherven aangekomen, bestelling 31877. Echt schandalig zo slecht ingepakt.',
      ],
      [
        'agent',
        'Je spiegel kwam in scherven aan en dat is onze fout, sorry daarvoor. Nogmaals excuses voor de slechte verpakking. Ik zoek nu uit wat er op voorraad is.',
      ],
      [
        'customer',
        'En? Krijg ik nou een nieuwe of niet? Belachelijk dat ik hier zo lang op moet wachten.',
        6,
      ],
    ],
    topic: 'damaged_item',
  },
  /** One way out of two has been chosen. */
  chosen: {
    customer: 'Joris Kok',
    turns: [
      ['customer', 'Mijn groene rugzak staat op bezorgd maar ik heb niks gekregen, bestelling 20654.'],
      [
        'agent',
        'Ik kan de rugzak met spoed opnieuw sturen, dan heb je hem morgen, of je krijgt je geld terug. Welke heeft je voorkeur?',
      ],
      ['customer', 'Doe dan maar opnieuw sturen.', 2],
    ],
    topic: 'parcel_delivered_not_received',
  },
  closing: {
    customer: 'Fatima El Idrissi',
    turns: [
      ['customer', 'De kortingscode van mijn nieuwsbrief werkt niet.'],
      ['agent', 'Ik heb de korting van 10 euro er zelf afgehaald, je ziet het nu in je winkelmandje.'],
      ['customer', 'Ja het is gelukt, super bedankt voor de hulp!', 2],
    ],
  },
  grief: {
    customer: 'Marjan Visser',
    turns: [
      [
        'customer',
        'Mijn moeder is vorige week overleden en haar krantenabonnement loopt nog door. Hoe kan ik dat stopzetten?',
      ],
    ],
  },
  vulnerable: {
    customer: 'Bas de Groot',
    turns: [
      [
        'customer',
        'Ik heb een zware depressie en krijg het retourneren van mijn laptop gewoon niet geregeld, bestelling 62018.',
      ],
    ],
  },
  abuse: {
    customer: 'Dennis Bos',
    turns: [
      ['customer', 'Waar blijft mijn monitor? Bestelling 70455.'],
      ['agent', 'Ik zie dat je monitor nog in het magazijn staat. Ik vraag nu na wanneer hij weggaat.', 3],
      ['customer', 'Vuile kankerhoer, met je magazijn.', 4],
    ],
  },
  /** The same after a warning. */
  warned: {
    customer: 'Dennis Bos',
    turns: [
      ['customer', 'Waar blijft mijn monitor? Wat ben jij een domme trut zeg.'],
      [
        'agent',
        'Ik help je graag met de monitor. Zo wil ik niet aangesproken worden; gaat het door, dan sluit ik deze chat.',
        3,
      ],
      ['customer', 'Je bent een achterlijke kankerhoer en meer niet.', 4],
    ],
  },
  safety: {
    customer: 'Wim Hoekstra',
    turns: [
      [
        'customer',
        'Jullie hebben mijn stroom afgesloten, ik zie het niet meer zitten en wil er een eind aan maken.',
      ],
    ],
  },
  /** A choice of ways out in telecom. */
  internet: {
    customer: 'Peter Willems',
    turns: [
      [
        'customer',
        'Mijn internet werkt al sinds maandag niet en ik werk thuis. Ik betaal 49,50 per maand voor niks, dit is echt waardeloos. Wanneer doet het het weer?',
      ],
    ],
    topic: 'no_service_home',
  },
  software: {
    customer: 'Anouk Dekker',
    turns: [
      [
        'customer',
        'De app werkt sinds vanochtend niet meer, dus ook de factuurexport niet, en dat bij ons hele team. We kunnen niks versturen naar klanten, dit is niet werkbaar. Wat gaan jullie hieraan doen?',
      ],
    ],
    topic: 'bug_blocking_work',
  },
  /** Slang of the customer's own. */
  slang: {
    customer: 'Jordi Smit',
    turns: [['customer', 'yo, ff checken waar mn jas blijft? thx, bestelling 48213']],
    topic: 'parcel_late',
  },
  /** Everything an agent may ask for is in the thread. */
  told: {
    customer: 'Yvonne van Dijk',
    turns: [
      [
        'customer',
        'Er zit een barst in mijn theepot, ordernummer 44092. Foto zit erbij: theepot.jpg. Mailen mag naar yvonne.vandijk@example.com of bel 06 12345678.',
      ],
    ],
    topic: 'damaged_item',
  },
  /** Displeasure in a curse alone. */
  cursed: {
    customer: 'Ruben Kok',
    turns: [['customer', 'Goedemiddag. Leuk ding, die stofzuiger, maar de slang laat los. Kut zeg.']],
    topic: 'damaged_item',
  },
} as const satisfies Readonly<Record<string, Scene>>;

/** The name of a scene. */
export type SceneId = keyof typeof scenes;
