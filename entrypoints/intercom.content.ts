import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveHelpdesk } from '../lib/browser/serve-helpdesk.ts';
import { pasteOrField } from '../lib/editors/paste-or-field.ts';
import { intercom } from '../lib/helpdesks/intercom.ts';
import { intercomMatches } from '../lib/helpdesks/intercom-hosts.ts';
import '../lib/helpdesks/marking.css';

export default defineContentScript({
  matches: [...intercomMatches],
  main: ({ signal }) => serveHelpdesk(intercom, pasteOrField, signal),
});
