import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveHelpdesk } from '../lib/browser/serve-helpdesk.ts';
import { pasteEditor } from '../lib/editors/paste-editor.ts';
import { zendesk } from '../lib/helpdesks/zendesk.ts';
import { zendeskMatches } from '../lib/helpdesks/zendesk-hosts.ts';
import '../lib/helpdesks/marking.css';

export default defineContentScript({
  matches: [...zendeskMatches],
  main: ({ signal }) => serveHelpdesk(zendesk, pasteEditor, signal),
});
