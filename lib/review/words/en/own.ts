import type { GroupWords } from '../review-words.ts';

/** Who does what by when, and what cannot be done. */
export const own: GroupWords<'own'> = {
  i_do: {
    any: [
      "(i'll|i will|i'm going to|let me|i can|i'm) [just|now|also|gladly|quickly] (take|taking|have|having) [~1] look",
      "(i'll|i will|let me) see [~1] (what|if|whether|how)",
      "(i'll|i will|let me|i'm) (get|getting|have|having) [~4] (checked|looked|sorted|fixed|sent|refunded|replaced|resolved|moved)",
      "(i'd|i would) (like|love|be happy|be glad) to (look|check|help|find|see|sort|fix|investigate|get|make)",
      "(i'll|i will|i'm going to|i am going to|let me|i'm|i am|i can) [~2] (check*|verif*|look*|find*|ask*|send*|refund*|call*|ring*|phone*|email*|mail*|write*|cancel*|replac*|arrang*|rais*|forward*|pass*|chas*|book*|chang*|updat*|fix*|sort*|trac*|contact*|open*|transfer*|process*|reserv*|credit*|stay*|get*|speak*|talk*|order*|put*|pick*|read*|note*|follow*|confirm*|let you know|report*|escalat*|work*|issu*|start*|investigat*|giv*|add*|offer*|waiv*|compensat*|pay*|bring*|stop*|authoris*|authoriz*|approv*)",
      'let me see',
      "(i'll|i will|i shall|i'm going to|i am going to) [~1] (deal with|handle|resolve*|sort*|solve|ship*|reship|log|see to|make sure|be in touch|let (them|him|her|the|our|my)|keep you (posted|updated|informed|in the loop)|take [~2] up)",
      '(i shall|allow me to) [~1] (check*|look*|find*|ask*|call*|contact*|confirm*|verify|see|investigate|send*)',
      "(i'm|i am) [already|still|now] (on it|trying to (reach|find|get|contact|call|trace))",
      "(i'm|i am) going to have ~4 (check*|look*|call*|send*|trac*)",
      "(i need|i'll need|i will need|i'd need|i would need|i have|i'll have|i would have) to [first|just] (check (with|this|that|it)|ask (the|my|our|them|a)|speak to|consult|contact (the|my|our|them))",
      'leave (it|this|that) with me',
    ],
    unless: [
      "(won't|not|doesn't|wouldn't|didn't|never|cannot|can't) let me",
      '(i will|i shall) (not|never)',
      "(i'd|i would|i'll|i will|i can) [only|also|just|still] (suggest|advise|recommend|request|ask you)",
      '(could|would|can|may) i (ask|check|get|have)',
      'if i were you',
      "(i'm|i am) [~1] (unable|not able)",
      'so [that] i can',
      '(i would|i wish|i would have) [~1] (not|never|be|have|wish|feel|say)',
    ],
  },
  has_done: {
    any: [
      "(i've|i have|i just|i) [just|now|already|also] (checked|run|tested|looked|found|asked|sent|reversed|released|ordered|stopped|switched|moved|added|paid|corrected|refunded|called|emailed|cancelled|replaced|arranged|raised|forwarded|passed|booked|changed|updated|fixed|traced|contacted|opened|transferred|processed|reserved|credited|reported|escalated|started|issued|unblocked|unlocked|blocked|restored|reactivated|reset|removed|freed)",
    ],
  },
  faceless_do: {
    any: [
      "(we'll|we will|we can|we're going to|let us|let's) [just|now|also|gladly|happily|certainly] (take|have) [~2] look",
      "(we'll|we will|let's|let us|we can) see [~1] (what|if|whether|how)",
      '(see|find out) what we can (do|find|suggest|offer|arrange)',
      "(we'll|we will|we can|let us|let's|and|to) get [~4] (checked|looked at|looked into|sorted|fixed|resolved|investigated)",
      "(we'd|we would) (like|love|be happy|be glad) to (look|check|help|find|see|sort|fix|investigate|get|make|hear)",
      "(we'll|we will|we're|we are|we can) [~1] (give|add|offer|credit|pay|compensate|check*|look*|find*|ask*|send*|refund*|call*|email*|cancel*|replac*|arrang*|rais*|forward*|pass*|process*|investigat*|contact*|escalat*|get back|be in touch|respond|reply|review*|work*|handle|follow)",
      "(team|department|colleague|colleagues|specialists|someone|somebody|they|they'll) (will|are|is|can|should|will be|going to|ll) [~1] (give|add|offer|credit|pay|compensate|check*|look*|find*|ask*|send*|refund*|call*|email*|cancel*|replac*|arrang*|rais*|forward*|pass*|process*|investigat*|contact*|escalat*|get back|be in touch|respond|reply|review*|work*|handle|follow)",
      '(will|shall|is going to) be (checked|looked|sent|refunded|called|emailed|cancelled|replaced|processed|investigated|contacted|escalated|reviewed|handled|forwarded|passed|looked into)',
      "(we'll|we will|we'd|we would) be [more than|very|only too] (happy|glad|pleased) to (look|check|find|see|sort|fix|investigate|get|review|take)",
      "(we'll|we will|we shall) [~1] (let (you|them|the|our)|keep you (posted|updated|informed|in the loop)|fix|sort|resolve|solve|issue|ship|reship|make sure|deal with|see to|take [~2] up)",
      "(we'll|we will|we) [also|first] (need|have) to [first] (check (with|this|that|it)|ask (the|our|them)|contact (the|our|them))",
      "(we're|we are) [already|all|now|still] (on it|trying to (find|reach|get|fix|trace|understand))",
      '(we shall|allow us to) [~1] (check*|look*|find*|ask*|contact*|investigate)',
      'leave (it|this|that) with us',
      '(team|department|colleagues|engineers|technicians|specialists|agents|member of [our|the|my] [~1] team) (will|are|is|going to) [~1] (correct|fix|issue|ship|reship|resolve|sort|solve|reach out|be in contact|let you know|take|look|be in touch|get back|working)',
      '(engineers|technicians|developers|specialists) are (on it|working on)',
      "(you will|you'll) [also|then] be (contacted|notified|informed|updated|called)",
      "(you will|you'll|you should) [soon|then] (hear [back] from (us|them|the|our)|(get|receive) a call from (us|them|the|our|a))",
      '(will|shall|is going to) (be|get) (fixed|resolved|sorted|solved|shipped|reshipped|dispatched|reissued|corrected)',
      '(is|has|have|are) (being|been) (checked|looked into|processed|investigated|escalated|reviewed|forwarded|passed|handled)',
    ],
    unless: [
      '(send|email|text) [you] (a|the) [~1] (link|code|receipt|confirmation)',
      'looking (to|forward)',
      '(we|they|team|it) (will|shall) (not|never)',
      '(they|people|customers) (can|could|should)',
    ],
  },
  time: {
    any: [
      '(by|before|at|until|till|within|in|no later than) [the] [next] [~1] (<time>|<day>|<number> (minutes|minute|min|mins|hours|hour|hrs|days|day|weeks|business days|working days))',
      '(sending|emailing|refunding|reversing|cancelling|booking|changing|updating|adding|stopping|crediting|transferring|issuing|replacing|calling) ~6 now',
      '(stay|staying) ~4 (until|till)',
      '(takes|take|allow|within|up to|about|around|normally|usually) [~1] <number> [<number>] [business|working] (hours|days|weeks)',
      '(for|another|just) [about|another] <number> (minutes|mins|min|hours)',
      '(today|tonight|tomorrow|<weekday>|right now|right away|straight away|immediately|this (morning|afternoon|evening|hour|week|minute)|within the hour|in a minute|end of [the] day)',
      '<number> (am|pm|oclock)',
      '(by|before|at|until|from) <number>',
      '(on|off|with|from|in) (your|the) next (bill|invoice|parcel|order)',
      // Alone they may be other words: "we'd", "sat".
      '(on|this|next|until) (mon|tue|wed|thu|fri|sat|sun|<weekday>)',
      '<month> <number>',
      '<number> [of] <month>',
    ],
    unless: ['(thank you|thanks|welcome|how can i help|how are you) ~8 today', 'rest of [your|the] day'],
  },
  refusal: {
    any: [
      "(i|we) [~1] (can't|cannot|can not|couldn't|am not able|are not able|aren't able|am unable|are unable|'m unable|'re unable|won't be able|am afraid not)",
      "(i'm|we're|im|were) (unable|not able)",
      '(nothing|not much|little) [else|more] [that] (i|we|anyone|anybody) can do',
      "(there's|there is) nothing (i|we|more|else)",
      "(not|isn't|wasn't) [~2] my (department|job|area|responsibility|decision)",
      "(system|computer|screen|policy) [~1] (won't|doesn't|does not|will not) (let|allow)",
      "(not|isn't|is not|that's not|it's not) [~1] possible",
      '^ [sorry] (cant|cannot|unable to|not able to) ~1 (do|help|refund|send|change|see|offer|give)',
      '(my|our) hands are tied',
      "(that's|that is|it's) (impossible|out of (my|our) hands)",
    ],
    unless: [
      "(can't|couldn't) (see|find|open|read) [~2] (picture|photo|attachment|file)",
      "i can't imagine",
      "(if|in case) (i|we) [~1] (can't|cannot|can not|couldn't|won't)",
    ],
  },
  instead: {
    any: [
      'what (i|we) can do [instead|for you|now|today]',
      '(instead|in the meantime|alternatively|in its place)',
      '(i|we) (can|could) [~1] (offer|send|refund|give|arrange|book|exchange|replace|change|cancel|credit|put|ask|raise|reserve|order|check|call|email|move|pause|extend)',
      "(here's|here is) what",
      "(but|and) i (can|could|will|'ll)",
    ],
  },
  way_out: {
    any: [
      '(you|u) [still|always|also] (can|could|may|might) ~1',
      '(but|however|once|then|though|yet) [~1] (i|we) (can|could|will|may) ~1',
      "(but|however|once|then|though|yet) [~1] (i'll|we'll|we're able|i'm able)",
      'if you [~3] (i|we) (can|could|will) ~1',
      '^ [please|kindly|just|first] (try|use|follow|restart|reboot|unplug|reinstall|update|choose|open|collect|return) ~1',
    ],
    unless: [
      'nothing [~1] (i|we|you) (can|could)',
      '(you|i|we) [~1] (can|could|may|might|will) [~1] (not|only|see|imagine|understand|appreciate)',
    ],
  },
  blames_customer: {
    any: [
      'you (should|could|ought to|were supposed to|needed to|had to) [~1] (have|check*|read*|contact*|tell|told|order*)',
      "you (failed|forgot|neglected|didn't|did not) [to] [~1] (provide|read|check|follow|enter|give|mention|tell|select|choose|send|return|notify|update|cancel|pay|use|contact|call|bother|add|answer|open|wait|be home|put|leave|sign|ask|look|keep)",
      "if you (had|would have|would've|'d) [only|just] (read|checked|contacted|told|called|followed|looked|given|ordered|returned|waited|come)",
      '(as|like) [is] [clearly] (stated|mentioned|written|explained|indicated|told|shown) [~3] (on|in|when|earlier|above|before|website|terms)',
      'you (probably|seem to have|likely|presumably|apparently) [~1] (clicked|pressed|ordered|paid|missed|entered|typed|chose|forgot)',
      'your fault',
      'your own (fault|mistake|responsibility|choice|error)',
      'you (must|may|might) have (entered|missed|misread|given|typed|made|overlooked|lost|misplaced)',
      "you (clearly|obviously|simply) (didn't|did not|missed|misread|misunderstood)",
      "you (are|were|'re) (wrong|mistaken|responsible for)",
    ],
    unless: ['you (should|could) have (received|got|had|been)', 'should have it'],
  },
  blames_other: {
    any: [
      "(not|isn't|wasn't) our (fault|mistake|responsibility|problem)",
      '(courier|carrier|driver|postman|warehouse|supplier|manufacturer|seller|bank|colleague|other department|department|previous agent|system|it department|billing) [~2] (fault|mistake|error|blame|to blame|messed up|screwed up|failed|slipped up|got it wrong|forgot|lost it)',
      '(fault|mistake|error|problem) [~1] (of|by|with|on the part of) [the|our|my|their] [delivery] [companys] (courier|carrier|driver|postman|warehouse|supplier|manufacturer|seller|bank|colleague|department|system|other team)',
      '(blame|take it up with|complain to) [the|our|your] (courier|carrier|driver|post office|manufacturer|seller|bank|other department)',
      '(ask|contact|call|speak to) [the|our|your] (courier|carrier|driver|post office|manufacturer|seller|bank|other department) (yourself|directly)',
      "(my|a) colleague (should|shouldn't|should not|was wrong|made a mistake|told you wrong)",
      "(that's|it's|this is) [~1] (the courier's|the carrier's|their|another department's|another team's) (fault|problem|responsibility|job)",
    ],
  },
  policy: {
    any: [
      'our (process|procedure|policy) (is|says|requires|states|means)',
      '(our|the|company|store|return|refund|returns|per) [~1] (policy|policies|terms|rules|guidelines|procedure|conditions)',
      '(terms and conditions|terms of (service|sale|use)|t&cs|small print|the rules)',
      "(that's|it's|this is) [just] (our|the|how) (policy|rules|procedure|we work)",
    ],
  },
  reason: {
    any: [
      '(because|since|so that|as the|so you|so we|the reason|which means|that way|to make sure|to protect|to keep)',
    ],
  },
};
