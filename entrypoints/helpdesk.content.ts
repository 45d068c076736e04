import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePanels } from '../lib/browser/page-port.ts';
import { insertIntoComposer } from '../lib/editors/insert.ts';
import { rememberSelections } from '../lib/editors/selection-memory.ts';
import { helpdeskMatches } from '../lib/helpdesks/hosts.ts';
import { setUpMarking } from '../lib/helpdesks/marking.ts';
import '../lib/helpdesks/marking.css';
import { Watch } from '../lib/helpdesks/watch.ts';
import { zendesk } from '../lib/helpdesks/zendesk.ts';

export default defineContentScript({
  matches: [...helpdeskMatches],
  noScriptStartedPostMessage: true,
  main({ signal: invalidated }) {
    servePanels((tell, signal) => {
      const watch = new Watch(
        zendesk,
        (news) => {
          tell(news);
          marking.refresh();
        },
        signal,
      );
      const marking = setUpMarking(zendesk, watch, signal);
      const selections = rememberSelections(signal);
      const find = () => watch.composer();
      return {
        now: () => watch.now(),
        mark: (conversation, marks) => marking.mark(conversation, marks),
        reveal: (conversation, mark) => marking.reveal(conversation, mark),
        insert: (conversation, text) => insertIntoComposer(text, { conversation, find, selections, signal }),
      };
    }, invalidated);
  },
});
