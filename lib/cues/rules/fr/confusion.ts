import type { CueRule } from '../rule.ts';

/** Lost in how it works. */
export const confusion: readonly CueRule[] = [
  {
    kind: 'confusion.lost',
    confidence: 0.74,
    patterns: [
      '(comprends|comprend|compris|pige|capte|saisis|comprenons|comprend) (pas|rien|plus rien|plus|pas bien|toujours pas|pas trop|pas tout|que dalle) [du tout|a|bien|trop|tout|votre|vos|la|le|les|ce|comment|ou|quel|quelle|quoi|$|?|!]',
      '(je suis|jsuis|suis|on est|nous sommes) [<very>|un peu|completement] (perdu|perdue|perdus|larguee|largue|paumee|paume|embrouille|embrouillee|confus|confuse|dans le flou|noyee|noye)',
      '(my|m y|sy) (perd|perds|retrouve plus|perdre) ~2',
      '(pas|peu|plus) [<very>|du tout] (clair|claire|clairs|claires|comprehensible|intuitif|explicite|limpide) [du tout|pour|comme|$|!|.|votre|ce]',
      '(cest|tout ca est|trop|site|explications|menu|procedure|formulaire) [<very>] (confus|flou|floue|complique|compliquee|du chinois|un labyrinthe|incomprehensible|embrouille|pas clair|pas clairs|pas claire)',
      '(laquelle|lequel|lesquels|quelle case|quel bouton|quel onglet|quelle ligne|quel menu) ~8 (?|??)',
      '(trouve|vois|sais|voit) [toujours] (pas|plus|nulle part|pas du tout) (ou (est|se|cest|cliquer|aller|trouver|mettre|je dois|on)|comment (faire|on fait|proceder|ca|my|sy|le|la|m y)|le bouton|longlet|le menu|quoi (cocher|mettre|choisir|cliquer|remplir)|quelle (case|option|ligne)|quel (bouton|menu|champ))',
      '(ca|cela|sa|ce mot|ce terme|ce code|ce message) (veut|veux|voulait) dire [quoi] ~2',
      '(quest ce que|cest quoi) [<cest>|ca|cela|exactement|que|ce|cette|un|une|le|la|votre] (ca veut dire|signifie|cette etape|ce code|ce champ|ce bouton|ce menu|cette case|cette histoire de code)',
      '^ (hein|euh|quoi|pardon|comment) (?|??)',
      '(du|cest du) (chinois|charabia|jargon)',
      '(arrive|arrives|reussis) pas [a|du tout] [m] (comprendre|trouver|my retrouver|y retrouver|saisir|suivre|faire|ouvrir|voir) ~3',
    ],
    unless: [
      '(comprends|comprend|comprenez|saisis) (pas|toujours pas|plus) [bien] (pourquoi|que vous|que personne|quon|comment (vous|on peut|une|est ce possible)) ~3',
      '(vous|tu|ils) [ne|n] [avez] [me] (comprenez|comprends|avez compris|comprennent) [pas|rien]',
      '(pas de souci|jai compris|compris merci|cest clair)',
      '(colis|lettre|bagage|valise|mot de passe|carte|facture|temps|code) ~2 (perdu|perdue|perdus)',
      '(perdu|perdue) (mon|ma|mes|le|la|un|une|du poids|des|confiance)',
      '(photo|image|ecran|video|texte) ~3 (flou|floue)',
    ],
    ignoresNegation: true,
    examples: [
      'Je ne comprends rien à votre formulaire',
      'je suis complètement perdue',
      'C’est pas clair du tout',
      'Laquelle de référence, il y en a trois ?',
      'je ne trouve pas où cliquer',
      'ça veut dire quoi éligible',
      'hein ?',
      'On s’y perd avec tous ces menus',
    ],
    lookAlikes: [
      'Je ne comprends pas pourquoi vous me facturez ça',
      'J’ai perdu mon mot de passe',
      'Vous ne comprenez pas',
      'La photo est floue sur le site',
      'C’est très clair, merci',
      'Mon colis est perdu',
      'J’ai compris, merci',
      'Pas de souci, c’est clair',
    ],
  },
];
