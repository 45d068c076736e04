import type { GroupWords } from '../review-words.ts';

/** Words that provoke, slip in or do not fit. */
export const manner: GroupWords<'manner'> = {
  provoking: {
    any: [
      '(calm down|calm yourself|relax|chill|take it easy|settle down|keep calm|stay calm)',
      '(as|like) (i|we) [have|had|ve|just|already|previously] [already|just|previously] (said|told|explained|mentioned|stated|wrote|written|informed)',
      '(per|as per) (my|our|the) (last|previous|earlier|above) (message|email|mail|chat|reply)',
      '(obviously|clearly you|with [all] [due] respect|no offence|no offense|frankly|to be honest|to be fair|let me be clear|like it or not|for the last time|once again i)',
      "(you|you'll|you'd|you will|you would) (need|have|must|are required) [to|first] [first] (contact|call|wait|understand|calm|speak|go|check|provide|send|prove|read|be patient|realise|realize|return|pay|fill|complete|follow|talk|write|take|ask|accept)",
      'you must (contact|call|wait|understand|calm|provide|send|prove|read|return|pay|fill|complete|follow|accept)',
      "(there's|there is) no need to (be|get|shout|swear|raise|act|panic|worry so|repeat)",
      "(don't|do not|stop) (shout*|yell*|be rude|be so|take it out|overreact*|panic*|get upset|get angry|repeat*|exaggerat*)",
      "(you're|you are) (overreacting|being (rude|unreasonable|difficult|aggressive)|not listening|the only one|exaggerating)",
      '(listen|look) (i|you|here|mate|sir|madam|to me)',
      "(what do you (want|expect) (me|us) to do|that's not my problem|not my problem|it is what it is|(nobody|no one) else (complains|complained|has complained|has this)|read the (email|terms|page) again|it's not that hard|it's (quite|very|really) simple)",
      "(sir|madam|ma'am) [you|please] (calm|need|must|listen)",
    ],
    unless: [
      "(don't|do not|doesn't|won't|needn't|no longer) (need|have) to",
      "as i said i (would|'d|will)",
      "(shouldn't|should not|won't|don't) have to",
      '(relax fit|relaxed fit|no need to (send|return|do|pay|wait|call|reply))',
      "you (shouldn't|won't|don't)",
    ],
  },
  bad_news: {
    any: [
      "(unfortunately|sadly|regrettably|regretfully|alas|i'm afraid|im afraid|i am afraid|we're afraid|i regret|we regret|bad news|it is with regret)",
    ],
    unless: ['afraid of'],
  },
  internal: {
    any: [
      '(note to self|internal (note|only|use)|^ internal|for internal|not for [the] customer|do not (send|share|forward) (to|with) [the] (customer|client|cust))',
      '(cust|cx|the cust|customer) (is|was|seems|keeps|wants|says|claims|very|angry|pissed|annoying)',
      '(ask|tell|check with|escalate to|fwd to|cc) (tl|t l|tier 2|l2|l 2|sme|qa|wfm)',
      '(todo|fixme|tbd|tbc|lorem ipsum|asdf|test test|macro|copy paste|canned (response|reply)|insert (name|date|here|amount|order)|fyi (team|all))',
    ],
    unless: ['internal (pocket|storage|memory|battery|part|parts|lining)'],
  },
  secret: {
    any: [
      '(long|16 digit|sixteen digit|whole|full) [card] number',
      '(expiry|expiration) date',
      "(send|give|tell|share|provide|confirm|what's|whats|what is|need|have|enter|type|me) [~4] (password|passcode|pin|pin code|cvv|cvc|cvv2|security code|one time code|verification code|card number|login details|full card|passwort)",
      '(three|3|last three) digits [~2] (back|reverse)',
      '(code|number) [~2] (we|i|bank) [just|have] (texted|sent|emailed|text) [you|to you]',
      '(your|the) [new|temporary|old|current] (password|pin|passcode) is ~2',
      '(read|tell|give|send) me [~2] code [~3] (text|texted|sms|phone|sent|app)',
    ],
    unless: [
      "(never|don't|do not|no need|without|needn't|nobody|please do not) [~4] (send|give|tell|share|ask|enter|type|password|pin|code|card)",
      '(last four|last 4|ends in|ending in)',
      '(reset|change|forgot|new) [~2] (password|pin) [~4] (page|link|yourself|sign in|here|settings)',
    ],
  },
  breezy: {
    any: [
      '(no worries|no worry|no biggie|no prob|no probs|no problemo|not a problem [at all]|no problem at all|easy peasy|happy days|cheers|cheer up|haha*|hehe*|lol|lmao|whoops|oops|oopsie|yikes|oh no|ouch|bummer|awesome|super|yay|woohoo|ta da|voila|chill|fun fact|just kidding|ha)',
      "(don't worry about it|all good|my bad|have a (great|lovely|nice|fantastic|wonderful) (day|weekend|one|evening))",
    ],
    unless: ['cheers (bar|pub|cafe|house)', "(not|isn't|is not|it's not) all good"],
  },
  slang: {
    any: [
      '(mate|buddy|bro|dude|pal|luv|hun|hey there|heya|hiya|sup|yep|yup|nope|yeah|yea|gotcha|gonna|wanna|gotta|kinda|dunno|lemme|ya|u|ur|r u|pls|plz|thx|ty|np|btw|tbh|imo|idk|omg|lol|ta|no probs|cool|awesome|sweet|legit|asap pls|sure thing|no biggie|my bad|hang tight|sit tight)',
    ],
    unless: [
      '(mate|pal|cool|sweet|buddy) (street|road|avenue|box|place|bag|temperature)',
      '(cool|keep [it]) (place|dry|cool)',
    ],
  },
  joins: { any: ['(and|but|then|although)'] },
  door_open: {
    any: [
      "(anything|something|whatever) [else] [~3] (comes up|come up|you need|isn't right|is not right|not right|crops up|i can do|goes wrong|unclear|changes)",
      '(anything|something) [else] [that|which] (i|we) (can|could|may) (help|assist)',
      "(i'm|i am|we're|we are|i'll be|i will be) [still|always|right] here",
      '(just|please|do|simply) [~1] (write|reply|message|text|call|shout|ask|come) [~2] (here|again|back|any time|anytime|me|us|if|in this chat)',
      '(write|reply|message|let me know|tell me|ping me|reach me|contact me|get in touch) [~3] (here|again|any time|anytime|if|in this chat|when|should|right here)',
      '(come|write|reach out) [back] (any time|anytime|again|whenever)',
      '(always|still|can) [~1] (reach|find|write to|get) (me|us) [here|again]',
      '(any|other|more|further) questions [~4] (here|write|ask|let me know|reply|come back)',
      '(let me know|tell me|write) if',
    ],
  },
};
