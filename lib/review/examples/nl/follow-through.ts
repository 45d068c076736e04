import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts about who takes the next step and when, with the look-alikes that promise nothing. */
export const followThrough: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C15',
    scene: 'late',
    missed: ['Ze zullen je mailen over je bureaustoel.'],
    fine: [
      'We kunnen de bezorging van de bureaustoel niet wijzigen.',
      'Bij het depot helpen ze je, ze kunnen de zending controleren.',

      'Je bureaustoel kan niet worden hersteld.',
      'Deze bureaustoel wordt niet meer geregeld geleverd.',
      'We wachten nog op jouw antwoord over de bureaustoel.',
      'Neem contact op met het depot in Tilburg.',
      'Wanneer u contact opneemt, noem dan het nummer van de bureaustoel.',
      'Het team staat in Tilburg.',
    ],
  },
  {
    check: 'C16',
    scene: 'late',
    missed: [
      'Laat mij dit even nagaan bij het magazijn.',
      'Ik verzend de bureaustoel opnieuw.',
      'Ik schakel de transporteur in voor je bureaustoel.',
      'Je stoel is sinds vrijdag zoek, ik vraag het na bij het magazijn.',
      'Ik vraag het na. Op de website staat nu een andere bureaustoel.',
    ],
    fine: [
      'Ik stuur je een nieuwe bureaustoel als je dat wilt.',

      'Laat mij vooral weten of de levering gelukt is.',
      'Ik vraag je om een foto van de doos.',
      'Hierbij stuur ik je de factuur van de bureaustoel.',
      'Je bureaustoel kan niet worden hersteld.',
      'Ik kan de bureaustoel ruilen, wat heb je liever?',
      'Laat me even kijken. De bureaustoel staat in het depot in Tilburg.',
      'Ik stuur je de uitleg per mail. Is dat goed?',
      'We wachten nog op jouw antwoord over de bureaustoel.',
      'Ik regel het vandaag, kan ik je verder nog helpen?',
      'Ik neem contact op met het magazijn, nog vandaag.',
      'Je stoel is sinds vrijdag zoek, ik vraag het vandaag na bij het magazijn.',
    ],
  },
];
