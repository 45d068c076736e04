import type { ReframeLines } from './reframe.ts';

/** Hard messages from the customer’s side, in Dutch. */
export const dutch: ReframeLines = {
  promise: [
    'In de ogen van deze klant is een belofte gebroken; daar gaat de felheid over.',
    'Er kwam niet waarop gerekend was. Dat hoor je hier.',
  ],
  again: [
    'Dit is al eerder verteld. Een deel van wat je leest, is bedoeld voor die eerdere keren.',
    'Elk nieuw contact is voor de klant weer opnieuw beginnen; de felheid komt van de herhaling.',
  ],
  waiting: [
    'Wachten zonder bericht maakt elke dag langer. In dit bericht zitten ze allemaal.',
    'De klant kon niet zien wat er aan deze kant gebeurde; het wachten is hier aan het woord.',
  ],
  runaround: [
    'De klant werd van de een naar de ander gestuurd. De boosheid gaat over die route.',
    'Vóór deze chat is het al anders geprobeerd; dit bericht is ook daar een antwoord op.',
  ],
  unheard: [
    'Voor de klant is niet aangekomen wat er gezegd is. Wat ontbreekt, is dat iemand het teruggeeft.',
    'Harder: zo schrijft iemand die de eerste keer niet gehoord is.',
  ],
  unfair: [
    'Vanuit de klant gezien kost de regel alleen maar iets. Het gesprek gaat tegen die regel.',
    'Voor de klant gaat het om eerlijk behandeld worden, meer dan om het bedrag.',
  ],
  leaving: [
    'Wie zegt te vertrekken, geeft nog een kans om het recht te zetten.',
    'De scherpte laat zien dat het voor de klant ertoe deed.',
  ],
  threat: [
    'Openbaar maken of naar de rechter gaan is vaak de laatste hefboom die iemand nog ziet.',
    'De klant zoekt een manier om serieus genomen te worden; de dreiging is wat er nog over was.',
  ],
  worry: [
    'Er zit zorg in dit bericht: iets wat nodig is, is misschien niet veilig of niet op tijd.',
    'De toon volgt wat er voor de klant mis kan gaan.',
  ],
  dignity: [
    'De klant las een eerder antwoord als neerbuigend. Daarop komt nu de reactie.',
    'Voor de klant gaat het om respect, meer dan om de zaak zelf.',
  ],
  helpless: [
    'De klant weet geen weg meer om dit verder te krijgen. Het leest als het eind van een lange weg.',
    'Aan die kant verandert niets, wat de klant ook doet. Eén ding dat beweegt, telt.',
  ],
  abuse: [
    'Het begon met een zaak; deze woorden gaan daar voorbij. De grens geldt de woorden, de zaak blijft.',
    'Waar de klant voor kwam, staat nog open. Hoe het gezegd wordt, kan de klant zelf veranderen.',
  ],
  any: [
    'Er ging iets mis voordat de klant schreef. Daar gaat dit bericht over.',
    'De klant weet niet wie dit leest en schrijft aan een bedrijf.',
    'Achter de toon staat iets wat de klant nodig heeft.',
  ],
};
