import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillTemplate,
  type SlotValues,
  slots,
  slotsOf,
  TemplateError,
} from '../../../lib/playbook/template.ts';

describe('a template', () => {
  it.each<[string, readonly string[], SlotValues, string | null]>([
    ['a value', ['about your {item}'], { item: 'blue jacket' }, 'About your blue jacket'],
    ['the richest wording that can be filled', ['{item} {order}', '{item}'], { item: 'lamp' }, 'Lamp'],
    ['a wording without values', ['{item}', 'none'], {}, 'None'],
    ['nothing when a value is missing', ['{item}'], {}, null],
    ['nothing for an empty value', ['{item}'], { item: '' }, null],
    ['nothing for a value with a brace', ['{item}'], { item: 'a {lamp}' }, null],
    ['a capital after a full stop', ['so. {since} it is'], { since: 'friday' }, 'So. Friday it is'],
    ['a dollar sign as it is', ['{item}'], { item: "$& $1 $'" }, "$& $1 $'"],
  ])('gives %s', (_, wordings, values, filled) => {
    expect(fillTemplate(wordings, values, null)).toBe(filled);
  });

  it('follows the form of address', () => {
    expect(fillTemplate('{Je|U} hebt {je|uw} {item}', { item: 'jas' }, 'informal')).toBe('Je hebt je jas');
    expect(fillTemplate('{Je|U} hebt {je|uw} {item}', { item: 'jas' }, 'formal')).toBe('U hebt uw jas');
  });

  it.each([
    ['an unknown value', 'by {sometime}', '{sometime}'],
    ['an empty brace', 'by {}', '{}'],
    ['an open brace', 'by {order', 'without its other half'],
    ['a closing brace', 'by order}', 'without its other half'],
    ['nested braces', '{{order}}', 'without its other half'],
    ['three forms', '{du|Sie|ihr}', 'two forms'],
  ])('names template and brace for %s', (_, wording, words) => {
    expect(() => slotsOf(wording)).toThrow(TemplateError);
    expect(() => slotsOf(wording)).toThrow(wording);
    expect(() => slotsOf(wording)).toThrow(words);
  });

  it('never lets a brace through', () => {
    const values = fc.dictionary(fc.constantFrom(...slots), fc.string());
    const wording = fc
      .array(
        fc.oneof(
          fc.constantFrom(...slots.map((slot) => `{${slot}}`), '{je|u}'),
          fc.stringMatching(/^[^{}]{0,9}$/),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(wording),
        values,
        fc.constantFrom('informal', 'formal', null),
        (wordings, known, form) => {
          expect(fillTemplate(wordings, known, form) ?? '').not.toMatch(/[{}]/);
        },
      ),
    );
  });
});
