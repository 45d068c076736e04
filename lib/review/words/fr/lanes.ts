import type { GroupWords } from '../review-words.ts';

const lost =
  '(mere|pere|mari|femme|epouse|epoux|conjoint|conjointe|compagnon|compagne|fils|fille|frere|soeur|ami|amie|grand mere|grand pere|maman|papa|proche|oncle|tante|deces|perte|deuil|disparition)';
const talk = '(conversation|tchat|chat|discussion|echange|session|dialogue|fil)';

/** Grief, vulnerability, abuse and danger. */
export const lanes: GroupWords<'lanes'> = {
  condoles: {
    any: [
      '(condoleances|sinceres condoleances|condoleance)',
      `(desole|desolee|navre|navree|triste|peine|peinee|touche|touchee|attriste|attristee) ~5 ${lost}`,
      '(mes pensees|nos pensees|je pense a vous|pensees vous accompagnent)',
    ],
  },
  thanks_for_telling: {
    any: [
      '(merci|remercie|remercions) [beaucoup|infiniment|sincerement|vraiment] (de|davoir) (me|nous|men|mavoir|nous en|lavoir|mettre) [lavoir|le|lavez|avoir|en avoir|en] [~1] (dit|dire|confie|parle|parler|partage|partager|prevenu|prevenir|raconte|explique|ecrit|informe|faire confiance|fait confiance)',
      '(merci|remercie) [~6] (de mecrire|de me lecrire|de men parler|de me le dire)',
      '(merci|remercie) [~1] den (parler|avoir parle) ~3',
      '(merci|remercie|remercions) [~1] (de|pour) (votre|ta) (confiance|franchise|sincerite|honnetete|message)',
      '(vous avez|tu as) (bien fait|eu raison) (de|den|decrire)',
      '(ca compte|cest courageux|il faut du courage) [~4] (dire|parler|dit|parle)',
    ],
    unless: ['merci de (me|nous) (dire|preciser|expliquer|prevenir|parler|informer)', 'den dire plus'],
  },
  asks_consent: {
    any: [
      '(puis je|est ce que je peux|pouvons nous|je peux|mautorisez vous|acceptez vous|me permettez vous) [~2] (noter|note|inscrire|indiquer|transmettre|partager|mentionner|enregistrer|garder|prevenir|ajouter|transmette)',
      '(daccord|accord|autorisez|permettez|acceptez|souhaitez|voulez|va|convient|genant|derange|genait) ~5 (note|noter|transmette|transmettre|inscrive|partage|mentionne|enregistre|garde|previenne|indique|ajoute|prevenir)',
      '(avec|sans|apres) (votre|ton) (accord|autorisation|permission|consentement)',
      'si (vous etes|vous en etes|tu es) daccord',
      'si (vous le|tu le) (voulez|souhaitez|veux|souhaites)',
    ],
  },
  notes_it: {
    any: [
      '(jai|je|jvais|je vais|nous|nous avons|nous allons|on a|jajoute) [bien|vous|le|la|lai|aussi] (note|noter|inscris|inscrit|inscrire|ajoute|ajouter|mentionne|mentionner|enregistre|enregistrer|signale|signaler|transmets|transmis|transmettre|marque|marquer|consigne|indique|indiquer|partage|partager|jajoute|classe) [~6] (dossier|compte|fiche|profil|service|services|equipe|equipes|collegues|situation|maladie|depression|sante|crm|recouvrement|vulnerabilite|vulnerable|systeme|notes)',
      '(jajoute|jindique|jinscris|jenregistre|jinforme|je previens|je mets une [~2]) [~6] (dossier|compte|fiche|profil|notes|collegues|equipe|recouvrement|service|services)',
      '(a ete|est|sont|sera) (note|notee|inscrit|inscrite|enregistre|enregistree|signale|signalee|transmise|transmis) [~3] (dossier|compte|fiche|profil|service|equipe)',
    ],
    unless: [
      '(puis je|est ce que je peux|si vous etes daccord|avec votre accord|votre accord|daccord pour)',
      '(ne|rien|jamais|pas) [~2] (note|noterai|transmets|inscris|enregistre|sera|transmettrai)',
    ],
  },
  will_be_fine: {
    any: [
      'tout (va|finira|ira|finit) [par] (sarranger|bien se passer|aller|aller bien|bien|sameliorer|mieux|rentrer)',
      '(ca|cela) (va|ira|finira|finit) [forcement|surement|toujours] [par] (aller|mieux|passer|sarranger|bien|sameliorer)',
      '(ca ira|vous verrez|tu verras|haut les coeurs|ne baissez pas les bras|gardez espoir|gardez le moral|restez positif|restez positive|demain est un autre jour|le temps guerit|apres la pluie)',
      '^ [allez] [bon] courage',
      '(ce nest|cest) (quun|quune|que) [~1] (compte|colis|facture|lettre|argent|commande|mot)',
      '(ne vous inquietez pas|ne vous en faites pas|vous ne le pensez pas|ne dites pas (ca|cela)|ce nest pas si grave|il y a pire|ca pourrait etre pire)',
    ],
  },
  counsels: {
    any: [
      '(pensez|pense|songez) (aux|a (votre|vos|ta|tes|ceux|la))',
      '(ne faites pas|ne fais pas) (de betise|de betises|ca|cela)',
      '(vous devriez|tu devrais|vous devez|il faut|il faudrait|vous pourriez) [~1] (penser|parler|essayer|aller|consulter|voir|prendre|trouver|arreter|vous reposer|vous calmer|sortir|relativiser|respirer|etre fort|etre forte|dormir|vous battre)',
      '(avez vous|as tu) [deja] (essaye|pense|songe|tente) [~3]',
      '(suicide|mourir|la mort|se tuer|vous tuer|en finir) [~1] (nest|ne|est|resout|resoudra|na)',
      '(la vie (vaut|est|continue)|tant de (choses|raisons)|tellement de (choses|raisons)|ca vaut la peine)',
      '(ca|cela) (aide|fait du bien|marche) [~1] (beaucoup|toujours|vraiment|bien)',
      '(egoiste|lachete|un lache|un peche|faites du sport|prenez lair|changez vous les idees|allez marcher)',
    ],
    unless: ['(appelez|appeler|composez|composer) [~2] <number>'],
  },
  boundary: {
    any: [
      '(si|sil) [~5] (continue|continuent|continuez|poursuit|poursuivent|poursuivez|persiste|persistent|persistez|recommence|recommencent|se repete|se reproduit|insulte*|menace*)',
      '(merci|vous demande|demande|prie) de (ne pas|ne plus|cesser|rester|arreter) [~2] (menac*|insult*|respect*|poli*|correct*|ces|les|me|ce|cela|courtois*)',
      '(menaces|insultes|injures|propos|ce langage|ce ton) [~4] (pas|inacceptable|inacceptables|stop|cesser|cessent|sarret*)',
      '(je naccepte|nous nacceptons|je ne peux|je ne tolere|nous ne tolerons) (pas|plus|aucune|aucun) [~3] (menace*|insulte*|injure*|ces propos|ce langage|continuer)',
      '(sans|ni) (insulte*|menace*|injure*)',
    ],
  },
  ends_chat: {
    any: [
      `(mets|met|mettre|mettrai|mettons|mettrons) [immediatement|donc|maintenant] (fin|un terme) [~1] (a|au|la|ce) [~2] ${talk}`,
      `(clos|cloture|cloturer|cloturerai|ferme|fermer|fermerai|termine|terminer|terminerai|quitte|quitter|coupe|couper|arrete|arreter|interromps) [donc|ici|maintenant] [la|le|cette|ce|cet|notre|lechange] ${talk}`,
      '(clos|cloture|ferme|termine|arrete|coupe) lechange',
      `(cette|la|notre|ce|le) ${talk} (est|sera|va etre) [donc|maintenant|desormais] (terminee|termine|close|clos|cloturee|cloture|fermee|ferme|finie|fini)`,
      `(fin|terminus) de [la|cette] ${talk}`,
      '(on|nous) (va|allons|peut|pouvons) sarreter la',
      '(je raccroche|je me deconnecte|je coupe|jarrete la|on sarrete la|je ne (vous|te) (repondrai|reponds) plus|au revoir et adieu)',
    ],
    unless: [
      '(si|sil) ~6 (continue*|poursui*|persist*|recommenc*|repete|reproduit|insulte*|menace*|stop*|cess*)',
      'avant de (fermer|clore|terminer|mettre)',
    ],
  },
  brings_help: {
    any: [
      '(fais|vais|faire|demande|appelle|previens|passe|mets) [~5] (venir|personne|collegue|responsable|specialiste|formee|forme|rejoindre|relais|urgences|secours|contact)',
      '(responsable|collegue|specialiste|personne formee|personne qualifiee|quelquun de forme) [~4] (rejoin*|prend|arrive|aider|aide|relais|forme*)',
      '(appelez|composez|contactez|joindre|appeler|appelle|compose) [~2] (<number>|urgences|samu|secours|sos|suicide ecoute)',
      '(numero|ligne) (national|durgence|decoute|de prevention)',
      '(en danger|en securite)',
      'je (reste|suis) [bien|toujours|encore] (avec|la|ici|a vos cotes)',
      '(je vous prends|je prends [~2]) au serieux',
    ],
  },
};
