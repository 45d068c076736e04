import type { GroupWords } from '../review-words.ts';

/** How replies acknowledge what happened, well and badly. */
export const acknowledge: GroupWords<'acknowledge'> = {
  feeling: {
    any: [
      "(that's|that is|thats|this is|it's|it is|that was|that must be|that must have been|must be|must have been|how|would be|that sounds|sounds|what a|that does sound) [~2] (frustrating|annoying|upsetting|infuriating|stressful|worrying|disappointing|awful|horrible|terrible|maddening|exhausting|tiring|nerve racking|hard|tough|difficult|long day|long wait|long time|nuisance|wasted day|shame|unacceptable|not ok|not okay|not right|not good|no way to|rough|nasty|unpleasant|galling|distressing|scary|the last thing)",
      '(annoying|frustrating|upsetting|infuriating|maddening|exhausting|disappointing|stressful|worrying) (to|when|that|for you|if|after|because)',
      '(is|was|are) (infuriating|maddening|annoying|frustrating|upsetting|far too long|much too long|way too long|too long|too much|not ok|not okay|not good enough|not acceptable|unacceptable|not right|not fair|exhausting|enough to)',
      '(would|will) (annoy|upset|frustrate|worry|anger|infuriate|try) (anyone|anybody|everyone|everybody|the patience)',
      '(i|we) [can] [really|fully|completely|totally|absolutely|do] (understand|see|get|imagine|appreciate|realise|realize) [how|why|that|what] [~5] (frustrat*|annoy*|upset*|angry|anger|ridiculous|disappoint*|stress*|worr*|hard|difficult|tired|fed up|cross|concern*|feel*)',
      "(you have|you've|you had|you got) every (right|reason) to",
      '(no wonder|of course) [that] you (are|feel|were|want)',
      '(a|one|the) (whole|wasted|lost|entire) (day|week|morning|afternoon|evening) [~5] (for nothing|nothing|lost|wasted|gone|is not|never)',
      '(all day|a day|waiting|waited|wait) [~4] for nothing',
      "(you|you've|you have) [~2] (feel|felt) (let down|ignored|misled|cheated|unheard)",
      '(i|we) hear you',
      "you (shouldn't|should not|oughtn't) [~1] have (had|to)",
      "(this|that) isn't (ok|okay|right|good enough|fair|what you)",
      '(this|that) is not (ok|okay|right|good enough|fair|what you)',
      '^ [after] <duration> (and|without|of|for|with|in|is|on)',
      '(bad|horrible|awful|tight|nasty|difficult|tough) (place|spot|position) to (be|be in|be left in)',
    ],
    unless: [
      "(isn't|not) (hard|difficult) to",
      "(it's|it is|is) (hard|difficult|tough) (to|for (me|us)) (say|tell|know|see)",
      'long time (no see|customer)',
    ],
  },
  generic: {
    any: [
      '(understand|appreciate|understanding|hear|feel|share|see|acknowledge|sense|get) [~1] your (frustration|frustrations|concern|concerns|anger|disappointment|annoyance|feelings|situation|dissatisfaction|pain|point|worry)',
      '(sorry|apolog*|regret) [~5] (inconvenience|inconveniences|inconvience|trouble caused|any trouble|confusion|any issues|disruption|frustration)',
      '(understand|imagine|see|get|know|realise|realize|appreciate) [~2] how [~1] (frustrating|annoying|upsetting|stressful|disappointing|difficult|hard|inconvenient|upset|frustrated|annoyed|angry|disappointed|worrying) [~1] (this|that|it|you|things) [~2] (is|are|must|can|may|might|feels|feel|be|r|has|was) [be|have been|is|been|feel|for you|u] $',
      'sorry to hear (that|this|about that|about this|of this|it) $',
      '(sorry|apologies) (about|for) (that|this|the (issue|problem|trouble|situation)) $',
      "^ (i'm|im|i am|we're|we are) [so|very|really|truly|terribly] sorry [~1] $",
      '(we|i) (value|appreciate) your (business|patience and understanding|feedback|custom|loyalty)',
      'your (satisfaction|call|business|feedback|opinion) (is|matters) [very|so] [important] [to us]',
      '(i|we) hear you [~1] $',
      '(understand|get|see|know) where (you are|youre) coming from',
      '(thank you|thanks) for your (understanding|patience) $',
      '(totally|completely|fully|absolutely) (understand|get) [that|it|this] $',
      '^ i [really|do|completely|fully|totally] understand $',
      '(thank you|thanks) for (bringing this|letting us know about|reaching out|contacting us|getting in touch) [~3] (attention|frustrat*|issue|problem)',
    ],
  },
  apology: {
    any: [
      '(sorry|apologies|apology|apologise|apologize|apologising|apologizing|apologise*|apologize*)',
      '(forgive|pardon) (us|me)',
    ],
    unless: [
      'sorry for your loss',
      'sorry [to (hear|learn|read)] [~2] (about|of|that) [~3] (mother|father|mum|mom|dad|husband|wife|partner|son|daughter|brother|sister|friend|grandmother|grandfather|parent|child) [~2] [has] (died|passed|death|is gone|$)',
      '(sorry|apology|apologies) (note|card|letter|gift|message)',
      '(no need|no reason|dont need|dont have) to (apologise|apologize|be sorry)',
      'sorry to (disturb|bother|interrupt)',
      "(don't be|no need to be|nothing to be|not to be|you're not|never be) sorry",
    ],
  },
  responsibility: {
    any: [
      "(we|i) [have|had|ve] [really|clearly|simply|also|just|both|again] (let you down|failed|messed|missed|lost|sent|charged|booked|packed|marked|forgot|forgotten|made a mistake|made an error|got (it|that|this) wrong|overlooked|mislaid|misread|delayed|billed|took|dropped the ball|kept you|left you|should have|should've|shouldn't have|didn't|did not|haven't|broke|damaged|misplaced|overcharged|cancelled|gave you|told you|promised|passed you|put you|caused|slipped|did let you|owe)",
      "(that's|that is|it's|this is|is|was|and it's) [all|entirely|completely|clearly|really] (on us|on me|our (mistake|fault|error|failure|responsibility|doing)|my (mistake|fault|error|failure|responsibility)|down to us|down to me)",
      '(our|my) (mistake|fault|error|failure|bad|responsibility|oversight|slip)',
      '(mistake|fault|failure|error) [~1] (is|was|on) (ours|mine|our side|our part|our end|my side)',
      'passing you (around|on|from)',
      '(on|at) our (side|end) (failed|went wrong|broke)',
      "(we|i) (didn't|did not) keep (our|my) (word|promise)",
      '(i|we) [~1] (missed|broke) [~1] (it|that|promise|word|deadline|time)',
      'take (full|the) responsibility',
    ],
    unless: [
      '(courier|cost|costs|extra|delivery|postage|shipping|taxi|fee|fees|return|<number>) ~2 (is|are) on us',
      '(i|we) [~1] sent (you|it|a|the|your) [~3] (today|just now|yesterday|link|email|label|new|replacement)',
      "(not|isn't|never) our (fault|mistake|responsibility|error)",
    ],
  },
  thanks_effort: {
    any: [
      '(thank you|thanks|thankyou|thx|cheers|appreciate you|appreciate your|appreciate that you|grateful|grateful that you) [~2] [for] (waiting|asking|calling|writing|sending|trying|checking|explaining|looking|bearing|staying|holding|giving|going|doing|searching|keeping|telling us|letting|being patient|being so patient|patience|your patience|taking the time|chasing|the (photo|photos|picture|pictures|number|details|screenshot)|photographing|raising|flagging|pointing|having)',
      '(i|we) [really|do] appreciate (your|the) (patience|effort|time|trouble)',
      "(you've|you have) [already] done (more than enough|everything|your part)",
      'you (called|asked|waited|wrote|tried|searched|checked|sent|emailed|looked|stayed|chased|went) [~5] (already|<number> times|twice|more than enough)',
    ],
    unless: [
      '(have|did) you',
      '(thank you|thanks) for (contacting|reaching|getting in touch|choosing|being a|shopping|your (message|order|email))',
    ],
  },
  same_feeling: {
    any: [
      "(i|we) [totally|really|do|all|exactly] know [exactly|just|precisely] (how|what) [~2] (you|that|this|it) [must] (feel*|felt|is like|are going through|you're going through|youre feeling|going through)",
      "(i|we) (would|'d|would've|would have) [be|been|feel|have been] [just|also] [just|as|so|equally|really|absolutely|pretty] [as] (furious|angry|upset|annoyed|devastated|frustrated|mad|livid|disappointed|raging|cross)",
      "(i'd|i would|we'd|we would) [also|probably|definitely|certainly] (be|feel|go|get|have been|have felt) [just|also|as|so|really|absolutely|pretty|equally|very] (furious|angry|upset|annoyed|devastated|frustrated|mad|livid|disappointed|raging|cross|the same|exactly the same|that way|spare)",
      "(i'd|i would|we'd|we would) feel [exactly|just] the same",
      '(i|we) feel your (pain|frustration|anger)',
      '(i|we) feel the same [way] (as you|about)',
      "if (i|that) (were|was) (you|me) [~1] (i'd|i would|be|id)",
      "(i've|i have) been (there|in your (shoes|position)|through (this|that|the same))",
      '(happened|happens) to me (too|as well|all the time)',
      '(imagine|know|understand) exactly how (you|that|it)',
    ],
    unless: ['know exactly where'],
  },
  but: {
    any: ['(but|however|though|although|nevertheless|nonetheless|yet|still though)'],
    unless: [
      'nothing but',
      '(anything|all|last) but',
      '(as|even) (though|although)',
      '(not|no|nothing|isnt|havent|hasnt|never) [~6] yet',
      'as yet',
      'yet another',
      'yet again',
    ],
  },
};
