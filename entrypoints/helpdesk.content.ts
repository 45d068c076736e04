import { defineContentScript } from 'wxt/utils/define-content-script';
import { helpdeskMatches } from '../lib/helpdesks/hosts.ts';

export default defineContentScript({
  matches: [...helpdeskMatches],
  main() {},
});
