import type { handOver as shape } from '../en/hand-over.ts';

/** The note for a colleague, in German. */
export const handOver: typeof shape = {
  open: 'Übergabenotiz',
  hint: 'Für Kollegen oder die interne Notiz. Attune verschickt nichts: Kopieren Sie den Text dorthin, wo er hingehört.',
  copy: 'Notiz kopieren',
  empty: 'Es gibt noch nichts zu übergeben.',
  quote: (text) => `„${text}“`,
  about: (topic) => `Worum es geht: ${topic}`,
  said: (quotes) => `Der Kunde sagt: ${quotes}`,
  customer: (state) => `Stimmung: ${state}`,
  care: 'Bitte behutsam vorgehen.',
  tried: (quotes) => `Schon versucht: ${quotes}`,
  offered: (options) => `Schon angeboten: ${options}`,
  promised: (promise) => `Zugesagt: ${promise}`,
  states: {
    open: 'offen',
    kept: 'eingehalten',
    late: 'zu spät eingehalten',
    broken: 'nicht eingehalten',
    dropped: 'verworfen',
  },
  chosen: (option) => `Gewählt: ${option}`,
  wants: (quote) => `Anliegen: ${quote}`,
  unanswered: (quotes) => `Noch unbeantwortet: ${quotes}`,
};
