import { type FactPatterns, wordSet, words } from '../facts-patterns.ts';

const day =
  '(?:yesterday|today|this morning|this afternoon|this evening|last night|(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}(?:st|nd|rd|th)?)';
const number = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';
const length = `(?:(?:over|more than|almost|nearly|about) )?${number}(?: (?:whole|full|entire))? (?:minute|hour|day|week|month)s?`;
const wholeDay =
  '(?:all (?:day|morning|afternoon|evening|weekend)|the (?:whole|entire) (?:day|morning|afternoon|evening|weekend))';
const people =
  '(?:(?:the|my|our|all the|all my|all our|both|both my|several) )?(?:next[- ]door )?(?:neighbou?rs?|housemates?|flatmates?|roommates?|landlord|concierge|reception|receptionist|porter|building manager|doorman)';
const spots =
  '(?:(?:in |behind )?(?:the|my|our) (?:shed|garage|porch|bins?|mailbox|letterbox|post ?box|garden|hallway|lobby|back door|front door|back garden|front garden|mailroom|post room|parcel locker|safe place)|everywhere|all over)';

/** Whoever is said to do something was not ordered; "my son's bike" and "my dog bed" were. */
const someone =
  "(?:(?:(?:little|older|younger|elderly|oldest|youngest|late) )?(?:kids?|children|child|toddler|husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend|son|daughter|mother|father|mum|mom|dad|parents|brother|sister|grand(?:son|daughter|mother|father|ma|pa)|nan|gran|aunt|uncle|niece|nephew|cousin|friends?|neighbou?rs?|boss|colleagues?|flatmate|housemate|roommate|landlord|landlady|tenant)(?![\\p{L}'’-])|(?:baby|dogs?|cats?|puppy|kitten|horse)(?! (?:monitor|seat|bed|carrier|clothes|gate|bottle|food|stroller|crate|collar|leash|lead|toys?|bowl|house|coat|flap|tree|litter|basket|blanket|rug|saddle)s?\\b)(?![\\p{L}'’-]))";

const months = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const piece =
  '(?:zip|zipper|screen|display|glass|button|buttons|key|keys|keyboard|strap|handle|lid|wheel|wheels|battery|charger|cable|plug|switch|hinge|lock|seam|sole|soles|heel|lens|speaker|mic|camera|motor|pump|door|drawer|leg|legs|frame|casing|case|packaging|box|lamp|bulb|remote|hose|filter|belt|chain|pedal|brake|saddle|tyre|tire|sleeve|collar|hem|lining|fabric|cover|cushion|mattress|table top|tabletop|shelf|mirror|bottle|mug|plate|cup|vase|device|machine|coffee machine|washing machine|phone|laptop|tablet|headphones|earbuds|jacket|coat|trousers|jeans|dress|shirt|jumper|shoe|shoes|boots|trainers|bag|backpack|suitcase|watch|glasses|chair|table|sofa|wardrobe|bed|toy|doll|parcel|package|printer|monitor|tv|router)'.replaceAll(
    ' ',
    '_',
  );
const flawed =
  '(?:broken|cracked|torn|ripped|damaged|scratched|dented|bent|stuck|jammed|faulty|defective|leaking|smashed|shattered|snapped|chipped|stained|warped|burst|frayed|wobbly|dead)';
const det = '(?:the|my|our|one|both|its|a)';
const very = '(?:(?:completely|totally|all|already|badly|a_bit|slightly|just|also|now|still|again)_){0,2}';
const served =
  '(?:internet|internet_connection|connection|broadband|wifi|wi-fi|network|landline|phone_line|line|login|log-in|sign-in|app|website|site|web_page|page|portal|customer_portal|account_page|export|import|sync|upload|download|integration|api|dashboard|server|router|modem|software|plugin|extension|search|checkout|payment_page|printer|tv|sim|sim_card|webhook|link|mailbox|email|calendar|report)';
const theServed = `(?:(?:the|my|our|your|this)_)?(?:(?!(?:the|my|our|your|this|that|if|when|and|but|because|so|since|as|or|to|of|for|on|in)>)(?!(?:damn|bloody|stupid|fucking|shitty|crappy|useless|whole|entire|same)>)\\p{L}{3,15}_)?${served}`;

