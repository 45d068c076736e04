import { type FactPatterns, wordSet, words } from '../facts-patterns.ts';

const months =
  '(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)';
const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const calendar = `(?:1er|\\d{1,2})_${months}`;
const day = `(?:avant-hier|hier(?:_(?:matin|soir|après-midi|apres-midi))?|aujourd['’]?_?hui|ce_(?:matin|midi|soir)|cet(?:te)?_(?:après-midi|apres-midi)|${weekday}(?:_(?:dernier|passé|matin|soir|après-midi|apres-midi))?|(?:le_)?(?:${weekday}_)?${calendar})`;
const number = '(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|\\d{1,3})';
const length = `(?:(?:plus_de|plus_d['’]|presque|environ|près_de|au_moins|bientôt|bientot)_?)?${number}_(?:(?:bonnes?|longues?)_)?(?:minutes?|heures?|jours?|semaines?|mois)`;
const wholeDay =
  "(?:toute_la_(?:journée|journee|matinée|matinee|soirée|soiree|semaine)|tout_(?:l[e'’]_?)(?:après-midi|apres-midi|week-?end))";
const atHome = '(?:chez_(?:moi|nous)|[àa]_la_maison|[àa]_domicile)';
const folk =
  '(?:voisins?|voisines?|gardien(?:ne)?|concierge|accueil|réception|reception|propriétaire|proprietaire|colocataires?|coloc|colocs)';
const people = `(?:(?:aux|au|[àa]_la|[àa]_l['’]|[àa]_mes|[àa]_mon|[àa]_ma|[àa]_nos|[àa]_tous_(?:les|mes)|chez_(?:les|le|la|mes|mon|ma|nos)|auprès_(?:des|du|de_(?:la|mes|mon|ma))|aupres_(?:des|du|de_(?:la|mes|mon|ma)))_?${folk}(?:_d['’][àa]_côté)?)`;
const place =
  "(?:garage|jardin|abri|abri_de_jardin|cave|hall|hall_d['’]entrée|entrée|entree|boîte_aux_lettres|boite_aux_lettres|boîte|boite|poubelles?|local_(?:à_)?poubelles|couloir|palier|balcon|terrasse|porte|portail|immeuble|remise|local_à_vélos)";
const spots = `(?:(?:dans|derrière|derriere|devant|sur|sous)_(?:le|la|les|l['’]|mon|ma|mes|notre|nos)_?${place}|partout)`;
const times =
  '(?:(?:déjà|deja|au_moins)_)?(?:(?:deux|trois|quatre|cinq|six|sept|plusieurs|plus_de_(?:deux|trois|cinq)|\\d{1,2})_fois|à_plusieurs_reprises|a_plusieurs_reprises)';
const reached =
  '(?:appelé|appele|appelés|téléphoné|telephone|telephoné|écrit|ecrit|contacté|contacte|contactés|relancé|relance|relancés)';
const delivered = '(?:livrée?s?|livré\\(e\\)|distribuée?s?)';

const kin =
  '(?:fils|fille|femme|mari|mère|mere|père|pere|sœur|soeur|frère|frere|copine|copain|amie?|compagne|compagnon|neveu|nièce|niece|petit-fils|petite-fille|maman|papa|mamie|papy)';
const feast =
  "(?:anniversaire|mariage|vacances|voyage|examens?|entretien(?:_d['’]embauche)?|soutenance|baptême|bapteme|communion|fiançailles|remise_de_diplôme|départ|crémaillère)";

const ends =
  "(?:n['’]?(?:est|a|ai|ont|avons|arrive|ont|étaient|était)|ne|est|sont|était|etait|étaient|a|ont|ai|avait|devait|devrait|devaient|doit|qui|que|qu['’]\\p{L}{1,9}|dont|où|ou|et|mais|donc|car|depuis|hier|aujourd['’]?hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|la|les|il|elle|on|je|j['’]\\p{L}{1,12}|vous|nous|pas|jamais|toujours|encore|chez|sur|dans|par|avec|pour|comme|svp|stp|s['’]il|merci|commandée?s?|achetée?s?|livrée?s?|reçue?s?|manque|manquent|marquée?s?|indiquée?s?|ce|cette|ça|ca|semble|selon|avant|après|mi|il_y_a|y|si|lors|en_ligne|alors|voilà|là|svp|arrivée?s?|perdue?s?|noël)";
