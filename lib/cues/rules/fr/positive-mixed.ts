import type { CueRule } from '../rule.ts';

/** A compliment with something that is still wrong. */
export const positiveMixed: readonly CueRule[] = [
  {
    kind: 'positive_mixed.but',
    confidence: 0.72,
    patterns: [
      '(merci|mercii|mrc|remercie) ~8 (mais|par contre|sauf que|malheureusement|cependant|toutefois|neanmoins|en revanche|seulement|ceci dit) ~8 (pas|plus|rien|toujours|jamais|encore|aucun|aucune|manque|manquent|casse|cassee|faux|mauvais|mauvaise|probleme|souci|erreur|dommage|trop|bloque)',
      '(super|genial|geniale|top|bien|tres bien|parfait|parfaite|gentil|gentille|aimable|adorable|sympa|efficace|joli|jolie|beau|belle|bon|bonne|content|contente|ravi|ravie|satisfait|satisfaite|agreable|aime bien|adore|jadore|confortable|rapide|magnifique|impeccable|excellent|excellente|charmant|charmante|mieux|nickel) [~4] (mais|par contre|sauf que|malheureusement|cependant|toutefois|en revanche|dommage que|ceci dit|neanmoins|juste dommage) ~8 (pas|plus|rien|toujours|jamais|encore|aucun|aucune|manque|manquent|casse|cassee|faux|mauvais|mauvaise|probleme|souci|erreur|dommage|trop|bloque|lent|lente|ebreche|raye|tache)',
      '(dommage|seul bemol|petit bemol|un bemol|seul hic|le hic|seul point negatif|seul souci|seul regret|un seul regret) ~8',
      '(gentil|gentille|aimable|sympa) de [~2] (mais|sauf que|par contre) ~6',
      '(dun cote) ~8 (de lautre)',
    ],
    unless: [
      '(tant pis|pas grave|pas de souci|aucun souci)',
      '(non merci|merci mais (non|cest bon|ca ira))',
      '(mais|par contre) ~4 (pas (urgent|grave|de souci|presse|la peine)|plus besoin)',
      '(si|est ce|puis je|peut on|combien) ~8 ?',
      '(dommage) (que je|pour moi|corporel|corporels|matrimoniaux)',
      'dommages',
    ],
    ignoresNegation: true,
    examples: [
      'Merci pour votre aide mais ça ne marche toujours pas',
      'La robe est très jolie, par contre il manque la ceinture',
      'Votre collègue était adorable mais rien n’a changé',
      'Super produit, dommage que la batterie soit faible',
      'Livraison rapide, seul bémol : une assiette cassée',
      'c’est mieux mais encore très lent',
      'Merci, malheureusement le code est toujours bloqué',
      'J’adore l’appli mais elle plante trop',
    ],
    lookAlikes: [
      'Merci mais ça ira',
      'Très jolie robe, merci',
      'Non merci, pas besoin',
      'C’est bien mais pas urgent',
      'Parfait, mais est-ce que je peux payer en deux fois ?',
      'Merci, mais plus besoin, c’est réglé',
      'L’assurance couvre les dommages corporels ?',
      'Super, je commande',
    ],
  },
];
