import type { LineGroup } from '../acknowledgement-plan.ts';
import { lineReasons as reason } from './line-reasons.ts';

/** Acknowledgements in Dutch, the preferred move of each cause and level first; `{je|u}` follows the customer. */
export const dutchLines: readonly LineGroup[] = [
  // Parcel marked delivered, not received. Levels 0 and 1: the facts, no feeling.
  {
    cause: 'parcel_delivered_not_received',
    levels: [0, 1],
    strategy: 'name_the_effort',
    reason: reason.namedEffort,
    lines: [
      'Goed dat {je|u} al {checks} hebt; dan hoeven we niet meer te zoeken en kan ik het meteen oplossen.',
      '{Je|U} hebt {efforts}, dus meer hoeft er van {jouw|uw} kant niet te gebeuren; de rest doe ik.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [0, 1],
    strategy: 'play_back',
    reason: reason.playedBack,
    lines: [
      'Volgens de tracking is {je|uw} {parcel} {deliveredWhen} {status}, maar {je|u} hebt niets gekregen; dat kan ik hier meteen oplossen.',
      'De tracking zegt {status}, maar van {je|uw} {item} is geen spoor; dat kan ik hier meteen oplossen.',
      '{Je|Uw} {parcel} staat op {status}, maar {je|u} hebt niets gekregen; dat kan ik hier meteen oplossen.',
      'Bestelling {order} staat op {status}, maar {je|u} hebt niets gekregen; dat kan ik hier meteen oplossen.',
      'Van {je|uw} {item} is nog geen spoor; dat kan ik hier meteen oplossen.',
      'Bestelling {order} is niet bij {je|u} aangekomen; dat kan ik hier meteen oplossen.',
      '{Je|Uw} {parcel} is niet aangekomen; dat kan ik hier meteen oplossen.',
      'Er staat {status}, maar {je|u} hebt niets gekregen; dat kan ik hier meteen oplossen.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [0, 2],
    strategy: 'reassure_with_fact',
    reason: reason.owned,
    lines: [
      'Zolang {je|u} nog op {je|uw} {item} wacht, is de bezorging onze zaak, dus dit lossen wij op.',
      'Wat de tracking ook zegt: pas met {je|uw} {parcel} in huis is dit klaar, dus dit lossen wij op.',
      'Bestelling {order} is voor ons pas klaar als {je|u} alles in huis hebt, dus dit lossen wij op.',
    ],
  },
  // Level 2: one clause on the fact and its effect, then the action.
  {
    cause: 'parcel_delivered_not_received',
    levels: [2, 2],
    strategy: 'name_the_effort',
    reason: reason.namedEffort,
    lines: [
      '{Je|U} hebt {efforts}, en nog steeds geen {parcel}. Dat is aan ons, en ik los het nu op.',
      '{Je|U} hebt {efforts}, en nog steeds geen {parcel}; dat los ik nu voor {je|u} op.',
      '{Je|U} hebt {efforts}, dus van {jouw|uw} kant is alles gedaan; de rest doe ik nu.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [2, 2],
    strategy: 'name_the_stake',
    reason: reason.namedStake,
    lines: [
      '{Je|U} hebt {je|uw} {item} nodig voor {occasion}, dus ik begin met de snelste oplossing.',
      'Dit was bedoeld voor {occasion}, dus ik begin met de snelste oplossing.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [2, 2],
    strategy: 'own_the_failure',
    reason: reason.owned,
    lines: [
      'De tracking zegt {deliveredWhen} {status}, maar {je|u} zit zonder {je|uw} {item}; dat is aan ons, en ik los het nu op.',
      'Volgens de tracking is {je|uw} {parcel} {deliveredWhen} {status}, en toch {heb je|hebt u} niets; dat is aan ons, en ik los het nu op.',
      'De tracking zegt {status}, en {jij|u} zit zonder {je|uw} {item}; dat is aan ons, en ik los het nu op.',
      'Bestelling {order} staat op {status}, en toch {heb je|hebt u} niets; dat is aan ons, en ik los het nu op.',
      'Wat de tracking ook zegt: {je|u} hebt {je|uw} {parcel} niet. Dat is aan ons, en ik los het nu op.',
      '{Je|U} zit nu zonder {je|uw} {item}; dat is aan ons, en ik los het nu op.',
      'Bestelling {order} is niet bij {je|u} aangekomen; dat is aan ons, en ik los het nu op.',
      'Er staat {status}, en toch {heb je|hebt u} niets; dat is aan ons, en ik los het nu op.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [2, 3],
    strategy: 'validate_as_reasonable',
    reason: reason.validated,
    lines: [
      'Er staat “{status}” terwijl {je|u} nog op {je|uw} {item} wacht: dat klopt gewoon niet, en ik neem het nu van {je|u} over.',
      'Er staat “{status}” terwijl {je|u} geen {parcel} hebt: dat klopt gewoon niet, en ik neem het nu van {je|u} over.',
      'Betalen voor bestelling {order} en niets krijgen, dat kan niet; ik neem het nu van {je|u} over.',
    ],
  },
  // Level 3: responsibility and action in one sentence.
  {
    cause: 'parcel_delivered_not_received',
    levels: [3, 3],
    strategy: 'own_the_failure',
    reason: reason.owned,
    lines: [
      '{Je|U} hebt {efforts}, en nog steeds geen {parcel}. De bezorging is onze verantwoordelijkheid, en ik zet dit nu recht.',
      'De tracking zei {deliveredWhen} {status}, maar {je|uw} {parcel} kwam niet; de bezorging is onze verantwoordelijkheid, en ik zet dit nu recht.',
      '{Je|U} zit nog steeds zonder {je|uw} {item}; de bezorging is onze verantwoordelijkheid, en ik zet dit nu recht.',
      'Bestelling {order} is nooit bij {je|u} aangekomen; de bezorging is onze verantwoordelijkheid, en ik zet dit nu recht.',
      '{Je|Uw} {parcel} is nooit aangekomen; de bezorging is onze verantwoordelijkheid, en ik zet dit nu recht.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [3, 4],
    strategy: 'name_the_stake',
    reason: reason.namedStake,
    lines: [
      '{Je|U} rekende hierop voor {occasion} en wij hebben dat laten liggen; ik pak het nu op en begin met de snelste oplossing.',
    ],
  },
  // Level 4: the second-failure form, two sentences.
  {
    cause: 'parcel_delivered_not_received',
    levels: [4, 4],
    strategy: 'own_the_failure',
    reason: reason.secondFailure,
    lines: [
      '{Je|U} hebt {efforts}, en {je|u} hebt nog steeds niets; dat ligt aan ons, en het spijt me. Vanaf nu regel ik het zelf: wat {je|u} kiest, zet ik hier meteen in gang.',
      '{Je|U} zit nog steeds zonder {je|uw} {item}; dat ligt aan ons, en het spijt me. Vanaf nu regel ik het zelf: wat {je|u} kiest, zet ik hier meteen in gang.',
      'Bestelling {order} is nooit aangekomen; dat ligt aan ons, en het spijt me. Vanaf nu regel ik het zelf: wat {je|u} kiest, zet ik hier meteen in gang.',
      '{Je|Uw} {parcel} is nooit aangekomen; dat ligt aan ons, en het spijt me. Vanaf nu regel ik het zelf: wat {je|u} kiest, zet ik hier meteen in gang.',
    ],
  },
  // A promise that was broken: always the second-failure form.
  {
    cause: 'unmet_promise',
    levels: [1, 4],
    strategy: 'own_the_failure',
    reason: reason.secondFailure,
    lines: [
      '{promisedDay} ging voorbij zonder {promised}; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, en {je|u} ziet hier elke stap.',
      'Het zou {promisedDay} gebeuren en dat is niet gelukt; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, en {je|u} ziet hier elke stap.',
      'We hebben {je|u} {promised} beloofd en dat is niet gebeurd; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, en {je|u} ziet hier elke stap.',
      'Wat we over {je|uw} {item} beloofden, is niet gebeurd; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, hier in deze chat.',
      'Wat we over bestelling {order} beloofden, is niet gebeurd; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, hier in deze chat.',
      'Wat we over {je|uw} {parcel} beloofden, is niet gebeurd; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, hier in deze chat.',
    ],
  },
  {
    cause: 'unmet_promise',
    levels: [1, 4],
    strategy: 'name_the_effort',
    reason: reason.secondFailure,
    lines: [
      '{Je|U} hebt {efforts}, en wij deden niet wat we hadden gezegd. Dat ligt aan ons; vanaf nu is er één iemand die het regelt, en dat ben ik.',
    ],
  },
  {
    cause: 'unmet_promise',
    levels: [1, 4],
    strategy: 'validate_as_reasonable',
    reason: reason.secondFailure,
    lines: [
      '{Je|U} rekende op ons voor {promisedDay}, en wij hebben dat niet waargemaakt. Vanaf nu is er één iemand die het regelt, en dat ben ik.',
      '{Je|U} rekende op {promised}, en wij hebben dat niet waargemaakt. Vanaf nu is er één iemand die het regelt, en dat ben ik.',
      '{Je|U} ging uit van wat wij over {je|uw} {item} zeiden, en dat klopte niet. Vanaf nu is er één iemand die het regelt, en dat ben ik.',
      '{Je|U} ging uit van wat wij over bestelling {order} zeiden, en dat klopte niet. Vanaf nu is er één iemand die het regelt, en dat ben ik.',
      '{Je|U} ging uit van wat wij over {je|uw} {parcel} zeiden, en dat klopte niet. Vanaf nu is er één iemand die het regelt, en dat ben ik.',
    ],
  },
  // The answer missed the question.
  {
    cause: 'not_heard',
    levels: [0, 4],
    strategy: 'correct_myself',
    reason: reason.corrected,
    lines: [
      '{Je|U} vroeg “{question}” en daar ging mijn antwoord niet over; die vraag pak ik nu op.',
      '{Je|U} vroeg naar {je|uw} {item} en daar ging mijn antwoord niet over; ik pak die vraag nu op.',
      '{Je|U} vroeg naar bestelling {order} en daar ging mijn antwoord niet over; ik pak die vraag nu op.',
      '{Je|U} vroeg naar {je|uw} {parcel} en daar ging mijn antwoord niet over; ik pak die vraag nu op.',
    ],
  },
  {
    cause: 'not_heard',
    levels: [0, 4],
    strategy: 'play_back',
    reason: reason.playedBack,
    lines: [
      '“{question}” was de vraag, dus daar begin ik mee.',
      'Het gaat {je|u} allereerst om {je|uw} {item}, dus daar begin ik mee.',
      'Het gaat {je|u} allereerst om bestelling {order}, dus daar begin ik mee.',
      'Het gaat {je|u} allereerst om {je|uw} {parcel}, dus daar begin ik mee.',
    ],
  },
  // Asked before.
  {
    cause: 'repeat_contact',
    levels: [0, 2],
    strategy: 'name_the_effort',
    reason: reason.noRepeat,
    lines: [
      'Dit is al de {nth} keer dat {je|u} hierom moet vragen; ik neem het over, zodat er geen volgende keer nodig is.',
      '{Je|U} hebt {contacts}; dat had genoeg moeten zijn, dus vanaf hier regel ik het zelf.',
      '{Je|U} hebt {efforts}; dat is meer dan genoeg, dus vanaf hier regel ik het zelf.',
    ],
  },
  {
    cause: 'repeat_contact',
    levels: [0, 2],
    strategy: 'play_back',
    reason: reason.noRepeat,
    lines: [
      '{Je|U} hebt ons al eerder over {je|uw} {item} verteld; dat hoeft niet nog een keer, ik neem het nu over.',
      '{Je|U} hebt ons al eerder over bestelling {order} verteld; dat hoeft niet nog een keer, ik neem het nu over.',
      '{Je|U} hebt ons al eerder over {je|uw} {parcel} verteld; dat hoeft niet nog een keer, ik neem het nu over.',
    ],
  },
  {
    cause: 'repeat_contact',
    levels: [3, 3],
    strategy: 'own_the_failure',
    reason: reason.owned,
    lines: [
      'Dat {je|u} dit nu voor de {nth} keer moet vragen, ligt aan ons; ik houd het bij me tot het opgelost is.',
      '{Je|U} hebt {contacts} en het is nog niet opgelost; dat ligt aan ons, en ik houd het bij me tot dat wel zo is.',
      'Dat {je|u} opnieuw over {je|uw} {item} moet beginnen, ligt aan ons; ik houd het bij me tot het opgelost is.',
      'Dat {je|u} opnieuw over bestelling {order} moet beginnen, ligt aan ons; ik houd het bij me tot het opgelost is.',
      'Dat {je|u} opnieuw over {je|uw} {parcel} moet beginnen, ligt aan ons; ik houd het bij me tot het opgelost is.',
    ],
  },
  {
    cause: 'repeat_contact',
    levels: [3, 4],
    strategy: 'validate_as_reasonable',
    reason: reason.validated,
    lines: [
      'Bij een {nth} keer is voor iedereen de maat vol; een volgende keer is niet nodig, want dit blijft bij mij.',
      '{Je|U} hebt {contacts}, en dat had genoeg moeten zijn; nog een keer hoeft niet, want dit blijft bij mij.',
      '{Je|U} hebt het verhaal van {je|uw} {item} nu vaak genoeg verteld; dit blijft vanaf hier bij mij.',
      '{Je|U} hebt het verhaal van bestelling {order} nu vaak genoeg verteld; dit blijft vanaf hier bij mij.',
      '{Je|U} hebt het verhaal van {je|uw} {parcel} nu vaak genoeg verteld; dit blijft vanaf hier bij mij.',
    ],
  },
  {
    cause: 'repeat_contact',
    levels: [4, 4],
    strategy: 'own_the_failure',
    reason: reason.secondFailure,
    lines: [
      'Een {nth} keer moeten vragen, dat ligt aan ons, en het spijt me. Wat nu anders is: het blijft bij mij, en {je|u} ziet hier elke stap.',
      '{Je|U} hebt {contacts} zonder resultaat; dat ligt aan ons, en het spijt me. Wat nu anders is: het blijft bij mij, en {je|u} ziet hier elke stap.',
      '{Je|U} moest opnieuw over {je|uw} {item} beginnen; dat ligt aan ons, en het spijt me. Wat nu anders is: het blijft bij mij, hier in deze chat.',
      '{Je|U} moest opnieuw over bestelling {order} beginnen; dat ligt aan ons, en het spijt me. Wat nu anders is: het blijft bij mij, hier in deze chat.',
      '{Je|U} moest opnieuw over {je|uw} {parcel} beginnen; dat ligt aan ons, en het spijt me. Wat nu anders is: het blijft bij mij, hier in deze chat.',
    ],
  },
  // Waiting.
  {
    cause: 'waiting',
    levels: [0, 1],
    strategy: 'name_the_effort',
    reason: reason.namedEffort,
    lines: [
      'Bedankt dat {je|u} {duration} hebt gewacht; ik ga er nu mee aan de slag.',
      'Bedankt dat {je|u} sinds {since} hebt gewacht; ik ga er nu mee aan de slag.',
      '{Je|U} hebt {efforts}; bedankt daarvoor, ik ga er nu mee aan de slag.',
    ],
  },
  {
    cause: 'waiting',
    levels: [0, 1],
    strategy: 'play_back',
    reason: reason.playedBack,
    lines: [
      '{Je|U} wacht op {je|uw} {item}; ik zoek het nu uit.',
      '{Je|U} wacht op bestelling {order}; ik zoek het nu uit.',
      '{Je|U} wacht op nieuws over {je|uw} {parcel}; ik zoek het nu uit.',
    ],
  },
  {
    cause: 'waiting',
    levels: [2, 2],
    strategy: 'name_the_effort',
    reason: reason.namedEffort,
    lines: [
      '{Je|U} wacht al {duration}, en dat is te lang; bedankt dat {je|u} het laat weten, dan zoek ik het nu meteen uit.',
      '{Je|U} wacht al sinds {since}, en dat is te lang; bedankt dat {je|u} het laat weten, dan zoek ik het nu meteen uit.',
      '{Je|U} hebt {efforts}; bedankt daarvoor, vanaf hier doe ik de rest.',
    ],
  },
  {
    cause: 'waiting',
    levels: [2, 2],
    strategy: 'own_the_failure',
    reason: reason.owned,
    lines: [
      '{Je|U} wacht al {duration} zonder resultaat; dat is aan ons, en ik zoek nu meteen uit hoe dat komt.',
      '{Je|U} zit nog steeds zonder {je|uw} {item}; dat duurt te lang, en ik zoek nu meteen uit hoe dat komt.',
      'Bestelling {order} laat te lang op zich wachten, en ik zoek nu meteen uit hoe dat komt.',
      '{Je|Uw} {parcel} laat te lang op zich wachten, en ik zoek nu meteen uit hoe dat komt.',
    ],
  },
  {
    cause: 'waiting',
    levels: [2, 4],
    strategy: 'name_the_stake',
    reason: reason.namedStake,
    lines: ['{Je|U} wacht hierop voor {occasion}, dus ik zoek nu meteen naar de snelste weg.'],
  },
  {
    cause: 'waiting',
    levels: [3, 3],
    strategy: 'own_the_failure',
    reason: reason.owned,
    lines: [
      'We hebben {je|u} {duration} laten wachten, en dat ligt aan ons; ik neem het over en blijf erbij tot {je|u} antwoord hebt.',
      'We laten {je|u} al sinds {since} wachten, en dat ligt aan ons; ik neem het over en blijf erbij tot {je|u} antwoord hebt.',
      '{Je|U} hebt {efforts}, en {je|u} wacht nog steeds; dat ligt aan ons, en ik blijf erbij tot {je|u} antwoord hebt.',
      '{Je|U} zit nog steeds zonder {je|uw} {item}, en dat ligt aan ons; ik blijf erbij tot {je|u} antwoord hebt.',
      'Bestelling {order} laat te lang op zich wachten, en dat ligt aan ons; ik blijf erbij tot {je|u} antwoord hebt.',
      '{Je|Uw} {parcel} laat te lang op zich wachten, en dat ligt aan ons; ik blijf erbij tot {je|u} antwoord hebt.',
    ],
  },
  {
    cause: 'waiting',
    levels: [3, 4],
    strategy: 'validate_as_reasonable',
    reason: reason.validated,
    lines: [
      'Niemand hoort {duration} op een duidelijk antwoord te wachten; dat antwoord ga ik nu voor {je|u} halen.',
      'Niemand hoort sinds {since} op een duidelijk antwoord te wachten; dat antwoord ga ik nu voor {je|u} halen.',
      'Over {je|uw} {item} had {je|u} allang duidelijkheid moeten hebben; die ga ik nu voor {je|u} halen.',
      'Over bestelling {order} had {je|u} allang duidelijkheid moeten hebben; die ga ik nu voor {je|u} halen.',
      'Over {je|uw} {parcel} had {je|u} allang duidelijkheid moeten hebben; die ga ik nu voor {je|u} halen.',
    ],
  },
  {
    cause: 'waiting',
    levels: [4, 4],
    strategy: 'own_the_failure',
    reason: reason.secondFailure,
    lines: [
      'We hebben {je|u} {duration} laten wachten; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, en {je|u} ziet hier elke stap.',
      'We laten {je|u} al sinds {since} wachten; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, en {je|u} ziet hier elke stap.',
      '{Je|U} hebt {efforts}, en {je|u} wacht nog steeds; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, en {je|u} ziet hier elke stap.',
      '{Je|U} zit nog steeds zonder {je|uw} {item}; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, hier in deze chat.',
      'Bestelling {order} laat veel te lang op zich wachten; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, hier in deze chat.',
      '{Je|Uw} {parcel} laat veel te lang op zich wachten; dat ligt aan ons, en het spijt me. Wat nu anders is: ik regel het zelf, hier in deze chat.',
    ],
  },
];
