import { expect, it } from 'vitest';
import { greetingEnd } from '../../../lib/review/greeting.ts';

it.each([
  ['Hi Nora, it left today.', 'Hi Nora, '],
  ['Dear Mr Jones,\n\nIt left today.', 'Dear Mr Jones,\n\n'],
  ['Hello! It left today.', 'Hello! '],
  ['Beste mevrouw De Vries,\nHij is weg.', 'Beste mevrouw De Vries,\n'],
  ['Guten Tag Frau Weber,\nsie ist weg.', 'Guten Tag Frau Weber,\n'],
  ['Bonjour Léa, il est parti.', 'Bonjour Léa, '],
  ['Buenos días, Ana, ya salió.', 'Buenos días, Ana, '],
  ['Hi there, it left today.', 'Hi there, '],
  ['Hi Nora - it left today.', 'Hi Nora - '],
  ['Hi nora, it left today.', 'Hi nora, '],
  ['Dear Mr. Jones:\nIt left today.', 'Dear Mr. Jones:\n'],
  ['Good day Nora 👋 \nIt left today.', 'Good day Nora 👋 \n'],
  ['Goeiemiddag Nora! Hij is weg.', 'Goeiemiddag Nora! '],
  ['Goedenmiddag Nora, hij is weg.', 'Goedenmiddag Nora, '],
  ['Geachte heer/mevrouw De Vries, hij is weg.', 'Geachte heer/mevrouw De Vries, '],
  ['Lieve Nora,\nhij is weg.', 'Lieve Nora,\n'],
  ['Hé Nora, hij is weg.', 'Hé Nora, '],
  ['Schönen guten Tag Frau Dr. Weber, sie ist weg.', 'Schönen guten Tag Frau Dr. Weber, '],
  ['Sehr geehrte Damen und Herren,\n\nsie ist weg.', 'Sehr geehrte Damen und Herren,\n\n'],
  ['Grüß Gott Herr Huber, sie ist weg.', 'Grüß Gott Herr Huber, '],
  ['Moin moin, sie ist weg.', 'Moin moin, '],
  ['Coucou Léa ! Il est parti.', 'Coucou Léa ! '],
  ['Bonjour Madame Benali,\n\nIl est parti.', 'Bonjour Madame Benali,\n\n'],
  ['Bonjour à tous, il est parti.', 'Bonjour à tous, '],
  ['¡Hola, Nora! Ya salió.', '¡Hola, Nora! '],
  ['¡Hola! Ya salió.', '¡Hola! '],
  ['Hola, Nora: ya salió.', 'Hola, Nora: '],
  ['Hola Nora, ya salió.', 'Hola Nora, '],
  ['¡Buenas, Nora! Ya salió.', '¡Buenas, Nora! '],
  ['Estimada Nora:\n\nYa salió.', 'Estimada Nora:\n\n'],
  ['Buenas tardes, ya salió.', 'Buenas tardes, '],
])('%j', (text, greeting) => {
  expect(text.slice(0, greetingEnd(text))).toBe(greeting);
});

it.each([
  'It left today.',
  'History shows it left.',
  'Dagmar, it left.',
  'Hi there is nothing here yet today, sorry',
  'Hallo ich prüfe das. Bis gleich',
  'Guten Tag und willkommen im Chat.',
  'Hola de parte del equipo de envíos, ya salió.',
  'Hallo wegen Samstag: sind die Paddel dabei?',
  'Dagen later pas, Nora.',
  '¡Holanda gana! Ya salió.',
  'Bonjour je regarde. Merci',
  '',
])('no greeting: %s', (text) => {
  expect(greetingEnd(text)).toBe(0);
});
