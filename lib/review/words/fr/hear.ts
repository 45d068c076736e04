import type { GroupWords } from '../review-words.ts';

const asks =
  '(quel est|quelle est|quels sont|c quoi|cest quoi|donner|donnez|donne|communiquer|communiquez|indiquer|indiquez|envoyer|envoyez|envoie|envoyer|fournir|fournissez|transmettre|transmettez|preciser|precisez|rappeler|rappelez|confirmer|confirmez|avoir|avez vous|as tu|auriez vous|besoin|besoin de|me faut|me faudrait|faut il|connaitre|joindre|menvoyer|mindiquer|ajouter|partager|manque)';

const haveIt = '(jai|nous avons|je vois|je retrouve|jai deja|jai bien)';
const sendIt =
  '(je vous|je te|je les|je la|je le) [l] (envoie|enverrai|envoyer|appelle|rappelle|ecris|lenvoie)';
const noNeed = '(pas besoin|plus besoin|inutile|rien dautre|rien a|navez pas a|navez rien|navez plus|naurez)';

/** What a reply asks for, and how it takes up what was asked. */
export const hear: GroupWords<'hear'> = {
  answers_later: {
    any: [
      '(je|jy) [vous|te] (reviens|reviendrai|reponds|repondrai|ecris|ecrirai|tiens|tiendrai)',
      'je (vous|te) (dis|dirai|donne|donnerai|confirme|confirmerai|apporte|rappelle|appelle) [~5] (avant|dici|a|des|dans|demain|aujourdhui|reponse|reponses)',
      '(vous aurez|vous avez|tu auras|tu as|vous recevrez) [~3] (reponse|reponses|nouvelles)',
      '(reponse|reponses|nouvelles) [~3] (avant|dici|a <number>|demain|dans)',
      '(je me renseigne|je pose la question|je cherche la reponse)',
    ],
    unless: ['je (vous|te) rappelle (que|quil|quelle)'],
  },
  asks_order: {
    any: [
      `${asks} [~3] (numero|numeros|num|n|no|nr|reference|ref) [~2] (commande|cmd|cde|dossier|client|suivi|compte|ticket|colis|facture|contrat)`,
      '(numero|n|ref|reference) de (commande|dossier|suivi|colis) [svp|stp|sil vous plait|sil te plait] ?',
      '(quelle|de quelle) (commande|reference) [~3] ?',
      '(numero|reference) de (commande|dossier) svp',
    ],
    unless: [haveIt, sendIt, noNeed, 'jamais', '(numero|reference) [~4] (figure|est (indique|sur))'],
  },
  asks_email: {
    any: [
      `${asks} [~3] (mail|email|e mail|courriel|adresse mail|adresse email|adresse e mail|adresse electronique)`,
      '(adresse mail|mail|email) (svp|stp|sil vous plait) ?',
    ],
    unless: [
      haveIt,
      sendIt,
      noNeed,
      '(par|un|le) (mail|email|e mail|courriel)',
      '(recu|recevoir|recevez|recevrez) [~3] (mail|email)',
    ],
  },
  asks_phone: {
    any: [
      `${asks} [~3] (numero|n|num) [~1] (telephone|tel|portable|mobile|fixe)`,
      `${asks} [~2] (telephone|tel|portable)`,
      '(quel numero|a quel numero) [~3] (joindre|rappeler|appeler|contacter|rappelle|appelle)',
      'numero [~2] ou [~3] (joindre|rappeler|appeler)',
    ],
    unless: [haveIt, noNeed, 'je (vous|te) (appelle|rappelle) au', 'avez donne'],
  },
  asks_photo: {
    any: [
      `${asks} [~3] (photo|photos|image|images|capture|captures|screenshot|cliche)`,
      '(photo|capture) (svp|stp|sil vous plait) ?',
    ],
    unless: [
      haveIt,
      sendIt,
      noNeed,
      '(merci|photo|photos) [~1] (montre|recue|recues|votre photo)',
      'je demande',
    ],
  },
  asks_name: {
    any: [
      '(quel est|donner|donnez|indiquer|indiquez|communiquer|communiquez|confirmer|preciser|rappeler|connaitre|avoir) [~1] (votre|ton) (nom|prenom)',
      '(votre|ton) (nom|prenom) [~2] (svp|stp|sil vous plait) ?',
      'a qui ai je (lhonneur|affaire)',
    ],
    unless: [haveIt, noNeed],
  },
  asks_address: {
    any: [
      `${asks} [~2] (votre|ton|une|lautre|la) [nouvelle] (adresse|ladresse) [~1] (postale|complete|de livraison|exacte|$)`,
      '(quelle est|rappeler|confirmer) (votre|ton) adresse',
      '(votre|ton) adresse [postale|complete|de livraison] (svp|stp|sil vous plait) ?',
    ],
    unless: [haveIt, noNeed, 'adresse (mail|email|e mail|electronique)', 'nouvelle adresse'],
  },
  asks_what_happened: {
    any: [
      '(que|quest ce) (se passe|sest il passe|sest passe|se passe t il|qui se passe|qui sest passe|qui ne va pas|quil se passe|quil sest passe|qui vous amene)',
      '(expliquer|expliquez|mexpliquer|mexpliquez|decrire|decrivez|detailler|detaillez|dire|preciser|raconter|racontez) [~2] (ce qui|ce quil|probleme|souci|situation|motif|incident|panne)',
      '(quel est|cest quoi|quel serait) [donc|exactement] (le|votre|ton|lobjet) [~1] (probleme|souci|motif|demande|panne)',
      '(en quoi|comment|que) (puis je|pouvons nous|je peux|peut on) [vous|te] [~1] (aider|faire pour|renseigner|etre utile)',
      'plus (de details|dinformations|dinfos|de precisions) [~1] (sur|concernant) (le|votre|la)',
    ],
    unless: [
      '(dautre|encore|ensuite|maintenant que|demander|demande au)',
      '(je vais|je peux|laissez moi) [~1] (expliquer|detailler)',
      'ce que (je|nous|on|lon) (peux|pouvons|peut)',
      '(pour|afin de|je vais|je peux|je reviens) [~1] (vous|te) (dire|expliquer|preciser|detailler|raconter)',
    ],
  },
  asks_more: {
    any: [
      '(envoyez|donnez|dites|indiquez|transmettez|confirmez|precisez|communiquez|envoie|donne|dis|indique|transmets|confirme|precise) (moi|nous)',
      'merci de [bien vouloir] [me|nous|mindiquer] (envoyer|donner|indiquer|transmettre|confirmer|preciser|communiquer|joindre)',
      'merci de (menvoyer|mindiquer|menvoyez)',
      '(pouvez vous|pourriez vous|peux tu|pourrais tu) [me|nous] (envoyer|menvoyer|donner|dire|indiquer|mindiquer|transmettre|confirmer|preciser|joindre|communiquer)',
      '(il me faut|il me faudrait|jai besoin de|jaurais besoin de) (votre|vos|ton|ta|tes)',
    ],
    unless: ['si (autre|quelque|un|une|le|la) ~6', '(jamais|ne menvoyez|inutile)', '(si besoin|des que)'],
  },
  checks_understanding: {
    any: [
      '(ai je|jai) bien compris',
      'est ce (bien ca|bien cela|exact|juste|correct|clair|bon)',
      '(est ce que|est) [~4] (convient|fonctionne|marche|clair|claire|aide|suffit|bloque|reussi) [~2] ?',
      '(cela|ca) (vous|te) (convient|va|aide|parait|semble) [~2] ?',
      '(dites moi|dis moi|dites le moi|prevenez moi|faites moi savoir) [~1] (si|ou|quelle|laquelle|quand|a quelle)',
      '(tout est|cest) (clair|bon pour vous|ok pour vous)',
    ],
  },
};
