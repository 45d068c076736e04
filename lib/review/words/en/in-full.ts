/** Slang that a sentence cannot do without, as it is written in full. */
export const inFull: ReadonlyMap<string, string> = new Map([
  ['u', 'you'],
  ['ur', 'your'],
  ['r u', 'are you'],
  ['ya', 'you'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['thx', 'thanks'],
  ['ty', 'thank you'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'have to'],
  ['lemme', 'let me'],
  ['dunno', 'don’t know'],
  ['kinda', 'a bit'],
]);
