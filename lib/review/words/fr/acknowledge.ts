import type { GroupWords } from '../review-words.ts';

const hard =
  '(usant|usante|incomprehensible|absurde|scandaleux|inexplicable|lamentable|ridicule|penible|penibles|agacant|agacante|frustrant|frustrante|enervant|enervante|rageant|rageante|inquietant|stressant|decevant|decevante|inacceptable|inadmissible|anormal|anormale|epuisant|fatigant|eprouvant|desagreable|contrariant|embetant|insupportable|exasperant|trop long|bien long|tres long|longue attente|beaucoup trop|dur|difficile|lourd|honteux|la derniere chose|de trop|vexant|ennuyeux|un peu fort)';

const upset =
  '(frustr*|agac*|agace|agacement|deception|decu|decue|decus|colere|mecontent*|inquiet*|inquietude|enerv*|exasper*|lassitude|difficile|penible|insatisfaction|ressent*|impatience|desarroi|fache*|bouleverse*|stress*|ras le bol|contrarie*|exced*|furieu*|a bout|outre|outree|indign*)';

const relative =
  '(mere|pere|mari|femme|epouse|epoux|conjoint|compagnon|compagne|fils|fille|frere|soeur|ami|amie|grand mere|grand pere|maman|papa|proche|oncle|tante)';

