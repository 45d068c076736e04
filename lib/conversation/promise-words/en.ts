import type { PromiseWords } from './promise-words.ts';

const role =
  '(engineer|engineers|technician|technicians|mechanic|colleague|colleagues|team|teams|supervisor|supervisors|manager|managers|specialist|specialists|department|warehouse|driver|courier|carrier|plumber|electrician|agent|representative|rep|advisor|adviser|doctor|nurse|office|billing|finance|support|lead|people|developers|developer|planner|store|shop|supplier|partner|bank)';

/** English. */
export const promiseWords: PromiseWords<'inf' | 'ing' | 'part' | 'noun' | 'passive'> = {
  classes: {
    we: '(i|we)',
    party: `((my|our|a|an|the|your|one of our|another) [~2] ${role}|someone|somebody|they|he|she|a member of [the|our] ~2 team)`,
    will: '(i will|ill|we will|well|i ll|we ll|i shall|we shall|i am going to|im going to|we are going to|were going to|im gonna|i am gonna|were gonna|i promise to|we promise to|i promise ill|i promise i will)',
    adv: '(also|now|personally|then|immediately|certainly|definitely|make sure to|make sure i|make sure we|make sure and|just|gladly|happily|quickly|go ahead and|of course|absolutely|get|have|be|first|try and)',
  },
  acts: {
    call: {
      inf: [
        'call|calling|phone|ring|ring you|phoning|have ~4 call you|give (you|u|them|her|him) a (call|ring|buzz|bell|callback)',
      ],
      ing: ['calling|phoning|ringing|giving you a (call|ring)'],
      part: ['called|phoned|rung|rang|called back|tried to (call|reach) you'],
      noun: ['call|phone call|callback|call back'],
    },
    write: {
      inf: [
        'email|emailing|e mail|mail|text|texting|message|write|drop you (a line|an email)|send ~4 (email|e mail|mail|message|text|confirmation|link|label)|forward you',
      ],
      ing: [
        'emailing|mailing|texting|writing|messaging|sending ~4 (email|mail|message|text|confirmation|link|label)',
      ],
      part: [
        'emailed|mailed|texted|messaged|written|wrote|sent ~3 (email|mail|message|text|confirmation|link|label)',
      ],
      noun: ['email|e mail|mail|message|text|sms|confirmation|letter|link|label'],
    },
    reply: {
      inf: [
        'get back to|get back 2|come back to|update|let (you|u) know|keep (you|u) (posted|updated|informed|in the loop)|inform|follow up|report back|contact|reach out|be in touch|in touch|back in touch|get in touch|back with|reply|respond|answer|notify',
      ],
      ing: ['getting back to|coming back to|contacting|reaching out|getting in touch|updating'],
      part: ['replied|responded|answered|got back|contacted'],
      noun: ['from (me|us|my|our|the|them|him|her)|update|answer|reply|response|news'],
    },
    credit: {
      inf: [
        'credit|crediting|apply ~3 (credit|discount)|add ~4 (credit|voucher|discount)|give you ~3 (credit|voucher|discount)|knock ~4 off',
      ],
      ing: ['crediting|applying ~3 credit|adding ~3 credit'],
      part: ['credited|applied ~3 (credit|discount)|added ~4 (credit|voucher)'],
      noun: ['credit|voucher|credit note|discount'],
    },
    refund: {
      inf: [
        'refund|refunding|reimburse|pay [you] back|return your money|(process|issue|arrange|start|initiate|release|give|make|put through) [you] (a|the|your|that) [full|partial] refund|waive|get ~3 (refunded|reimbursed)|refunded|reimbursed',
      ],
      ing: ['refunding|reimbursing|(processing|issuing|starting) (a|the|your) [full] refund'],
      part: [
        'refunded|reimbursed|paid back|(processed|issued|released|started) ~3 refund|refund ~2 (processed|issued|released)',
      ],
      passive: ['refund [~1] (will|ll|is going to) be (processed|issued|released|paid|made|sent|completed)'],
      noun: ['refund|money|money back|reimbursement'],
    },
    replace: {
      inf: [
        'replace|replacing|exchange|swap|swap out|send ~4 (replacement|new one)|reship|resend|ship ~3 (replacement|new one)|replaced|exchanged',
      ],
      ing: ['replacing|exchanging|swapping|sending ~3 (replacement|new one)|reshipping'],
      part: ['replaced|exchanged|swapped|reshipped|resent|sent ~3 (replacement|new one)'],
      noun: ['replacement|new one|exchange'],
    },
    cancel: {
      inf: ['cancel|cancelling|canceling|stop (the|your|that) ~2|cancelled|canceled'],
      ing: ['cancelling|canceling'],
      part: ['cancelled|canceled'],
      noun: ['cancellation'],
    },
    book: {
      inf: [
        'book|reserve|schedule|pencil you in|put you down|rebook|set up ~3 (appointment|visit|call|slot)|hold ~3 for you|booked|rebooked',
      ],
      ing: ['booking|reserving|rebooking|scheduling'],
      part: ['booked|reserved|scheduled|rebooked'],
    },
    visit: {
      inf: [
        'come|come out|come by|come over|visit|stop by|be with you|be there|be round|with you|be at ~4|attend|have ~5 (out to you|round to you|visit)|send ~3 (engineer|technician|plumber|mechanic|electrician)',
      ],
      ing: ['coming|coming out|visiting|sending ~3 (engineer|technician|plumber|mechanic)'],
      part: ['been round|visited|come by|been there'],
      noun: ['visit'],
    },
    fix: {
      inf: [
        'fix|fixing|repair|restore|resolve|sort|sort out|solve|correct|put ~3 right|reset|unlock|reactivate|reconnect|get ~4 (fixed|working|sorted|resolved|corrected)|have ~4 (fixed|working|sorted|resolved|ready|corrected)|take care of|fixed|repaired|restored|resolved|unlocked|sorted',
      ],
      ing: ['fixing|repairing|restoring|resolving|sorting|unlocking|resetting'],
      part: ['fixed|repaired|restored|resolved|sorted|solved|corrected|reset|unlocked|reactivated'],
    },
    escalate: {
      inf: [
        'escalate|escalating|ask|raise|forward [this|it|your] ~3|pass (this|it|that|your) ~3|pass on|open (a|the) ~2|speak (to|with)|talk to|check with|get (my|the|our) ~2 to|raise ~3|hand (this|it) over|flag',
      ],
      ing: ['escalating|asking|raising|forwarding|passing (this|it)|flagging'],
      part: [
        'escalated|asked|raised|forwarded|passed ~3 on|passed (this|it)|flagged|spoken (to|with)|opened',
      ],
    },
    send: {
      inf: [
        'send|sending|ship|shipping|dispatch|post|deliver|collect|pick (it|this|that) up|pick up|courier|upload|shipped|sent|dispatched|delivered',
      ],
      ing: ['sending|shipping|dispatching|posting'],
      part: ['sent|shipped|dispatched|posted|delivered|uploaded'],
    },
    check: {
      inf: [
        'check|checking|look into|looking into|look at|take a look|have a look|investigate|find out|start|trace|arrange|review|double check|verify|chase|dig into|process',
      ],
      ing: ['checking|looking into|investigating|reviewing|chasing|finding out'],
      part: ['checked|looked|investigated|found|started|traced|arranged|reviewed|verified|chased'],
    },
  },
  forms: [
    { pattern: '(your|the|a) [full|partial] {passive}', who: 'us', needs: 'time' },
    { pattern: '<will> [<adv>] [<adv>] {inf}', who: 'us' },
    { pattern: '^ [<adv>] (will|gonna) [<adv>] {inf}', who: 'us', needs: 'object' },
    { pattern: '^ (and|then|and then|also) [<adv>] {inf}', who: 'us', isChained: true },
    {
      pattern:
        '<party> [~2] (will|ll|is going to|are going to|has promised to|is due to) [<adv>] [<adv>] {inf}',
      who: 'party',
    },
    { pattern: '(theyll|hell|shell) [<adv>] {inf}', who: 'us' },
    { pattern: '(will|is going to) [<adv>] {inf}', who: 'name' },
    { pattern: '(im|i am|were|we are) [<adv>] {ing}', who: 'us', needs: 'time' },
    { pattern: '<party> [~2] (is|are) {ing}', who: 'party', needs: 'time' },
    {
      pattern: '(your|the|this|that|a|an|it|itll|you|youll|everything|we) ~3 (will|ll|youll|itll) be {part}',
      who: 'us',
      needs: 'time',
    },
    { pattern: '(youll|itll) be {part}', who: 'us', needs: 'time' },
    {
      pattern: '(you will|youll|you ll|u will) [<adv>] (receive|get|hear|hear back|have|see) ~5 {noun}',
      who: 'us',
      needs: 'time',
    },
    { pattern: '(you will|youll|u will) (hear|hear back) (from|by|before|within|today|tomorrow)', who: 'us' },
    { pattern: '^ [you can|please|pls] expect ~4 {noun}', who: 'us', needs: 'time' },
  ],
  done: [
    '(i|we|ive|weve|i have|we have|he has|she has|they have|<party> has|<party> have|<party>|was|were|has been|have been|is|are|been|just|already) [just|now|already|been|since|also] {part}',
    '(i|we|ive|weve|i have|we have) [just|now|already] ~2 {part}',
  ],
  news: '(as promised|heres (the|an|your) update|here is (the|an|your) update|good news|i have an update|i have news|(im|i am) back)',
  objects: ['you', 'u', 'your', 'ur', 'it', 'this', 'that', 'them'],
  soon: '(shortly|soon|asap|right away|straight away|straightaway|in a (moment|minute|bit|sec|second|few)|in a few|later|now)',
  conditions: ['if', 'unless', 'once', 'when', 'whenever', 'whether', 'suppose', 'otherwise', 'said', 'says'],
  conditionsAfter: ['if', 'unless', 'provided'],
  fresh: ['but', 'so', 'however', 'meanwhile', 'anyway'],
  joins: ['and', 'then', 'or'],
  glue: ['ahead', 'sure', 'try', 'again'],
  ends: ['why', 'what', 'where', 'how', 'when', 'that', 'because', 'which', 'whether'],
  isNegatedAfter: false,
  unless: [
    '(i see|i can see|we see|i was told|they told me|it says|according to|i understand|tracking says|asked if)',
    '(would|if) (you|u) (like|prefer|want|wish) ~',
    '^ as soon as',
    '(usually|normally|typically|generally|always|per policy|in general) ~3 (will|take|takes|be)',
    '(will|ll|ill|well|we|i) (usually|normally|typically|generally|always|never|only)',
    '(do|did|would) you (want|like|prefer|say|mean|need)',
  ],
};
