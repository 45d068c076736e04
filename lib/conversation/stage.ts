import type { Role } from '../transcript/types.ts';
import { recovers } from './level.ts';
import type { Stage, Turn } from './types.ts';

const answering: ReadonlySet<Role> = new Set(['agent', 'bot']);

/** Opening until a person or a bot has answered, closing once the customer's last turn shows that it is solved. */
export function stageOf(before: Stage, turn: Turn): Stage {
  if (turn.message.role === 'customer') {
    if (recovers(turn.cues)) return 'closing';
    return before === 'closing' && turn.level ? 'working' : before;
  }
  return before === 'opening' && answering.has(turn.message.role) ? 'working' : before;
}
