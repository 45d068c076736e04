/** German words by how bitter (-) or glad (+) they sound in customer service, -4 to 4; folded as lib/language/tokens.ts folds. */
const byWeight: readonly (readonly [weight: number, words: string])[] = [
  [
    4,
    'fantastisch fantastische fantastischer grossartig grossartige grossartiger hervorragend hervorragende hervorragender genial geniale phanomenal perfekt perfekte perfekter uberglucklich begeistert traumhaft sensationell weltklasse',
  ],
  [
    3,
    'super toll tolle toller tolles klasse spitze top mega wunderbar wunderbare wunderschon wunderschone ausgezeichnet exzellent erstklassig vorbildlich glucklich gluecklich zufrieden dankbar erleichtert engel schatz held heldin retter lob lobenswert bravouros herzlich herzlichen hilfsbereit kompetent empfehlenswert vorzuglich entzuckt stolz liebe',
  ],
  [
    2,
    'gut gute guter gutes besser beste freundlich freundliche freundlicher nett nette netter lieb lieben danke dank dankeschon dankschon merci freut freue gefreut geklappt gelost geholfen behoben gerettet hilfreich kulant kulanter entgegenkommend zuvorkommend aufmerksam zuverlassig zuverlaessig ehrlich fair sorgfaltig gelungen bequem schoene hubsch angenehm willkommen vertrauen kompliment geduldig einwandfrei reibungslos tadellos lecker',
  ],
  [
    1,
    'prima ok okay gerne gern schnell schnelle flott funktioniert klappt passt lauft hilft hilfe bestens endlich sicher einfach gunstig gratis ruhig alles klar verstanden',
  ],
  [
    -1,
    'leider schade problem probleme warten warte unklar schwierig kompliziert umstandlich seltsam komisch merkwurdig fehler fehlermeldung storung verspatung verspatet verspaetet verzogerung teuer teure langsam langsame fehlt fehlen vergessen kundigen kuendigen stornieren reklamation mangel sorge sorgen muhsam unsicher aufwand mahnung gebuhr wartezeit immernoch wieder trotzdem angeblich vergeblich umsonst',
  ],
  [
    -2,
    'kaputt defekt defekte beschadigt beschaedigt beschadigte schlecht schlechte schlechter schlechtes falsch falsche falscher falschen argerlich aergerlich arger aerger nervt nervig genervt nervend verloren verschwunden unzufrieden enttauscht enttaeuscht enttauschend enttaeuschend enttauschung enttauschung ungeduld unfreundlich unhoflich unhoeflich unfair ungerecht unverstandlich unbegreiflich unprofessionell unprofessionelle inkompetent unfahig unfaehig ignoriert ignorieren vertrostet vertroestet abgewimmelt abgelehnt verweigert beschwerde beschweren beschwere mangelhaft minderwertig nutzlos sinnlos zwecklos wertlos traurig angst panik stress stressig sauer bose boese wutend wuetend verargert veraergert frustriert frustrierend frust verunsichert beunruhigt gesperrt gelogen luge luegen hinhalten hingehalten schlampig schlamperei chaos chaotisch unerreichbar unzuverlassig unzuverlaessig unbrauchbar leere muell murks pfusch uberfordert versagt',
  ],
  [
    -3,
    'lacherlich laecherlich unverschamt unverschaemt unverschamte unverschamtheit unverschaemtheit frechheit frech dreist dreiste unglaublich unfassbar unmoglich unmoeglich unerhort inakzeptabel untragbar unzumutbar zumutung skandal skandalos katastrophe katastrophal katastrophale miserabel miserable unterirdisch grauenhaft furchtbar furchtbare schrecklich schreckliche entsetzlich entsetzt fassungslos emport empoert schande horror albtraum alptraum desaster trauerspiel armutszeugnis saftladen schrott dreck mist betrug betrogen betruger betrueger abzocke abzocker abgezockt gauner verbrecher lugner luegner luegner diebstahl erpressung wucher verarsche verarscht verarschen respektlos herablassend arrogant verzweifelt hoffnungslos verzweiflung wutend stinksauer kotzt kotzen idiot idioten anwalt klage anzeige',
  ],
  [
    -4,
    'scheisse scheiss scheisse beschissen beschissene verdammt verdammte verfickt verfickte fick fickt arschloch arschlocher wichser hurensohn hure fotze drecksladen drecksau penner missgeburt schlampe fuck fucking scheissladen vollidiot vollidioten nutte',
  ],
];

/** The weight of each word. Own list, written for this project. */
export const germanWeights: Readonly<Record<string, number>> = Object.fromEntries(
  byWeight.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight])),
);

/** Words that turn the next one or two round. */
export const germanNegators: ReadonlySet<string> = new Set([
  'nicht',
  'nich',
  'net',
  'kein',
  'keine',
  'keinen',
  'keinem',
  'keiner',
  'nie',
  'nichts',
  'nix',
  'ohne',
  'kaum',
  'weder',
  'wenig',
]);
