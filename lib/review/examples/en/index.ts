import { own } from './own.ts';

/** All English examples of the checks. */
export const examples = [...own];
export { scenes } from './scenes.ts';
