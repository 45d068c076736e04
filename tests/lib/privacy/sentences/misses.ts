import type { Localised } from '../../../../lib/playbook/language.ts';

/** What redaction does not see, with what it leaves today: read before saving, and add to what is to be hidden. */
export const misses: Localised<readonly (readonly [text: string, left: string])[]> = {
  en: [
    ['The courier says Mark signed for it', 'The courier says Mark signed for it'],
    ['please ring me and ask for Yvonne', 'please ring me and ask for Yvonne'],
    ['my neighbour Deirdre took it in', 'my neighbour Deirdre took it in'],
    ['my name is deirdre and i am cross', 'my name is deirdre and i am cross'],
    ['my password is welcome', 'my password is welcome'],
    ['I am @dave_holt on X', 'I am @dave_holt on X'],
    ['Order 4711 has not come', 'Order 4711 has not come'],
    ['the cottage behind the church in Haworth', 'the cottage behind the church in Haworth'],
    ['Flat 3, 48 Elm Grove', 'Flat 3, [address 1]'],
    ['oh six one two three four five six', 'oh six one two three four five six'],
  ],
  nl: [
    ['mijn buurvrouw Truus nam het aan', 'mijn buurvrouw Truus nam het aan'],
    ['Kerkstraat twaalf', 'Kerkstraat twaalf'],
    ['ik woon op 1234 MB', 'ik woon op 1234 MB'],
  ],
  de: [
    ['Nachbar Schulze hat es', 'Nachbar Schulze hat es'],
    ['der Wagen mit B-AB 1234', 'der Wagen mit B-AB 1234'],
  ],
  fr: [
    ['12 rue victor hugo', '12 rue victor hugo'],
    ['la voisine Odile l’a pris', 'la voisine Odile l’a pris'],
  ],
  es: [
    [
      'El repartidor, Manolo, dice que lo dejó en portería',
      'El repartidor, Manolo, dice que lo dejó en portería',
    ],
    ['vivo en el número 12 de Alcalá', 'vivo en el número 12 de Alcalá'],
  ],
};
