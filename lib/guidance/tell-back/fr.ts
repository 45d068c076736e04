import type { Address } from '../../conversation/types.ts';
import type { Fact } from '../../language/facts.ts';
import type { Deed, NounPhrase, TellBack } from './types.ts';
import { chosen, same, small, spaced } from './words.ts';

const feminine = /^(?:commande|livraison)$/i;
const isThing = (word: string) => /^(?:colis|paquet|envoi)$/i.test(word);
const vowel = /^[aeiouyàâäéèêëîïôöûü]/i;

/** How French tells back what a customer said; a determiner agrees with the customer's own. */
export const frenchTellBack: TellBack = {
  and: ' et ',
  relativeDay: /^(?:hier|avant-hier|aujourd|ce (?:matin|midi|soir)|cet(?:te)? apr)/i,
  isThing,
  parcel(said, address) {
    const parcel = said?.toLowerCase() ?? 'colis';
    const thing = isThing(parcel) ? parcel : 'colis';
    const isFeminine = feminine.test(parcel);
    return {
      parcel,
      theParcel: parcel === 'envoi' ? 'l’envoi' : `${isFeminine ? 'la' : 'le'} ${parcel}`,
      yourParcel: `${address === 'informal' ? (isFeminine ? 'ta' : 'ton') : 'votre'} ${parcel}`,
      firstParcel: `le premier ${thing}`,
    };
  },
  deed: deedOf,
  item: itemOf,
  service: serviceOf,
  flaw(said, address) {
    const isClause = /^(?:(?:le|la|les|mon|ma|mes|notre) |l['’])/i.test(said);
    return isClause && !/ (?:casse|abime|rayes?|fissures?|dechires?)$/i.test(said)
      ? typeset(small(asYours(said, address)))
      : undefined;
  },
  occasion: (said, address) => typeset(asYours(small(said), address)),
  status: (said) =>
    /^remis/i.test(said)
      ? 'remis'
      : /^d[ée]pos/i.test(said)
        ? 'déposé'
        : /^dist/i.test(said)
          ? 'distribué'
          : 'livré',
  promised: (said) => same(chosen(things, said)),
  when: (day, time) => spaced(day && dayOf(day), time && clock(time)),
  promisedDay: (day) => dayOf(day),
  since: (day) => dayOf(day),
  duration: (said) => said.toLowerCase(),
  nth: (said) => ordinals[/^\d/.exec(said)?.[0] ?? ''] ?? said.toLowerCase().replace('ieme', 'ième'),
};

const things = [
  [/appel|contact/i, 'un rappel'],
  [/rembours/i, 'le remboursement'],
  [/avoir/i, 'un avoir'],
  [/mail|r[ée]p/i, 'une réponse'],
  [/remplac/i, 'un remplacement'],
  [/technicien/i, 'un technicien'],
] as const;

const ordinals: Readonly<Record<string, string>> = {
  2: 'deuxième',
  3: 'troisième',
  4: 'quatrième',
  5: 'cinquième',
  6: 'sixième',
};

const typeset = (text: string) => text.replaceAll("'", '’');

/** `mes voisins` gives `tes voisins`, `vos voisins`; "notre" is said to more than one, so "votre" in both forms. */
function asYours(text: string, address: Address): string {
  const isInformal = address === 'informal';
  return text
    .replace(/(?<!\p{L})(?:mon|ma)(?= )/giu, (word) =>
      isInformal ? `t${word.slice(1).toLowerCase()}` : 'votre',
    )
    .replace(/(?<!\p{L})mes(?= )/giu, isInformal ? 'tes' : 'vos')
    .replace(/(?<!\p{L})notre(?= )/giu, 'votre')
    .replace(/(?<!\p{L})nos(?= )/giu, 'vos')
    .replace(/chez (?:moi|nous)(?!\p{L})/giu, `chez ${isInformal ? 'toi' : 'vous'}`);
}

/** With the customer's possessive, or one that agrees with the article the customer wrote. */
function itemOf(said: string, address: Address): NounPhrase {
  const [, determiner = '', noun = ''] =
    /^(mon|ma|mes|notre|nos|une?|des|les?|la|ce|cette|ces|l['’])\s*(.+)$/i.exec(said) ?? [];
  const own = yourWord(determiner.toLowerCase().replace('’', "'"), noun, address);
  if (own === undefined) return {};
  const phrase = typeset(`${own} ${noun}`);
  return /s$/.test(own) ? { object: phrase } : same(phrase);
}

function yourWord(determiner: string, noun: string, address: Address): string | undefined {
  const isInformal = address === 'informal';
  if (/^(?:mes|nos|des|les|ces)$/.test(determiner)) return isInformal && determiner !== 'nos' ? 'tes' : 'vos';
  if (!isInformal || determiner === 'notre') return determiner === '' ? undefined : 'votre';
  if (/^(?:mon|le|un|ce)$/.test(determiner)) return 'ton';
  if (determiner === 'ma' || determiner === 'la') return 'ta';
  if (determiner === "l'") return 'ton';
  // "une" and "cette" before a vowel take "ton"; before an h it depends on the word.
  if (vowel.test(noun)) return 'ton';
  return /^h/i.test(noun) ? undefined : 'ta';
}

function serviceOf(said: string, address: Address): string | undefined {
  const yours = typeset(small(asYours(said, address))).replace(
    /^votre (?=site|application|appli|page|portail|api|serveur|logiciel|espace)/,
    (word) => (/^votre /i.test(said) ? 'notre ' : word),
  );
  if (/^(?:(?:le|la|mon|ma|ton|ta|notre|votre) |l’)/.test(yours)) return yours;
  if (/^cette /i.test(said)) return undefined;
  if (/^internet$/i.test(said)) return said.toLowerCase();
  const article = chosen(serviceArticles, said);
  return article === undefined ? undefined : `${article}${yours}`;
}

const serviceArticles = [
  [/^(?:appli|application|api|export|import|imprimante|espace|int[ée]gration|identification)/i, 'l’'],
  [/^(?:connexion|fibre|box|ligne|page|synchro|messagerie|recherche|t[ée]l[ée]$|bo[îi]te)/i, 'la '],
  [
    /^(?:wi-?fi|r[ée]seau|fixe|site|portail|compte|serveur|routeur|modem|logiciel|plugin|paiement|panier|tableau|lien|mail)/i,
    'le ',
  ],
] as const;

function deedOf({ kind, text }: Fact, address: Address): Deed | undefined {
  const said = text.toLowerCase();
  if (kind === 'effort_waited') return wait(said, address);
  if (kind === 'effort_asked') return ask(said, address);
  if (kind === 'effort_searched') return search(said, address);
  return contact(said);
}

function wait(said: string, address: Address): Deed | undefined {
  const howLong = /toute la \p{L}+|tout (?:l['’]|le )(?:\p{L}|-)+/u
    .exec(said)?.[0]
    .replace('journee', 'journée')
    .replace('soiree', 'soirée')
    .replace('matinee', 'matinée')
    .replace('apres', 'après');
  if (howLong === undefined) return undefined;
  const home = /chez|maison|domicile/.test(said) ? ` chez ${address === 'informal' ? 'toi' : 'vous'}` : '';
  const rest = typeset(`${howLong}${home}`);
  return { done: `attendu ${rest}`, doing: `attendre ${rest}` };
}

/** The neighbours as those who were asked: `aux voisins`, `à tes voisins`. */
function ask(said: string, address: Address): Deed | undefined {
  const whom = asked(said, address);
  return whom === undefined ? undefined : { done: `demandé ${whom}`, doing: `demander ${whom}` };
}

function asked(said: string, address: Address): string | undefined {
  const yours = typeset(asYours(said, address));
  if (/^(?:aux?|à|chez|auprès) /.test(yours)) return yours;
  if (/^a /.test(yours)) return yours.replace(/^a /, 'à ');
  if (/^aupres /.test(yours)) return yours.replace('aupres', 'auprès');
  if (/^tous les /.test(yours)) return `à ${yours}`;
  if (/^les /.test(yours)) return yours.replace(/^les /, 'aux ');
  return /^(?:la|ta|tes|vos|votre|tous) /.test(yours) ? `à ${yours}` : undefined;
}

function search(said: string, address: Address): Deed {
  if (said === 'partout') return { done: 'cherché partout', doing: 'chercher partout' };
  const where = typeset(asYours(said, address))
    .replace('derriere', 'derrière')
    .replace('boite', 'boîte')
    .replace('entree', 'entrée');
  return { done: `regardé ${where}`, doing: `regarder ${where}` };
}

const contacts: readonly (readonly [RegExp, Deed])[] = [
  [/^appel/, { done: 'appelé', doing: 'appeler' }],
  [/^t[ée]l[ée]phon/, { done: 'téléphoné', doing: 'téléphoner' }],
  [/^[ée]crit/, { done: 'écrit', doing: 'écrire' }],
  // Who was contacted stands before the verb and is left out, so these two need another verb.
  [/^(?:contact|relanc)/, { done: 'pris contact', doing: 'prendre contact' }],
];

function contact(said: string): Deed | undefined {
  const verb = chosen(contacts, said);
  const count = /(?:au moins )?(?:(?:plus de )?[\p{L}\d]+ fois|[àa] plusieurs reprises)$/u
    .exec(said)?.[0]
    .replace(/^a plus/, 'à plus');
  return verb && count ? { done: `${verb.done} ${count}`, doing: `${verb.doing} ${count}` } : undefined;
}

/** `vendredi`, `hier soir`, `le 12 mars`. */
function dayOf(day: string): string {
  const lower = typeset(day.toLowerCase())
    .replace(/^aujourd’? ?hui/, 'aujourd’hui')
    .replace('apres', 'après')
    .replace('fevrier', 'février')
    .replace(/\baout\b/, 'août')
    .replace('decembre', 'décembre');
  return /\d/.test(lower) && !/^le /.test(lower) ? `le ${lower}` : lower;
}

function clock(time: string): string {
  const [, hours = '', minutes = ''] = /^(\d{1,2})\D*(\d{2})?/.exec(time) ?? [];
  return `à ${hours}h${minutes}`;
}
