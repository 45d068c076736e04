import type { GroupWords } from '../review-words.ts';

/** Ways out, what they hang on, and what cannot be promised. */
export const resolve: GroupWords<'resolve'> = {
  choice: {
    any: [
      '(either|whichever|up to you|your choice|you choose|you can choose|choose between|the choice is yours)',
      '(or|alternatively|otherwise) [~1] (i|we) (can|could|will|would|might|refund|send|ask|cancel|give|keep|put|book)',
      'or (would you|do you|shall i|should i|you (get|can|could)|your money|a refund|a replacement|a new|refund|the full|have|get|wait|keep|cancel|send|credit)',
      "(if you'd|if you would|should you) (rather|prefer|like)",
      'you can (also|either|still) (have|get|choose|leave|keep|ask)',
      'would you (rather|prefer|like) ~8 or',
      '(another|the other|a second) (option|way|possibility) (is|would be)',
      '(option|choice) (1|one|a)',
      'which [one|option|of these|of those|of the two] (do you prefer|would you prefer|suits you|would suit you|would you rather|works better)',
      'what would you (prefer|rather)',
    ],
    unless: ['(whether|or) not [~2] $'],
  },
  condition: {
    any: [
      '(if|in case|once|unless|provided|as long as|as soon as|should (you|it|the|that|there)|until|when you|where you|for customers who)',
    ],
    unless: [
      '(if|in case) (you have|there are|you need) [any] (more|further|other|question*)',
      'as soon as possible',
      'if only',
      'should (you|it|the) [~1] have',
    ],
  },
  vague: {
    any: [
      '(a|one) known (issue|problem|bug)',
      '(upcoming|future|coming) (release|update|version)',
      '(soon|shortly|asap|as soon as possible|in due course|at the earliest|a s a p|at some point|sometime|some time|in a bit|in a while|later on|when (i|we) can|before long|momentarily|quickly as possible)',
      '(the|this|your|that) (issue|matter|case|item|items|concern|situation|query|enquiry|inquiry|request|process|problem|thing)',
      '(someone|somebody|some one) (will|is going to|from|should|in|at|can)',
      'the process for',
      '(being|be) (processed|actioned|handled)',
    ],
    unless: [
      '(by|before|until|at|within) (<time>|<number>)',
      '(no|not) (sooner|soon|later)',
      '(sooner|items) (than|of|on|in|you|that)',
      '(too|so) soon',
    ],
  },
  next_issue: {
    any: [
      "(if|should|in case|unless) (it|that|this|the|they|you|anything|something|one|there|nothing|your) [~6] (isn't|is not|hasn't|has not|doesn't|does not|not|aren't|don't|turn*|come*|appear*|happen*|show*|arriv*|wrong|change*|still|ever|again|find|hear|see)",
      "(should be|will be|it'll be|it's|is) (with you|there|back|in your account|at your door) (by|on|tomorrow|today|before|within|in)",
      "(you'll|you will) (get|receive|have|see|hear) [~6] (email|link|tracking|label|confirmation|text|message|by|within|tomorrow|today|when|once)",
      '(comes|leaves|follows|arrives|goes out) [~3] (by|in|before|within|today|tomorrow|with)',
      '(next|after that|then|from there) [~2] (you|i|we|it|the|step)',
    ],
  },
  upsell: {
    any: [
      '<number> [percent|pct] (off (all|our|your next|selected|everything|any|orders|the new)|discount on|reduction on|sale)',
      '(special|exclusive|limited|great|amazing|current|seasonal) (offer|offers|deal|deals|promotion|discount)',
      '(check|look) [~1] [out|at] our (new|latest|summer|winter|spring|autumn|other|premium|range|collection|sale|store|shop|app)',
      'our (new|latest|premium|plus|pro|gold) (collection|range|plan|membership|plans|bundle|product|products|service|subscription|arrivals|delivery)',
      '(have you|did you) [ever] (thought|consider*|think) [about|of] [~2] (our|the|a|an|upgrad*|adding|plus|premium)',
      'if you (upgrade|upgraded|sign up|subscribe|join|buy|purchase|order) ~4',
      "(upgrade to|sign up for|subscribe to|join our|treat yourself|while you're here|while youre at it|you may also like|you might also like|interested in our|recommend our)",
      "(we have|we've got|we're having|there's) [~3] (sale|new arrivals|special offer|deal) [on]",
    ],
    unless: ['(off|discount|credit) (as|for) [~2] (apology|sorry|gesture|trouble|wait)'],
  },
  survey: {
    any: [
      '(rate|rating) [~3] (chat|us|me|service|experience|conversation|support|today|help)',
      '(survey|questionnaire|feedback form|star rating|five stars|5 stars)',
      '(leave|write|give|post) [~3] (review|rating|feedback|stars)',
      '(tell us|let us know) how (i|we) (did|do|are doing)',
      '(how (likely|satisfied) are you|recommend us|tell us how we did|how did (we|i) do|trustpilot|google review)',
    ],
    unless: ["(no|not|stop|without|won't|never) [~3] (survey|surveys|questionnaire)"],
  },
  certain: {
    any: [
      '(i|we) [can|personally|fully|absolutely|hereby] (guarantee|promise|assure|swear)',
      '(guaranteed|definitely|definitively|certainly|undoubtedly|without (a|any) doubt|for (sure|certain)|absolutely (will|no)|surely|no doubt|rest assured|be sure that|you have my word|trust me)',
      '<100+> [percent] (sure|certain|guaranteed|get|be|will|work|fixed|your|safe|there|arrive)',
      "(never (happen|happens|occur|be|go) [~2] again|never again|won't happen again|will not happen again|not happen again)",
      '(the|your|their|any|every) (bank|banks|carrier|courier|driver|team|warehouse|system) (always|never) ~4',
      '(always|never) (arrives|works|pays|comes|fails|delivers|takes)',
      '(nothing can go wrong|no risk|risk free|zero risk)',
    ],
    unless: [
      "(can't|cannot|won't|not|unable to|couldn't|wouldn't like to|rather not) [~2] (guarantee|promise|say|be|tell) [~3]",
      "(not|hardly|isn't) (guaranteed|certain|for sure|for certain)",
      '(certainly|definitely|absolutely|sure) (can|not|understand|a|i can)',
      "(years|year|money back|manufacturer's|legal|the) [~1] guarantee",
      "(not|isn't) sure",
      '(certainly|definitely|surely|absolutely) [~1] (look|check|go|help|assist|see|take|pass|ask|try|forward|share|tell|appreciate|hear|report|note|raise|do my|do our)',
      'can (certainly|definitely|surely|absolutely)',
      '(certainly|definitely|surely|absolutely) will (do my|do our|try|look|check)',
      "(certainly|definitely|surely|absolutely) (should|shouldn't|isn't|wasn't)",
    ],
  },
  names_repeat: {
    any: [
      '(second|third|another|two|both) [~1] (broken promise|broken promises|missed promise|missed promises|failure|failures|mistake|mistakes)',
      '(again|once more|twice|both times|second time|third time|<ordinal> time|another time|yet again|repeatedly|more than once|<number> times|a second failure)',
      '<number> (resets|tries|attempts|calls|visits|emails|letters|appointments) [~1] (and|already|later|now|in)',
      '(as|like) you were told',
      '(already|before) [~4] (let you down|told|promised|failed|asked|happened|should)',
      '(happened|failed|went wrong|let you down|promised|told) [~2] (before|already|last time|last week|yesterday|earlier|twice|again)',
    ],
    unless: ['(thank you|thanks) again', '(never|not) [~3] again'],
  },
  what_changed: {
    any: [
      "(this time|from now on|from here on|from today|starting now|what's different|what is different|what has changed|what's changed|going forward|the difference (is|this time))",
      "(i'm|i am|i'll|i will) [~2] (staying|stay|handling|handle|own|owning|keep|keeping|seeing|see) [~3] (with you|on it|this|it|here|until|till|myself|through)",
      '(stays|stay) with (me|one person|one)',
      '(taking|take) (this|it|that|your case) (over|on myself)',
      "(won't|will not) (hand|pass|transfer|send) you (on|over|around|to)",
      '(myself|personally) [~3] (until|till|now|by|today)',
      '(one person|single contact|my direct|direct line)',
      '(on the (phone|line)|in this chat (now|until|till))',
    ],
  },
  wait_or_no: {
    any: [
      "(you'll|you will|you'd|please|need to|must|have to|should) [~2] (wait|be patient|allow) [~2] (<duration>|another|<number>|until|for|longer|a bit|a few|up to)",
      '(have to|need to|must|please|kindly) (wait|be patient)',
      '(can|may|could|will) take [up to|about|at least] [~1] <number> [<number>] [working|business] (days|weeks)',
      "(not|aren't|isn't) [~1] (entitled|eligible|covered|due|qualify|possible|refundable)",
      '(reject*|decline|declined|deny|denied|refuse|refused|turn down|turned down) [~2] (claim|request|refund|replacement|complaint|application)',
      "(can't|cannot|won't|unable to|not able to|not going to) [~2] (refund|replace|send|exchange|reimburse|compensate|cancel|give you)",
      '(no|without) (refund|refunds|replacement|exchange|compensation) [~2] (possible|available|for|while|until|in)',
    ],
    unless: [
      "(don't|do not|needn't|won't|shouldn't|no need) [~1] [have|need] [to] (wait|be patient)",
      '(rather|prefer) not wait',
      'if you',
      "(if|when|in case|unless) ~3 (can't|cannot|won't|unable to|not able to)",
    ],
  },
  asks_lead: {
    any: [
      '(ask*|check*|raise*|clear*|request*|take*|agree*|approval|approve*|put*|get*) [~4] (lead|supervisor|manager|team lead|team leader|boss|senior|head of)',
      '(lead|supervisor|manager|team lead|team leader|boss) [~3] (approve*|approval|decide*|agree*|ok|okay|sign*|look*)',
    ],
  },
  pays_back: {
    any: [
      'back (to|on|onto|in|into|with) (you|your) [~1] [card|account|bank]',
      "(be|is|it's|arrives|lands) (on|in) your [bank] (card|account)",
      '(your|the) (refund|deposit|money) of',
    ],
    unless: ['(apology|gesture|goodwill|trouble|voucher|extra|gift)'],
  },
  takes_up_promise: {
    any: [
      "(you were|you've been|you have been) (promised|told|assured)",
      '(i|we) [had|have|ve|d] (promised|said|told you|owed|owe) ~3',
      '(as|like|what) (i|we|you were) (said|promised|told)',
      "(i|we) (didn't|did not|haven't|failed to) [keep|do|call|write|email|send|get back|come back|deliver|reply|answer] ~3",
      '(broke|break|broken|kept|keep|missed) (my|our|the|that) [~1] (promise|word|deadline|time)',
      '(i|we) missed it',
      '(was|were) supposed to',
      'should have (told|written|called|emailed|sent|had|heard|been)',
      "(promise|promised) [~4] (wasn't|was not|not) kept",
    ],
  },
};
