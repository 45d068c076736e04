import { describe, expect, it } from 'vitest';
import { addressOf, countAddress, noAddressYet } from '../../../lib/conversation/address.ts';
import type { Address } from '../../../lib/conversation/types.ts';
import type { Language } from '../../../lib/playbook/language.ts';

const rows: readonly (readonly [Language, string, Address])[] = [
  ['nl', 'Kunt u mij helpen?', 'formal'],
  ['nl', 'kun je me helpen', 'informal'],
  ['nl', 'kun je me helpen voor 12 u', 'informal'],
  ['nl', 'Waar blijven jullie?', null],
  ['de', 'Können Sie mir helpen?', 'formal'],
  ['de', 'kannst du mir helfen', 'informal'],
  ['de', 'Sie ist kaputt. Sie war neu.', null],
  ['fr', 'pouvez-vous m’aider', 'formal'],
  ['fr', 'tu peux m’aider ?', 'informal'],
  ['es', '¿me puede ayudar usted?', 'formal'],
  ['es', '¿tú puedes ayudarme?', 'informal'],
  ['fr', 'Je t’envoie une nouvelle veste.', 'informal'],
  ['fr', "Je t'écris ce soir.", 'informal'],
  ['fr', 'Ton colis est en route.', 'informal'],
  ['fr', 'Le ton de ce message ne va pas.', null],
  ['fr', 'Où en est-il, y a-t-il du nouveau ?', null],
  ['fr', 'Je note un rendez-vous avec le livreur.', null],
  ['fr', 'Je vous note un rendez-vous.', 'formal'],
  ['fr', 'Aujourd’hui, c’est l’été.', null],
  ['es', 'Le envío hoy otra chaqueta a su domicilio.', 'formal'],
  ['es', 'Le escribo hoy al transportista.', null],
  ['es', 'Le pregunto al repartidor por el envío.', null],
  ['es', 'Su pedido sale hoy.', 'formal'],
  ['es', 'El repartidor y su furgoneta siguen en ruta.', null],
  ['es', 'Te envío otra chaqueta hoy.', 'informal'],
  ['es', 'Tu paquete sale hoy.', 'informal'],
  ['es', 'Has esperado todo el día.', 'informal'],
  ['es', '¿Puede decirme la dirección?', 'formal'],
  ['es', 'El paquete puede tardar un día.', null],
  ['es', '¿Puede tardar más de un día?', null],
  ['es', 'El té ya tiene fecha.', null],
  ['es', 'Disculpe, lo miro ahora.', 'formal'],
  ['es', 'Dime qué prefieres.', 'informal'],
  ['en', 'can you help me?', null],
];

describe('address', () => {
  it.each(rows)('%s: "%s" is %s', (language, text, expected) => {
    expect(addressOf(countAddress(noAddressYet, text, language), noAddressYet)).toBe(expected);
  });

  it('follows the customer before the agent', () => {
    const formal = { informal: 0, formal: 1 };
    const informal = { informal: 3, formal: 0 };
    expect(addressOf(formal, informal)).toBe('formal');
    expect(addressOf(noAddressYet, informal)).toBe('informal');
  });
});
