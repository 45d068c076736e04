import { describe, expect, it } from 'vitest';
import { makeRedactor, type RedactorOptions } from '../../../lib/privacy/redactor.ts';
import { labelsIn } from '../../../lib/privacy/words/all.ts';

const make = (options: Partial<RedactorOptions> = {}) =>
  makeRedactor({ names: ['Anna Bakker', 'Robin'], labels: labelsIn('en'), ...options });

const redacted = (text: string, options: Partial<RedactorOptions> = {}) => make(options).redact(text).text;

describe('a name the page shows', () => {
  it.each([
    ['I will call Anna tomorrow', 'I will call [name 1] tomorrow'],
    ['I will call ANNA BAKKER tomorrow', 'I will call [name 1] tomorrow'],
    ["I will send Anna's refund", "I will send [name 1]'s refund"],
    ['Mrs. Bakker gets it', 'Mrs. [name 1] gets it'],
    ['anna was here, Robin too', '[name 1] was here, [name 2] too'],
    ['Annas Paket ist da', '[name 1]s Paket ist da'],
    ['handle: anna_bakker or AnnaBakker', 'handle: [name 1] or [name 1]'],
    ['Bakker, Anna', '[name 1], [name 1]'],
  ])('goes from “%s”', (text, bare) => {
    expect(redacted(text)).toBe(bare);
  });

  it.each([
    'Annabel from the warehouse looks into it',
    'I will call you by 15:00 today',
    'I will add 25 euros by 12 March',
    'de bakker is dicht',
  ])('is not in “%s”', (text) => {
    expect(redacted(text)).toBe(text);
  });

  it.each([
    ['José Muñoz', 'jose munoz called', '[name 1] called'],
    ['Jürgen Groß', 'Juergen Gross rief an', '[name 1] rief an'],
    ['Sanne de Vries', 'mevrouw de Vries belt', 'mevrouw [name 1] belt'],
    ['Bakker, Anna (Premium)', 'Anna called', '[name 1] called'],
    ['Will Smith', 'Will, are you there? I will ask Will.', '[name 1], are you there? I will ask [name 1].'],
    ['May Chen', 'Ask May about it in May', 'Ask [name 1] about it in May'],
    ['Mark Rose', 'Mark Rose wants the rose one. Mark it', '[name 1] wants the rose one. Mark it'],
    ['Uwe Sommer', 'Herr Sommer war im Sommer da', 'Herr [name 1] war im Sommer da'],
  ])('as %s is found in “%s”', (name, text, bare) => {
    expect(redacted(text, { names: [name] })).toBe(bare);
  });

  it.each(['', ' ', 'A', 'Customer', 'Visitor 3241', 'Klant', 'Support Team'])('is not %j', (name) => {
    const text = 'A customer of the support team, een klant';
    expect(redacted(text, { names: [name] })).toBe(text);
  });
});

describe('one file', () => {
  it('has one placeholder for one value, in whatever spelling', () => {
    const file = make();
    const texts = [
      'Card 4111 1111 1111 1111 and order 471144.',
      'It is 4111-1111-1111-1111, and #471144; the other order is 471145',
      'Once more: 4111111111111111',
    ];
    expect(texts.map((text) => file.redact(text).text)).toEqual([
      'Card [card 1] and order [order 1].',
      'It is [card 1], and #[order 1]; the other order is [order 2]',
      'Once more: [card 1]',
    ]);
  });

  it('takes out of an earlier message what a later one gives away', () => {
    const texts = ['I spoke with lena of 12345 then', 'Regards,\nLena Okonjo', 'order number 12345'];
    const file = make({ texts });
    expect(texts.map((text) => file.redact(text).text)).toEqual([
      'I spoke with [name 1] of [order 1] then',
      'Regards,\n[name 1]',
      'order number [order 1]',
    ]);
  });

  it('lists what was taken out, with how often', () => {
    const file = make();
    file.redact('Anna Bakker, order 471144');
    file.redact('Anna again, a@b.nl');
    expect(file.replaced).toEqual([
      { placeholder: '[name 1]', kind: 'name', original: 'Anna Bakker', count: 2 },
      { placeholder: '[order 1]', kind: 'order', original: '471144', count: 1 },
      { placeholder: '[email 1]', kind: 'email', original: 'a@b.nl', count: 1 },
    ]);
  });

  it('knows an address that is spelt out for the one it is', () => {
    expect(redacted('anna@gmail.com, that is anna at gmail dot com')).toBe('[email 1], that is [email 1]');
  });

  it('shows in a link only what it leads to', () => {
    expect(redacted('https://www.track.dhl.co.uk/p/123456?x=1 and http://10.20.30.40/orders/77')).toBe(
      '[link 1: dhl.co.uk] and [link 2]',
    );
  });

  it('gives no placeholder that stands in the text already', () => {
    expect(redacted('[name 1] met Anna')).toBe('[name 1] met [name 2]');
  });
});

describe('the agent', () => {
  it('keeps what should stay, in any spelling and inside of which nothing is taken', () => {
    const text = 'Anna paid with 4111 1111 1111 1111 on order 471144';
    expect(redacted(text, { keep: ['4111111111111111', 'anna'] })).toBe(
      'Anna paid with 4111 1111 1111 1111 on order [order 1]',
    );
    expect(redacted(text, { keep: ['order 471144'] })).toBe('[name 1] paid with [card 1] on order 471144');
  });

  it('hides any string, inside words and against what should stay', () => {
    const options = { hide: ['Acme', 'blue  coat'], keep: ['acme'] };
    expect(redacted('The AcmeShop sold a Blue Coat', options)).toBe('The [hidden 1]Shop sold a [hidden 2]');
  });

  it.each(['', ' ', 'a'])('hides nothing with %j', (text) => {
    expect(redacted('a cat', { hide: [text] })).toBe('a cat');
  });
});
