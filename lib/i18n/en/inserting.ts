/** Bringing a text into the reply box, in English. */
export const inserting = {
  insert: 'Insert',
  copy: 'Copy',
  insertPart: (text: string) => `Insert: ${text}`,
  copyPart: (text: string) => `Copy: ${text}`,
  delivery: {
    busy: 'Inserting…',
    inserted: 'It is in the reply box. Read it, then send it yourself.',
    copied: 'Copied.',
    copyRefused: 'The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.',
  },
  refusals: {
    'conversation-changed':
      'Another conversation is open on the page, so nothing was inserted. Go back, or copy the text.',
    'no-composer': 'No reply box was found. Open it on the page and try again, or copy the text.',
    'note-mode':
      'The box on the page is set to an internal note. Switch it to a reply and try again, or copy the text.',
    'mode-unknown': 'Does the box on the page reach the customer? Attune cannot see that here.',
    'too-long':
      'This text is longer than the reply box allows. Your draft is as it was. Copy the text and shorten it.',
    ignored: 'The reply box did not take the text. Your draft is as it was. Copy the text and paste it.',
    'changed-otherwise':
      'The reply box changed at the same moment. Check your draft, then copy the text if it is missing.',
    unreachable: 'The page did not answer. Look whether the text is in the reply box; if not, copy it.',
  },
  modeAnswers: { yes: 'Yes, insert', no: 'No, copy instead' },
};
