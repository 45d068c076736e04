import type { ReplyWords } from '../reply-words.ts';

/** The words around acknowledgement and options in Dutch. */
export const dutchReplyWords: ReplyWords = {
  agent: 'Ik',
  greeting: { informal: 'Hoi {name},', formal: '{partOfDay}' },
  partsOfDay: { morning: 'Goedemorgen,', afternoon: 'Goedemiddag,', evening: 'Goedenavond,' },
  leadIn: { two: 'Ik kan twee dingen doen:', more: 'Dit kan ik doen:' },
  choice: {
    one: 'Zal ik dat doen?',
    two: 'Welke van de twee heeft {je|uw} voorkeur?',
    more: 'Wat heeft {je|uw} voorkeur?',
  },
  offered: 'Welke oplossing zal ik in gang zetten?',
  open: 'Waar {heb je|hebt u} nu het meest aan?',
  questions: [
    // The agent's answer comes here, so nothing is asked.
    { cause: 'not_heard', asks: null, text: '' },
    {
      cause: 'waiting',
      asks: 'order',
      text: 'Om te zien waar het vastzit: wat is {je|uw} bestelnummer of kenmerk?',
    },
    {
      cause: 'still_unsolved',
      asks: 'order',
      text: 'Om te zien waar het vastzit: wat is {je|uw} bestelnummer of kenmerk?',
    },
    { cause: 'waiting', asks: 'occasion', text: 'Is er een dag waarop {je|u} dit uiterlijk nodig hebt?' },
    {
      cause: 'unmet_promise',
      asks: 'order',
      text: 'Om te zien wat er is afgesproken: wat is {je|uw} bestelnummer of kenmerk?',
    },
    { cause: 'unmet_promise', asks: null, text: 'Is er nog iets anders beloofd dat ik moet weten?' },
    {
      cause: 'repeat_contact',
      asks: 'order',
      text: 'Om terug te zien wat er al besproken is: wat is {je|uw} bestelnummer of kenmerk?',
    },
    { cause: 'repeat_contact', asks: null, text: 'Is er sinds de vorige keer iets veranderd?' },
  ],
};
