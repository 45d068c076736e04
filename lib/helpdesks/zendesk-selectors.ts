import type { Evidence } from './types.ts';

/** Zendesk marks most parts for its own tests; these marks outlive its classes. */
const hook = <Id extends string>(id: Id) => `[data-test-id="${id}"]` as const;

/**
 * Where things are in Zendesk's Agent Workspace: for each part several independent ways, the best first.
 * `ID` stands for the number of the ticket. Nothing here rests on English words; the labels below are last resorts.
 */
export const zendeskSelectors = {
  pane: [
    '[data-ticket-id="ID"]',
    '[data-side-conversations-anchor-id="ID"]',
    '[data-test-id^="ticket-ID-"][data-test-id$="-layout"]',
  ],
  layout: ['[data-test-id^="ticket-"][data-test-id$="-layout"]', '#main_panes > *'],
  selectedTab: [
    '[data-test-id="header-tab"][data-entity-id="ID"][data-entity-is-selected="true"]',
    '[data-test-id="header-tab"][data-entity-id="ID"][aria-current="page"]',
    '[data-test-id="header-tab"][data-entity-id="ID"][aria-selected="true"]',
  ],
  list: [hook('omni-log-container'), '[role="feed"]', '[role="log"]', ':has(> article)'],
  row: [
    'article[data-test-id="omni-log-comment-item"]',
    'article',
    '[data-comment-id]',
    ':has(> [data-test-id="omni-log-item-message"])',
  ],
  event: [hook('interaction-history-event'), hook('ticket-event-title-relative')],
  bubble: [hook('omni-log-item-message')],
  body: [hook('omni-log-message-content'), '.zd-comment', hook('omni-log-omni-to-ag-comment')],
  file: ['a[download]', 'a[href*="/attachments/"]', '[data-test-id*="attachment"]'],
  recording: ['audio', 'video'],
  sender: [hook('omni-log-item-sender'), hook('omni-log-comment-user-link')],
  time: ['time[data-test-id^="timestamp-"]', 'time[datetime]'],
  noteTag: [hook('omni-log-internal-note-tag')],
  agentBadge: [hook('omni-log-avatar-badge-AgentBadge')],
  fromMail: ['[data-originated-from="EmailInteraction"]'],
  leaveOut: [
    '[aria-hidden="true"]',
    '[data-test-id^="convo_log_sentinel"]',
    '[data-test-id^="convo-log-item-"]',
    '[data-test-id^="convolog-item-message-"]',
    '[role="button"]',
    '[data-zes-id]',
    '[class*="translation"]',
    '[data-translation]',
    '.signature',
    '.gmail_signature',
  ],
  quote: ['blockquote', '.gmail_quote'],
  older: [hook('convolog-show-more-button'), '[role="progressbar"]'],
  requester: [hook('ticket-system-field-requester-select'), hook('tabs-nav-item-users')],
  editable: [
    '[data-test-id^="omnicomposer-"][contenteditable="true"]',
    '.ck-editor__editable[contenteditable="true"]',
  ],
  channel: [
    '[data-channel-switcher-trigger-for-ticket-id="ID"][data-channel]',
    '[data-test-id="omnichannel-channel-switcher-button"][data-channel]',
  ],
  noteChosen: ['[data-test-id="omnichannel-channel-switcher-menuitem-internal"][aria-checked="true"]'],
  plainEditable: [hook('omnicomposer-plain-text-ckeditor')],
} as const satisfies Record<string, readonly string[]>;

export type ZendeskPart = keyof typeof zendeskSelectors;

