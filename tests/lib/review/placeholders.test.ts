import { expect, it } from 'vitest';
import { placeholderIn } from '../../../lib/review/placeholders.ts';

it.each([
  ['Hi {{name}}, it leaves today', '{{name}}'],
  ['Hi {name}', '{name}'],
  ['Hi [customer name],', '[customer name]'],
  ['Beste <naam>,', '<naam>'],
  ['Order XXXX leaves today', 'XXXX'],
  ['on ____ at 5', '____'],
  ['Dear %first_name%,', '%first_name%'],
  ['Dear $name,', '$name'],
])('%s', (text, gap) => {
  const span = placeholderIn(text);
  expect(span && text.slice(...span)).toBe(gap);
});

it.each([
  'See [the tracking page](https://example.com)',
  'as in note [12]',
  'size XXL',
  'it weighs < 5 kg and > 2 kg',
  'well… it left',
  'snake_case_name',
  '100% cotton, 50% off',
  'I <3 it',
  '',
])('no gap in: %s', (text) => {
  expect(placeholderIn(text)).toBeNull();
});
