import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveDraft } from '../lib/browser/serve-draft.ts';

export default defineContentScript({
  // Brought into a page by the panel, and only while drafts are looked at.
  registration: 'runtime',
  main: ({ signal }) => serveDraft(signal),
});