/** How far each selector is to be trusted, and where it was seen. Not part of the built script, which has no use for it. */
export const zendeskEvidence: Readonly<Record<(typeof zendeskSelectors)[ZendeskPart][number], Evidence>> = {
  '[data-ticket-id="ID"]': ['high', '8 scripts, 2025-26'],
  '[data-side-conversations-anchor-id="ID"]': ['high', '2 scripts, 2025-26'],
  '[data-test-id^="ticket-ID-"][data-test-id$="-layout"]': ['high', '3 scripts, 2025-26'],
  '[data-test-id^="ticket-"][data-test-id$="-layout"]': ['high', '3 scripts, 2025-26'],
  '#main_panes > *': ['medium', '2 scripts, 2025-26'],
  '[data-test-id="header-tab"][data-entity-id="ID"][data-entity-is-selected="true"]': [
    'medium',
    '1 script, 2025',
  ],
  '[data-test-id="header-tab"][data-entity-id="ID"][aria-current="page"]': ['medium', '1 script, 2025'],
  '[data-test-id="header-tab"][data-entity-id="ID"][aria-selected="true"]': ['low', 'older builds'],
  '[data-test-id="omni-log-container"]': ['high', '9 scripts, 2025-26'],
  '[role="feed"]': ['high', '3 scripts, 2025-26'],
  '[role="log"]': ['medium', 'older builds'],
  ':has(> article)': ['low', 'follows from the rows'],
  'article[data-test-id="omni-log-comment-item"]': ['high', '9 scripts, 2025-26'],
  article: ['medium', '2 scripts, 2025'],
  '[data-comment-id]': ['medium', '2 scripts, 2025'],
  ':has(> [data-test-id="omni-log-item-message"])': ['medium', 'follows from the bubble'],
  '[data-test-id="interaction-history-event"]': ['low', '1 script, 2025'],
  '[data-test-id="ticket-event-title-relative"]': ['low', '1 script, 2025'],
  '[data-test-id="omni-log-item-message"]': ['high', '9 scripts, 2025-26'],
  '[data-test-id="omni-log-message-content"]': ['high', '9 scripts, 2025-26'],
  '.zd-comment': ['high', '5 scripts, 2022-26'],
  '[data-test-id="omni-log-omni-to-ag-comment"]': ['medium', '2 scripts, 2025'],
  'a[download]': ['medium', 'the HTML standard'],
  'a[href*="/attachments/"]': ['medium', "Zendesk's address of attachments"],
  '[data-test-id*="attachment"]': ['low', 'guessed after the other hooks'],
  audio: ['medium', 'the HTML standard'],
  video: ['medium', 'the HTML standard'],
  '[data-test-id="omni-log-item-sender"]': ['high', '6 scripts, 2025-26'],
  '[data-test-id="omni-log-comment-user-link"]': ['high', '4 scripts, 2025-26'],
  'time[data-test-id^="timestamp-"]': ['high', '5 scripts, 2025-26'],
  'time[datetime]': ['high', '3 scripts, 2025'],
  '[data-test-id="omni-log-internal-note-tag"]': ['high', '4 scripts, 2025-26'],
  '[data-test-id="omni-log-avatar-badge-AgentBadge"]': ['high', '5 scripts, 2024-26'],
  '[data-originated-from="EmailInteraction"]': ['medium', '1 script, 2025'],
  '[aria-hidden="true"]': ['medium', '2 scripts, 2025'],
  '[data-test-id^="convo_log_sentinel"]': ['medium', '1 script, 2025'],
  '[data-test-id^="convo-log-item-"]': ['high', '3 scripts, 2025-26 (receipts)'],
  '[data-test-id^="convolog-item-message-"]': ['medium', '1 script, 2025 (hover actions)'],
  '[role="button"]': ['medium', 'the ARIA standard'],
  '[data-zes-id]': ['medium', '2 scripts, 2025'],
  '[class*="translation"]': ['low', 'blocks translators add'],
  '[data-translation]': ['low', 'blocks translators add'],
  '.signature': ['high', '4 scripts, 2025-26'],
  '.gmail_signature': ['high', 'mails from Gmail'],
  blockquote: ['high', '3 scripts, 2025-26'],
  '.gmail_quote': ['high', 'mails from Gmail'],
  '[data-test-id="convolog-show-more-button"]': ['high', '3 scripts, 2025-26'],
  '[role="progressbar"]': ['medium', '1 script, 2025'],
  '[data-test-id="ticket-system-field-requester-select"]': ['high', '2 scripts, 2025'],
  '[data-test-id="tabs-nav-item-users"]': ['high', '2 scripts, 2025'],
  '[data-test-id^="omnicomposer-"][contenteditable="true"]': ['high', '10 scripts, 2025-26'],
  '.ck-editor__editable[contenteditable="true"]': ['high', '10 scripts, 2022-26'],
  '[data-channel-switcher-trigger-for-ticket-id="ID"][data-channel]': ['high', '3 scripts, 2025'],
  '[data-test-id="omnichannel-channel-switcher-button"][data-channel]': ['high', '5 scripts, 2025-26'],
  '[data-test-id="omnichannel-channel-switcher-menuitem-internal"][aria-checked="true"]': [
    'medium',
    '2 scripts, 2025',
  ],
  '[data-test-id="omnicomposer-plain-text-ckeditor"]': ['medium', '2 scripts, 2025-26'],
};

/** What the label of a note or of its composer begins with: en, nl, de, fr, es, pt. The last resort only. */
export const noteLabels: readonly string[] = [
  'internal note',
  'interne notitie',
  'interne opmerking',
  'interne notiz',
  'interne anmerkung',
  'note interne',
  'nota interna',
  'observação interna',
];

/** What the label of the composer of a public reply begins with, in the same languages. The last resort only. */
export const replyLabels: readonly string[] = [
  'public reply',
  'openbaar antwoord',
  'openbare reactie',
  'öffentliche antwort',
  'réponse publique',
  'respuesta pública',
  'resposta pública',
];
