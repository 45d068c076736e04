import type { MendLines } from '../review-words.ts';

/** Lines that mend, proven in the conversation before they are shown. */
export const lines: MendLines = {
  C1: [
    'Zu {question} {bekommst du|bekommen Sie} bis {answerTime} eine Antwort von mir.',
    'Auf {deine|Ihre} anderen Fragen antworte ich hier bis {answerTime}.',
  ],
  C2: ['Es geht um {thingObject}; damit fange ich jetzt an.'],
  C3: [
    'Was ich über {thingObject} wissen muss, steht schon hier; um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Was ich wissen muss, steht schon hier; um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C5: ['Klappt das so?'],
  C6: [
    'Um {thingObject} {solltest du dich|sollten Sie sich} nicht selbst kümmern müssen; ab hier übernehme ich.',
    'Danke, dass {du mir das schreibst|Sie mir das schreiben}; ab hier übernehme ich.',
  ],
  C10: [
    'Danke, dass {du|Sie} auf {thingObject} gewartet {hast|haben}; ab hier übernehme ich.',
    'Danke fürs Warten; ich bin jetzt für {dich|Sie} da.',
  ],
  C11: [
    'Das liegt an uns; ich kümmere mich jetzt um {thingObject}, und um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Das liegt an uns; ich kümmere mich jetzt darum, und um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C15: [
    'Ich kümmere mich jetzt selbst um {thingObject}; um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Ich kümmere mich jetzt selbst darum; um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C16: ['Um {updateTime} {hörst du|hören Sie} hier von mir.'],
  C17: [
    'Was ich tun kann: Ich frage jetzt meine Teamleitung nach einer Ausnahme für {thingObject}. Bis {answerTime} {hast du|haben Sie} meine Antwort.',
    'Was ich tun kann: Ich frage jetzt meine Teamleitung nach einer Ausnahme. Bis {answerTime} {hast du|haben Sie} meine Antwort.',
  ],
  C18: [
    'Wie es auch dazu kam: Ich suche jetzt eine Lösung für {thingObject}; um {updateTime} {hörst du|hören Sie} von mir.',
    'Wie es auch dazu kam: Ich suche jetzt mit {dir|Ihnen} eine Lösung.',
  ],
  C19: [
    'Was auch immer schiefgelaufen ist: Ich kümmere mich um {thingObject}; um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Was auch immer schiefgelaufen ist: Ich kümmere mich darum; um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C20: [
    'Was ich tun kann, damit es weitergeht: Ich frage jetzt meine Teamleitung nach einer Ausnahme für {thingObject}. Bis {answerTime} {hast du|haben Sie} meine Antwort.',
    'Was ich tun kann, damit es weitergeht: Ich frage jetzt meine Teamleitung nach einer Ausnahme. Bis {answerTime} {hast du|haben Sie} meine Antwort.',
  ],
  C23: [
    'Über den Betrag entscheidet meine Teamleitung: Ich frage jetzt, und bis {answerTime} {hast du|haben Sie} meine Antwort.',
  ],
  C24: [
    'Was ich tun kann: Ich kläre das für {thingObject} jetzt mit meiner Teamleitung. Bis {answerTime} {hast du|haben Sie} meine Antwort.',
    'Was ich tun kann: Ich kläre das jetzt mit meiner Teamleitung. Bis {answerTime} {hast du|haben Sie} meine Antwort.',
  ],
  C25: [
    'Ich kümmere mich jetzt um {thingObject}; um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Ich kümmere mich jetzt darum; um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C26: ['Falls etwas nicht passt, {schreib|schreiben Sie} mir hier; dann mache ich da weiter.'],
  C27: [
    'Ich kümmere mich jetzt um {thingObject}; um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Ich kümmere mich jetzt darum; um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C28: [
    'Ich kümmere mich selbst um {thingObject}; um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Ich kümmere mich selbst darum; um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C29: [
    'Wir hatten {dir|Ihnen} zugesagt: {question}. Das ist nicht passiert, und es liegt an uns; um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Was wir für {thingObject} zugesagt hatten, haben wir nicht gehalten; das liegt an uns. Um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C30: [
    'Auch der zweite Versuch für {thingObject} ist uns nicht gelungen, und das liegt an uns. Diesmal bleibt es bei mir: Um {updateTime} {hörst du|hören Sie} von mir.',
    'Auch der zweite Versuch ist uns nicht gelungen, und das liegt an uns. Diesmal bleibt es bei mir: Um {updateTime} {hörst du|hören Sie} von mir.',
  ],
  C31: [
    'Ich kümmere mich jetzt um {thingObject}; um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Ich kümmere mich jetzt darum; um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C35: ['Ich kümmere mich um {thingObject}; um {updateTime} {hörst du|hören Sie} hier von mir.'],
  C36: ['Ich kümmere mich um {thingObject}; um {updateTime} {hörst du|hören Sie} hier von mir.'],
  C38: [
    'Ich kümmere mich jetzt um {thingObject}; um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Ich kümmere mich jetzt darum; um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C39: [
    'Bitte {schick|schicken Sie} hier nie ein Passwort, einen Code oder eine Kartennummer; ich brauche nichts davon, um {dir|Ihnen} zu helfen.',
  ],
  C40: ['Wenn noch etwas ist, {schreib|schreiben Sie} einfach hier.'],
  C41: [
    'Ich sehe jetzt nach, wie es um {thingObject} steht; um {updateTime} {hörst du|hören Sie} hier von mir.',
    'Ich sehe jetzt nach; um {updateTime} {hörst du|hören Sie} hier von mir.',
  ],
  C44: [
    'Darf ich das vermerken, damit {du|Sie} es nur einmal erklären {musst|müssen}?',
    'Danke, dass {du mir das sagst|Sie mir das sagen}. Darf ich es vermerken, damit {du|Sie} es nur einmal erklären {musst|müssen}?',
    'Danke, dass {du mir das sagst|Sie mir das sagen}.',
  ],
  C45: ['Mein aufrichtiges Beileid. Ich kümmere mich darum.'],
  C46: [
    'Ich helfe {dir|Ihnen} gern weiter. Wenn die Drohungen oder Beleidigungen weitergehen, beende ich diesen Chat.',
  ],
  C47: [
    'Ich bleibe hier bei {dir|Ihnen} und hole jetzt jemanden dazu, der dafür geschult ist.',
    'Ich hole jetzt jemanden dazu, der dafür geschult ist.',
  ],
};
