import type { CueRule } from '../rule.ts';

/** A death that the customer tells of. */
export const griefBereavement: readonly CueRule[] = [
  {
    kind: 'grief_bereavement.told',
    confidence: 0.85,
    patterns: [
      '(decede|decedee|decedes|defunt|defunte|feu mon (pere|mari|grand pere)|feue ma|deces|endeuille|endeuillee|en deuil|deuil|obseques|enterrement|veuf|veuve|orphelin|orpheline|succession|acte de deces|certificat de deces|pompes funebres|funerailles|condoleances|crematorium|fausse couche|mort ne)',
      '(mon|ma|notre|son|mes|sa|leur) [pauvre|beau|belle|grand|petit|petite|meilleur|meilleure|propre] (mari|femme|epouse|epoux|pere|mere|maman|papa|fils|fille|frere|soeur|compagnon|compagne|conjoint|conjointe|grand mere|grand pere|mamie|papi|papy|oncle|tante|ami|amie|bebe|enfant|parents|fiance|fiancee|voisine|voisin|beau pere|belle mere) [~3] (est mort|est morte|est decede|est decedee|sont morts|vient de mourir|nous a quittes|nous a quittee|ma quittee pour toujours|sest eteint|sest eteinte|vient de nous quitter|est parti (brutalement|subitement|rejoindre)|sest suicide|sest suicidee|sest donne la mort|vient de deceder|meurt)',
      '(jai|on a|nous avons|ai|venons de|viens de|vient de) [recemment|brutalement|malheureusement] (perdu|perdre|enterre|enterrer|incinere) (mon|ma|notre|mes|nos|son|sa) [pauvre|petit|petite|beau|belle|grand] (mari|femme|epouse|epoux|pere|mere|maman|papa|fils|fille|frere|soeur|compagnon|compagne|conjoint|conjointe|grand mere|grand pere|mamie|papi|papy|oncle|tante|meilleur ami|meilleure amie|bebe|enfant|parents|fiance|fiancee)',
      '(la (mort|disparition|perte)|suite a la (mort|disparition)|depuis la mort|apres la mort) (de|du|dun) (mon|ma|notre|son|sa|mes|titulaire|proche|lun)',
      '(il|elle|qui) [~1] (nous a quittes|nous a quitte|sest eteinte|sest eteint|est mort|est morte) [~4]',
      '(titulaire|assure|client|cliente|assuree|abonne) ~3 (est mort|est morte|vient de mourir)',
    ],
    unless: [
      '(telephone|portable|batterie|ordi|ordinateur|ecran|pile|piles|tel|appareil|box|voiture|moteur|machine|four|tablette|plante|pc|lien|cafetiere|chargeur|frigo|onduleur) ~3 (mort|morte|decede|decedee|rendu lame)',
      '(assurance|garantie|option|capital|contrat|clause) ~3 deces',
      '(impots|droits|notaire|impot) ~3 succession ~4 ?',
      '(succession de) (bugs|pannes|erreurs|messages|problemes|incidents|etapes|coupures|retards)',
      '(mort|morte) de (rire|faim|fatigue|peur|trouille|honte|chaud|froid|soif)',
      '(film|serie|roman|jeu|livre|personnage|chanson|episode|saison)',
      '(perdu) (mon|ma) (fils|fille|mari|femme|mere) (dans|au) (le magasin|rayon|la foule|la file)',
      '(couronne|fleurs|gerbe|carte|cartes|tenue) ~4 (deuil|enterrement|condoleances|obseques) ~3 ?',
      '(mail|message|article|page|lien) ~2 defunt',
      '(veuve) (clicquot|noire)',
      'cest un enterrement de (vie|premiere)',
      'enterrement de vie',
    ],
    ignoresNegation: true,
    examples: [
      'Mon mari est décédé le mois dernier',
      'ma mère vient de mourir, comment fermer sa ligne',
      'Je vous écris au sujet du compte de mon père défunt',
      'J’ai perdu ma fille en mars',
      'suite au décès de ma femme',
      'Je suis veuve depuis trois semaines',
      'Les obsèques sont jeudi',
      'J’ai l’acte de décès, à qui l’envoyer ?',
      'Mamie s’est éteinte dimanche, elle nous a quittés',
    ],
    lookAlikes: [
      'Mon téléphone est mort',
      'L’option garantie décès est incluse ?',
      'J’étais morte de rire',
      'Une succession de bugs ce matin',
      'Une bouteille de Veuve Clicquot svp',
      'Le lien est mort',
      'Je cherche une tenue pour un enterrement de vie de jeune fille',
      'Le film où le père est mort n’est plus au catalogue',
    ],
  },
];
