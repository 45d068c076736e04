import type { Role } from '../transcript/types.ts';
import type { Evidence } from './types.ts';

/**
 * Where things are in Intercom's inbox: for each part several independent ways, the best first. Three generations of
 * markup are about: attributes with `inbox2__` classes, attributes with `inbox-2__` (`2__` is in both), and Tailwind's classes alone.
 */
export const intercomSelectors = {
  pane: [
    '[data-intercom-target="conversation-space"]',
    '[class*="2__conversation-page"]',
    '.full-conversation-panel',
  ],
  list: [
    '[data-testid="conversation-stream-scroll-container"]',
    '[data-conversation-stream]',
    '[data-intercom-target-conversation-stream]',
    '[class*="conversation-stream"]',
  ],
  title: [
    '[data-inbox-conversation-header-title]',
    'span[data-conversation-title]',
    '.inbox-2__conversation-header',
  ],
  aside: [
    '[class*="conversation-details-sidebar"]',
    '[data-intercom-target="inbox-left-nav"]',
    '[data-target="inbox-nav"]',
    '[data-primary-nav-container]',
  ],
  row: [
    '[data-intercom-target="conversation-stream-content-part"]',
    '[data-part-group-id]',
    '[class*="group/content-part"]',
    '[data-part-id]',
    '[data-intercom-part-id]',
    '.inbox2__conversation-part',
  ],
  body: [
    '.intercom-interblocks-html',
    '.interblocks-html',
    '.intercom-interblocks',
    '[class*="2__break-words"]',
    '.inbox2__renderable-part',
    '.inbox2__user-email-content',
    '.inbox2__message-content',
  ],
  file: ['a[download]', 'a[href*="/attachments/"]', 'a[href*="intercomcdn.com"]'],
  recording: ['audio', 'video'],
  author: ['[data-testid="admin-avatar-name"]'],
  time: ['time[datetime]'],
  note: ['.inbox2__note-part'],
  customerMail: ['.inbox2__user-email-part'],
  agentMail: ['.inbox2__admin-email-part'],
  mail: ['.inbox2__user-email-content'],
  metadata: ['[class*="email-metadata"]'],
  left: ['[class~="justify-start"]'],
  right: ['[class~="justify-end"]', '[class~="flex-row-reverse"]'],
  translation: ['[class*="translation"]', '[data-translation]'],
  leaveOut: [
    '[aria-hidden="true"]',
    '[role="button"]',
    '[class*="avatar"]',
    '[data-testid="admin-avatar-name"]',
    '.gmail_signature',
  ],
  quote: ['blockquote', '.gmail_quote'],
  older: ['button', '[role="button"]', '[role="progressbar"]'],
  editable: [
    '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
    '.ProseMirror.embercom-prosemirror-composer-editor',
    '.inbox2__composer__container [role="textbox"][contenteditable]',
    '.ProseMirror[contenteditable="true"]',
    '[data-conversation-reply-composer] textarea',
  ],
} as const satisfies Record<string, readonly string[]>;

export type IntercomPart = keyof typeof intercomSelectors;

/** Who wrote a part, after `data-part-group-category`. */
export const intercomCategories: Readonly<Record<string, Role>> = {
  1: 'customer',
  3: 'agent',
  4: 'note',
  5: 'bot',
  20: 'system',
};

/** Who wrote a part, after `data-author-type`. */
export const intercomAuthors: Readonly<Record<string, Role>> = {
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  admin: 'agent',
  bot: 'bot',
};

