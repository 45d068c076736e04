import { beforeAll, describe, expect, it } from 'vitest';
import { addMessage, startConversation } from '../../../lib/conversation/converse.ts';
import { loadAllRules } from '../../../lib/cues/rules/load.ts';
import type { ConversationId } from '../../../lib/transcript/types.ts';
import { mixedTurns } from '../cues/switched/mixed.ts';
import { chat, context, type Line, messagesOf } from './chat.ts';

beforeAll(loadAllRules);

const dutch: Line = ['customer', 'Goedemiddag, ik heb een vraag over mijn bestelling van vorige week'];
const mixed: Line = ['customer', 'Waar blijft mijn pakket? This is unacceptable, I want my money back'];

describe('the language of a customer who writes in two', () => {
  it('stays theirs', () => {
    const { language, turns } = chat([dutch, mixed]);
    expect(language).toBe('nl');
    expect(turns.at(-1)).toMatchObject({ language: 'nl', alsoIn: ['en'] });
  });

  it('changes when they change over', () => {
    const over: Line = ['customer', 'Sorry, can we do this in English please? I do not speak it well'];
    expect(chat([dutch, over]).language).toBe('en');
  });

  it('is that of the first sentence where none leads', () => {
    const even: Line = ['customer', 'Ik wacht op mijn geld. Please give me my money back'];
    expect(chat([even]).turns.at(-1)?.alsoIn).toBeDefined();
  });

  it('is not guessed in a language Attune does not read', () => {
    const polish: Line = [
      'customer',
      'Nie ma paczki i nie wiem gdzie jest. I want my money back today please',
    ];
    const { turns } = chat([polish]);
    expect(turns.at(-1)?.language === null || turns.at(-1)?.language === 'en').toBe(true);
  });

  it('is read message by message as it is all at once', () => {
    const lines = mixedTurns.map(([, text]): Line => ['customer', text]);
    const start = startConversation('paste:test' as ConversationId, 'Sam');
    let soFar = start;
    for (const [at, message] of messagesOf(lines).entries()) {
      soFar = addMessage(soFar, message, context);
      if (at % 10 === 0) expect(soFar).toEqual(chat(lines.slice(0, at + 1)));
    }
    expect(soFar).toEqual(chat(lines));
  });
});
