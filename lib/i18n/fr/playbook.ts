import type { playbook as shape } from '../en/playbook.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('fr');

/** The team’s playbook on the options page, in French. */
export const playbook: typeof shape = {
  heading: 'Votre guide',
  attunes: 'Le guide d’Attune est utilisé.',
  teams: 'Le guide de votre équipe est utilisé. Ce qu’il ne dit pas vient d’Attune.',
  broken: 'Le guide de votre équipe est illisible ; celui d’Attune est utilisé.',
  topics: (count) => plural(count, { one: `${count} sujet`, other: `${count} sujets` }),
  remove: (name) => `Retirer ${name}`,
  removeAll: 'Retirer ce qui est illisible',
  choose: 'Utiliser un fichier de votre équipe (.yaml, .yml ou .json)',
  reading: 'Lecture du fichier…',
  taken: (name) => `${name} est maintenant utilisé.`,
  refused: (name) => `${name} n’a pas été accepté. Ce qui était utilisé le reste.`,
  unreadable: 'Le navigateur n’a pas pu ouvrir le fichier. Choisissez-le à nouveau.',
  notSaved: 'Le navigateur n’a pas pu enregistrer le guide. Ce qui était utilisé le reste.',
  line: (line) => `Ligne ${line} :`,
  more: (count) => plural(count, { one: `et ${count} autre`, other: `et ${count} autres` }),
  problems: {
    syntax: (_field, detail) =>
      `L’écriture n’est pas correcte ici (${detail}) : corrigez-la ; un texte qui contient un deux-points, ou commence par une accolade, doit être entre guillemets.`,
    missing: (field) => `${field} manque : ajoutez-le.`,
    unknown_key: (field) => `${field} n’existe pas dans un guide : corrigez son orthographe ou retirez-le.`,
    wrong_value: (field, detail) => `${field} vaut ${detail} : écrivez ce qui est attendu.`,
    brace: (field, detail) => `${field} : les accolades ne vont pas. Corrigez-les : ${detail}`,
    pattern: (field, detail) => `${field} : ce motif ne peut pas être lu. Corrigez-le : ${detail}`,
    duplicate: (field, detail) => `${field} « ${detail} » y est deux fois : donnez à l’un un autre id.`,
    undeclared_ask: (field, detail) =>
      `${field} demande {${detail}}, qui n’est pas dans asks : ajoutez-le à cet endroit, avec label et kind.`,
    unknown_cost: (field, detail) =>
      `${field} « ${detail} » n’est pas un montant demandé : nommez-en un dans asks avec kind amount, ou écrivez un nombre.`,
  },
  start: 'Pour commencer, enregistrez le guide d’Attune et modifiez-le :',
  saveStart: (language) => `Enregistrer comme base : ${language}`,
  schema: 'Un éditeur qui connaît JSON Schema vérifie le fichier pendant que vous écrivez :',
  schemaFile: 'le schéma des guides',
};
