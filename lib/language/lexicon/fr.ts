/** French words by how bitter (-) or glad (+) they sound in customer service, -4 to 4; folded as lib/language/tokens.ts folds. */
const byWeight: readonly (readonly [weight: number, words: string])[] = [
  [
    4,
    'fantastique fantastiques genial geniale geniaux merveilleux merveilleuse extraordinaire exceptionnel exceptionnelle parfait parfaite parfaitement sublime phenomenal comble comblee enchante enchantee',
  ],
  [
    3,
    'super top excellent excellente impeccable nickel formidable magnifique adorable adorables adore jadore ravi ravie ravis heureux heureuse content contente contents satisfait satisfaite satisfaits soulage soulagee soulagement reconnaissant reconnaissante bravo chapeau felicitations extra delicieux splendide merveille recommande sauve sauvez chaleureux chaleureuse',
  ],
  [
    2,
    'merci mercii mrc remercie remerciements bon bonne bons bonnes bien mieux meilleur meilleure gentil gentille gentils aimable aimables sympa agreable agreables beau belle joli jolie efficace efficaces rapide rapides rapidement reactif reactive reactivite serviable professionnel professionnelle clair claire precis precise fiable honnete correct resolu resolue regle reglee repare debloque retrouve retrouvee rassure rassuree reussi plaisir confiance gratuit apprecie apprecier pratique confortable attentionne patient patiente',
  ],
  [
    1,
    'oui ok daccord marche fonctionne aide utile simple facile facilement enfin accord volontiers calme ouf',
  ],
  [
    -1,
    'malheureusement helas dommage probleme problemes souci soucis attends attendre attente retard retards erreur erreurs lent lente lenteur complique compliquee difficile flou bizarre etrange doute doutes manque manquant panne bug plante plantage long longue cher chere chers reclamation plainte relance relances resilier annuler oublie refuse refuse refusee perte peine gene embete embetant desole desolee',
  ],
  [
    -2,
    'casse cassee casses abime abimee defectueux defectueuse mauvais mauvaise mauvaises mal perdu perdue perdus faux fausse bloque bloquee bloques coince coincee decu decue decus decues decevant decevante deception inquiet inquiete inquiets peur stress stresse stressee angoisse angoissant agace agacee agacant enerve enervee enervant fache fachee frustre frustree frustrant frustrante penible lassant fatigue fatiguee fatigant mecontent mecontente insatisfait insatisfaite desagreable impoli malpoli injuste injustifie abusif abusive rien jamais personne aucun aucune impossible injoignable ignore ignoree ignorez promesse promesses mensonge excuse excuses baladez balade galere incapable inutile absurde ridicule triste seul seule abandonne abandonnee decourage decouragee demuni demunie',
  ],
  [
    -3,
    'nul nulle nuls nulles lamentable lamentables deplorable deplorables catastrophe catastrophique pitoyable minable minables horrible affreux affreuse honte honteux honteuse scandale scandaleux scandaleuse inadmissible inacceptable intolerable insupportable revoltant revoltante ecoeure ecoeuree ecoeurant furieux furieuse furax colere outre outree indigne indignee exaspere exasperee excede excedee marre arnaque arnaques arnaquee arnaqueurs escroc escrocs escroquerie vol voleurs vole menteur menteurs mentez menti incompetent incompetents incompetence cauchemar calvaire enfer desastre desastreux desespere desesperee pire mepris meprisant humilie humiliee humiliant mascarade cirque guignols charlots amateurs bordelique degoute degoutee degoutant pourri pourrie avocat tribunal racisme raciste discrimination racket culot moquez moque foutage',
  ],
  [
    -4,
    'merde merdes merdique putain ptn bordel chier chiant chiante connard connards connasse con cons conne enculer encule encules salope salopard salopards salaud ordure ordures fdp ntm gueule abruti abrutis debile debiles imbecile imbeciles cretin cretins idiots foutre emmerde couilles',
  ],
];

/** The weight of each word. Own list, written for this project. */
export const frenchWeights: Readonly<Record<string, number>> = Object.fromEntries(
  byWeight.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight])),
);

/** Words that turn the next one or two round. */
export const frenchNegators: ReadonlySet<string> = new Set([
  'pas',
  'plus',
  'ni',
  'sans',
  'peu',
  'guere',
  'aucun',
  'aucune',
  'nullement',
]);