/** How replies acknowledge what happened, well and badly. */
export const acknowledge: GroupWords<'acknowledge'> = {
  feeling: {
    any: [
      `(cest|cetait|est|ca a du etre|cela a du etre|ca doit etre|cela doit etre|doit etre|ce doit etre|quelle|cest vrai que cest|sont) [vraiment|tres|tellement|plus que|franchement|extremement|tout a fait|bien|assez|particulierement|totalement] ${hard}`,
      '(cest|cela fait|ca fait) [deja|vraiment] [beaucoup|bien] trop',
      '(cest|ca|cela|ce nest|est|nest|netait) [absolument|vraiment|tout simplement] pas [du tout] [tres] (normal|normale|acceptable|correct|serieux|admissible|ce que vous|a la hauteur|le service)',
      `(je comprends|jimagine|je concois|je vois|jentends|je mesure|je percois|je sens|nous comprenons) [~6] ${upset}`,
      `(je comprends|je peux comprendre|jimagine|je concois|je vois) [bien] que (ce|cela|ca) [~2] (long|${hard.slice(1, -1)})`,
      '(je comprends|jimagine) [bien] (que|combien|a quel point|pourquoi) ~8 (vous|te) (semble|agace|enerve|pese|inquiete|decoive|mette|gene|tracasse|paraisse)',
      '(je|on|nous) (vous|te) (comprends|comprend|comprenons|entends)',
      '(vous avez|tu as) (raison|toutes les raisons|de quoi|le droit) (detre|de vous|de te|dy)',
      '(en droit|normal|comprehensible|legitime) (detre|dattendre mieux|que vous soyez|que tu sois|de vous sentir)',
      '(journee|soiree|matinee|demi journee|semaine|samedi) [~6] (pour rien|perdue|gachee|fichue|perdu)',
      '(attendre|attendu|restee|reste|appels|appel|demarches|messages|deplacement) [~6] pour rien',
      '(agacerait|enerverait|decevrait|exaspererait|inquieterait|fatiguerait) (nimporte qui|tout le monde|quiconque)',
      '(atterre|atterree|consterne|consternee) (par|de)',
      '(nimporte qui|tout le monde) [~2] (serait|aurait|enerve*|agace*)',
      '(vous devez|tu dois) (etre|vous sentir) [~1] (epuise*|decu*|enerve*|fatigue*|agace*|lasse*)',
    ],
    unless: [
      '(difficile|dur) (a|de) (dire|savoir|voir|prevoir|estimer|preciser)',
      `pas [si|tres|trop|bien] (difficile|complique|dur|long)`,
      'si [~4] (est|etait) [trop]',
      'trop (petit|petite|grand|grande|tard|tot|cher|chere)',
    ],
  },
  generic: {
    any: [
      `(comprends|comprenons|comprend|jentends|jimagine|entends|imagine|partage|mesure|concois) [tout a fait|parfaitement|bien|totalement|pleinement|tres bien] (votre|ta|toute votre|vos) (frustration|mecontentement|colere|deception|agacement|inquietude|inquietudes|situation|desarroi|insatisfaction|enervement|impatience|ressenti|desagrement|point de vue|contrariete|exasperation)`,
      '(desole*|navre*|excus*|regrett*|dsl|pardon|confus) [~6] (gene|desagrement|desagrements|contretemps|inconvenient|inconvenients|derangement|contrarietes)',
      'pour (le|les|ce|ces|tout) desagrement*',
      '(gene occasionnee|gene causee|desagrement occasionne|desagrements occasionnes|desagrements rencontres|gene rencontree|eventuelle gene)',
      '(je|nous) (vous|te) (comprends|comprenons|entends) [tout a fait|parfaitement|tres bien|totalement|bien] $',
      '^ [oui] (je|nous) (comprends|comprenons) [tout a fait|parfaitement|tres bien|totalement|bien|oui] $',
      '(desole*|navre*|dsl) (dapprendre|de lire|de voir|dentendre) (cela|ca|ceci) $',
      '(desole*|navre*|dsl) (pour|de) (cela|ca|ceci|cette situation|ce probleme|ce souci|le probleme|le souci|tout cela|tout ca) $',
      '^ [je suis|nous sommes] [vraiment|sincerement|tres|profondement|encore] (desole|desolee|desoles|navre|navree|dsl) [vraiment|sincerement] $',
      '(merci|remercie|remercions) [~2] (pour|de) (votre|ta) (patience|comprehension|patience et votre comprehension) $',
      '(merci|remercie|remercions) [~2] votre (patience|comprehension) et [pour] votre (patience|comprehension)',
      '(note|notons) [bien] votre (mecontentement|insatisfaction|deception|frustration|colere)',
      '^ (je|nous) (compatis|compatissons)',
      'votre satisfaction [~2] (priorite|est|nous|importe)',
      '(mettons|mettrons|mets) tout en oeuvre',
      'soyez assure* [~2] (que nous|de notre|de toute)',
      'nous (prenons|avons pris) [bonne] note de (votre|vos)',
    ],
  },
  apology: {
    any: [
      '(desole|desolee|desoles|desolees|dsl|navre|navree|navres|mexcuse|confus|confuse)',
      '(excuse|excuses|excusez|excuser|pardonnez|pardon|excusez nous|excusez moi)',
    ],
    unless: [
      `(desole|desolee|navre|navree|peine|triste) ~5 (${relative.slice(1, -1)}|deces|perte|deuil|disparition)`,
      '(inutile|pas|rien|besoin|navez|nas|aucune raison) [~2] (a|de) (vous|te|t) (excuser|desole)',
      'excusez moi de vous deranger',
      '(mot|lettre|carte) (excuse|excuses)',
      'une excuse pour',
    ],
  },
  responsibility: {
    any: [
      '(nous|on) [vous|te|la|le|les] [~1] (avons|a|lavons|la) [~1] (perdu|perdue|egare|egaree|oublie|oubliee|mal|manque|rate|facture|debite|preleve|fait attendre|fait tourner|fait faux|laisse|laissee|laisses|notee|note|marquee|marque|casse|abime|tarde|echoue|trompe|trompes|failli|decu|decue|promis|envoye un mauvais|envoye la mauvaise)',
      '(nous nous sommes|je me suis) tromp*',
      '(nous navons|on na|je nai) pas [~1] (tenu|ete|fait|livre|repondu|envoye|rappele|respecte|su|prevenu|donne|assure)',
      '(cest|est|cetait|la|et) [~1] (notre|ma|de notre|de ma) [seule|propre] (faute|erreur|fait|responsabilite)',
      '(notre|ma) (faute|erreur|oubli|responsabilite)',
      '(erreur|faute|oubli) [~1] (de|chez|nous) (notre|nous|ma|revient) [part|cote|fait]',
      '(faute|responsabilite) (est|nous|men) [~1] (nous|chez|revient|a nous|de notre)',
      'jai (oublie|rate|manque|tarde|fait une erreur|commis|mal|laisse)',
      'je (vous|te) (ai|lai) [~1] (laisse|laissee|fait attendre|fait patienter|mal|oublie)',
      '(nous aurions|jaurais|on aurait) du',
      '(naurait|nauraient|nauriez|naurais) (pas|jamais) du',
      'nous (vous|te) devons',
      'cest nous qui',
      '(cet|notre) echec',
      'lerreur (vient|est|venait) [de] [chez] (nous|notre|la notre)',
      '(mon|notre) oubli',
      '(aurait|auraient) [largement|amplement] du suffire',
      '(faux bond|tenu parole|manque a notre|manque a ma|de notre fait|pas a la hauteur)',
      '(cest|est) (a nous|notre role|sur nous)',
    ],
    unless: [
      '(nest|pas) [~1] (notre|ma) (faute|responsabilite|erreur)',
      '(si|sil|sils) ~6 (notre|ma) (faute|erreur)',
    ],
  },
  thanks_effort: {
    any: [
      '(merci|remercie|remercions|reconnaissant|reconnaissante) [beaucoup|encore|infiniment|vraiment|sincerement] (davoir|detre|de nous avoir|de mavoir|de lavoir|de les avoir) [deja|tout de suite|si|aussi|bien] (appeles|relances|attendus|rappeles|prevenus|sollicites|patiente|attendu|appele|demande|envoye|verifie|essaye|ecrit|pris|explique|cherche|insiste|reecrit|relance|signale|fourni|photographie|teste|regarde|redemarre|fait|reste|restee|rappele|precise|note|garde|partage|tout)',
      '(merci|remercie|remercions) [~2] (pour|de) (votre|ta|vos|tes|cette|la|toute votre) (patience|attente|temps|explications|precisions|demarches|perseverance|recherches|longue attente)',
      'merci pour (la|les|le|ces|vos|cette|votre) (photo|photos|numero|details|precisions|capture|captures|explications|infos|recherches|precision)',
      '(vous en avez|tu en as|vous avez|tu as) (assez|deja|bien assez|largement) [~1] (fait|attendu|explique|appele)',
      '(vous avez|tu as) [deja|bien] (appele|attendu|demande|ecrit|essaye|cherche|relance|reecrit|patiente|verifie|passe|perdu) ~7 (et|deja|fois|pour rien|sans|pour)',
      '(vous etes|tu es) (reste|restee|restes) ~6 (et|pour rien|sans)',
    ],
    unless: [
      'merci [~1] (davoir|de nous avoir) (contacte|contactes|choisi|choisis|reserve|commande|pris contact|joint|joints)',
      '(vous avez|tu as) demande (si|a|de|un|une|comment|quand)',
    ],
  },
  same_feeling: {
    any: [
      'je (sais|connais|comprends) [exactement|tres bien|bien|parfaitement|tout a fait|precisement] ce que (vous|tu) (ressentez|ressens|vivez|vis|traversez|traverses|eprouvez|endurez)',
      '(je serais|jaurais ete|je serai|jserais) [~3] (furieux|furieuse|en colere|enerve|enervee|agace|agacee|decu|decue|hors de moi|dans le meme etat|pareil|folle|fou|frustre|frustree)',
      '(moi aussi|moi non plus) [~3] (menerv*|magac*|enerv*|detest*|furieu*|aim*|rend*|serais|reagi*|me mettr*)',
      'a (votre|ta) place [~2] (je|moi|jaurais|jen)',
      '(je|jme) [me] (mets|met|mettre) [~1] a (votre|ta) place',
      '(mest|marrive|mest deja|mest aussi) [deja|aussi|souvent] arrive',
      'ca marrive',
      'je (ressens|partage) (votre|ta) (colere|frustration|deception|peine|agacement|enervement|douleur)',
      'je (sais|connais) (ce que cest|ca|cela) $',
      'je suis passe* par la',
    ],
    unless: ['je sais exactement (ou|quand|qui)'],
  },
  tells_back: {
    any: [
      '(vous avez|tu as|vous aviez) ~6 (attendu|appele|demande|cherche|ecrit|essaye|paye|perdu|renvoye|relance|patiente)',
      '(vous|tu) (attendez|attends|travaillez|travailles|cherchez|cherches) [~2] (depuis|encore|toujours|deja|sans|chez)',
      '(vous etes|vous etiez|tu es|tu etais) [~1] (reste*|sans|toujours|encore|bloque*)',
      '(vous navez|tu nas|vous naviez) (rien|toujours rien|toujours pas|aucun|aucune|jamais recu|pas recu)',
      '<duration> [~3] (sans|de retard)',
      '(nest|ne sont) (pas|jamais|toujours pas) [~1] (arrive*|livre*|chez vous|chez toi)',
      '(debite*|preleve*|facture*) [~3] (deux fois|en double)',
      '(deux fois|en double) [~2] (debite*|preleve*|facture*)',
    ],
    unless: ['(si|quand|des que|lorsque) (vous|tu)', '(avez vous|as tu|est ce que)'],
  },
  but: {
    any: [
      '(mais|cependant|toutefois|neanmoins|pourtant|par contre|ceci dit|cela dit|ceci etant|en meme temps)',
      '^ or',
    ],
    unless: ['(non seulement|mais aussi|mais egalement|mais surtout|mais encore)', 'mais pas seulement'],
  },
};
