import { slots } from '../../playbook/template.ts';
import type { playbook as shape } from '../en/playbook.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('nl');

/** The values a text may ask for. */
const values = slots.join(', ');

/** The team’s playbook on the options page, in Dutch. */
export const playbook: typeof shape = {
  heading: 'Jullie draaiboek',
  attunes: 'Het draaiboek van Attune zelf is in gebruik.',
  teams: 'Dat van je team is in gebruik. Wat er niet in staat, komt van Attune.',
  broken: 'Het draaiboek van je team was niet te lezen; dat van Attune zelf is in gebruik.',
  topics: (count) => plural(count, { one: '1 onderwerp', other: `${count} onderwerpen` }),
  remove: (name) => `${name} verwijderen`,
  removeAll: 'Verwijderen wat niet te lezen was',
  choose: 'Een bestand van je team gebruiken (.yaml, .yml of .json)',
  reading: 'Het bestand wordt gelezen…',
  taken: (name) => `${name} is nu in gebruik.`,
  refused: (name) => `${name} is niet overgenomen. Wat in gebruik was, blijft in gebruik.`,
  unreadable: 'De browser kon het bestand niet openen. Kies het opnieuw.',
  notSaved: 'De browser kon het draaiboek niet bewaren. Wat in gebruik was, blijft in gebruik.',
  line: (line) => `Regel ${line}:`,
  more: (count) => plural(count, { one: 'en nog 1', other: `en nog ${count}` }),
  problems: {
    syntax: (_field, detail) =>
      `De schrijfwijze klopt hier niet (${detail}): verbeter die; een tekst met een dubbele punt, of met een accolade vooraan, moet tussen aanhalingstekens.`,
    missing: (field) => `${field} ontbreekt: voeg het toe.`,
    unknown_key: (field) => `${field} hoort niet in een draaiboek: verbeter de spelling of haal het weg.`,
    wrong_value: (field, detail) => `${field} is ${detail}: vul in wat daar verwacht wordt.`,
    duplicate_key: () => 'Een sleutel staat twee keer op dezelfde plek: haal er een weg.',
    tab_indent: () => 'De regel springt in met een tab: gebruik spaties.',
    open_brace: (field, detail) =>
      `${field}: “${detail}” heeft een losse accolade: sluit die of haal die weg.`,
    brace_forms: (field, detail) =>
      `${field}: {${detail}} heeft precies twee vormen nodig: informeel|formeel.`,
    unknown_value: (field, detail) =>
      `${field} vraagt om {${detail}}, maar die waarde bestaat niet: gebruik een van ${values}.`,
    pattern: (field, detail) => `${field}: dit patroon kan niet gelezen worden. Verbeter het: ${detail}`,
    pattern_empty: (field) => `${field}: het patroon of een deel ervan is leeg: schrijf wat het moet vinden.`,
    pattern_unopened: (field, detail) => `${field}: ${detail} sluit niets: open het ervoor, of haal het weg.`,
    pattern_unclosed: (field, detail) => `${field}: ${detail} ontbreekt in het patroon: sluit wat openstaat.`,
    pattern_gap: (field) =>
      `${field}: de sprong ~ is te klein of te groot: schrijf ~ en een getal van 1 tot 8.`,
    pattern_name: (field, detail) =>
      `${field}: <${detail}> is niet bekend: verbeter de spelling, of zet het onder sets.`,
    pattern_word: (field, detail) => `${field}: in “${detail}” staat geen woord: schrijf letters of cijfers.`,
    pattern_star: (field) =>
      `${field}: het sterretje staat na meer dan één woord: zet het achter een enkel woord.`,
    duplicate: (field, detail) =>
      `${field} “${detail}” staat er twee keer: geef een van de twee een andere id.`,
    undeclared_ask: (field, detail) =>
      `${field} vraagt om {${detail}}, maar dat staat niet onder asks: zet het daar neer met een label en een kind.`,
    asking_heading: (field, detail) =>
      `${field} heeft geen versie zonder ${detail}, dus in het paneel staat dan een gat: voeg er als laatste van een lijst een toe die niets vraagt.`,
    unknown_cost: (field, detail) =>
      `${field} “${detail}” is geen bedrag dat gevraagd wordt: noem er een onder asks met kind amount, of vul een getal in.`,
  },
  start: 'Om mee te beginnen: bewaar het draaiboek van Attune zelf en pas het aan.',
  saveStart: (language) => `Als begin bewaren: ${language}`,
  schema: 'Een editor die JSON Schema kent, controleert een bestand terwijl je schrijft:',
  schemaFile: 'het schema voor draaiboeken',
};
