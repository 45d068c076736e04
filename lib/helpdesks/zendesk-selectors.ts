import type { Selector } from './types.ts';

/**
 * Where things are in Zendesk's Agent Workspace: for each part several independent ways, the best first.
 * `ID` stands for the number of the ticket. Nothing here rests on English words; the labels at the end are last resorts.
 */
export const zendeskSelectors = {
  pane: [
    { css: '[data-ticket-id="ID"]', seen: '8 scripts, 2025-26', confidence: 'high' },
    { css: '[data-side-conversations-anchor-id="ID"]', seen: '2 scripts, 2025-26', confidence: 'high' },
    {
      css: '[data-test-id^="ticket-ID-"][data-test-id$="-layout"]',
      seen: '3 scripts, 2025-26',
      confidence: 'high',
    },
  ],
  layout: [
    {
      css: '[data-test-id^="ticket-"][data-test-id$="-layout"]',
      seen: '3 scripts, 2025-26',
      confidence: 'high',
    },
    { css: '#main_panes > *', seen: '2 scripts, 2025-26', confidence: 'medium' },
  ],
  selectedTab: [
    {
      css: '[data-test-id="header-tab"][data-entity-id="ID"][data-entity-is-selected="true"]',
      seen: '1 script, 2025',
      confidence: 'medium',
    },
    {
      css: '[data-test-id="header-tab"][data-entity-id="ID"][aria-current="page"]',
      seen: '1 script, 2025',
      confidence: 'medium',
    },
    {
      css: '[data-test-id="header-tab"][data-entity-id="ID"][aria-selected="true"]',
      seen: 'older builds',
      confidence: 'low',
    },
  ],
  list: [
    { css: '[data-test-id="omni-log-container"]', seen: '9 scripts, 2025-26', confidence: 'high' },
    { css: '[role="feed"]', seen: '3 scripts, 2025-26', confidence: 'high' },
    { css: '[role="log"]', seen: 'older builds', confidence: 'medium' },
    { css: ':has(> article)', seen: 'follows from the rows', confidence: 'low' },
  ],
  row: [
    { css: 'article[data-test-id="omni-log-comment-item"]', seen: '9 scripts, 2025-26', confidence: 'high' },
    { css: 'article', seen: '2 scripts, 2025', confidence: 'medium' },
    { css: '[data-comment-id]', seen: '2 scripts, 2025', confidence: 'medium' },
    {
      css: ':has(> [data-test-id="omni-log-item-message"])',
      seen: 'follows from the bubble',
      confidence: 'medium',
    },
  ],
  event: [
    { css: '[data-test-id="interaction-history-event"]', seen: '1 script, 2025', confidence: 'low' },
    {
      css: ':has(> [data-test-id="ticket-event-title-relative"])',
      seen: '1 script, 2025',
      confidence: 'low',
    },
  ],
  bubble: [{ css: '[data-test-id="omni-log-item-message"]', seen: '9 scripts, 2025-26', confidence: 'high' }],
  body: [
    { css: '[data-test-id="omni-log-message-content"]', seen: '9 scripts, 2025-26', confidence: 'high' },
    { css: '.zd-comment', seen: '5 scripts, 2022-26', confidence: 'high' },
    { css: '[data-test-id="omni-log-omni-to-ag-comment"]', seen: '2 scripts, 2025', confidence: 'medium' },
  ],
  file: [
    { css: 'a[download]', seen: 'the HTML standard', confidence: 'medium' },
    { css: 'a[href*="/attachments/"]', seen: "Zendesk's address of attachments", confidence: 'medium' },
    { css: '[data-test-id*="attachment"]', seen: 'guessed after the other hooks', confidence: 'low' },
  ],
  recording: [
    { css: 'audio', seen: 'the HTML standard', confidence: 'medium' },
    { css: 'video', seen: 'the HTML standard', confidence: 'medium' },
  ],
  sender: [
    { css: '[data-test-id="omni-log-item-sender"]', seen: '6 scripts, 2025-26', confidence: 'high' },
    { css: '[data-test-id="omni-log-comment-user-link"]', seen: '4 scripts, 2025-26', confidence: 'high' },
  ],
  time: [
    { css: 'time[data-test-id^="timestamp-"]', seen: '5 scripts, 2025-26', confidence: 'high' },
    { css: 'time[datetime]', seen: '3 scripts, 2025', confidence: 'high' },
  ],
  noteTag: [
    { css: '[data-test-id="omni-log-internal-note-tag"]', seen: '4 scripts, 2025-26', confidence: 'high' },
  ],
  agentBadge: [
    {
      css: '[data-test-id="omni-log-avatar-badge-AgentBadge"]',
      seen: '5 scripts, 2024-26',
      confidence: 'high',
    },
  ],
  fromMail: [
    { css: '[data-originated-from="EmailInteraction"]', seen: '1 script, 2025', confidence: 'medium' },
  ],
  leaveOut: [
    { css: '[aria-hidden="true"]', seen: '2 scripts, 2025', confidence: 'medium' },
    { css: '[data-test-id^="convo_log_sentinel"]', seen: '1 script, 2025', confidence: 'medium' },
    { css: '[data-test-id^="convo-log-item-"]', seen: '3 scripts, 2025-26 (receipts)', confidence: 'high' },
    {
      css: '[data-test-id^="convolog-item-message-"]',
      seen: '1 script, 2025 (hover actions)',
      confidence: 'medium',
    },
    { css: '[role="button"]', seen: 'the ARIA standard', confidence: 'medium' },
    { css: '[data-zes-id]', seen: '2 scripts, 2025', confidence: 'medium' },
    { css: '[class*="translation"]', seen: 'blocks translators add', confidence: 'low' },
    { css: '[data-translation]', seen: 'blocks translators add', confidence: 'low' },
    { css: '.signature', seen: '4 scripts, 2025-26', confidence: 'high' },
    { css: '.gmail_signature', seen: 'mails from Gmail', confidence: 'high' },
  ],
  quote: [
    { css: 'blockquote', seen: '3 scripts, 2025-26', confidence: 'high' },
    { css: '.gmail_quote', seen: 'mails from Gmail', confidence: 'high' },
  ],
  older: [
    { css: '[data-test-id="convolog-show-more-button"]', seen: '3 scripts, 2025-26', confidence: 'high' },
    { css: '[role="progressbar"]', seen: '1 script, 2025', confidence: 'medium' },
  ],
  requester: [
    {
      css: '[data-test-id="ticket-system-field-requester-select"]',
      seen: '2 scripts, 2025',
      confidence: 'high',
    },
    { css: '[data-test-id="tabs-nav-item-users"]', seen: '2 scripts, 2025', confidence: 'high' },
  ],
  editable: [
    {
      css: '[data-test-id^="omnicomposer-"][contenteditable="true"]',
      seen: '10 scripts, 2025-26',
      confidence: 'high',
    },
    { css: '.ck-editor__editable[contenteditable="true"]', seen: '10 scripts, 2022-26', confidence: 'high' },
  ],
  channel: [
    {
      css: '[data-channel-switcher-trigger-for-ticket-id="ID"][data-channel]',
      seen: '3 scripts, 2025',
      confidence: 'high',
    },
    {
      css: '[data-test-id="omnichannel-channel-switcher-button"][data-channel]',
      seen: '5 scripts, 2025-26',
      confidence: 'high',
    },
  ],
  noteChosen: [
    {
      css: '[data-test-id="omnichannel-channel-switcher-menuitem-internal"][aria-checked="true"]',
      seen: '2 scripts, 2025',
      confidence: 'medium',
    },
  ],
  plainEditable: [
    {
      css: '[data-test-id="omnicomposer-plain-text-ckeditor"]',
      seen: '2 scripts, 2025-26',
      confidence: 'medium',
    },
  ],
} as const satisfies Record<string, readonly Selector[]>;

export type ZendeskPart = keyof typeof zendeskSelectors;

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