/** How customers word the facts in English. */
export const englishFacts: FactPatterns = {
  words: [
    {
      kind: 'parcel',
      pattern:
        /\b(?<fact>parcel|package|delivery|order|shipment)\b(?! ?(?:#|\d|number|no\b|id|confirmation|driver|guy|man|person|company|time|date|address|note|history))/dgi,
    },
    {
      kind: 'delivered',
      pattern:
        /\b(?:says?|said|saying|shows?|showing|marked|listed|status|tracking|according|claims?|told)\b[^?]{0,70}?\b(?<fact>delivered|signed for|left)\b/dgi,
    },
    {
      kind: 'delivered',
      pattern:
        /\b(?:has|have|was|were|been|being|as) (?:apparently |supposedly |already )?(?<fact>delivered)\b(?= (?:yesterday|today|on|at|this|last|to|but|according))/dgi,
      affirmed: true,
    },
    {
      kind: 'effort_waited',
      own: true,
      pattern: new RegExp(
        `\\b(?<fact>(?:waited|waiting|stayed|sat|sitting|home|at home|been in|was in) (?:in |inside |around |at home |home )?(?:for (?:it|the \\w+) )?(?:for )?${wholeDay})(?! long)`,
        'dgi',
      ),
    },
    {
      kind: 'effort_asked',
      own: true,
      pattern: new RegExp(
        `\\b(?:asked|(?:checked|spoke|spoken|talked) (?:with|to)|knocked on|been to|went to|tried)(?: all of)? (?<fact>${people})\\b`,
        'dgi',
      ),
    },
    {
      kind: 'effort_asked',
      pattern: new RegExp(
        `\\b(?<fact>${people}) (?:don't|dont|doesn't|doesnt|haven't|havent|hasn't|hasnt) (?:have|got|seen|know|receive)`,
        'dgi',
      ),
    },
    {
      kind: 'effort_searched',
      own: true,
      pattern: new RegExp(
        `\\b(?:checked|looked|searched)(?: in| behind| around| through)? (?<fact>${spots})(?!\\w)`,
        'dgi',
      ),
    },
    {
      kind: 'effort_contacted',
      own: true,
      pattern:
        /\b(?<fact>(?:called|phoned|rang|emailed|contacted|messaged)(?: (?:you|your company|customer service|support|you guys|in|the carrier|the courier))? (?:(?:at least |already )?(?:twice|two times|three times|four times|five times|six times|several times|multiple times|\d{1,2} times)))\b/dgi,
    },
    {
      kind: 'duration',
      pattern: new RegExp(
        `\\b(?:waiting|waited|wait|been)\\b(?: (?:here|on hold|for (?:it|this|my \\w+|an? \\w+)|to hear back))?(?: for| is)? (?:now )?(?<fact>${length})\\b(?! (?:ago|old|away))`,
        'dgi',
      ),
    },
    {
      kind: 'duration',
      pattern: new RegExp(
        `\\b(?:no|any|without an?) (?:reply|response|answer|update|word|news)[^.!?]{0,20}? (?:for|in) (?<fact>${length})\\b`,
        'dgi',
      ),
    },
    {
      kind: 'since',
      pattern: new RegExp(
        `\\b(?:waiting|waited|nothing|heard|reply|response|update)\\b[^.!?]{0,40}?\\bsince (?<fact>${day})\\b`,
        'dgi',
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?:without|no)_(?!problems?>|trouble>|issues?>|complaints?>)(?:\\p{L}{2,15}_){1,2}?for_(?<fact>${length})>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(
        `<(?<fact>${length})_without_(?!problems?>|trouble>|issues?>|complaints?>|a_hitch)\\p{L}{3,15}>`,
      ),
    },
    {
      kind: 'duration',
      pattern: words(`<(?:circles|on_hold|in_the_queue|on_the_phone|down|offline)_for_(?<fact>${length})>`),
    },
    {
      kind: 'since',
      pattern: words(
        `<(?:without|no)_(?!problems?>|trouble>|issues?>|complaints?>)\\p{L}{2,15}_since_(?<fact>${day})>`,
      ),
    },
    {
      kind: 'service',
      pattern: words(
        '<(?:without|no)_(?<fact>internet|wifi|wi-fi|broadband|signal|phone_line|landline|tv)_(?:for|since)>',
      ),
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern: words('<(?<fact>engineer|technician)_(?:was|were)_(?:supposed|meant|due)_to>'),
    },
    {
      kind: 'nth',
      pattern:
        /\b(?<fact>second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th) time\b(?! (?:lucky|zone|(?:that )?(?:it|you|they|he|she|my|the|your|i(?:['’]ve| have)? (?:order|buy|bought|tried))))/dgi,
    },
    {
      kind: 'promised',
      affirmed: true,
      pattern:
        /\b(?:said|promised|told|assured|supposed|meant|would)\b[^?]{0,50}?\b(?<fact>call(?:ed)? (?:me )?back|callback|refund(?:ed)?|e-?mail(?:ed)?|deliver(?:ed|y)?|arrive|replacement|reply|get back to me)\b/dgi,
    },
    {
      kind: 'occasion',
      pattern:
        /\b(?:for|before|present for|gift for|need (?:it|them) (?:for|by)) (?<fact>(?:my (?:(?:son|daughter|wife|husband|mum|mom|mother|dad|father|sister|brother|friend|partner|girlfriend|boyfriend|nephew|niece|grandson|granddaughter)'?s )?)(?:\d{1,2}th )?(?:birthday(?: party)?|wedding|graduation|exams?|anniversary|holiday|trip|job interview))\b/dgi,
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}_(?:(?:left|right|front|back|new|main|other)_)?${piece}_(?:is|are|was|were|came|arrived)_${very}${flawed})>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}_${piece}_(?:has|have)_(?:a_(?:(?:big|huge|small|deep|large|long)_)?(?:crack|dent|hole|scratch|tear|stain|rip|chip)|(?:scratches|cracks|holes|stains|dents)))>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<fact>${det}_${piece}_(?:leaks|wobbles|flickers|(?:fell|came|keeps_falling)_(?:off|apart)|is_(?:coming_off|falling_apart)|(?:won['’]?t|doesn['’]?t|does_not|will_not)_(?:close|open|charge|turn_on|switch_on|start|zip_up)))>`,
      ),
    },
    {
      kind: 'flaw',
      certain: true,
      pattern: words(
        `<(?<=<(?:with|has|have|got)_a_|had_a_)(?<fact>(?:broken|cracked|torn|ripped|damaged|scratched|dented|bent|faulty|defective|chipped)_${piece})>`,
      ),
    },
    {
      kind: 'service',
      certain: true,
      pattern: words(
        `<(?<fact>${theServed})_(?:(?:still|just|also|again)_)?(?:(?:doesn['’]?t|does_not|isn['’]?t|is_not|won['’]?t|has_stopped|stopped|not)_(?:work(?:ing)?|load(?:ing)?|respond(?:ing)?|connect(?:ing)?)|(?:is|was|has_been|keeps_going|went|goes)_(?:still_|completely_|again_)?(?:down|offline|not_working|out)|keeps_(?:on_)?(?:crashing|dropping|freezing|disconnecting|failing|cutting_out|timing_out|buffering))>(?!_for_(?:everyone|sale))`,
      ),
    },
    {
      kind: 'question',
      pattern:
        /(?:^\s*|[,;] (?:and |but |so )?)(?<fact>(?!\p{L}{2,5} (?:any(?:body|one)|nobody|none of you|you (?:people|guys|lot|even|ever))\b)(?:when|where|why|how|who|which|what|can|could|will|would|do|does|did|is|are) [^?]{4,80}\?)\s*$/dgiu,
    },
  ],
  statements: [
    {
      pattern: /\b(?:delivered|signed for|left (?:at|in|with|by|on))\b/i,
      day: 'delivered_day',
      time: 'delivered_time',
    },
    {
      pattern:
        /\b(?:promised|supposed to|meant to|(?:you|they|someone|agent|colleague|he|she) (?:said|told|assured)|(?:was|were|been) (?:told|promised|assured))\b/i,
      day: 'promised_day',
      time: null,
    },
  ],
  day: new RegExp(`\\b(?<fact>${day})\\b`, 'dgi'),
  time: /\b(?:at|around|about|by|@) ?(?<fact>(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\b)?|(?:1[0-2]|[1-9]) ?[ap]m|noon)\b/dgi,
  date: words(
    `(?<=<(?:on|from|of|by|until|till|before|after)_(?:the_)?)(?<fact>\\d{1,2}(?:st|nd|rd|th)?(?:_of)?_${months}(?:_20\\d\\d)?|${months}_\\d{1,2}(?:st|nd|rd|th)?(?:,?_20\\d\\d)?|[0-3]?\\d[/.-][01]?\\d[/.-](?:20)?\\d\\d)(?![\\d\\p{L}])`,
  ),
  doers:
    /\b(?:i|we|you|he|she|they|it|who|driver|courier|carrier|husband|wife|partner|son|daughter|mother|father|mum|mom|dad|friend|someone|nobody|colleague|agent|ive|weve)\b/gi,
  self: /^(?:i|we|ive|weve)$/i,
  negations: /\b(?:not|never|no|nothing|havent|didnt|dont)\b|n['’]t\b/i,
  doubts:
    /\b(?:if|whether|unless|in case|hope|hoping|might|maybe|perhaps|could|would|suppose|worried|when|make sure)\b/i,
  denials: /\b(?:not|never|no|should|could|would|will|if|cannot)\b|n['’]t\b|\b(?:havent|didnt|dont|cant)\b/i,
  items: [
    /\b(?:ordered|bought|purchased|paid for) (?:myself |my \w+ )?(?:an?|the|my|some|two|three|these|those|this) (?:pairs? of )?(?<fact>[\p{L}'’ -]{3,60})/dgiu,
    /\b(?:order|parcel|package|delivery) (?:of|with|for|containing) (?:an?|the|my|some|two|three|these) (?<fact>[\p{L}'’ -]{3,60})/dgiu,
    /\bwaiting (?:\w+ ){0,4}?(?:for|on) my (?<fact>[\p{L}'’ -]{3,60})/dgiu,
    /\b(?:where|wheres|where's)(?: the \w+)?(?: is| are)? my (?<fact>[\p{L}'’ -]{3,60})/dgiu,
    /\b(?:receive|received|get|got|missing|without|want|need|see|have|there's no|expecting|lost) my (?<fact>[\p{L}'’ -]{3,60})/dgiu,
    /\b(?:my|the) (?<fact>[\p{L}'’ -]{3,40}?) (?:i|we) (?:ordered|bought|purchased|paid)/dgiu,
    /\bmy (?<fact>[\p{L}'’-]{3,20}(?: [\p{L}'’-]{3,20}){0,2}?) (?:has|have|hasn't|haven't|never|didn't|did not|was|were|is|are|isn't|aren't|should|shows?|still|arrived)\b/dgiu,
  ],
  answers: [
    /(?:^\s*|[,;:] )(?:and |so )?(?:it['’]?s|it is|it was) (?:just |only )?(?:an?|the|my|some) (?<fact>[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})(?= ?(?:[.,;!]|$)| (?:that|which|i|we|in|size|from) )/dgiu,
    /(?:^\s*|[\d\uFFFC] {0,20}[,;:]? )(?:an?|some) (?<fact>[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})(?= ?(?:[.,;!]|$))/dgiu,
  ],
  judgements:
    wordSet(`mess joke disgrace shame scam lie lies pity nightmare surprise miracle mistake deal matter pain pleasure yes
    fact start wrap must habit pattern fraud farce circus waste ripoff rip-off theft crime mystery possibility risk chance
    total complete absolute real big huge bad nice good great terrible horrible awful ridiculous simple serious common public
    true long short first second third last different real-life pretty business lady woman neighbour's worry hassle
    disaster embarrassment insult outrage story excuse policy rule test hint guess shambles secret delay shop family`),
  owned: new RegExp(`\\bmy (?!${someone})(?<fact>[\\p{L}'’-]{3,20}(?: [\\p{L}'’-]{2,20}){0,4})`, 'dgiu'),
  attribute: /\p{L}/u,
  delivery:
    /\b(?:order(?:ed)?|deliver(?:ed|y)?|parcel|package|tracking|arrived?|receive[d]?|shipped|courier|driver)\b/i,
  itemEnds:
    wordSet(`a an the my your our i we you it he she they on in at to from for of with by about and or but so that
    which who when where why how is are was were be been has have had will would should can could do does did not never still
    yet already again online here there last next this these today yesterday tomorrow now ago since because as if then than
    missing gone lost stolen please anywhere either yesterday's completely says said show shows showing marked arrived delivered ordered bought received came come go went get got please pls hi hello
    all any some no up out off over after before until till just only really very too also back via per hasn't haven't isn't
    wasn't didn't don't doesn't monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december`),
  notItems:
    wordSet(`parcel parcels package packages delivery deliveries order orders shipment shipments tracking stuff thing
    things item items product products goods purchase purchases it one ones something anything nothing everything email
    e-mail emails mail message messages reply answer response question refund refunds money cash payment card account
    address house home flat apartment place door doorstep front porch street building neighbour neighbours neighbor neighbors
    husband wife partner son daughter mother father mum mom dad friend friends family kids child children boss name number
    phone call calls time times day days week weeks month months hour hours minute minutes morning afternoon evening night
    weekend birthday wedding patience life fault problem issue complaint case ticket chat request update details information
    info confirmation receipt invoice bill driver courier carrier company shop store service shed garage garden mailbox
    letterbox bin bins area side view opinion mind way lot bit few couple pair set rest end help support attention code link
    app website page signature photo picture proof customer person replacement new blue red black white right wrong whole
    sister brother present gift choice experience work job room kitchen bathroom bedroom office town city post letter
    size`),
};
