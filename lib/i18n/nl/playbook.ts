import type { playbook as shape } from '../en/playbook.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('nl');

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
      `De schrijfwijze klopt hier niet (${detail}): verbeter haar; een tekst met een dubbele punt, of met een accolade vooraan, moet tussen aanhalingstekens.`,
    missing: (field) => `${field} ontbreekt: voeg het toe.`,
    unknown_key: (field) => `${field} hoort niet in een draaiboek: verbeter de spelling of haal het weg.`,
    wrong_value: (field, detail) => `${field} is ${detail}: vul in wat daar verwacht wordt.`,
    brace: (field, detail) => `${field}: de accolades kloppen niet. Verbeter ze: ${detail}`,
    pattern: (field, detail) => `${field}: dit patroon kan niet gelezen worden. Verbeter het: ${detail}`,
    duplicate: (field, detail) =>
      `${field} “${detail}” staat er twee keer: geef een van de twee een andere id.`,
    undeclared_ask: (field, detail) =>
      `${field} vraagt om {${detail}}, maar dat staat niet onder asks: zet het daar neer met een label en een kind.`,
    unknown_cost: (field, detail) =>
      `${field} “${detail}” is geen bedrag dat gevraagd wordt: noem er een onder asks met kind amount, of vul een getal in.`,
  },
  start: 'Om mee te beginnen: bewaar het draaiboek van Attune zelf en pas het aan.',
  saveStart: (language) => `Als begin bewaren: ${language}`,
  schema: 'Een editor die JSON Schema kent, controleert een bestand terwijl je schrijft:',
  schemaFile: 'het schema voor draaiboeken',
};
