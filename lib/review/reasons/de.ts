import type { CheckReasons } from './reasons.ts';

/** What each check looks for and why, in German. */
export const germanReasons: CheckReasons = {
  C1: { name: 'Jede Frage beantwortet', why: 'Was offen bleibt, muss noch einmal gefragt werden.' },
  C2: {
    name: 'Das Problem beim Namen genannt',
    why: 'An den eigenen Worten merkt der Kunde, dass Sie gelesen haben.',
  },
  C3: { name: 'Nichts zweimal gefragt', why: 'Es steht schon im Chat; noch einmal fragen kostet Vertrauen.' },
  C4: { name: 'Eine Frage auf einmal', why: 'Wer aufgebracht ist, beantwortet eine Frage, nicht drei.' },
  C5: {
    name: 'Nachgefragt, ob es klappt',
    why: 'Nach mehreren Schritten muss man sagen können, welcher nicht geklappt hat.',
  },
  C6: {
    name: 'Anerkannt, was passiert ist',
    why: 'Wer aufgebracht ist, hört eine Lösung erst, wenn er selbst gehört wurde.',
  },
  C7: {
    name: 'Ein Fakt, keine Floskel',
    why: 'Eine Floskel wirkt gespielt; ein Fakt aus diesem Chat nicht.',
  },
  C8: { name: 'Kurz und zuerst', why: 'Ein Satz Mitgefühl hilft; mehr hält die Hilfe auf.' },
  C9: { name: 'Nicht schon gesagt', why: 'Derselbe Satz noch einmal verrät, dass es ein Textbaustein ist.' },
  C10: {
    name: 'Dank für die Mühe',
    why: 'Dank für eine konkrete Mühe bewirkt mehr als noch eine Entschuldigung.',
  },
  C11: {
    name: 'Entschuldigung mit Lösung',
    why: 'Sie zählt erst, wenn wir sagen, was schiefging und was wir jetzt tun.',
  },
  C12: { name: 'Eine Entschuldigung genügt', why: 'Jede weitere schwächt die erste.' },
  C13: { name: 'Kein „aber“ dahinter', why: 'Ein „aber“ nimmt zurück, was davor steht.' },
  C14: {
    name: 'Das Gefühl des Kunden, nicht Ihres',
    why: 'Niemand weiß genau, wie sich jemand anders fühlt.',
  },
  C15: {
    name: '„Ich“ beim nächsten Schritt',
    why: 'Einem Menschen, der es übernimmt, traut man mehr als einem „wir“.',
  },
  C16: {
    name: 'Eine Zeit für den nächsten Schritt',
    why: 'Ohne Zeitangabe muss man wiederkommen und nachfragen.',
  },
  C17: { name: 'Ein Weg neben dem Nein', why: 'Am meisten trifft der Satz, dass nichts zu machen ist.' },
  C18: { name: 'Keine Vorwürfe', why: 'Ein Vorwurf löst Streit aus, auch wenn er stimmt.' },
  C19: {
    name: 'Keine Schuldzuweisung an andere',
    why: 'Gekauft wurde bei Ihnen, egal, wer den Fehler gemacht hat.',
  },
  C20: { name: 'Ein Grund und ein anderer Weg', why: 'Eine Regel allein wirkt wie eine geschlossene Tür.' },
  C21: { name: 'Eine echte Wahl', why: 'Wählen gibt die Kontrolle zurück, die der Fehler genommen hat.' },
  C22: {
    name: 'Wann und für wen',
    why: 'Zu jeder Möglichkeit gehört, wann sie passt und bis wann sie erledigt ist.',
  },
  C23: {
    name: 'Innerhalb Ihrer Grenze',
    why: 'Darüber entscheidet die Teamleitung; sonst müssen Sie es vielleicht zurücknehmen.',
  },
  C24: { name: 'Nicht weniger, als dem Kunden zusteht', why: 'Darauf besteht ohnehin ein Anspruch.' },
  C25: { name: 'Konkrete Wörter', why: 'Die Sache und der Tag, nicht „das Anliegen“ und „in Kürze“.' },
  C26: { name: 'Wie es weitergeht', why: 'Was jetzt gesagt wird, muss morgen niemand erfragen.' },
  C27: {
    name: 'Keine Werbung, keine Umfrage',
    why: 'Solange etwas offen ist, wirkt Verkaufen wie Weghören.',
  },
  C28: { name: 'Nur, was sich halten lässt', why: 'Eine Garantie, die nicht hält, ist der zweite Fehler.' },
  C29: {
    name: 'Die fällige Zusage',
    why: 'Was zugesagt war, ist nicht vergessen; sprechen Sie es zuerst an.',
  },
  C30: {
    name: 'Es ist schon einmal schiefgegangen',
    why: 'Sprechen Sie den zweiten Fehler an und sagen Sie, was jetzt anders läuft.',
  },
  C31: { name: 'Nichts, was reizt', why: 'Diese Wörter bringen Aufgebrachte noch mehr auf.' },
  C32: { name: 'Nicht mit „leider“ beginnen', why: 'Nach diesem Wort wird nichts mehr gelesen.' },
  C33: {
    name: 'Eine einheitliche Anrede',
    why: 'Wie der Kunde oder das Team es hält; gemischt wirkt es zusammenkopiert.',
  },
  C34: {
    name: 'Der richtige Name, einmal',
    why: 'Ein falscher oder wiederholter Name schadet mehr als keiner.',
  },
  C35: {
    name: 'Nicht lauter als der Kunde',
    why: 'Mehr Ausrufezeichen und Slang als beim Kunden wirken unecht.',
  },
  C36: { name: 'Sachlich, wo es wehtut', why: 'Ausrufezeichen und Scherze wirken gleichgültig.' },
  C37: { name: 'Kurze Sätze', why: 'Wer unter Druck steht, liest von einem langen Satz nur die Hälfte.' },
  C38: {
    name: 'Nichts stehen gelassen',
    why: 'Eine Lücke oder ein interner Hinweis verrät die Vorlage.',
  },
  C39: { name: 'Keine Geheimnisse', why: 'Passwörter, Codes und Kartennummern gehören nie in einen Chat.' },
  C40: { name: 'Ein Abschluss, der die Tür offen lässt', why: 'Das Ende bleibt im Gedächtnis.' },
  C41: { name: 'Warten mit Uhrzeit', why: '„Einen Moment“ ohne Uhrzeit lässt Menschen im Ungewissen.' },
  C42: {
    name: 'Erst zuhören, dann lösen',
    why: 'Sehr Aufgebrachte nehmen nichts auf, bevor sie gehört wurden.',
  },
  C43: { name: 'Kein Musterbrief', why: 'Ein langer eingefügter Block wirkt mitten im Ärger wie eine Wand.' },
  C44: {
    name: 'Erst danken, dann fragen',
    why: 'Danken Sie für die Offenheit, und notieren Sie nichts ohne ein Ja.',
  },
  C45: {
    name: 'Zurückhaltend bei Trauer',
    why: 'Kurz und schlicht, ohne Ausrufezeichen, Formulare und Umfragen.',
  },
  C46: {
    name: 'Eine Warnung vor dem Ende',
    why: 'Sagen Sie einmal, was folgt, dann dürfen Sie beenden; niemand muss Beleidigungen hinnehmen.',
  },
  C47: {
    name: 'Hilfe statt Ratschläge',
    why: 'Nutzen Sie die Karte des Teams und holen Sie die geschulte Person.',
  },
};
