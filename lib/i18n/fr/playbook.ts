import { slots } from '../../playbook/template.ts';
import type { playbook as shape } from '../en/playbook.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('fr');

/** The values a text may ask for. */
const values = slots.join(', ');

/** The team’s playbook on the options page, in French. */
export const playbook: typeof shape = {
  heading: 'Votre guide',
  attunes: 'Le guide d’Attune est utilisé.',
  teams: 'Le guide de votre équipe est utilisé. Ce qu’il ne dit pas vient d’Attune.',
  broken: 'Le guide de votre équipe est illisible ; celui d’Attune est utilisé.',
  topics: (count) => plural(count, { one: `${count} sujet`, other: `${count} sujets` }),
  remove: (name) => `Retirer ${name}`,
  removeAll: 'Retirer ce qui est illisible',
  choose: 'Utiliser un fichier de votre équipe (.yaml, .yml ou .json)',
  reading: 'Lecture du fichier…',
  taken: (name) => `${name} est maintenant utilisé.`,
  refused: (name) => `${name} n’a pas été accepté. Ce qui était utilisé le reste.`,
  unreadable: 'Le navigateur n’a pas pu ouvrir le fichier. Choisissez-le à nouveau.',
  notSaved: 'Le navigateur n’a pas pu enregistrer le guide. Ce qui était utilisé le reste.',
  line: (line) => `Ligne ${line} :`,
  more: (count) => plural(count, { one: `et ${count} autre`, other: `et ${count} autres` }),
  problems: {
    syntax: (_field, detail) =>
      `L’écriture n’est pas correcte ici (${detail}) : corrigez-la ; un texte qui contient un deux-points, ou commence par une accolade, doit être entre guillemets.`,
    missing: (field) => `${field} manque : ajoutez-le.`,
    unknown_key: (field) => `${field} n’existe pas dans un guide : corrigez son orthographe ou retirez-le.`,
    wrong_value: (field, detail) => `${field} vaut ${detail} : écrivez ce qui est attendu.`,
    duplicate_key: () => 'Une clé figure deux fois au même endroit : retirez-en une.',
    tab_indent: () => 'La ligne est indentée par une tabulation : utilisez des espaces.',
    open_brace: (field, detail) =>
      `${field} : « ${detail} » a une accolade sans sa moitié : fermez-la ou retirez-la.`,
    brace_forms: (field, detail) => `${field} : {${detail}} demande exactement deux formes : tu|vous.`,
    unknown_value: (field, detail) =>
      `${field} demande {${detail}}, qui n’est pas une valeur : prenez l’une de ${values}.`,
    pattern: (field, detail) => `${field} : ce motif ne peut pas être lu. Corrigez-le : ${detail}`,
    pattern_empty: (field) =>
      `${field} : le motif, ou une partie du motif, est vide : écrivez ce qu’il doit trouver.`,
    pattern_unopened: (field, detail) => `${field} : ${detail} ne ferme rien : ouvrez avant, ou retirez-le.`,
    pattern_unclosed: (field, detail) =>
      `${field} : il manque ${detail} dans le motif : fermez ce qui est ouvert.`,
    pattern_gap: (field) =>
      `${field} : l’intervalle ~ est trop petit ou trop grand : écrivez ~ et un nombre de 1 à 8.`,
    pattern_name: (field, detail) =>
      `${field} : <${detail}> n’est pas connu : corrigez son orthographe, ou ajoutez-le dans sets.`,
    pattern_word: (field, detail) =>
      `${field} : « ${detail} » ne contient aucun mot : écrivez des lettres ou des chiffres.`,
    pattern_star: (field) => `${field} : l’étoile suit plus d’un mot : placez-la après un seul mot.`,
    duplicate: (field, detail) => `${field} « ${detail} » y est deux fois : donnez à l’un un autre id.`,
    undeclared_ask: (field, detail) =>
      `${field} demande {${detail}}, qui n’est pas dans asks : ajoutez-le à cet endroit, avec label et kind.`,
    asking_heading: (field, detail) =>
      `${field} n’a aucune version sans ${detail}, le panneau montrerait donc un trou : ajoutez-en une qui ne demande rien, en fin de liste.`,
    unknown_cost: (field, detail) =>
      `${field} « ${detail} » n’est pas un montant demandé : nommez-en un dans asks avec kind amount, ou écrivez un nombre.`,
  },
  start: 'Pour commencer, enregistrez le guide d’Attune et modifiez-le :',
  saveStart: (language) => `Enregistrer comme base : ${language}`,
  schema: 'Un éditeur qui connaît JSON Schema vérifie le fichier pendant que vous écrivez :',
  schemaFile: 'le schéma des guides',
};
