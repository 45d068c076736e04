import type { Grammar } from './grammar.ts';

/** French. */
export const french: Grammar = {
  language: 'fr',
  numerals: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
    mille: 1000,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    centaine: 100,
  },
  classes: {
    few: '(quelques|qq|qqs|qques|plusieurs|plrs|pls|des|maintes|moult|une dizaine de|une vingtaine de|une douzaine de|une quinzaine de|une centaine de)',
    unit: '(min|mins|mn|minute|minutes|quart dheure|h|heure|heures|jour|jours|j|journee|journees|nuit|nuits|soir|soirs|semaine|semaines|sem|weekend|weekends|week end|mois|an|ans|annee|annees)',
    longunit:
      '(h|heure|heures|jour|jours|j|journee|journees|nuit|nuits|soirs|semaine|semaines|sem|weekend|weekends|week end|mois|an|ans|annee|annees)',
    business:
      '(ouvre|ouvres|ouvree|ouvrees|ouvrable|ouvrables|entier|entiere|entieres|entiers|complet|complete|completes)',
    duration:
      '(<number>|<few>|une demi|une bonne|pres de|plus de|moins de|environ) [<number>] [a] [<number>] [bonnes|longues|petits|petites] <unit> [et demi|et demie] [<business>]',
    // A quarter of an hour in a live chat, or anything from an hour on.
    long: '([deja] [plus de|pres de|plus d|presque|bientot|environ|au moins|quasi|quasiment|facile|facilement] (<number>|<few>|une demi|une bonne|une grosse) [<number>|de] [a] [<number>] [bonnes|longues|grosses|foutues|petites|putain de] <longunit> [et demi|et demie] [<business>]|<10+> [bonnes|longues] (min|mins|mn|minute|minutes)|[plus de] (une|trois|deux|un [bon]) (plombe|plombes|quart dheure|quarts dheure|demi heure)|(des plombes|une eternite|des lustres|un siecle|perpete|trop longtemps|tres longtemps|si longtemps|tellement longtemps|hyper longtemps|un bail|une demi journee|belle lurette|mathusalem)|(toute|tte) (la|ma) (journee|matinee|soiree|semaine|nuit|apres midi)|tout (le|mon) (weekend|week end|mois))',
    ordinal:
      '(premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|enieme|nieme|x ieme|xieme|x eme|xeme|<number> (e|eme|em|ieme|nd|nde|er|ere|ne))',
    later:
      '(deuxieme|second|seconde|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|enieme|nieme|x ieme|xieme|x eme|xeme|<2+> (e|eme|em|ieme|nd|nde))',
    third:
      '(troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|enieme|nieme|x ieme|xieme|x eme|xeme|<3+> (e|eme|em|ieme))',
    day: '(aujourdhui|ajd|auj|ce soir|ce matin|cet apres midi|demain|apres demain|hier|avant hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le <number> [<month>])',
    weekday: '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
    month:
      '(janvier|janv|fevrier|fevr|mars|avril|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec)',
    time: '(<number> (h|heure|heures) [<number>]|midi|minuit|fin de (journee|matinee|semaine))',
    // Words that serve in many rules.
    very: '(tres|vraiment|vrmt|tellement|trop|extremement|super|hyper|si|quand meme|qd meme|juste|tout simplement|simplement|tout bonnement|totalement|completement|carrement|absolument|franchement|assez|plutot|particulierement|purement et simplement|serieusement|parfaitement|limite|un peu|proprement|tout a fait|clairement|toujours|tjrs|plus que|vachement|grave|fort|bien|pas mal|quelque peu|sincerement|honnetement)',
    cest: '(cest|c est|c|ces|cetait|ca devient|cela devient|ca commence a etre|je trouve ca|je trouve cela|on trouve ca)',
    it: '(ca|sa|cela|ceci|il|elle|le|la)',
    still: '(toujours|tjrs|tjr|tjs|tjours|toujour|encore)',
    not: '(pas|pa|plus|rien|jamais|aucun|aucune|que dalle|nada)',
    have: '(ai|jai|j ai|je lai|jvous ai|avons|a|on a|avait|avais|javais|g)',
    you: '(vous|vs|tu|on)',
    staff:
      '(conseiller|conseillere|conseillers|collegue|collegues|agent|agents|agente|operateur|operatrice|operateurs|technicien|technicienne|techniciens|livreur|livreurs|transporteur|hotline|support|sav|service|interlocuteur|interlocutrice|vendeur|vendeuse|commercial|commerciale|gars|monsieur|dame|responsable|standard|boutique|agence|magasin|facteur|artisan|chauffeur|docteur|medecin|secretaire|banque)',
    works:
      '(marche|marchait|marchent|fonctionne|fonctionnait|fonctionnent|fonctione|foncione|fonctionn|remarche|refonctionne|charge|ouvre|demarre|aboutit|passe|synchronise|telecharge|connecte|bouge|change)',
  },
  negators: [
    'pas',
    'jamais',
    'sans',
    'aucun',
    'aucune',
    'ni',
    'rien',
    'ne',
    'nest',
    'nai',
    'na',
    'nont',
    'navez',
    'netait',
    'netes',
    'nen',
    'ny',
  ],
  hedges: ['si', 'suppose', 'supposons', 'sauf'],
  clauseOpeners: ['mais', 'car', 'parce', 'puisque', 'donc', 'alors', 'pourtant', 'tandis'],
  stopWords: (
    'le la les un une des du de et en au aux je tu il elle on nous vous ils elles me te se mon ma mes ton ta tes son sa ses ' +
    'notre nos votre vos leur leurs ce cet cette ces ca cela ceci cest qui que quoi dont ou est sont suis etes sommes etait ' +
    'ai jai as avez avons ont avait avais etre avoir fait faire faut pas ne plus rien mais donc car si comme pour par sur ' +
    'dans avec sans sous vers chez entre depuis tres bien aussi alors quand comment pourquoi combien quel quelle oui non ' +
    'bonjour bonsoir merci svp stp plait sil encore toujours deja ici voici voila peut pouvez peux puis veux voudrais ' +
    'souhaite aimerais lui moi toi eux meme tout tous toute toutes quil quelle quon nai nest dun dune lai jen'
  ).split(' '),
};
