import type { CheckReasons } from './reasons.ts';

/** What each check looks for and why, in German. */
export const germanReasons: CheckReasons = {
  C1: { name: 'Jede Frage beantwortet', why: 'Was offen bleibt, muss noch einmal gefragt werden.' },
  C2: { name: 'Das Problem beim Namen', why: 'Die eigenen Worte zeigen, dass Sie gelesen haben.' },
  C3: { name: 'Nichts zweimal gefragt', why: 'Es steht schon im Chat; noch einmal fragen kostet Vertrauen.' },
  C4: { name: 'Eine Frage auf einmal', why: 'Wer aufgebracht ist, beantwortet eine Frage, nicht drei.' },
  C5: {
    name: 'Nachgefragt, ob es stimmt',
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
  C9: { name: 'Noch nicht gesagt', why: 'Derselbe Satz noch einmal verrät, dass es ein Textbaustein ist.' },
  C10: {
    name: 'Dank für die Mühe',
    why: 'Dank für eine genannte Mühe bewirkt mehr als noch eine Entschuldigung.',
  },
  C11: {
    name: 'Entschuldigung mit Lösung',
    why: 'Erst was wir falsch gemacht haben und jetzt tun, gibt ihr Gewicht.',
  },
  C12: { name: 'Eine Entschuldigung genügt', why: 'Jede weitere schwächt die erste.' },
  C13: { name: 'Kein „aber“ dahinter', why: 'Ein „aber“ nimmt zurück, was davor steht.' },
  C14: { name: 'Ihr Gefühl bleibt ihres', why: 'Niemand weiß genau, wie sich jemand anders fühlt.' },
  C15: {
    name: '„Ich“ beim nächsten Schritt',
    why: 'Einem Menschen, der es übernimmt, traut man mehr als einem „wir“.',
  },
  C16: {
    name: 'Eine Zeit für den nächsten Schritt',
    why: 'Ohne Zeitangabe muss man wiederkommen und nachfragen.',
  },
  C17: { name: 'Ein Weg neben dem Nein', why: 'Am meisten trifft, wenn angeblich nichts zu machen ist.' },
  C18: { name: 'Keine Vorwürfe', why: 'Ein Vorwurf löst Streit aus, auch wenn er stimmt.' },
  C19: { name: 'Keine Schuld bei anderen', why: 'Gekauft wurde bei Ihnen, wer auch den Fehler gemacht hat.' },
  C20: { name: 'Ein Grund und ein anderer Weg', why: 'Eine Regel allein wirkt wie eine geschlossene Tür.' },
  C21: { name: 'Eine echte Wahl', why: 'Wählen gibt die Kontrolle zurück, die der Fehler genommen hat.' },
  C22: { name: 'Wann und für wen', why: 'Zu einer Wahl gehört, wann sie passt und bis wann es passiert.' },
  C23: {
    name: 'Innerhalb Ihrer Grenze',
    why: 'Darüber entscheidet die Teamleitung; sonst müssen Sie es vielleicht zurücknehmen.',
  },
  C24: { name: 'Nicht unter dem, was zusteht', why: 'Darauf besteht ohnehin ein Anspruch.' },
  C25: { name: 'Konkrete Wörter', why: 'Die Sache und der Tag, nicht „das Anliegen“ und „in Kürze“.' },
  C26: { name: 'Wie es weitergeht', why: 'Was jetzt gesagt ist, muss morgen niemand fragen.' },
  C27: {
    name: 'Kein Angebot, keine Umfrage',
    why: 'Solange etwas offen ist, wirkt Verkaufen wie Weghören.',
  },
  C28: { name: 'Nur, was zu halten ist', why: 'Eine Garantie, die nicht hält, ist der zweite Fehler.' },
  C29: {
    name: 'Die fällige Zusage',
    why: 'Was zugesagt war, ist nicht vergessen; sprechen Sie es zuerst an.',
  },
  C30: {
    name: 'Es war schon einmal',
    why: 'Ein zweiter Fehler muss genannt werden, und was jetzt anders ist.',
  },
  C31: { name: 'Nichts, was reizt', why: 'Diese Wörter bringen Aufgebrachte noch mehr auf.' },
  C32: { name: 'Nicht mit „leider“ beginnen', why: 'Nach diesem Wort wird nichts mehr gelesen.' },
  C33: { name: 'Eine Anrede', why: 'Du und Sie gemischt wirkt zusammenkopiert.' },
  C34: {
    name: 'Der richtige Name, einmal',
    why: 'Ein falscher oder wiederholter Name schadet mehr als keiner.',
  },
  C35: { name: 'Nicht lauter als der Kunde', why: 'Mehr Ausrufezeichen und Slang wirkt unecht.' },
  C36: { name: 'Sachlich, wo es wehtut', why: 'Ausrufezeichen und Scherze wirken gleichgültig.' },
  C37: { name: 'Kurze Sätze', why: 'Wer unter Druck steht, liest von einem langen Satz nur die Hälfte.' },
  C38: {
    name: 'Nichts stehen geblieben',
    why: 'Eine Lücke oder ein interner Hinweis verrät die Vorlage.',
  },
  C39: { name: 'Keine Geheimnisse', why: 'Passwörter, Codes und Kartennummern gehören nie in einen Chat.' },
  C40: { name: 'Ein Ende mit offener Tür', why: 'Das Ende bleibt im Gedächtnis.' },
  C41: { name: 'Warten mit Uhrzeit', why: '„Einen Moment“ ohne Uhrzeit fühlt sich wie Liegenlassen an.' },
  C42: {
    name: 'Erst hören, dann lösen',
    why: 'Sehr Aufgebrachte nehmen nichts auf, bevor sie gehört wurden.',
  },
  C43: { name: 'Kein Musterbrief', why: 'Ein langer eingefügter Block wirkt mitten im Ärger wie eine Wand.' },
  C44: {
    name: 'Fürsorge in ihrer Reihenfolge',
    why: 'Erst danken, und nichts ohne ein Ja notieren.',
  },
  C45: {
    name: 'Leise in der Trauer',
    why: 'Kurz und schlicht, ohne Ausrufezeichen, Formulare und Umfragen.',
  },
  C46: {
    name: 'Eine Warnung vor dem Ende',
    why: 'Sagen Sie einmal, was folgt, dann dürfen Sie beenden; niemand muss Beleidigungen hinnehmen.',
  },
  C47: { name: 'Hilfe, kein Rat', why: 'Nutzen Sie die Karte des Teams und holen Sie die geschulte Person.' },
};
