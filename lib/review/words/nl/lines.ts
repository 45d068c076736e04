import type { MendLines } from '../review-words.ts';

/** Lines that mend, proven in the conversation before they are shown. */
export const lines: MendLines = {
  C1: [
    'Op {question} {krijg je|krijgt u} uiterlijk {answerTime} antwoord van mij.',
    'Op {je|uw} andere vraag {krijg je|krijgt u} uiterlijk {answerTime} antwoord van mij.',
  ],
  C2: ['Het gaat {je|u} om {thingObject}; daar begin ik nu mee.'],
  C3: [
    'Wat ik over {thingObject} moet weten, staat hier al; om {updateTime} {hoor je|hoort u} hier van mij.',
    'Wat ik moet weten, staat hier al; om {updateTime} {hoor je|hoort u} hier van mij.',
  ],
  C5: ['Lukt het zo?'],
  C6: [
    'Zo hoort het met {thingObject} niet te gaan; ik neem het nu over.',
    'Goed dat {je|u} het laat weten; ik neem het nu over.',
  ],
  C10: [
    'Bedankt voor het wachten op nieuws over {thingObject}.',
    'Bedankt voor het wachten; ik ben er nu voor {je|u}.',
  ],
  C11: [
    'Wat er misging met {thingObject}, los ik nu op; om {updateTime} {hoor je|hoort u} hier van mij.',
    'Wat er misging, los ik nu op; om {updateTime} {hoor je|hoort u} hier van mij.',
  ],
  C15: [
    'Ik zoek nu zelf uit hoe het zit met {thingObject}, en om {updateTime} {hoor je|hoort u} hier van mij.',
    'Ik zoek het nu zelf uit, en om {updateTime} {hoor je|hoort u} hier van mij.',
  ],
  C16: ['Om {updateTime} {hoor je|hoort u} hier van mij.'],
  C17: [
    'Wat ik wel kan doen: ik vraag mijn teamleider nu om een uitzondering voor {thingObject}. Uiterlijk {answerTime} {heb je|hebt u} antwoord van mij.',
    'Wat ik wel kan doen: ik leg het nu aan mijn teamleider voor. Uiterlijk {answerTime} {heb je|hebt u} antwoord van mij.',
  ],
  C18: [
    'Hoe het ook kwam, ik zoek nu een oplossing voor {thingObject}.',
    'Ik zoek nu samen met {je|u} naar een oplossing.',
  ],
  C19: [
    'Waar het met {thingObject} ook misging, ik los het nu voor {je|u} op. Om {updateTime} {hoor je|hoort u} hier van mij.',
    'Waar het ook misging, ik los het nu voor {je|u} op. Om {updateTime} {hoor je|hoort u} hier van mij.',
  ],
  C20: [
    'Wat ik wel kan doen: ik vraag mijn teamleider nu om een uitzondering voor {thingObject}. Uiterlijk {answerTime} {heb je|hebt u} antwoord van mij.',
    'Wat ik wel kan doen: ik leg het nu aan mijn teamleider voor. Uiterlijk {answerTime} {heb je|hebt u} antwoord van mij.',
  ],
  C23: [
    'Wat er voor {thingObject} kan, vraag ik nu aan mijn teamleider. Uiterlijk {answerTime} {heb je|hebt u} antwoord van mij.',
    'Ik vraag mijn teamleider nu om akkoord, en uiterlijk {answerTime} {heb je|hebt u} antwoord van mij.',
  ],
  C24: [
    'Wat ik wel kan doen: ik leg {thingObject} nu aan mijn teamleider voor. Uiterlijk {answerTime} {heb je|hebt u} antwoord van mij.',
    'Wat ik wel kan doen: ik leg het nu aan mijn teamleider voor. Uiterlijk {answerTime} {heb je|hebt u} antwoord van mij.',
  ],
  C25: [
    'Om {updateTime} {hoor je|hoort u} hier van mij hoe het staat met {thingObject}.',
    'Om {updateTime} {hoor je|hoort u} hier van mij hoe het ervoor staat.',
  ],
  C26: ['Loopt het anders dan hier staat, reageer dan hier; dan ga ik meteen verder.'],
  C27: [
    'Ik zoek nu uit hoe het zit met {thingObject}, en om {updateTime} {hoor je|hoort u} hier van mij.',
    'Ik zoek het nu uit, en om {updateTime} {hoor je|hoort u} hier van mij.',
  ],
  C28: [
    'Ik houd het zelf in de gaten, en om {updateTime} {hoor je|hoort u} hier hoe het staat met {thingObject}.',
    'Ik houd het zelf in de gaten, en om {updateTime} {hoor je|hoort u} hier hoe het ervoor staat.',
  ],
  C29: [
    'Dit was {je|u} beloofd: {question}. Dat is nog niet gebeurd; om {updateTime} {hoor je|hoort u} hier van mij.',
  ],
  C30: [
    'Het is opnieuw misgegaan met {thingObject}, en dat ligt aan ons. Deze keer houd ik het zelf in handen: om {updateTime} {hoor je|hoort u} van mij.',
    'Het is opnieuw misgegaan, en dat ligt aan ons. Deze keer houd ik het zelf in handen: om {updateTime} {hoor je|hoort u} van mij.',
  ],
  C31: [
    'Ik zoek nu uit hoe het zit met {thingObject}, en om {updateTime} {hoor je|hoort u} hier van mij.',
    'Ik zoek het nu uit, en om {updateTime} {hoor je|hoort u} hier van mij.',
  ],
  C35: ['Ik zoek nu uit hoe het zit met {thingObject}, en om {updateTime} {hoor je|hoort u} hier van mij.'],
  C36: ['Ik zoek nu uit hoe het zit met {thingObject}, en om {updateTime} {hoor je|hoort u} hier van mij.'],
  C38: [
    'Ik ga nu verder met {thingObject}, en om {updateTime} {hoor je|hoort u} hier van mij.',
    'Ik ga er nu mee verder, en om {updateTime} {hoor je|hoort u} hier van mij.',
  ],
  C39: [
    'Deel hier nooit een wachtwoord, code of kaartnummer; voor {thingObject} heb ik die niet nodig.',
    'Deel hier nooit een wachtwoord, code of kaartnummer; ik heb die niet nodig om {je|u} te helpen.',
  ],
  C40: ['Is er later nog iets, reageer dan gewoon hier.'],
  C41: [
    'Ik kijk nu hoe het zit met {thingObject}; om {updateTime} {hoor je|hoort u} hier van mij.',
    'Ik kijk het nu na; om {updateTime} {hoor je|hoort u} hier van mij.',
  ],
  C44: [
    'Mag ik dit noteren, zodat {je|u} het niet nog eens hoeft uit te leggen?',
    'Bedankt dat {je|u} dit vertelt. Mag ik het noteren, zodat {je|u} het niet nog eens hoeft uit te leggen?',
    'Bedankt dat {je|u} dit vertelt.',
  ],
  C45: ['Gecondoleerd met {je|uw} verlies. Ik regel dit nu voor {je|u}.'],
  C46: [
    'Ik help {je|u} graag verder met {thingObject}, zonder schelden. Gaat het door, dan sluit ik deze chat.',
    'Ik help {je|u} graag verder, zonder schelden. Gaat het door, dan sluit ik deze chat.',
  ],
  C47: [
    'Ik blijf hier bij {je|u}, en ik haal er nu iemand bij die hiervoor is opgeleid.',
    'Ik haal er nu iemand bij die hiervoor is opgeleid.',
  ],
};
