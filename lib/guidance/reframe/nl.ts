import type { ReframeLines } from './reframe.ts';

/** Hard messages from the customer’s side, in Dutch. */
export const dutch: ReframeLines = {
  promise: [
    'In de ogen van deze klant is een belofte gebroken; daar komt de felheid vandaan.',
    'Waar de klant op rekende, kwam niet. Dat hoor je hier.',
  ],
  again: [
    'Dit is al eerder verteld. Een deel van wat je leest, is bedoeld voor die eerdere keren.',
    'Bij elk nieuw contact begint de klant weer van voren af aan; de felheid komt door die herhaling.',
  ],
  waiting: [
    'Wachten zonder bericht maakt elke dag langer. In dit bericht zitten ze allemaal.',
    'De klant kon niet zien wat er aan deze kant gebeurde; in dit bericht klinkt het wachten door.',
  ],
  runaround: [
    'De klant werd van de een naar de ander gestuurd. Daar gaat de boosheid over.',
    'Vóór deze chat is het al op andere manieren geprobeerd; dit bericht gaat ook daarover.',
  ],
  unheard: [
    'Voor de klant kwam het verhaal niet over. Wat ontbreekt, is dat iemand het in eigen woorden herhaalt.',
    'Wie de eerste keer niet gehoord is, schrijft de volgende keer harder.',
  ],
  unfair: [
    'Voor de klant kost de regel alleen maar iets. De boosheid is tegen die regel gericht.',
    'Voor de klant gaat het om eerlijk behandeld worden, meer dan om het bedrag.',
  ],
  leaving: [
    'Wie vertrek aankondigt, geeft nog een kans om het goed te maken.',
    'De scherpe toon laat zien dat het er voor de klant toe deed.',
  ],
  threat: [
    'Openbaar maken of naar de rechter gaan is vaak het laatste middel dat iemand nog ziet.',
    'De klant zoekt een manier om serieus genomen te worden; dreigen is wat er nog over was.',
  ],
  worry: [
    'Uit dit bericht spreekt zorg: wat nodig is, is misschien niet veilig of niet op tijd.',
    'De toon past bij wat er voor de klant mis kan gaan.',
  ],
  dignity: [
    'De klant las een eerder antwoord als neerbuigend. Daar is dit een reactie op.',
    'Voor de klant gaat het om respect, meer dan om de zaak zelf.',
  ],
  helpless: [
    'De klant weet niet meer hoe dit verder moet. Het leest als het eind van een lange weg.',
    'Wat de klant ook doet, er verandert niets. Eén ding dat wel in beweging komt, telt al.',
  ],
  abuse: [
    'Het begon met een probleem; deze woorden gaan te ver. De grens geldt de woorden, het probleem blijft.',
    'Waar de klant voor kwam, staat nog open. Hoe het gezegd wordt, heeft de klant zelf in de hand.',
  ],
  any: [
    'Er ging iets mis voordat de klant schreef. Daar gaat dit bericht over.',
    'De klant weet niet wie dit leest: het bericht is aan een bedrijf geschreven.',
    'Achter de toon staat iets wat de klant nodig heeft.',
  ],
};
