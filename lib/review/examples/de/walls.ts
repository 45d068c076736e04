import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks on refusals, blame and policies. */
export const walls: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C17',
    scene: 'parcel',
    missed: [
      'Da kann ich leider nichts machen. Im System steht zugestellt.',
      'Leider kann ich Ihnen da nicht weiterhelfen, die Jacke wurde zugestellt.',
      'Dafür bin ich nicht zuständig.',
      'Das System lässt das nicht zu.',
      'Eine Erstattung ist nicht möglich, solange zugestellt gemeldet ist.',
      'Mir sind hier die Hände gebunden.',
      'Das geht leider nicht.',
    ],
    fine: [
      'Wer die Jacke angenommen hat, kann ich nicht sehen; was ich tun kann: heute eine neue schicken.',
      'Den Boten kann ich von hier nicht erreichen, ich kann Ihnen aber heute die 48213 erstatten.',
      'Das Warten kann ich nicht rückgängig machen. Dafür kann ich heute eine neue Jacke schicken, oder Sie bekommen das Geld zurück.',
      'Ich kann mir nicht vorstellen, dass die Jacke weg ist, und frage jetzt im Depot.',
      'Was ist Ihnen lieber?',
    ],
  },
  {
    check: 'C17',
    scene: 'parcelDu',
    missed: ['Da können wir von hier aus nichts tun, das liegt beim Paketdienst.'],
    fine: [],
  },
  {
    check: 'C17',
    scene: 'telecom',
    missed: ['Einen Techniker kann ich Ihnen erst nächste Woche schicken, früher geht nicht.'],
    fine: [
      'Heute bekomme ich keinen Techniker mehr, ich kann Ihnen aber bis dahin kostenlos Datenvolumen freischalten.',
    ],
  },
  {
    check: 'C17',
    scene: 'charged',
    missed: [
      'Darauf habe ich leider keinen Zugriff, da müssen Sie anrufen.',
      'Eine sofortige Rückzahlung ist technisch nicht umsetzbar.',
    ],
    fine: [],
  },
  {
    check: 'C17',
    scene: 'software',
    missed: ['An dem Bug können wir aktuell nichts ändern.'],
    fine: ['Ohne Neustart geht es nicht, ich kann Ihnen die Rechnungen aber heute als CSV schicken.'],
  },
  {
    check: 'C17',
    scene: 'parcel',
    missed: ['Ohne Nachforschungsantrag läuft da nichts.'],
    fine: [],
  },
  {
    check: 'C17',
    scene: 'calm',
    missed: [],
    fine: ['Bis 17 Uhr kann ich die Adresse noch ändern, danach nicht mehr.'],
  },
  {
    check: 'C18',
    scene: 'parcel',
    missed: [
      'Sie hätten einen Ablageort angeben müssen.',
      'Hätten Sie die E-Mail gelesen, wüssten Sie, dass der Bote vormittags kommt.',
      'Wie in unserer E-Mail beschrieben, muss jemand zu Hause sein.',
      'Sie haben vergessen, die Wohnungsnummer anzugeben.',
      'Da haben Sie wohl die Klingel überhört.',
      'Das ist dann aber Ihre eigene Schuld.',
      'Sie haben ja nicht aufgemacht, deshalb hat der Bote sie abgestellt.',
    ],
    fine: [
      'Sie hätten die Jacke gestern bekommen müssen; ich schicke heute eine neue.',
      'Das hätte Ihnen nicht passieren dürfen, das geht auf uns.',
      'Sie haben nichts falsch gemacht; ich frage jetzt den Boten.',
      'Haben Sie eine Karte vom Boten bekommen?',
      'Sie hätten hier gar nicht nachfragen müssen. Ich mache das jetzt.',
    ],
  },
  {
    check: 'C18',
    scene: 'parcelDu',
    missed: ['Du hättest halt eine Abstellgenehmigung erteilen sollen.'],
    fine: [],
  },
  {
    check: 'C18',
    scene: 'charged',
    missed: ['Vermutlich haben Sie aus Versehen zweimal geklickt.'],
    fine: [
      'Haben Sie zweimal auf Bezahlen geklickt? Das ist kein Fehler von Ihnen, ich frage nur wegen der Buchung.',
    ],
  },
  {
    check: 'C18',
    scene: 'software',
    missed: [],
    fine: [
      'Sie haben alles richtig gemacht, der Fehler liegt am Update.',
      'Haben Sie den Export auch in Firefox probiert?',
    ],
  },
  {
    check: 'C18',
    scene: 'telecom',
    missed: ['Da hätten Sie sich früher melden müssen.'],
    fine: [],
  },
  {
    check: 'C18',
    scene: 'parcel',
    missed: [],
    fine: [
      'Sie haben alles getan, was man tun kann; jetzt bin ich dran.',
      'Haben Sie die Jacke für einen bestimmten Tag gebraucht?',
    ],
  },
  {
    check: 'C19',
    scene: 'parcel',
    missed: [
      'Das ist die Schuld des Paketdienstes, nicht unsere.',
      'Da hat der Bote Mist gebaut, das kommt oft vor.',
      'Unser Lager hat beim Etikett einen Fehler gemacht.',
      'Da müssten Sie sich direkt an DHL wenden.',
      'Mein Kollege hätte Ihnen das sagen müssen.',
      'Die andere Abteilung hat das verschlampt.',
    ],
    fine: [
      'Ich frage den Boten, wo er sie abgelegt hat; Sie hören bis 11 Uhr von mir.',
      'Das ist unser Fehler, und ich bringe es heute in Ordnung.',
      'Der Bote hat um 14:10 Uhr gescannt; ich lasse mir das Foto geben.',
      'Ich rufe heute selbst beim Paketdienst an.',
      'Meine Kollegin Ana schickt heute die neue Jacke los.',
    ],
  },
  {
    check: 'C19',
    scene: 'telecom',
    missed: [
      'Das hat die Telekom verbockt, da können wir nichts für.',
      'Der Techniker hatte Ihren Termin vergessen, so sind die leider.',
    ],
    fine: [],
  },
  {
    check: 'C19',
    scene: 'parcel',
    missed: [],
    fine: [
      'Der Bote hat die Jacke laut Scan im Treppenhaus abgelegt, ich lasse das bis 11 Uhr prüfen.',
      'Ich kläre mit DHL, wo die Jacke liegt, und schreibe Ihnen bis 11 Uhr.',
    ],
  },
  {
    check: 'C19',
    scene: 'charged',
    missed: ['Das war bestimmt Ihre Bank, die bucht gern doppelt.'],
    fine: [],
  },
  {
    check: 'C20',
    scene: 'parcel',
    missed: [
      'Laut unseren Richtlinien müssen wir 24 Stunden warten.',
      'Gemäß AGB können wir keine neue schicken.',
      'So sind nun mal die Vorgaben.',
      'Unsere Rückgabebedingungen decken das nicht ab.',
      'Das ist bei uns die Regelung.',
    ],
    fine: [
      'Die Regel ist, zuerst den Boten zu fragen, weil die Hälfte so wieder auftaucht; ich kann aber auch gleich heute eine neue schicken.',
      'Ich schicke heute eine neue Jacke.',
      'Die Vorgabe gibt es, damit niemand doppelt zahlt. Was ich tun kann: Ihnen heute das Geld erstatten.',
      'In der Regel kommt der Bote vormittags.',
    ],
  },
  {
    check: 'C20',
    scene: 'charged',
    missed: ['Unsere Buchhaltungsrichtlinie sieht Erstattungen erst nach 14 Tagen vor.'],
    fine: [],
  },
  {
    check: 'C20',
    scene: 'telecom',
    missed: ['Laut Vertragsbedingungen dürfen wir erst ab dem fünften Tag gutschreiben.'],
    fine: [],
  },
  {
    check: 'C20',
    scene: 'software',
    missed: ['Gutschriften sind laut unseren Nutzungsbedingungen ausgeschlossen.'],
    fine: [],
  },
  {
    check: 'C20',
    scene: 'parcel',
    missed: [],
    fine: ['Das regeln wir heute: Eine neue Jacke geht vor 17 Uhr raus.'],
  },
];