const ending = `(?=\\s*(?:$|[.,;:!?\\n])|\\s+(?:${ends})(?!\\p{L}))`;
const noun = `(?!(?:${ends})(?!\\p{L}))[\\p{L}][\\p{L}-]{2,20}`;
const linked = `(?:_(?:de|à|a|en|sans)_(?!(?:${ends})(?!\\p{L}))[\\p{L}-]{2,20}|_d['’][\\p{L}-]{2,20})`;
const more = `(?:_(?!(?:${ends})(?!\\p{L})|de>|à>|en>|sans>)[\\p{L}-]{3,20})`;
/** A noun phrase after its article, up to a word that ends it. */
const thing = `${noun}${more}?${linked}?${more}?${linked}?${ending}`;
const mine = '(?:mon|ma|mes|notre|nos)';
const some = `(?:une?|des|le|la|les|ce|cette|ces|${mine})`;
const article = `(?:${some}_|l['’])`;

const flawed =
  '(?:cassée?s?|casse|fissurée?s?|fêlée?s?|félée?s?|brisée?s?|abîmée?s?|abimée?s?|abime|déchirée?s?|dechirée?s?|rayée?s?|endommagée?s?|défectueu(?:x|se|ses)|defectueu(?:x|se|ses)|tordue?s?|décousue?s?|decousue?s?|tachée?s?|bloquée?s?|coincée?s?|percée?s?|trouée?s?|ébréchée?s?|enfoncée?s?|hs|arrachée?s?|décollée?s?|decollée?s?|morte?s?)';
const piece =
  '(?:fermeture(?:_éclair|_eclair)?|zip|écran|ecran|vitre|verre|bouton|boutons|touche|touches|clavier|poignée|poignee|anse|couvercle|roue|roues|roulette|batterie|chargeur|câble|cable|prise|interrupteur|charnière|charniere|serrure|couture|coutures|semelle|semelles|talon|objectif|haut-parleur|micro|caméra|camera|moteur|pompe|porte|tiroir|pied|pieds|cadre|coque|boîtier|boitier|emballage|carton|lampe|ampoule|télécommande|telecommande|tuyau|filtre|sangle|bretelle|chaîne|chaine|pédale|pedale|frein|selle|pneu|manche|col|ourlet|doublure|tissu|housse|coussin|matelas|plateau|étagère|etagere|miroir|bouteille|tasse|assiette|vase|appareil|machine|machine_à_café|machine_à_laver|téléphone|telephone|portable|ordinateur|tablette|casque|écouteurs|ecouteurs|veste|pantalon|robe|chemise|pull|manteau|chaussure|chaussures|bottes|sac|valise|montre|lunettes|chaise|table|canapé|canape|armoire|lit|jouet|poupée|poupee|colis|imprimante|moniteur|télé|tele|télévision)';
const det = "(?:(?:le|la|les|mon|ma|mes|un|une|notre)_|l['’])";
const very =
  '(?:(?:déjà|deja|complètement|completement|totalement|tout|toute|encore|à_nouveau|aussi|un_peu|très|toujours)_){0,2}';

const served =
  '(?:internet|connexion(?:_internet)?|wifi|wi-fi|réseau|reseau|fibre|box|ligne(?:_fixe)?|téléphone_fixe|fixe|appli|application|site(?:_(?:web|internet))?|page(?:_de_(?:paiement|connexion))?|portail|espace_client|compte(?:_client)?|export(?:_(?:des|de)_\\p{L}{3,15})?|import|synchronisation|intégration|integration|api|serveur|routeur|modem|logiciel|plugin|messagerie|mail|boîte_mail|boite_mail|recherche|paiement|panier|imprimante|télé|tele|tableau_de_bord|connexion_au_compte|identification|lien)';
