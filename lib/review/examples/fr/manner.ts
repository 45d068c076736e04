import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const manner: readonly ReviewExamples<SceneId>[] = [];
