/** Dutch words by how bitter (-) or glad (+) they sound in customer service, -4 to 4; folded as lib/language/tokens.ts folds. */
const byWeight: readonly (readonly [weight: number, words: string])[] = [
  [
    4,
    'fantastisch fantastische geweldig geweldige geniaal geniale fenomenaal superblij dolblij dolgelukkig perfect perfecte uitmuntend uitmuntende',
  ],
  [
    3,
    'super top topper toppie topservice prachtig prachtige heerlijk heerlijke uitstekend uitstekende blij blije gelukkig gelukkige tevreden dankbaar opgelucht schitterend schitterende genieten geniet kampioen held engel lief lieve liefs lovend aanrader verrast enthousiast enthousiaste trots voortreffelijk',
  ],
  [
    2,
    'goed goede beter beste fijn fijne mooi mooie bedankt dank dankjewel dankuwel dankje vriendelijk vriendelijke aardig aardige behulpzaam behulpzame netjes keurig keurige vlot vlotte prettig prettige leuk leuke gelukt opgelost geregeld gered waardeer waarderen compliment complimenten attent attente duidelijk duidelijke correct correcte zorgvuldig zorgvuldige betrouwbaar betrouwbare eerlijk eerlijke hartelijk hartelijke handig handige gezellig succes welkom vertrouwen voordelig',
  ],
  [
    1,
    'prima oke ok snel snelle graag werkt klopt helpt geholpen hulp akkoord eindelijk rustig veilig gratis makkelijk eenvoudig',
  ],
  [
    -1,
    'helaas jammer probleem problemen wachten wacht onduidelijk onduidelijke lastig lastige moeilijk moeilijke vreemd vreemde raar rare twijfel mis gemist fout foutje foutmelding vertraging vertraagd storing duur dure traag trage langzaam kwijt vergeten annuleren opzeggen klacht klachten leeg gedoe ongemak sorry zorgen moeite',
  ],
  [
    -2,
    'kapot kapotte stuk slecht slechte verkeerd verkeerde vervelend vervelende irritant irritante balen baal baalt beschadigd beschadigde defect defecte verloren verlies boos boze kwaad kwade onhandig klagen mislukt teleurgesteld teleurstellend teleurstellende teleurstelling tegenvallen tegenvalt tegenvaller onvriendelijk onvriendelijke ontevreden frustrerend frustrerende gefrustreerd frustratie geirriteerd genegeerd negeren negeert onterecht oneerlijk oneerlijke ongerust bezorgdheid bang stress stressvol moe zinloos nutteloos nutteloze onbegrijpelijk onprofessioneel onprofessionele onkunde laks lakse slordig slordige onzin waarschuwing geweigerd weigert weigeren beloofde loze onbereikbaar kwalijk misleid misleidend misleidende verdrietig verdriet pijn ziek vies vieze nep onveilig onbeschoft onbeschofte onacceptabele spijtig ambetant ambetante ontgoocheld ondermaats ondermaatse tevergeefs moedeloos machteloos onrecht oneens gedupeerd afgescheept doorverwezen',
  ],
  [
    -3,
    'belachelijk belachelijke schandalig schandalige schande waardeloos waardeloze verschrikkelijk verschrikkelijke vreselijk vreselijke afschuwelijk ramp rampzalig rampzalige drama dramatisch dramatische hopeloos hopeloze wanhopig wanhopige woedend woest razend schofterig respectloos respectloze asociaal asociale ongelofelijk ongelooflijk ongehoord onacceptabel idioot idiote stom stomme dom domme leugen leugens leugenaars liegen liegt gelogen bedrog bedrogen bedriegen oplichting oplichters oplichter opgelicht fraude diefstal gestolen dieven afzetters afzetterij zwendel misbruik rotzooi troep bagger prutswerk prutsers amateurs amateuristisch minachting nachtmerrie walgelijk ellende chaos puinhoop wanprestatie spuugzat zat beu kotsbeu degoutant schandelijk schandelijke hallucinant onaanvaardbaar onaanvaardbare wanhoop radeloos vernederend vernederd neerbuigend gediscrimineerd discriminatie racistisch gehackt aanfluiting lachertje',
  ],
  [
    -4,
    'klote kut kutzooi kutbedrijf klootzak klootzakken kloten verdomme godverdomme tering tyfus kanker eikel eikels hufter hufters idioten tuig schijt teringzooi klerezooi kutservice',
  ],
];

/** The weight of each word. Own list, written for this project. */
export const dutchWeights: Readonly<Record<string, number>> = Object.fromEntries(
  byWeight.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight])),
);

/** Words that turn the next one or two round. */
export const dutchNegators: ReadonlySet<string> = new Set([
  'niet',
  'geen',
  'nooit',
  'niks',
  'niets',
  'zonder',
  'nauwelijks',
  'amper',
]);
