import type { Value } from './values.ts';

/** The last two or three parts of a link's host, so that a reader knows what it led to; null for other kinds. */
export function hostOf({ kind, original }: Value): string | null {
  if (kind !== 'link') return null;
  const host = /^(?:https?:\/\/)?(?:[^/?#]*@)?([a-z0-9.-]{1,100})/i.exec(original)?.[1]?.toLowerCase() ?? '';
  const parts = host.split('.').filter((part) => part !== 'www');
  const wanted = /^(?:co|com|org|gov|ac)$/.test(parts.at(-2) ?? '') ? 3 : 2;
  const short = parts.slice(-wanted).join('.');
  return parts.length > 1 && !/\d{2}/.test(short) && short.length <= 60 ? short : null;
}
