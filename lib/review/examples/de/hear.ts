import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const hear: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C1',
    scene: 'questions',
    missed: [
      'Guten Morgen, vielen Dank für Ihre Nachricht, Sie schreiben mit Ben.',
      'Kann ich sonst noch etwas für Sie tun?',
      'Ja, die Paddel sind im Preis dabei.',
      'Hunde sind an Bord herzlich willkommen.',
      'Bei Regen können Sie kostenlos auf einen anderen Tag umbuchen.',
      'Schauen Sie doch mal in unsere FAQ, da steht alles.',
      'Vielen Dank für Ihre Buchung des Kajaks.',
    ],
    fine: [
      'Die Paddel sind dabei, Ihr Hund darf mit, und bei Regen suchen Sie sich einen anderen Tag aus.',
      'Alle drei Fragen beantworte ich Ihnen hier bis 10:20 Uhr.',
      'Paddel sind dabei. Wegen Hund und Regen frage ich am Bootshaus nach und melde mich bis 10:15 Uhr.',
      '1. Paddel: sind dabei.\n2. Hund: gern, es gibt eine Schwimmweste.\n3. Regen: Sie wählen einen anderen Tag.',
    ],
  },
  {
    check: 'C1',
    scene: 'calm',
    missed: ['Guten Tag und willkommen im Chat.', 'Schön, dass Sie uns schreiben.'],
    fine: [
      'Ja, das geht. Wie lautet die neue Adresse?',
      'Ich frage im Lager nach und sage Ihnen bis 10:20 Uhr Bescheid.',
      'Die Bestellung ist noch nicht raus, ich ändere das gern für Sie.',
    ],
  },
  {
    check: 'C1',
    scene: 'questions',
    missed: ['Der Hund darf mit, kein Thema.'],
    fine: ['Zu Paddeln, Hund und Regen gebe ich Ihnen bis 10:30 Uhr Bescheid.'],
  },
  {
    check: 'C2',
    scene: 'parcel',
    missed: [
      'Ich verstehe. Ich prüfe das und melde mich bis Mittag.',
      'Danke für Ihre Nachricht. Ich brauche zwei Minuten.',
      'Das tut mir wirklich leid. Ich schaue mir das gerade an.',
      'Alles klar, ich kümmere mich heute noch drum.',
      'Das ist wirklich nicht gut. Ich bin dran, und Sie hören bis 11 Uhr von mir.',
    ],
    fine: [
      'Ihre blaue Jacke ist als zugestellt gemeldet und liegt nicht bei Ihnen. Ich frage jetzt beim Boten nach.',
      'Ich habe die 48213 vor mir.',
      'Die Nachbarn haben Sie schon gefragt, also schicke ich heute eine neue los.',
      'Die Jacke ist also weder bei Ihnen noch nebenan, habe ich das richtig verstanden?',
    ],
  },
  {
    check: 'C2',
    scene: 'telecom',
    missed: ['Vielen Dank für Ihre Anfrage. Ich sehe mir Ihr Anliegen jetzt an.'],
    fine: ['Vier Tage ohne Internet im Homeoffice sind zu viel. Ich messe jetzt Ihre Leitung.'],
  },
  {
    check: 'C2',
    scene: 'telecom',
    missed: ['Das schaue ich mir gern an, einen Augenblick.'],
    fine: [],
  },
  {
    check: 'C2',
    scene: 'software',
    missed: [],
    fine: ['Dann bekommen wir den Export vor der Lohnabrechnung wieder ans Laufen.'],
  },
  {
    check: 'C3',
    scene: 'known',
    missed: [
      'Können Sie mir bitte Ihre Bestellnummer nennen?',
      'Wie lautet Ihre E-Mail-Adresse?',
      'Schicken Sie mir bitte ein Foto vom Schaden.',
      'Haben Sie vielleicht eine Mailadresse für mich?',
      'Wie ist bitte Ihr Name?',
      'Hallo, worum geht es denn genau?',
      'bräuchte noch die bestellnr und ein bild',
    ],
    fine: [
      'Ich habe die Bestellung 33871 und Ihr Foto, mehr brauche ich nicht.',
      'An welche Adresse soll der neue Mixer gehen?',
      'Das Rücksendelabel schicke ich Ihnen gleich per E-Mail.',
      'Seit wann läuft er aus?',
      'Ihre Bestellnummer steht auf dem Label, das ich Ihnen schicke.',
      'Ich rufe Sie zwischen 14 und 15 Uhr unter Ihrer Nummer an.',
    ],
  },
  {
    check: 'C3',
    scene: 'parcel',
    missed: ['Nennen Sie mir bitte Ihre Bestellnummer.', 'Was genau ist denn passiert?'],
    fine: [
      'Wie lautet Ihre E-Mail-Adresse?',
      'Können Sie mir ein Foto vom Briefkasten schicken?',
      'Was genau fehlt in der Lieferung?',
    ],
  },
  {
    check: 'C3',
    scene: 'known',
    missed: [
      'Hätten Sie für mich noch die Auftragsnummer und Ihre Mailadresse?',
      'Mögen Sie mir bitte kurz Ihre Bestellnummer durchgeben?',
      'Unter welcher Nummer kann ich Sie erreichen?',
    ],
    fine: ['Den neuen Mixer schicke ich an die Adresse aus Bestellung 33871.'],
  },
  {
    check: 'C3',
    scene: 'telecom',
    missed: ['Können Sie mir sagen, was genau nicht funktioniert?'],
    fine: [],
  },
  {
    check: 'C3',
    scene: 'calm',
    missed: [],
    fine: ['Wie lautet die neue Postleitzahl?'],
  },
  {
    check: 'C4',
    scene: 'parcel',
    missed: [
      'Wo legt der Bote sonst ab? Gibt es einen Ablageort? Hat jemand unterschrieben?',
      'Haben Sie in der Garage geschaut? Oder war jemand anderes zu Hause?',
      'Was steht auf der Karte? Und welche Größe hatte die Jacke?',
      'Möchten Sie eine neue? Oder das Geld zurück?',
    ],
    fine: [
      'Was ist Ihnen lieber: eine neue Jacke bis morgen oder das Geld bis Donnerstag?',
      'Gibt es bei Ihnen einen festen Ablageort?',
      'Ich schicke heute eine neue Jacke los.',
      'Sie fragen zu Recht, wo die Jacke ist: Ich frage jetzt den Boten.',
    ],
  },
  {
    check: 'C4',
    scene: 'questions',
    missed: [],
    fine: ['Wie groß ist Ihr Hund? Und zu wievielt kommen Sie?'],
  },
  {
    check: 'C4',
    scene: 'telecom',
    missed: ['Leuchtet am Router die DSL-Lampe? Haben Sie ihn neu gestartet? Seit wann genau?'],
    fine: [],
  },
  {
    check: 'C5',
    scene: 'calm',
    missed: [
      '1. Öffnen Sie Meine Bestellungen.\n2. Wählen Sie die 77120.\n3. Tippen Sie auf Adresse ändern.',
      'So geht es:\n- Konto öffnen\n- Bestellung öffnen\n- Adresse ändern\n- Speichern',
      '• App öffnen\n• Bestellungen antippen\n• auf den Stift tippen',
    ],
    fine: [
      '1. Öffnen Sie Meine Bestellungen.\n2. Wählen Sie die 77120.\n3. Tippen Sie auf Adresse ändern.\n\nKlappt das so?',
      'Ich habe die Adresse für Sie geändert.',
      '1. Meine Bestellungen öffnen.\n2. Adresse ändern wählen.',
      '- Konto öffnen\n- Bestellung öffnen\n- Adresse ändern\n\nSagen Sie mir, wenn ein Schritt hakt.',
    ],
  },
];
