import type { Localised } from '../../../../lib/playbook/language.ts';

/** Messages as customers and agents write them, with what should come of them; written after the patterns, before a run; what stayed unseen is in `misses`. */
export const fresh: Localised<readonly (readonly [text: string, redacted: string])[]> = {
  en: [
    [
      'Hello, Gareth Pugh here, invoice no 77-2031 is wrong',
      'Hello, [name 1] here, invoice no [number 1] is wrong',
    ],
    [
      'The XR-7700 router on firmware 2.14.0.8 drops every 20 minutes',
      'The XR-7700 router on firmware 2.14.0.8 drops every 20 minutes',
    ],
    [
      'ship it to 221 Oak Ridge Road, Austin, TX 78701 instead of order 8812-3301',
      'ship it to [address 1] instead of order [order 1]',
    ],
    [
      'hey its me again, order 5501928 still not here, im Dave btw',
      'hey its me again, order [order 1] still not here, im [name 1] btw',
    ],
    [
      'You can reach me at dave_holt77@yahoo.com or 07911 123456, evenings only',
      'You can reach me at [email 1] or [phone 1], evenings only',
    ],
    [
      'I moved in March: new address is Flat 3, 48 Elm Grove, Bristol BS6 5AH',
      'I moved in March: new address is Flat 3, [address 1]',
    ],
    [
      'Hi Ms Okafor, your refund of £249.99 was sent on 14/02/2026 to the card ending 8831.',
      'Hi Ms [name 1], your refund of £249.99 was sent on 14/02/2026 to the card ending [card 1].',
    ],
    [
      'Your case number is CAS-883021 and I will update it by Friday 5 pm',
      'Your case number is [ticket 1] and I will update it by Friday 5 pm',
    ],
    [
      'I bought 2 Dyson V15 Detects and a 65 inch LG C3 for 1,899 in total',
      'I bought 2 Dyson V15 Detects and a 65 inch LG C3 for 1,899 in total',
    ],
    [
      'Why does page 3 of the 2025 guide say 30 days and yours 14?',
      'Why does page 3 of the 2025 guide say 30 days and yours 14?',
    ],
    [
      'Thanks Priya, you have been great. Best wishes, Margaret Hughes',
      'Thanks [name 1], you have been great. Best wishes, [name 2]',
    ],
    [
      'the login link https://portal.example.org/reset/9f8a7b6c5d4e3f21 does not work',
      'the login link [link 1: example.org] does not work',
    ],
    [
      'For security, my date of birth is 3rd June 1979 and my postcode M14 5RT',
      'For security, my date of birth is [date of birth 1] and my postcode [address 1]',
    ],
    [
      'I will chase it, May was right: Grace under pressure',
      'I will chase it, May was right: Grace under pressure',
    ],
  ],
  nl: [
    ['Mvg, Bram Kuijpers', 'Mvg, [naam 1]'],
    [
      'mijn nieuwe adres wordt Burgemeester Reigerstraat 101, 3581 KR Utrecht',
      'mijn nieuwe adres wordt [adres 1]',
    ],
    [
      'ik heb 349 euro betaald voor model RT5000 in week 12 van 2026',
      'ik heb 349 euro betaald voor model RT5000 in week 12 van 2026',
    ],
    ['dossiernummer 2026/44718, tel. 088-7654321', 'dossiernummer [ticket 1], tel. [telefoon 1]'],
    [
      'hoi met Karin, ik heb nog niks gehoord over bestelling 20045518',
      'hoi met [naam 1], ik heb nog niks gehoord over bestelling [bestelling 1]',
    ],
    [
      'Mijn adres is Zeedijk 45 bis, 1012 AR Amsterdam en tel 0612345678',
      'Mijn adres is [adres 1] en tel [telefoon 1]',
    ],
    ['Goedemiddag meneer El Amrani, ik kijk het even na', 'Goedemiddag meneer [naam 1], ik kijk het even na'],
    [
      'Ik krijg steeds foutmelding 0x80070057 op mijn laptop van 2023',
      'Ik krijg steeds foutmelding 0x80070057 op mijn laptop van 2023',
    ],
    [
      'Pakket NLBEEU000123456789 ligt al sinds 3 maart bij PostNL',
      'Pakket [zending 1] ligt al sinds 3 maart bij PostNL',
    ],
    [
      'kunt u het overmaken op BE68 5390 0754 7034? Groetjes Els',
      'kunt u het overmaken op [rekening 1]? Groetjes [naam 1]',
    ],
    ['mijn e-mail: k.devries(at)hotmail.com', 'mijn e-mail: [e-mail 1]'],
    ['Ik wacht 3 weken op 1 jas van € 129,95, maat 44', 'Ik wacht 3 weken op 1 jas van € 129,95, maat 44'],
    ['factuurnummer 2026-00781 klopt niet', 'factuurnummer [nummer 1] klopt niet'],
    ['De heer Bos heeft gebeld, het bos was dicht', 'De heer [naam 1] heeft gebeld, het bos was dicht'],
    ['Ik woon in Utrecht, tweede straat links', 'Ik woon in Utrecht, tweede straat links'],
    ['geb. 9-11-1968, relatienummer 4410982', 'geb. [geboortedatum 1], relatienummer [klantnummer 1]'],
  ],
  de: [
    ['Beste Grüße\nDr. Annegret Höfer', 'Beste Grüße\nDr. [Name 1]'],
    [
      'Rechnungsnr. RE-2026-00418 über 1.249,90 € stimmt nicht',
      'Rechnungsnr. [Nummer 1] über 1.249,90 € stimmt nicht',
    ],
    ['Ich wohne jetzt Am Stadtpark 22, 22299 Hamburg', 'Ich wohne jetzt [Adresse 1]'],
    [
      'Die Waschmaschine Serie 800 zeigt E18 nach 45 Minuten bei 60 Grad',
      'Die Waschmaschine Serie 800 zeigt E18 nach 45 Minuten bei 60 Grad',
    ],
    [
      'Guten Tag, hier ist Monika Schulz, Kundennr. 4482913',
      'Guten Tag, hier ist [Name 1], Kundennr. [Kundennummer 1]',
    ],
    [
      'Bitte an Frau Dr. Aydın weiterleiten, sie kennt den Fall',
      'Bitte an Frau Dr. [Name 1] weiterleiten, sie kennt den Fall',
    ],
    ['Meine neue Anschrift: Lindenweg 14, 70563 Stuttgart', 'Meine neue Anschrift: [Adresse 1]'],
    [
      'Das Paket 00340434161094042557 hängt seit dem 3. März in Leipzig',
      'Das Paket [Sendung 1] hängt seit dem 3. März in Leipzig',
    ],
    ['Rückruf bitte unter 0151-23456789 nach 17 Uhr', 'Rückruf bitte unter [Telefon 1] nach 17 Uhr'],
    [
      'Der Kühlschrank KGN39VLEB verbraucht 238 kWh im Jahr',
      'Der Kühlschrank KGN39VLEB verbraucht 238 kWh im Jahr',
    ],
    [
      'Vielen Dank Herr Fuchs. Der Fuchs im Garten war es nicht',
      'Vielen Dank Herr [Name 1]. Der Fuchs im Garten war es nicht',
    ],
    ['Überweisung auf AT61 1904 3002 3457 3201, Gruß Erika', 'Überweisung auf [Bankkonto 1], Gruß [Name 1]'],
    [
      'Ich bin Rentnerin, 72 Jahre, und warte seit 6 Wochen auf 89,90 Euro',
      'Ich bin Rentnerin, 72 Jahre, und warte seit 6 Wochen auf 89,90 Euro',
    ],
    [
      'Mein Kennwort lautete "Sonnenschein", jetzt geht nichts',
      'Mein Kennwort lautete "[Passwort 1]", jetzt geht nichts',
    ],
    ['Auf der Platz-Karte steht Reihe 12, Sitz 4', 'Auf der Platz-Karte steht Reihe 12, Sitz 4'],
    ['mail: petra_m@gmx.net, Handy +49 160 9876543', 'mail: [E-Mail 1], Handy [Telefon 1]'],
  ],
  fr: [
    ['Je suis Monsieur Benali, dossier SAV-88120', 'Je suis Monsieur [nom 1], dossier [dossier 1]'],
    ['mon numéro de commande est le 402-8817263-1192837', 'mon numéro de commande est le [commande 1]'],
    ['livrez 14 chemin des Vignes, 33000 Bordeaux avant le 15 avril', 'livrez [adresse 1] avant le 15 avril'],
    ['Le modèle X200 pèse 3,5 kg et coûte 199 €', 'Le modèle X200 pèse 3,5 kg et coûte 199 €'],
    [
      'Bonjour, Nathalie Petit à l’appareil, commande FR-2210457',
      'Bonjour, [nom 1] à l’appareil, commande [commande 1]',
    ],
    ['J’habite au 27 boulevard Saint-Michel, 75005 Paris, 3e étage', 'J’habite au [adresse 1], 3e étage'],
    [
      'vous pouvez m’appeler au 07 81 22 33 44 ou au +32 475 12 34 56',
      'vous pouvez m’appeler au [téléphone 1] ou au [téléphone 2]',
    ],
    ['Madame Le Goff a payé 89,99 € le 3 mars', 'Madame [nom 1] a payé 89,99 € le 3 mars'],
    ['mon adresse mail c’est n.petit@laposte.net', 'mon adresse mail c’est [e-mail 1]'],
    ['Le colis XY123456789FR est bloqué depuis 12 jours', 'Le colis [suivi 1] est bloqué depuis 12 jours'],
    ['La Peugeot 208 et la Renault 5 sont en stock', 'La Peugeot 208 et la Renault 5 sont en stock'],
    [
      'Je rappelle que l’article 1245 du code civil s’applique',
      'Je rappelle que l’article 1245 du code civil s’applique',
    ],
    ['Merci d’avance. Bien cordialement, M. Roux', 'Merci d’avance. Bien cordialement, [nom 1]'],
    [
      'mon identifiant client 7789120 et mon mdp Azerty!23',
      'mon identifiant client [compte 1] et mon mdp [mot de passe 1]',
    ],
    [
      'Mon fils est né le 12 juillet 2014, la poussette est pour lui',
      'Mon fils est né le [date de naissance 1], la poussette est pour lui',
    ],
    ['Il y a 3 rues à traverser et 200 m à pied', 'Il y a 3 rues à traverser et 200 m à pied'],
  ],
  es: [
    [
      'Buenos días, mi nombre es Iker Etxeberria y mi NIF es 12345678Z',
      'Buenos días, mi nombre es [nombre 1] y mi NIF es [documento 1]',
    ],
    ['factura nº F2026/1182 a nombre de Talleres Gómez', 'factura nº [número 1] a nombre de [nombre 1]'],
    ['Vivo en Avda. de América 34, 3º B', 'Vivo en [dirección 1]'],
    ['La Bosch Serie 4 gasta 60 kWh y vale 549,00 €', 'La Bosch Serie 4 gasta 60 kWh y vale 549,00 €'],
    [
      'buenas, soy Nuria Campos, tengo el pedido 88-120334 parado',
      'buenas, soy [nombre 1], tengo el pedido [pedido 1] parado',
    ],
    ['Mi dirección es Paseo de Gracia 55, 2º B, 08007 Barcelona', 'Mi dirección es [dirección 1]'],
    ['Le llamo al 91 123 45 67 o al móvil 677889900', 'Le llamo al [teléfono 1] o al móvil [teléfono 2]'],
    [
      'Gracias Sr. Ibáñez, el reembolso de 45,90 € llega en 5 días',
      'Gracias Sr. [nombre 1], el reembolso de 45,90 € llega en 5 días',
    ],
    ['mi correo nuria.campos@empresa.es y DNI 00000000T', 'mi correo [correo 1] y DNI [documento 1]'],
    [
      'El portátil HP 15s-fq5000 tiene 16 GB y pesa 1,69 kg',
      'El portátil HP 15s-fq5000 tiene 16 GB y pesa 1,69 kg',
    ],
    [
      'Compré 3 camisetas talla L y 2 pantalones talla 42',
      'Compré 3 camisetas talla L y 2 pantalones talla 42',
    ],
    ['Un saludo. Pilar', 'Un saludo. [nombre 1]'],
    [
      'el enlace https://tienda.example.com/pedido?id=88120334 no abre',
      'el enlace [enlace 1: example.com] no abre',
    ],
    ['la clave es 4471 y el PIN 9920', 'la clave es [contraseña 1] y el PIN [código 1]'],
    ['Desde mayo sale el sol a las 7:05 en la playa', 'Desde mayo sale el sol a las 7:05 en la playa'],
  ],
};
