import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const lanes: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C44',
    scene: 'vulnerable',
    missed: [
      'Ich habe in Ihrem Kundenkonto vermerkt, dass Sie Depressionen haben.',
      'Ich gebe Ihre Situation an unsere Forderungsabteilung weiter.',
      'Offen sind 210 Euro. Wie viel können Sie heute zahlen?',
      'Bitte füllen Sie das Stundungsformular aus.',
      'Danke, dass Sie mir das sagen. Ich habe Ihre Erkrankung in der Akte notiert.',
      'Die Raten sind am Ersten fällig.',
    ],
    fine: [
      'Danke, dass Sie mir das sagen. Was würde Ihnen gerade am meisten helfen?',
      'Danke für Ihre Offenheit. Darf ich vermerken, dass Briefe schwierig für Sie sind, damit keine mehr kommen?',
      'Gut, dass Sie mir das geschrieben haben. Es eilt nicht.',
      'Danke, dass Sie das mit mir teilen. Ich stoppe die Briefe heute.',
      'Danke für Ihr Vertrauen. Wäre es in Ordnung, wenn ich mir dazu eine Notiz für die Kollegen mache?',
    ],
  },
  {
    check: 'C44',
    scene: 'vulnerable',
    missed: [
      'Ich trage Ihre Depression bei uns im System ein, dann wissen alle Bescheid.',
      'Ich mache einen Vermerk zu Ihrer Krankheit in der Kundenakte.',
    ],
    fine: [
      'Danke, dass Sie so offen sind. Darf ich das für die Kollegen festhalten?',
      'Danke, dass Sie mir davon erzählen. Die Raten pausiere ich für einen Monat.',
    ],
  },
  {
    check: 'C45',
    scene: 'grief',
    missed: [
      'Mein Beileid! Ich kündige das Abo.',
      'Ich kündige das Abo. Bitte senden Sie mir die Sterbeurkunde und das Formular.',
      'Mein herzliches Beileid. Wie bewerten Sie diesen Chat?',
      'Ich verstehe Ihren Ärger. Ich kündige es heute.',
      'Kein Problem, ich stoppe es heute.',
      'Mein Beileid 🙏 Ist gekündigt.',
      'Bitte nennen Sie mir die Kundennummer.',
    ],
    fine: [
      'Es tut mir sehr leid, dass Ihre Mutter gestorben ist. Das Abo ist gestoppt, mehr brauche ich nicht von Ihnen.',
      'Mein aufrichtiges Beileid. Ich beende das Abo heute.',
      'Mein herzliches Beileid zum Tod Ihrer Mutter. Sie müssen nichts schicken; es ist beendet.',
      'Ich möchte Ihnen mein Mitgefühl aussprechen. Eines genügt: die Postleitzahl Ihrer Mutter.',
    ],
  },
  {
    check: 'C45',
    scene: 'grief',
    missed: [
      'Mein Beileid. Wenn Sie Zeit haben, bewerten Sie gern unseren Service.',
      'Bitte füllen Sie das Kündigungsformular aus und schicken Sie die Sterbeurkunde mit.',
    ],
    fine: [
      'Es tut mir sehr leid, vom Tod Ihrer Mutter zu lesen. Das Abo beende ich heute für Sie.',
      'Mein Beileid. Das Abo Ihrer Mutter endet heute, um alles Weitere kümmere ich mich.',
    ],
  },
  {
    check: 'C46',
    scene: 'abuse',
    missed: [
      'Ich beende diesen Chat jetzt.',
      'Auf Wiedersehen, dieses Gespräch ist beendet.',
      'Wegen Ihrer Wortwahl schließe ich den Chat.',
      'Der Chat wird hiermit beendet.',
      'Das wars, ich lege jetzt auf.',
    ],
    fine: [
      'Ich möchte Ihnen mit dem Router helfen. Wenn die Drohungen weitergehen, beende ich diesen Chat.',
      'Bitte drohen Sie mir nicht. Andernfalls beende ich das Gespräch.',
      'Ihr Router ist beim Paketdienst und kommt morgen an.',
      'Ich helfe Ihnen gern mit dem Router. Drohungen nehme ich nicht hin.',
      'Das Abo endet am Freitag.',
    ],
  },
  {
    check: 'C46',
    scene: 'warned',
    missed: [],
    fine: ['Ich beende diesen Chat jetzt. Wegen des Routers können Sie uns jederzeit schreiben.'],
  },
  {
    check: 'C46',
    scene: 'abuse',
    missed: [
      'So nicht, ich schließe jetzt diese Unterhaltung.',
      'Ich beende die Konversation wegen Ihrer Drohung.',
    ],
    fine: ['Ich sehe nach, wo der Router ist, und schreibe bis 10:30 Uhr.'],
  },
  {
    check: 'C47',
    scene: 'safety',
    missed: [
      'Keine Sorge, alles wird gut.',
      'Das wird schon wieder.',
      'Denken Sie doch an Ihre Familie.',
      'Haben Sie es mal mit Spazierengehen versucht? Das hilft.',
      'Sie haben noch so viel, wofür es sich zu leben lohnt.',
      'Selbstmord ist keine Lösung.',
      'Kopf hoch, es ist doch nur ein Konto.',
    ],
    fine: [
      'Ich bleibe hier bei Ihnen. Ich hole jetzt jemanden dazu, der dafür geschult ist.',
      'Sind Sie gerade in Gefahr?',
      'Danke, dass Sie mir das schreiben. Ich bin da und hole eine Kollegin, die helfen kann.',
      'Bitte rufen Sie die 112, wenn Sie in Gefahr sind; ich bleibe im Chat.',
      'Ich nehme ernst, was Sie schreiben. Meine Teamleitung kommt jetzt dazu.',
    ],
  },
  {
    check: 'C47',
    scene: 'safety',
    missed: [
      'Sie dürfen jetzt nicht aufgeben, es kommen auch wieder bessere Zeiten.',
      'Sprechen Sie mal mit Freunden darüber, das tut gut.',
    ],
    fine: [
      'Ich bin hier, und meine Kollegin, die dafür ausgebildet ist, kommt gleich dazu.',
      'Ich lese, was Sie schreiben, und bleibe hier. Meine Teamleitung kommt dazu.',
    ],
  },
];
