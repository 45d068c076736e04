import type { GroupWords } from '../review-words.ts';

const orders =
  '(contacter|appeler|attendre|patienter|comprendre|vous calmer|te calmer|parler|aller|verifier|fournir|envoyer|prouver|lire|renvoyer|retourner|payer|remplir|completer|suivre|ecrire|prendre|demander|accepter|vous adresser|vous rapprocher|vous rendre|nous fournir|nous envoyer|nous renvoyer|nous retourner|savoir|admettre|voir|passer|faire|ecouter|etre patient|etre patiente|rester)';

/** Words that provoke, slip in or do not fit. */
export const manner: GroupWords<'manner'> = {
  provoking: {
    any: [
      '(calmez vous|calme toi|vous calmer|te calmer|du calme|restez calme|on se calme|detendez vous|restez poli|restez polie|restez correct|relax|zen|un peu de patience|un peu de calme)',
      '(comme|ainsi que) [deja] (je|nous|on|mon collegue|ma collegue) [~3] (dit|explique|indique|precise|ecrit|mentionne|signale|informe|disais|expliquais|indiquais)',
      'comme (deja|precedemment) (dit|explique|indique|precise|mentionne)',
      'je (vous|te) (lai|ai|le) [deja] (deja dit|deja explique|deja indique|repete|ai deja dit|ai deja explique|deja repondu)',
      'je (vous|te) (rappelle|repete|signale|ferai remarquer|fais remarquer) (que|quil|quelle|quon|quen|quun|quune|quils|quelles)',
      `(vous devez|vous devrez|tu dois|vous avez qua|vous navez qua|tas qua) [imperativement|dabord|absolument|dans un premier temps|simplement|juste|donc] [nous] ${orders}`,
      'il faut [dabord|absolument|imperativement] que (vous|tu)',
      `(il va falloir|il faut que vous|il faudra que vous|il vous faut|il vous faudra|il faudra) [~1] ${orders}`,
      '(inutile|pas la peine|pas besoin|rien ne sert|ne sert a rien|ca ne sert a rien) [de|d] [vous|te|t] (enerver|crier|insister|insulter|menacer|emporter|agresser|vous enerver|repeter|le repeter|hausser|emballer|agressive|agressif)',
      '(avec tout le respect [que je (vous|te) dois]|sauf votre respect|sans vouloir vous offenser|soyons clairs|soyons serieux|soyons honnetes|soyez raisonnable|soyez patient|soyez patiente|soyez gentil|soyez gentille)',
      '^ (ecoutez|franchement|evidemment|visiblement|bon ecoutez|ecoute|encore une fois)',
      '(vous netes|tu nes) pas (le seul|la seule|seul|seule|notre seul|notre seule|les seuls)',
      'comme (tout le monde|les autres)',
      '(ce nest|cest) pas [bien|si|tres] grave',
      '(ca|cela) arrive [tres] (souvent|a tout le monde|a dautres|tous les jours)',
      '(vous voulez quoi|va pas y passer|quest ce que vous voulez que)',
      'ne (soyez|sois) pas (agressif|agressive|impoli|impolie|desagreable|si)',
      '(ne criez pas|arretez de|cessez de|ne vous enervez pas|ne tenerve pas|ne vous emportez pas)',
      '((pas|nest pas) mon probleme|que voulez vous que jy fasse|que voulez vous que je (fasse|vous dise)|cest comme ca|cest la vie|je ny peux rien|ce nest pas si (grave|complique)|il ny a pas mort dhomme|il suffisait de)',
      '(relisez|lisez) [~1] (mon|le|nos|la|les|mes|ce|bien|attentivement)',
      '(vous exagerez|tu exageres|vous ne comprenez pas|vous mecoutez|vous ne lisez pas|personne dautre ne)',
      '(je viens de vous le dire|pour la derniere fois|je vous prierai|je vous prie de rester)',
    ],
    unless: ['vous ne devez (pas|rien|plus)', 'vous nen devez', '(vous naurez|vous navez) (rien|pas|plus) a'],
  },
  bad_news: {
    any: [
      '(malheureusement|helas|je crains|jai bien peur|jai peur que|je regrette|nous regrettons|au regret|jai le regret|nous avons le regret|mauvaise nouvelle|cest avec regret|je suis au regret)',
      '(je suis au regret|nous sommes au regret|jai le regret|nous avons le regret|je regrette|nous regrettons) de (vous|te) (informer|annoncer|dire|confirmer|signaler) que',
    ],
  },
  internal: {
    any: [
      '(note interne|notes internes|usage interne|^ interne|commentaire interne|memo interne)',
      '[a] ne pas (transmettre|envoyer|communiquer|montrer|dire|divulguer) (au|aux|a la) (client|clients|cliente)',
      '(client|cliente|clt) [~1] (enerve|enervee|penible|relou|chiant|chiante|mecontent|mecontente|agressif|agressive|relance encore|se plaint|insiste|difficile|de mauvaise foi)',
      '(voir|demander|escalader|transferer|remonter|valider) [~1] (avec|au|a|le) [le] (n 2|n 1|niveau 2|tl|sup|superviseur plateau|back office|bo)',
      '(todo|lorem ipsum|a completer|copier coller|reponse type|modele de reponse|macro <number>|fyi|inserer (nom|date|montant|prenom)|test test|asdf)',
    ],
    unless: ['(poche|memoire|batterie|piece|stockage) interne'],
  },
  secret: {
    any: [
      '(envoyez|envoyer|menvoyer|menvoyez|mindiquer|mindiquez|donnez|donne|donner|communiquez|communiquer|indiquez|indiquer|transmettez|transmettre|fournir|fournissez|confirmez|confirmer|dictez|tapez|saisir|ecrivez|quel est|quels sont|besoin|me faut|rappelez|partagez) [moi|nous|me] [~4] (mot de passe|mdp|code pin|pin|cvv|cvc|cryptogramme|code de securite|code secret|code de verification|numero de carte|numero de cb|numero cb|numero de carte bancaire|numeros de carte|identifiants|code confidentiel|iban et mot)',
      '(photo|copie|scan|capture) [~5] (carte bancaire|cb|carte bleue|carte de credit|carte de paiement)',
      '(trois|3) [derniers] chiffres [~3] (dos|verso|arriere)',
      '(donnez|donne|envoyez|menvoyer|mindiquer|dites|dis|communiquez|lisez|indiquez|donner|envoyer|dire|quel est) [moi|nous|me] [~1] code [~7] (sms|texto|recevoir|recu|telephone|envoye|envoyer)',
      '(votre|ton) [nouveau|ancien] (mot de passe|mdp|code pin) [provisoire|temporaire|actuel] est',
    ],
    unless: [
      '(jamais|ne pas|sans|ni|aucun|ne me|ne nous|inutile|pas besoin) [~5] (mot de passe|code|carte|mdp|pin|envoy*|donn*|communiqu*)',
      '(reinitialiser|changer|modifier|oublie|reinitialisez|changez) [~2] (mot de passe|mdp|code)',
      '(quatre|4) derniers chiffres',
      'carte (cadeau|de fidelite|fidelite|dachat)',
      'code (promo|postal|barre|avantage|porte|immeuble|de reduction)',
    ],
  },
  breezy: {
    any: [
      '(pas de souci|pas de soucis|pas dsouci|aucun souci|y a pas de souci|ya pas de souci|pas de probleme|aucun probleme|sans souci|pas de pb)',
      '(oups|oups*|hop|haha*|hahaha|hihi|hehe*|mdr|ptdr|lol|zut|mince alors|mince|aie|oh la la|oula|ouille|youpi|genial|chouette|nickel|top|au top|super|impeccable|cool|trop bien|et voila|tada)',
      '(tkt|tinquiete|ne tinquiete pas|ten fais pas|ne vous en faites pas|pas de panique|je plaisante|je rigole|bisous|bises)',
      '(excellente|belle|super|merveilleuse) (journee|soiree|fin de journee|semaine|apres midi)',
    ],
    unless: [
      '(pas|nest pas) (top|super|genial|cool|nickel|chouette|terrible)',
      '(super|top) (u|marche|case|box)',
      'aucun souci [~1] (avec|sur) (la|le|votre)',
    ],
  },
  slang: {
    any: [
      '(coucou|ouais|ouaip|ouep|nan|nope|yes|yep|mdr|ptdr|lol|tkt|jsp|chui|chuis|cc|slt|bjr|dsl|pcq|pk|bcp|tt|qd|tjs|jms|ok ok|kdo|cool|nickel|top|ca roule|ca marche|ca baigne|trop bien|carrement|grave|chelou|relou|galere|mec|frero|mon pote|ma belle|poulet|cimer|asap|dac|dacodac|wesh|hop|cest quoi|c koi|bisous)',
    ],
    unless: [
      '(plus|moins|pas|si|assez|tres) grave',
      'top (bleu|noir|blanc|rouge)',
      '(si|que|comment|pourquoi|ne|plus) [~2] ca marche',
      '(sache*|savoir|dire|comprendre|demande) [~2] cest quoi',
    ],
  },
  joins: { any: ['(et|mais|puis|donc|alors que|ensuite)'] },
  door_open: {
    any: [
      '(autre chose|autre question|autres questions|la moindre question|quoi que ce soit|quelque chose|une question|un doute|un souci) [~4] (presente|va|ici|besoin|ecri*|repond*|question|bloque|arrive|revient|survient|cloche|suffit|reste*)',
      'si autre chose',
      '(je reste|je suis|nous restons|on reste) [toujours|bien] (la|ici|disponible|a votre disposition|a votre ecoute|a ta disposition|joignable)',
      '(ecrivez|ecris|repondez|reponds|revenez|reviens|recontactez|contactez|rappelez|dites|dis|faites) [moi|nous|le moi|simplement|vers|signe] [~2] (ici|quand|si|des|moi|nous|sans hesiter|signe|a tout moment|vers)',
      '(nhesitez pas|nhesite pas|a tout moment|quand vous voulez|quand tu veux|un message ici|un mot ici|un simple message)',
      '(me|nous) (joindre|ecrire|retrouver|recontacter|contacter) [~1] (ici|a tout|quand|de nouveau|directement)',
      '(au|en cas de) [moindre] (doute|besoin|souci)',
      '(puis je|est ce que je peux|je peux) ~2 aider (pour|avec|sur|en) [~1] (autre chose|autre point)',
    ],
  },
};
