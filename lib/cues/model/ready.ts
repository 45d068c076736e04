import type { TopicModel } from '../topics/topic-model.ts';
import { judgeWithModel } from './judge.ts';
import type { Model, ReadyModel } from './model.ts';

/** A model that judges turns by itself. What judging takes comes with the first model, not with the first paint. */
export function readyModel(model: Model, topics?: TopicModel): ReadyModel {
  return { ...model, ...(topics && { topics }), judge: (turn, watch) => judgeWithModel(model, turn, watch) };
}
