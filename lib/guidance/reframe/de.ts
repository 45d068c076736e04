import type { ReframeLines } from './reframe.ts';

/** Hard messages from the customer’s side, in German. */
export const german: ReframeLines = {
  promise: [
    'Aus Kundensicht wurde ein Versprechen gebrochen; daher kommt die Schärfe.',
    'Der Kunde hatte fest damit gerechnet, und es kam nicht. Das hört man hier.',
  ],
  again: [
    'Der Kunde erzählt das nicht zum ersten Mal. Ein Teil davon gilt den Malen davor.',
    'Jeder neue Kontakt heißt für den Kunden: von vorn anfangen. Daher kommt die Schärfe.',
  ],
  waiting: [
    'Warten ohne Nachricht macht jeden Tag länger. In dieser Nachricht stecken sie alle.',
    'Was auf dieser Seite geschah, konnte der Kunde nicht sehen; hier spricht das Warten.',
  ],
  runaround: [
    'Der Kunde wurde von einer Stelle zur nächsten geschickt. Dem gilt der Ärger.',
    'Vor diesem Chat wurden schon andere Wege versucht; auch darum geht es in dieser Nachricht.',
  ],
  unheard: [
    'Aus Kundensicht ist das Gesagte nicht angekommen. Es fehlt jemand, der es in eigenen Worten wiedergibt.',
    'Wer beim ersten Mal nicht gehört wurde, schreibt beim nächsten Mal lauter.',
  ],
  unfair: [
    'Für den Kunden kostet die Regel nur etwas. Der Ärger gilt der Regel.',
    'Dem Kunden geht es um faire Behandlung, mehr als um den Betrag.',
  ],
  leaving: [
    'Wer ankündigt zu gehen, gibt noch eine Chance, es in Ordnung zu bringen.',
    'Die Schärfe zeigt, dass es dem Kunden etwas bedeutet hat.',
  ],
  threat: [
    'Öffentlichkeit oder Anwalt sind oft das letzte Mittel, das jemand noch sieht.',
    'Der Kunde sucht einen Weg, ernst genommen zu werden; gefunden hat er die Drohung.',
  ],
  worry: [
    'In dieser Nachricht steckt Sorge: Etwas Wichtiges ist vielleicht nicht sicher oder nicht rechtzeitig da.',
    'Der Ton passt zu dem, was für den Kunden schiefgehen kann.',
  ],
  dignity: [
    'Eine frühere Antwort hat der Kunde als herablassend gelesen. Darauf reagiert er hier.',
    'Dem Kunden geht es um Respekt, mehr als um die Sache selbst.',
  ],
  helpless: [
    'Der Kunde weiß nicht mehr weiter. Es liest sich wie das Ende eines langen Weges.',
    'Was der Kunde auch tut, es ändert sich nichts. Schon eine Sache, die sich bewegt, zählt.',
  ],
  abuse: [
    'Es begann mit einem Anliegen; diese Worte gehen zu weit. Die Grenze gilt den Worten, das Anliegen bleibt.',
    'Das Anliegen ist noch offen. Wie es gesagt wird, hat der Kunde in der Hand.',
  ],
  any: [
    'Schon vor dieser Nachricht ist für den Kunden etwas schiefgegangen. Darum geht es hier.',
    'Der Kunde weiß nicht, wer das liest: Er schreibt an ein Unternehmen.',
    'Hinter dem Ton steht etwas, das der Kunde braucht.',
  ],
};
