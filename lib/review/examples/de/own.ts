import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const own: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C15',
    scene: 'parcel',
    missed: [
      'Wir werden das prüfen und uns bei Ihnen melden.',
      'Ihr Fall wurde an die Fachabteilung weitergeleitet.',
      'Das wird untersucht.',
      'Das Team schaut sich heute an, was mit der Jacke passiert ist.',
      'Ein Kollege ruft Sie heute zurück.',
      'Unsere Logistik setzt sich innerhalb von 24 Stunden mit Ihnen in Verbindung.',
      'Wir kümmern uns darum.',
    ],
    fine: [
      'Ich frage jetzt den Boten und schreibe Ihnen bis 11 Uhr.',
      'Die Jacke erstatte ich Ihnen heute.',
      'Ich habe im Depot nachgefragt und sage Ihnen bis 11 Uhr, was dabei herauskam.',
      'Das regle ich heute für Sie.',
      'Die Jacke wurde um 14:10 Uhr als zugestellt gemeldet.',
    ],
  },
  {
    check: 'C16',
    scene: 'parcel',
    missed: [
      'Ich frage beim Paketdienst nach.',
      'Ich hake beim Boten nach und melde mich.',
      'Ich kümmere mich darum.',
      'Wir prüfen den Verbleib der Jacke.',
      'Das gebe ich an den Zusteller weiter und halte Sie auf dem Laufenden.',
      'Ich werde der Sache nachgehen.',
    ],
    fine: [
      'Ich frage beim Paketdienst nach und schreibe Ihnen hier bis 11 Uhr.',
      'Ich schicke heute eine neue Jacke los.',
      'Ich gebe Ihnen in zehn Minuten Bescheid.',
      'Ich frage den Boten; Sie hören noch vor Mittag von mir.',
      'Ich melde mich am Mittwoch bei Ihnen.',
      'Welche Nachbarn haben Sie gefragt?',
    ],
  },
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
];
