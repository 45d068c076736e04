import type { CueRule } from '../rule.ts';

/** Praise that clashes with a failure: only kept beside a cause. */
export const sarcasm: readonly CueRule[] = [
  {
    kind: 'sarcasm.mock_praise',
    confidence: 0.74,
    patterns: [
      '(merci|bravo|chapeau) (pour rien|de rien du tout|bien|les gars|lartiste|la sncf|quand meme|pour (la (perte|casse|panne|blague|galere|journee perdue|qualite)|le (retard|foutage|temps perdu|mepris)|ce fiasco|avoir (perdu|casse|gache)|mavoir (fait|laisse|pris)|votre (mepris|silence|incompetence)))',
      '(super|genial|bravo|parfait|magnifique|formidable|excellent|fantastique|merveilleux|top|chouette|extra|felicitations|chapeau|de mieux en mieux|ah bravo|cool|splendide|nickel|fabuleux|bien joue|quelle efficacite|quel service|quelle chance) ~8 (encore|toujours|rien|casse|cassee|perdu|perdue|retard|annule|annulee|panne|jamais|pas|plus|deuxieme|troisieme|<ordinal> fois|rebelote|recommence|semaines|mois|faux|bloque|en miettes|a nouveau|de nouveau|derange|nulle part|pour rien|plante)',
      '(encore|toujours|rien|casse|cassee|perdu|retard|annule|panne|jamais|pas|plus|semaines|mois|heures|<ordinal> fois|reponse|service|jours|rate|annulee) ~6 (super|genial|bravo|magnifique|formidable|fantastique|felicitations|chapeau|chapeau bas|bravo a vous|quel service|quelle efficacite|merci bien|merci beaucoup) $',
      '(vous etes|quel|quelle|quels) [~2] (trop aimable|trop bon|trop bonne|genereux|efficacite|rapidite|generosite|geste genereux|exploit|prouesse|grand seigneur|professionnalisme|reactivite|talent|magnanime|delicate attention|belle entreprise|bel exemple)',
      '(on ne change pas une equipe qui|on narrete pas le progres|vive le progres|la classe|on progresse|ca promet|ca sannonce bien|ca rassure|ca fait plaisir|ca fait rever|on avance|la grande classe|quelle chance|jai de la chance|trop gentil|trop aimable|quelle belle|jadore|jai hate|me voila ravi|me voila ravie|je suis ravie de lapprendre|ravi de lapprendre|vous mepatez|impressionnant|epatant|bluffant)',
      '(jai appris quelque chose|on aura tout vu|le service au top|service au top|tout va bien alors|tout va bien donc|me voila bien avance|me voila bien avancee|ca cest du service|quel beau service|belle efficacite|belle prouesse|champion|champions|champions du monde|medaille|record|palmares|oscar|palme)',
      'merci pour ce [beau|joli] (cadeau|geste)',
      '(moi meme|meme moi) [~2] (plus acces|y acceder)',
      '(comme dhab|comme dhabitude|comme toujours|comme prevu) [~2]',
      '(dans|pour) [~1] (dix ans|20 ans|l an 2050|une autre vie|noel prochain|mes petits enfants|ma retraite)',
    ],
    unless: [
      '(merci|super|genial|parfait|top|cool) [~2] (ca marche|cest regle|bien recu|cest bon|pour votre|de votre|ca fonctionne|je patiente|pas de souci|pas de probleme|rien dautre|pas grave|pas de soucis)',
      '(pas|plus|rien) (de souci|de probleme|dautre|durgent|grave|de soucis|mal|besoin|la peine)',
      '(si|pourriez vous|pouvez vous|est ce que|svp|sil vous plait)',
      '(merci) (davance|par avance|de votre|beaucoup pour)',
    ],
    ignoresNegation: true,
    examples: [
      'Super, encore en panne',
      'Merci pour rien',
      'Bravo, troisième semaine sans réponse',
      'ah génial, toujours rien reçu',
      'trois semaines pour une réponse, chapeau',
      'Formidable, encore perdu et personne ne répond',
      'quelle efficacité, j’attends depuis deux mois',
      'Comme d’habitude, aucune réponse depuis 3 semaines',
    ],
    lookAlikes: [
      'Super, merci, c’est réglé',
      'Parfait, pas de souci',
      'Merci beaucoup pour votre aide, je n’ai plus de question',
      'Top, ça marche !',
      'Génial, je patiente',
      'Super, pouvez-vous encore vérifier l’adresse ?',
      'Merci d’avance',
      'Bravo pour le nouveau site',
    ],
  },
];
