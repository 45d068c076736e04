import { describe, expect, it } from 'vitest';
import { dueWords } from '../../../lib/i18n/due-words.ts';
import { dictionaries } from '../../../lib/i18n/index.ts';
import type { Language } from '../../../lib/playbook/language.ts';

const now = '2026-03-04T12:00:00+01:00'; // a Wednesday

const plain = (text: string) => text.replace(/\s/g, ' ');

const inWords = (by: string | null, language: Language = 'en') =>
  plain(dueWords(dictionaries[language], language, by, now));

describe('dueWords', () => {
  it.each([
    [null, 'no time given'],
    ['2026-03-04T15:00:00+01:00', 'by 15:00 today'],
    ['2026-03-04T14:00:00Z', 'by 15:00 today'],
    ['2026-03-05T09:30:00+01:00', 'by 09:30 tomorrow'],
    ['2026-03-06T09:30:00+01:00', 'by 09:30 on Friday 6 March'],
    ['2026-03-05T00:00:00+01:00', 'by the end of today'],
    ['2026-03-06T23:59:00+01:00', 'by the end of Friday 6 March'],
    ['2026-03-04T12:20:00+01:00', 'due in 20 minutes'],
    ['2026-03-04T12:00:30+01:00', 'due now'],
    ['2026-03-04T11:59:40+01:00', 'overdue by 1 minute'],
    ['2026-03-04T10:00:00+01:00', 'overdue by 2 hours'],
    ['2026-03-02T10:00:00+01:00', 'overdue by 2 days'],
  ])('says %s as “%s”', (by, words) => {
    expect(inWords(by)).toBe(words);
  });

  it.each([
    ['nl', 'te doen over 20 minuten', 'uiterlijk vandaag 15:00 uur', '2 uur te laat', 'uiterlijk vandaag'],
    ['de', 'fällig in 20 Minuten', 'bis heute 15:00 Uhr', 'überfällig seit 2 Stunden', 'fällig heute'],
    [
      'fr',
      'à tenir dans 20 minutes',
      'au plus tard aujourd’hui à 15 h',
      'en retard de 2 heures',
      'à tenir aujourd’hui',
    ],
    [
      'es',
      'vence dentro de 20 minutos',
      'como muy tarde hoy a las 15:00',
      'con 2 horas de retraso',
      'vence hoy',
    ],
  ] as const)('says it like a native in %s', (language, soon, today, late, end) => {
    expect(inWords('2026-03-04T12:20:00+01:00', language)).toBe(soon);
    expect(inWords('2026-03-04T15:00:00+01:00', language)).toBe(today);
    expect(inWords('2026-03-04T10:00:00+01:00', language)).toBe(late);
    expect(inWords('2026-03-05T00:00:00+01:00', language)).toBe(end);
  });
});
