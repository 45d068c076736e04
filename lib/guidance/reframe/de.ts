import type { ReframeLines } from './reframe.ts';

/** Hard messages from the customer’s side, in German. */
export const german: ReframeLines = {
  promise: [
    'Aus Kundensicht wurde ein Versprechen gebrochen; darum geht es in dieser Schärfe.',
    'Womit fest gerechnet wurde, das kam nicht. Das spricht hier.',
  ],
  again: [
    'Das wurde schon einmal erzählt. Ein Teil davon gilt den Malen davor.',
    'Jeder neue Kontakt heißt dort: von vorn anfangen. Die Schärfe kommt von der Wiederholung.',
  ],
  waiting: [
    'Warten ohne Nachricht macht jeden Tag länger. In dieser Nachricht stecken sie alle.',
    'Was auf dieser Seite geschah, war von dort nicht zu sehen; hier spricht das Warten.',
  ],
  runaround: [
    'Es ging von einer Stelle zur nächsten. Der Ärger gilt diesem Weg.',
    'Vor diesem Chat wurden schon andere Wege versucht; die Nachricht antwortet auch darauf.',
  ],
  unheard: [
    'Aus Kundensicht ist das Gesagte nicht angekommen. Es fehlt, dass es jemand wiedergibt.',
    'Lauter: So schreibt jemand, der beim ersten Mal nicht gehört wurde.',
  ],
  unfair: [
    'Von dort aus gesehen kostet die Regel nur etwas. Gestritten wird mit der Regel.',
    'Dort geht es um faire Behandlung, mehr als um den Betrag.',
  ],
  leaving: [
    'Wer ankündigt zu gehen, gibt noch eine Gelegenheit, es in Ordnung zu bringen.',
    'Die Schärfe zeigt, dass es der anderen Seite etwas bedeutet hat.',
  ],
  threat: [
    'Öffentlichkeit oder Anwalt sind oft der letzte Hebel, den jemand noch sieht.',
    'Gesucht wird ein Weg, ernst genommen zu werden; die Drohung ist der, der gefunden wurde.',
  ],
  worry: [
    'In dieser Nachricht steckt Sorge: Etwas, das gebraucht wird, ist vielleicht nicht sicher oder nicht rechtzeitig da.',
    'Der Ton folgt dem, was dort schiefgehen kann.',
  ],
  dignity: [
    'Eine frühere Antwort wurde als herablassend gelesen. Darauf wird hier geantwortet.',
    'Dort geht es um Respekt, mehr als um die Sache selbst.',
  ],
  helpless: [
    'Dort gibt es keinen Weg mehr, das voranzubringen. Es liest sich wie das Ende einer langen Strecke.',
    'Von dort aus ändert nichts etwas. Eine Sache, die sich bewegt, würde zählen.',
  ],
  abuse: [
    'Es begann mit einem Anliegen; diese Worte gehen darüber hinaus. Die Grenze gilt den Worten, das Anliegen bleibt.',
    'Das Anliegen ist noch offen. Wie es gesagt wird, kann die andere Seite ändern.',
  ],
  any: [
    'Schon vor dieser Nachricht ist dort etwas schiefgegangen. Davon handelt sie.',
    'Wer hier liest, ist dort nicht bekannt: Geschrieben wird an ein Unternehmen.',
    'Hinter dem Ton steht etwas, das gebraucht wird.',
  ],
};