const theServed = `(?:(?:le|la|mon|ma|notre|votre|cette)_|l['’])?${served}`;
const adverbs =
  '(?:_(?:plus|pas|toujours|encore|tout_le_temps|sans_cesse|constamment|régulièrement|sans_arrêt|du_tout|vraiment|de_nouveau|complètement|totalement)){0,3}';

/** How customers word the facts in French; accents may be missing. */
export const frenchFacts: FactPatterns = {
  words: [
    {
      kind: 'parcel',
      pattern: words(
        '<(?<fact>colis|paquet|commande|livraison|envoi)>(?!_?(?:#|\\d|\uFFFC|n°|numéro|est_le))',
      ),
    },
    {
      kind: 'delivered',
      affirmed: true,
      pattern: words(
        `<(?:indique|indiquée?|dit|disait|selon|d['’]après|statut|suivi|marquée?|marque|notée?|affiche|affichée?|appli|soi-disant|noté|comme|considérée?)>[^?]{0,70}?<(?<fact>${delivered}|livre(?!_(?:n|de)))>`,
      ),
    },
    {
      kind: 'delivered',
      affirmed: true,
      pattern: words(
        `<(?:aurait|serait|a|est)_(?:soi-disant_|apparemment_|bien_)?(?:été_|ete_)?(?<fact>${delivered})>(?=_(?:hier|aujourd|ce|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|selon|à|mais|d['’]après))`,
      ),
    },
    {
      kind: 'effort_waited',
      own: true,
      pattern: words(
        `<(?:attendu|attends|attendais|patienté|restée?|été|étais|suis)_(?:le_livreur_|mon_colis_|en_vain_|pour_rien_)?(?<fact>${wholeDay}(?:_${atHome})?|${atHome}_${wholeDay})>`,
      ),
    },
    {
      kind: 'effort_asked',
      own: true,
      pattern: words(
        `<(?:demandé|demande|redemandé|sonné|vérifié|verifie|vérifie|renseignée?|parlé|vu|allée?|voir)_(?:aussi_|même_|déjà_|deja_)?(?<fact>${people})>`,
      ),
    },
    {
      kind: 'effort_asked',
      own: true,
      pattern: words(
        `<(?:interrogé|questionné|contacté)_(?<fact>(?:les|mes|tous_les|tous_mes|nos|ma|la)_voisine?s?)>`,
      ),
    },
    {
      kind: 'effort_asked',
      pattern: words(
        "<(?<fact>(?:les|mes|nos|la|ma)_voisine?s?)_n['’]?_?(?:ont|a|savent|sait)_(?:rien|pas)>",
      ),
    },
    {
      kind: 'effort_searched',
      own: true,
      pattern: words(
        `<(?:regardé|regarde|cherché|cherche|vérifié|verifie|fouillé)_(?:aussi_|même_|bien_|déjà_)?(?<fact>${spots})>`,
      ),
    },
    {
      kind: 'effort_contacted',
      own: true,
      pattern: words(
        `<(?:(?:déjà|deja)_)?(?<fact>${reached}(?:_(?:vos_services|le_service_client|le_support|le_transporteur|chronopost|colissimo))?_${times})>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:attends|attend|attendons|attendu|attente|patiente)>(?:_(?!depuis>|ça>)\\p{L}{2,12}){0,4}_(?:depuis|pendant)_(?:déjà_|deja_)?(?<fact>${length})>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:depuis|ça_fait|ca_fait|cela_fait|voilà|voila)_(?:déjà_|deja_|maintenant_)?(?<fact>${length})(?:_que)?_(?:j['’]_?attends|que_j['’]_?attends|que_nous_attendons|sans_(?:réponse|reponse|nouvelles?))>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:aucune|pas_de|sans|toujours_pas_de)_(?:réponse|reponse|nouvelles?|retour)_depuis_(?:déjà_)?(?<fact>${length})>`,
      ),
    },
    {
      kind: 'since',
      pattern: words(
        `<(?:attends|attend|attendons|attente|réponse|reponse|nouvelles?|retour|rien)>[^.!?]{0,40}?<depuis_(?<fact>${day})>`,
      ),
    },
    {
      kind: 'since',
      pattern: words(
        `<depuis_(?<fact>${day})(?:_que)?,?_(?:j['’]_?attends|nous_attendons|sans_(?:réponse|reponse|nouvelles?))>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:sans|plus_d['’]|plus_de|pas_d['’]|pas_de)_?(?!soucis?>|problèmes?>|probleme>|incident>|frais>)\\p{L}{3,15}_depuis_(?:déjà_|deja_)?(?<fact>${length})>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:ça|ca|cela)_fait_(?:déjà_|deja_|maintenant_)?(?<fact>${length})_que_(?:ça_dure|ca_dure|je_(?:tourne|patiente|suis_sans|n['’]ai_(?:plus|pas|rien))|j['’]attends)>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `^\\s*(?:ça|ca|cela)_fait_(?:déjà_|deja_|maintenant_)?(?<fact>${length})\\s*[.!…]*\\s*$`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(`<(?<fact>${length})_que_(?:ça|ca)_dure>`),
    },
    {
      kind: 'since',
      pattern: words(
        `<(?:sans|plus_d['’]|plus_de|pas_d['’]|pas_de)_?(?!soucis?>|problèmes?>|probleme>|incident>|frais>)\\p{L}{3,15}_depuis_(?<fact>${day})>`,
      ),
    },
    {
      kind: 'service',
      pattern: words(
        `<(?:sans|plus_d['’]|plus_de|pas_d['’]|pas_de)_?(?<fact>internet|wifi|connexion|réseau|reseau|télé)_depuis>`,
      ),
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern: words(
        '<(?<fact>technicien)_(?:devait|aurait_dû|aurait_du|était_censé|etait_censé)_(?:passer|venir|être_là|intervenir)>',
      ),
    },
    {
      kind: 'nth',
      pattern: words(
        "<(?:la|une|ma)_(?<fact>deuxième|deuxieme|seconde|troisième|troisieme|quatrième|quatrieme|cinquième|cinquieme|sixième|sixieme|[2-6](?:e|è|ème|eme|ième))_fois>(?!_(?:que_)?(?:votre|le|la|il|elle|ça|ca|vous_ne|je_commande|j['’]achète|chez_vous_que_je_commande))",
      ),
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern: words(
        '<(?:promis|devait|devaient|deviez|devais|assuré|assurée|dit|garanti|annoncé)>[^?]{0,50}?<(?<fact>rappeler|rappelée?|rappel|rembourser|remboursée?|remboursement|remplacement|remplacer|mail|e-?mail|réponse|reponse|répondre|avoir|recontacter|recontactée?|technicien)>',
      ),
    },
    {
      kind: 'occasion',
      pattern: words(
        `<(?:pour|avant)_(?<fact>(?:(?:le|la|les|mon|ma|mes|notre|nos)_|l['’])(?:\\d{1,2}(?:e|ème)_)?${feast}(?:_de_(?:ma|mon|notre|mes)_${kin})?)>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(`<(?<fact>${det}${piece}_(?:est|sont|était|étaient|est_arrivée?)_${very}${flawed})>`),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}${piece}_a_(?:un_(?:gros_|petit_)?(?:trou|choc|accroc|impact)|une_(?:grosse_|petite_|grande_)?(?:fissure|rayure|tache|bosse|déchirure|dechirure)|des_(?:rayures|taches|fissures)))>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}${piece}_(?:fuit|ne_(?:tient_(?:pas|plus)_la_charge|(?:s['’]allume|s['’]ouvre|se_ferme|ferme|charge|démarre|demarre)_(?:pas|plus))))>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(`<(?<fact>${piece}_(?:complètement_|tout_|toute_)?${flawed})>`),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${theServed})_(?:ne_)?(?:fonctionne|marche|répond|repond|charge|s['’]ouvre|passe)_(?:(?:toujours|vraiment)_)?(?:pas|plus)>(?!_(?:seulement|que))`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${theServed})_(?:plante|rame|bugue|bug|coupe|saute|se_(?:coupe|déconnecte|deconnecte)|n['’]arrête_pas_de_(?:planter|couper))${adverbs}>`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${theServed})_(?:est|sont)_(?:(?:toujours|encore|de_nouveau|à_nouveau|complètement)_){0,2}(?:en_panne|hors_service|hs|inaccessible|down|coupée?|injoignable|plantée?)>`,
      ),
    },
    {
      kind: 'question',
      pattern: words(
        "(?:^\\s*|[,;]_(?:et_|mais_|donc_)?)(?<fact>(?:(?:quand|où|ou|pourquoi|comment|qui|quel|quelle|quels|quelles|combien|pouvez-vous|peux-tu|pourriez-vous|peut-on|puis-je|avez-vous|as-tu|est-ce|allez-vous|faut-il|dois-je)_|(?:est-ce|qu['’]est-ce)_qu)[^?]{6,80}\\?)\\s*$",
      ),
    },
  ],
  statements: [
    { pattern: words(`<${delivered}>`, 'i'), day: 'delivered_day', time: 'delivered_time' },
    {
      pattern: words(
        "<(?:promis|promettez|assuré|garanti|devait|devaient|deviez|(?:vous|on|ils|il|elle)_(?:m['’])?(?:avez|as|a|aviez|avait|ont)_dit)>",
        'i',
      ),
      day: 'promised_day',
      time: null,
    },
  ],
  day: words(`<(?<fact>${day})>`),
  time: words(
    '<(?:à|a|vers)_(?<fact>(?:[01]?\\d|2[0-3])_?[h:]_?[0-5]\\d|(?:[01]?\\d|2[0-3])_?(?:h|heures)>)',
  ),
  date: words(
    `(?<=<(?:le|du|au|${weekday})_)(?<fact>${calendar}(?:_20\\d\\d)?|[0-3]?\\d[/.][01]?\\d[/.](?:20)?\\d\\d(?!\\d)|[0-3]\\d/[01]\\d(?![\\d/]))`,
  ),
  doers: words(
    "<(?:(?:avez|as|a-t|ont|avait|aviez)-(?:vous|tu|il|elle|on|ils)|je|j['’]|j(?=ai)|on|nous_(?:avons|sommes|étions)|tu|il|elle|ils|elles|vous_(?:n['’])?(?:avez|êtes|etes|m['’]avez|deviez)|livreur|chauffeur|facteur|transporteur|coursier|mari|femme|conjoint|copain|copine|fils|fille|mère|père|ami|amie|quelqu['’]un|personne|collègue|conseiller|conseillère|chronopost|colissimo|dhl|ups|dpd|qui)",
    'gi',
  ),
  self: /^(?:je|j['’]?|on|nous\s.*)$/iu,
  negations: words("<(?:pas|jamais|rien|aucune?|sans|ne|n['’])", 'i'),
  denials: words("<(?:pas|jamais|aucune?|n['’]|ne|dois|devrais|faut|peux|vais|veux|si)", 'i'),
  doubts: words(
    "<(?:si|s['’]il|peut-être|peut-etre|est-ce|espère|espere|pourrait|serait|quand|lorsque|au_cas_où|crains|peur)>",
    'i',
  ),
  wholeItems: true,
  items: [
    words(
      `<(?:où|ou)_(?:est|sont|en_est|en_sont|se_trouvent?|reste)(?:_donc|_passée?s?)?_(?<fact>${mine}_${thing})`,
    ),
    words(`<(?:attends|attend|attendons|attendais)_(?:\\p{L}{3,12}_){0,2}?(?<fact>${mine}_${thing})`),
    words(
      `<(?:j['’]_?ai|nous_avons|avons|on_a|avais)_(?:bien_|déjà_|deja_)?(?:commandé|commande|acheté|achete|payé)_(?<fact>${article}${thing})`,
    ),
    words(
      `<(?<fact>(?:(?:le|la|les|${mine})_|l['’])${thing})(?=_qu(?:e|['’])_?(?:j['’]|nous_|on_)_?(?:ai|avons|a|avais)_(?:commandée?s?|achetée?s?|payée?s?))`,
    ),
    words(`<(?:pas|jamais|rien)_(?:encore_|toujours_)?(?:reçu|recu|eu)_(?<fact>${mine}_${thing})`),
    words(
      `<(?<fact>${mine}_${thing})(?=_(?:n['’]est|ne_sont|est|sont|n['’]a|n['’]ont|a_été|ont_été|devait|devaient|devrait)(?:_\\p{L}{2,12}){0,3}_(?:arrivée?s?|livrée?s?|reçue?s?|recue?s?|perdue?s?|indiquée?s?|marquée?s?|là|arriver)>)`,
    ),
    words(`<(?:commande|colis|paquet)_(?:avec|contenant)_(?<fact>${article}${thing})`),
  ],
  answers: [
    words(
      "(?:^\\s*|[,;:]_)(?:et_|donc_)?(?:c['’]est|c['’]était|il_s['’]agit_d['’])_?(?<fact>(?:une?|des|mon|ma|mes)_[\\p{L}-]{3,20}(?:_[\\p{L}-]{2,20}){0,3})(?=_?(?:[.,;!]|$)|_(?:que|qui|taille)>)",
    ),
    words(
      '(?:^\\s*|[\\d\\uFFFC]\\s{0,20}[,;:]?\\s?)(?<fact>(?:une?|des)_[\\p{L}-]{3,20}(?:_[\\p{L}-]{2,20}){0,3})(?=_?(?:[.,;!]|$))',
    ),
  ],
  judgements:
    wordSet(`honte scandale blague arnaque vol mensonge cauchemar miracle erreur fait habitude cirque gâchis risque chance
    catastrophe désastre désastre foutage plaisanterie escroquerie problème problèmes souci soucis galère enfer bordel manque
    total totale vrai vraie véritable énorme grosse gros grande grand long longue simple sérieux mauvaise mauvais belle beau
    peu bonne bon autre seule seul première dernière histoire excuse règle test retard déception moquerie abus farce question
    dommage peine surprise secret plaie calvaire supplice torchon service urgence cadeau honteux inadmissible minimum monde fax
    farces blagues mensonges gens voleurs incompétents escrocs`),
  owned: words(
    `<(?<fact>${mine}_${thing})(?=_(?:est|n['’]est|sont|ne_sont)(?:_(?:pas|plus|toujours|jamais|encore|bien)){0,2}_(?:là|la|introuvables?|venue?s?|en_route)>)`,
  ),
  attribute: /\p{L}/u,
  delivery:
    /(?<!\p{L})(?:command\p{L}*|livr(?:ée?s?|er|aison|eur)|colis|paquet|suivi|arrivée?s?|reçue?s?|expédi\p{L}*|transporteur)(?!\p{L})/iu,
  itemEnds: wordSet(`je j il elle on nous vous est ne pas jamais toujours et mais que qui`),
  notItems:
    wordSet(`colis paquet paquets commande commandes livraison livraisons envoi envois suivi chose choses truc trucs article
    articles produit produits achat achats affaire affaires mail mails e-mail email message messages réponse reponse réponses
    question remboursement remboursements argent paiement carte compte adresse maison appartement domicile porte rue boîte boite voisin
    voisins voisine voisines mari femme conjoint compagnon compagne fils fille mère mere père pere ami amie copain copine famille enfant enfants
    patron nom prénom numéro numero téléphone appel rappel rappels fois tour temps jour jours journée semaine semaines mois heure heures
    minute minutes banque immeuble chum collègue chien chat avocate médecin dossier matin soir week-end anniversaire mariage patience vie faute problème probleme problèmes souci réclamation
    reclamation dossier ticket demande demandes données informations infos information confirmation facture reçu livreur facteur
    transporteur société boutique magasin service garage jardin avis côté aide lien site appli application signature photo
    preuve client cliente personne gens remplacement cadeau technicien avocat travail bureau ville idée dernière dernier première
    premier seule seul toute tout nouvelles conseiller conseillère sœur soeur frère frere retour annulation contrat abonnement ligne
    box connexion internet wifi attente date statut bon échange rendez-vous rdv droit point relais pauvre cher chère`),
};
