import type { FindEditor } from '../editors/editor.ts';
import { insertIntoComposer } from '../editors/insert.ts';
import { rememberSelections } from '../editors/selection-memory.ts';
import { setUpMarking } from '../helpdesks/marking.ts';
import type { Helpdesk } from '../helpdesks/types.ts';
import { Watch } from '../helpdesks/watch.ts';
import { servePanels } from './page-port.ts';

/** Reads a helpdesk's page, marks it and writes into its reply box for the panels that connect, until the signal. */
export function serveHelpdesk(helpdesk: Helpdesk, editorIn: FindEditor, invalidated: AbortSignal): void {
  servePanels((tell, signal) => {
    const watch = new Watch(
      helpdesk,
      (news) => {
        tell(news);
        marking.refresh();
      },
      signal,
    );
    const marking = setUpMarking(helpdesk, watch, signal);
    const selections = rememberSelections(signal);
    const find = () => watch.composer();
    return {
      ...marking,
      composer: find,
      editorIn,
      now: () => watch.now(),
      insert: ({ conversation, text, modeConfirmed }) =>
        insertIntoComposer(text, { conversation, modeConfirmed, find, editorIn, selections, signal }),
    };
  }, invalidated);
}
