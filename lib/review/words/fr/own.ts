import type { GroupWords } from '../review-words.ts';
import { iStep, pronouns, steps } from './steps.ts';

const done =
  '(envoye|envoyee|renvoye|renvoyee|expedie|expediee|rembourse|remboursee|appele|rappele|ecrit|verifie|demande|relance|contacte|transmis|annule|annulee|change|changee|modifie|modifiee|ouvert|lance|credite|echange|remplace|remplacee|corrige|reserve|signale|prepare|rectifie|regle|interroge|traite|organise|programme|bloque|debloque|arrete|ajoute|resilie|recommande|remis|mis)';

const others =
  '(transporteur|livreur|livreuse|chauffeur|facteur|la poste|entrepot|lentrepot|latelier|atelier|fournisseur|fabricant|vendeur|banque|prestataire|sous traitant|preparateur|collegue|service|systeme|depot|chronopost|colissimo|mondial relay|dpd|ups|dhl|fedex|gls|relais colis|colis prive|conseiller bancaire)';

/** Who does what by when, and what cannot be done. */
export const own: GroupWords<'own'> = {
  i_do: {
    any: [
      `(je|moi je|jvais) [vais|peux|men vais|compte|continue de|continue a] [tout de suite|de suite|aussi|maintenant] ${pronouns} ${steps}`,
      `${iStep}`,
      '(et|puis) (vous|te|le|la|les) (transmets|ecris|rappelle|reviens|tiens|reponds|envoie|contacte|demande|redis)',
      `jen (renvo*|envo*|command*|expedi*|rembours*|parle*|prends)`,
      `(jy|je my) (travaill*|mets|vais|veille*)`,
      `(laissez moi|laisse moi|permettez moi de|permets moi de) ${pronouns} ${steps}`,
      '(je suis|jai) [~3] (au telephone|en ligne)',
      'je (suis|gere) (votre|ton|le|ce) (dossier|colis|commande)',
    ],
    unless: [
      '(je|jvous) (vous|te) rappelle (que|quil|quelle|quon|quen|quun|quune|combien)',
      'si je',
      '(mets|met|mettre|mettrai) [donc|maintenant] (fin|un terme)',
      '(puis|dois) je',
      'est ce que je peux',
      '(pour|afin) que je',
    ],
  },
  has_done: {
    any: [
      `(jai|je vous ai|je tai|je lai|je les ai|je vous lai|je te lai|jen ai|je me suis) [deja|bien|aussi|tout de suite|immediatement|personnellement] ${done}`,
      `je viens (de|tout juste de) ${pronouns} ${steps}`,
      'je viens (denvoyer|dappeler|decrire|dannuler|douvrir|dexpedier|dorganiser|dajouter)',
      'cest (fait|envoye|rembourse|annule|change|modifie|parti)',
    ],
    unless: ['si [~2] cest (fait|parti)'],
  },
  faceless_do: {
    any: [
      `(nous allons|on va) [vous|te|le|la|les] [le|la|les] [bientot|prochainement] ${steps}`,
      'on (vous|te) [le|la|les] (rappelle|recontacte|contacte|tient|envoie|repond|revient|redit|ecrit|rembourse|confirme|fait)',
      'on (regarde|verifie|cherche|demande|transmet|fait|traite|lance|revient|envoie|soccupe|sen occupe)',
      '(nous|on) [vous|te|le|la|les] (verifions|regardons|faisons|traitons|reviendrons|revenons|mettons|transmettons|demandons|cherchons|recherchons|envoyons|renvoyons|remboursons|appelons|rappelons|recontactons|contacterons|recontacterons|tiendrons|tenons|lancons|ouvrons|travaillons|analysons|etudions|enquetons|ferons|verrons)',
      `(equipe|lequipe|equipes|service|services|collegue|collegues|conseiller|conseillere|conseillers|technicien|technicienne|specialiste|specialistes|quelquun|logistique|comptabilite) [logistique|livraison|livraisons|client|clients|technique|transport|comptable|concerne|concernes] [qui] (va|vont|doit|doivent|devrait|pourra|pourront) [vous|te|la|le] ${steps}`,
      '(equipe|lequipe|equipes|service|services|collegue|collegues|conseiller|conseillere|technicien|quelquun) [logistique|livraison|client|technique|transport] [concerne|concernes] [qui] [vous|te|sen|la|le] (travaille|travaillent|verifie|verifient|cherche|cherchent|regarde|etudie|etudient|traite|traitent|fera|feront|prendra|prendront|revient|reviennent|rappelle|contacte|recontacte|repond|contactera|contacteront|recontactera|rappellera|repondra|reviendra|reviendront|traitera|verifiera|occupe|chargera|charge)',
      '(va|vont|sera|seront|a ete|ont ete|est|sont|va bientot) [etre] [bien|deja] (traite|traitee|traites|ouverte|ouvert|transmise|transmis|verifie|verifiee|analyse|analysee|etudie|etudiee|examine|examinee|remonte|remontee|prise en charge|pris en charge|signale|signalee|escalade|escaladee)',
      '(equipe|lequipe|service|comptabilite|compta|logistique|technique|collegue) [~1] (sen occupe|sen charge|gere|regarde|verifie|etudie)',
      'en cours (de traitement|danalyse|de verification|detude|de resolution|dinvestigation)',
      '(service|equipe|lequipe|pole) ~1 vous (recontactera|contactera|rappellera|repondra|ecrira)',
      'le necessaire (est|sera|va|a ete)',
    ],
  },
  time: {
    any: [
      '(avant|dici|vers|jusqua|jusquau|au plus tard|pour|des|autour de) [a|le|au] [~1] (<time>|<weekday>|demain|ce soir|midi|fin de journee|fin de semaine|la fin de [la] (journee|semaine|matinee))',
      '(avant|dici|vers|jusqua) [a] <number>',
      '(sous|dans|dici|en|encore) [les|environ] <number> (h|heure|heures|jour|jours|semaine|semaines|jours ouvres)',
      '(sous|dans|dici|en|encore|laissez moi|laisse moi|donnez moi|accordez moi|il me faut|jai besoin de) [les|environ|encore] <2+> [petites] (min|mn|mins|minutes)',
      'dans (lheure|la minute|la journee|lapres midi|la matinee|la soiree|un quart dheure|une demi heure)',
      '(aujourdhui|ajd|auj|ce soir|ce matin|cet apres midi|cet aprem|demain|apres demain|<weekday>|en fin de (journee|matinee)|le <number> <month>|<number> <month>)',
      '(tout de suite|immediatement|des maintenant|a linstant|sur le champ|dans la foulee)',
      '(reviens|reviendrai|ecris|ecrirai|rappelle|rappellerai|appelle|appellerai|nouvelles|reponse|reponds|repondrai|courant|saurai|dis|dirai|date|donne|donnerai|ici|vous|tard|envoie|contacterai|tiens|part|partira|sera|<weekday>) [~3] a [partir de] (<time>|<2+>)',
      '(dans|avec|sur) (ton|votre|le|la|ta) (prochain|prochaine) (colis|commande|facture)',
      '^ a <time>',
      'a <time> [au plus tard] (vous|tu|je|nous)',
      '(et|puis|nouvelles|resultat) [ici] a <time>',
      'entre <number> [h] [<number>] et <number>',
    ],
    unless: ['(bonne|belle|excellente) [fin de] ~1 (ce soir|demain)', '(aider|plait) [~2] aujourdhui'],
  },
  refusal: {
    any: [
      '(je|nous|on) [ne] (peux|peut|pouvons|pourrai|pourrons|pourrais) [malheureusement|vraiment|absolument|donc|helas] (pas|rien|plus)',
      '(je|nous) [ne] (suis|sommes) [malheureusement|pas] pas [~1] (en mesure|en capacite|habilite|habilitee|autorise|autorisee|autorises|capable|capables)',
      '(pas|plus) [malheureusement|techniquement] possible',
      '(ne sommes|ne suis|nest|nous sommes) pas [tenu|tenus] responsable*',
      'impossible',
      '(pas|plus) (de mon ressort|de notre ressort|mon service|notre service|mon domaine|mon role|de ma competence|de ma responsabilite|de mon fait)',
      '(ne|me|nous) [me|nous|le|laisse] (permet|permettent|laisse|autorise) pas',
      '(rien|pas grand chose) [~1] (faire|que je puisse|que lon puisse|a faire)',
      '(je nai|jai|nous navons) (pas|aucune|aucun) [de] (la main|main|acces|lacces|la possibilite|possibilite|solution|moyen|le droit|les droits)',
    ],
    unless: [
      '(ne peux|ne peut|peux) pas (imaginer|vous laisser|te laisser|vous en vouloir)',
      'rien [~1] a faire (de plus|dautre)',
      '(navez|nas|aurez) [plus] rien',
    ],
  },
  instead: {
    any: [
      'ce que (je|nous|lon) (peux|pouvons|peut)',
      '(en revanche|a la place|en attendant|en echange|en contrepartie|autrement)',
      '(je|nous|on) (peux|pouvons|peut|pourrais) [aussi|egalement|par contre|en revanche|donc|maintenant|tout de suite|plutot] [vous|te|le|la|les|en] [le|la|les|en] [aussi|egalement|tout de suite] (envoyer|renvoyer|rembourser|proposer|offrir|echanger|remplacer|annuler|changer|modifier|demander|appeler|crediter|reserver|ajouter|arreter|organiser|faire|lancer|verifier|mettre|reexpedier|expedier|ouvrir|prolonger|reporter|contacter|commander|donner)',
      '(je|nous) [vous|te] (propose|proposons)',
      'voici ce (que|qui)',
      'mais je (peux|vais|vous|te|men|fais)',
    ],
    unless: ['est ce que (je|nous|on) (peux|pouvons|peut)'],
  },
  way_out: {
    any: [
      '(vous|tu) (pouvez|pourrez|pourriez|peux|pourras|pourrais) [aussi|toujours|encore] ~1',
      '(mais|des que|ensuite|une fois) [~4] (je|nous|on) (peux|pouvons|peut|pourrai|pourrons) ~1',
      '^ (essayez|essaie|utilisez|utilise|suivez|suis|redemarrez|redemarre|choisissez|choisis|ouvrez|ouvre) ~1',
    ],
    unless: [
      '(pouvez|pourrez|pourriez|peux|pourras|pouvons|peut) [~1] (pas|plus|rien|que|voir|comprendre|constater)',
    ],
  },
  blames_customer: {
    any: [
      '(vous auriez|tu aurais) [bien] (du|pu)',
      'il (fallait|aurait fallu) [simplement|juste|dabord|nous|absolument]',
      '(vous navez|tu nas|vous avez|tas|tu as) pas [~1] (indique|precise|renseigne|lu|verifie|repondu|fourni|choisi|respecte|suivi|coche|donne|ouvert|prevenu|signale|mis|rempli|saisi|laisse|ete present|attendu)',
      '(si vous aviez|si tu avais) [bien|seulement|mieux] (lu|verifie|contacte|appele|prevenu|pris|souscrit|opte|paye|choisi|indique|precise|attendu|suivi|respecte|ete|regarde|ouvert|renseigne|coche)',
      '(comme|tel que) (indique|precise|mentionne|stipule|ecrit|explique|annonce|cela est indique|cest indique|cest ecrit) [clairement|~1] (dans|sur|par|lors|a|au|plus haut|ci dessus|precedemment)',
      '(votre|ta) [propre] (faute|negligence|oubli)',
      '(erreur|oubli) de (votre|ta) part',
      '(vous avez|tu as) (oublie|omis|neglige|mal (lu|saisi|compris|rempli|indique|lu))',
      '(vous avez|tu as) [surement|certainement|sans doute|probablement] du [~1] (rater|manquer|tromper|oublier|faire une erreur|mal|louper|perdre)',
      '(vous vous etes|tu tes) [surement|sans doute] trompe*',
      'cetait a (vous|toi) de',
      '(vous navez|tu nas) (qua|quà)',
    ],
    unless: [
      '(vous auriez|tu aurais) du (recevoir|avoir|etre (prevenu*|informe*|livre*|rembourse*))',
      'il (fallait|aurait fallu) (que nous|que je|vous (prevenir|le dire|repondre|rappeler|informer))',
      'navez pas [~1] (mal|tort)',
    ],
  },
  blames_other: {
    any: [
      `${others} [~2] (sest trompe|sest trompee|sest plante|a fait nimporte quoi|a oublie|a mal|a merde|a foire|est responsable|est fautif|est en tort|est en cause|a fait une erreur|a commis une erreur)`,
      `(faute|erreur|responsabilite|bug|negligence|oubli) (du|de la|de l|de notre|de mon|de ma|des|au|dun|dune) [~1] ${others}`,
      '(faute|erreur) de (lentrepot|la poste|livraison du transporteur)',
      `(voyez|adressez vous|rapprochez vous|plaignez vous|contactez|appelez) [~3] (aupres|avec|du|de|le|la|votre) ${others}`,
      `(faut|faudra|devez|devrez|invite a|veuillez|merci de|avez qua|navez qua) [~2] (voir|contacter|appeler|adresser|rapprocher|joindre) [ca|cela] [~3] ${others}`,
      '(mon|ma|un|une|mes) (collegue|collegues) (naurait|naurais|aurait|auraient) [~1] du',
      '(mon|ma|un|une) collegue [~1] (a mal|sest trompe|vous a mal|a oublie|na pas fait)',
      '(nest|cest|est) pas [de] (notre|ma) (faute|responsabilite)',
      '(ne depend|depend) pas de (nous|moi)',
      '(voyez|vois|voir) [ca|cela|directement] avec (elle|elles|lui|eux) $',
      `cest [la|le|votre|notre] ${others} qui (a|ont) [du] (faire|fait|oublie|mal|perdu|rate|merde|casse|bloque)`,
    ],
  },
  policy: {
    any: [
      '(notre|nos|politique de|reglement de|selon nos|selon notre|la) (politique|reglement|procedures|procedure|conditions generales|conditions de vente|conditions de retour|conditions dutilisation|regles)',
      '(conformement a|en vertu de) [~1] (nos|notre|la|les)',
      '(cgv|cgu|conditions generales|nos conditions)',
      '(la|les|une|cette|ces) (regle|regles) (est|sont|veut|existe|prevoit|exige|impose)',
      '(cest|ce sont) [la|les|nos|notre] (regle|regles|politique|procedure|reglement)',
      'il y a une procedure',
    ],
    unless: ['(voici|suivez) la (procedure|marche)'],
  },
  reason: {
    any: [
      '(parce|car|puisque|puisquil|puisquelle|afin|ainsi|pour que|pour quil|pour quelle|pour eviter|pour proteger|pour ne pas|pour vous eviter|comme ca|de sorte|sinon|la raison)',
    ],
  },
};