/** How far each selector is to be trusted, and where it was seen. Not part of the built script, which has no use for it. */
export const intercomEvidence: Readonly<Record<(typeof intercomSelectors)[IntercomPart][number], Evidence>> =
  {
    '[data-intercom-target="conversation-space"]': ['medium', '2 scripts, 2026'],
    '[class*="2__conversation-page"]': ['medium', '3 scripts, 2023-26'],
    '.full-conversation-panel': ['low', '1 script, 2026'],
    '[data-testid="conversation-stream-scroll-container"]': ['medium', '1 script, May 2026'],
    '[data-conversation-stream]': ['high', '3 scripts, 2025-26'],
    '[data-intercom-target-conversation-stream]': ['medium', '1 script, 2026'],
    '[class*="conversation-stream"]': ['medium', '3 scripts, 2023-26'],
    '[data-inbox-conversation-header-title]': ['medium', '1 script, 2026'],
    'span[data-conversation-title]': ['medium', '2 scripts, 2025-26'],
    '.inbox-2__conversation-header': ['medium', '1 script, 2022'],
    '[class*="conversation-details-sidebar"]': ['medium', '1 script, 2026'],
    '[data-intercom-target="inbox-left-nav"]': ['medium', '1 script, 2026'],
    '[data-target="inbox-nav"]': ['medium', '1 script, 2026'],
    '[data-primary-nav-container]': ['medium', '1 script, 2026'],
    '[data-intercom-target="conversation-stream-content-part"]': ['high', '2 scripts, 2025-26'],
    '[data-part-group-id]': ['high', '2 scripts, 2025-26'],
    '[class*="group/content-part"]': ['medium', '1 script, since Apr 2026'],
    '[data-part-id]': ['medium', '1 script, 2026'],
    '[data-intercom-part-id]': ['medium', '1 script, 2026'],
    '.inbox2__conversation-part': ['medium', '1 script, 2023'],
    '.intercom-interblocks-html': ['high', '3 scripts, 2025-26'],
    '.interblocks-html': ['medium', '1 script, 2025'],
    '.intercom-interblocks': ['high', '3 scripts, 2023-26'],
    '[class*="2__break-words"]': ['medium', '2 scripts, 2025-26'],
    '.inbox2__renderable-part': ['medium', '1 script, 2025'],
    '.inbox2__user-email-content': ['medium', '1 script, 2025'],
    '.inbox2__message-content': ['low', '1 script, 2023'],
    'a[download]': ['medium', 'the HTML standard'],
    'a[href*="/attachments/"]': ['medium', 'addresses of attachments'],
    'a[href*="intercomcdn.com"]': ['medium', "the host of Intercom's files"],
    audio: ['medium', 'the HTML standard'],
    video: ['medium', 'the HTML standard'],
    '[data-testid="admin-avatar-name"]': ['high', '3 scripts, 2025-26'],
    'time[datetime]': ['low', 'the HTML standard'],
    '.inbox2__note-part': ['medium', '1 script, 2026'],
    '.inbox2__user-email-part': ['medium', '1 script, 2026'],
    '.inbox2__admin-email-part': ['medium', '1 script, 2026'],
    '[class*="email-metadata"]': ['medium', '1 script, 2026'],
    '[class~="justify-start"]': ['low', '1 script, until mid 2026'],
    '[class~="justify-end"]': ['low', '1 script, until mid 2026'],
    '[class~="flex-row-reverse"]': ['low', '1 script, until mid 2026'],
    '[class*="translation"]': ['low', 'blocks translators add'],
    '[data-translation]': ['low', 'blocks translators add'],
    '[aria-hidden="true"]': ['medium', 'the ARIA standard'],
    '[role="button"]': ['medium', 'the ARIA standard'],
    '[class*="avatar"]': ['medium', '2 scripts, 2025-26'],
    '.gmail_signature': ['high', 'mails from Gmail'],
    blockquote: ['high', 'the HTML standard'],
    '.gmail_quote': ['high', 'mails from Gmail'],
    button: ['medium', '1 script, 2026 (“And 4 items before”)'],
    '[role="progressbar"]': ['medium', 'the ARIA standard'],
    '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]': ['high', '4 scripts, 2025-26'],
    '.ProseMirror.embercom-prosemirror-composer-editor': ['high', '4 scripts, 2025-26'],
    '.inbox2__composer__container [role="textbox"][contenteditable]': ['medium', '2 scripts, 2025-26'],
    '.ProseMirror[contenteditable="true"]': ['medium', '2 scripts, 2026'],
    '[data-conversation-reply-composer] textarea': ['low', 'not seen; what a plain composer would be'],
  };
