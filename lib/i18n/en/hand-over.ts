/** The note for a colleague, in English. */
export const handOver = {
  open: 'Hand-over note',
  hint: 'For a colleague or the internal note. Attune sends nothing: copy it to where it belongs.',
  copy: 'Copy note',
  empty: 'There is nothing to hand over yet.',
  quote: (text: string) => `“${text}”`,
  about: (topic: string) => `About: ${topic}`,
  said: (quotes: string) => `The customer says: ${quotes}`,
  customer: (state: string) => `State: ${state}`,
  care: 'Handle with care.',
  tried: (quotes: string) => `Has tried: ${quotes}`,
  offered: (options: string) => `Already offered: ${options}`,
  promised: (promise: string) => `Promised: ${promise}`,
  states: { open: 'open', kept: 'kept', late: 'kept late', broken: 'not kept', dropped: 'dropped' },
  chosen: (option: string) => `Has chosen: ${option}`,
  wants: (quote: string) => `Wants: ${quote}`,
  unanswered: (quotes: string) => `Not answered yet: ${quotes}`,
};
