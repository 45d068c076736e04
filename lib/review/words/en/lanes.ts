import type { GroupWords } from '../review-words.ts';

const someone =
  '(mother|father|mum|mom|dad|husband|wife|partner|son|daughter|brother|sister|friend|grandmother|grandfather|parent|child|grandma|grandad|uncle|aunt)';

/** Grief, vulnerability, abuse and danger. */
export const lanes: GroupWords<'lanes'> = {
  condoles: {
    any: [
      '(my|our|sincere|deepest|heartfelt|accept my) [sincere|deepest|heartfelt] condolences',
      'condolences',
      '(sorry|sad) [~2] for [your|the|such a] [great|sad|terrible] loss',
      `(sorry|sad) [~5] ${someone} [~2] (died|passed|death|gone|$)`,
      `(sorry|sad) [~6] (death|passing|loss)`,
      `sorry (about|for) your ${someone}`,
      '(thinking of you|my thoughts are with)',
    ],
  },
  thanks_for_telling: {
    any: [
      '(thank you|thanks|thankyou|grateful|glad|appreciate|appreciate it) [~2] (for telling|for sharing|for saying|you told|you shared|you said|you wrote|you telling|for being [so] (open|honest)|for letting me know|for trusting|for explaining|that you told)',
      '(thank you|thanks) for being [so] (open|honest|frank)',
    ],
  },
  asks_consent: {
    any: [
      '(may|can|could|shall|should|would it be [all|ok|okay|alright|fine] [right]|is it (ok|okay|all right|alright|fine)|are you (ok|okay|happy|comfortable)|do you mind|would you like|do you want|would you mind) [~3] (i|me|we|with me|us) [~3] (note*|record*|add*|write*|made|make|put*|pass*|share*|tell*|log*|keep*|noting|recording|sharing|telling|passing)',
      '(only|nothing) [~4] (if you (agree|want|say)|without your (ok|yes|consent|agreement|permission))',
      'with your (permission|consent|agreement|ok)',
    ],
  },
  notes_it: {
    any: [
      "(i've|i have|i|i'll|i will|i'm|i am|we've|we have|we'll|we will|we) [~2] (noted|added|recorded|logged|passed|flagged|registered|updated|note|add|record|log|pass|flag|register|recording|adding|noting|flagging|logging|passing|marked|mark) [~5] (account|file|profile|record|records|system|team|colleagues|department|crm|notes|situation|vulnerability|illness|condition|health|depression)",
      '(has|have) been (noted|recorded|added|flagged|logged) [~3]',
    ],
    unless: [
      '(may|can|could|shall) (i|we)',
      '(ok|okay|all right|alright) if (i|we)',
      "(won't|not|never|don't|nothing) [~2] (note|record|add|log|pass|flag|be)",
      '(if you (agree|want|say)|with your (ok|yes|consent|agreement|permission))',
    ],
  },
  will_be_fine: {
    any: [
      "(everything|it|things|all|that|you) [~1] (will|is going to|'ll|ll|are going to|be) [all] (be|get|turn out|go|going to be) [~1] (fine|ok|okay|alright|all right|better|good|well)",
      "(it'll|you'll|that'll|everything'll) (be|get) [~1] (fine|ok|okay|alright|all right|better|good)",
      '(it|things) (gets|get) better',
      "(cheer up|chin up|look on the bright side|stay positive|think positive|don't give up|keep your chin up|tomorrow is another day|time heals)",
      "(it's|it is) (only|just) [an|a] (account|parcel|bill|letter|password|money)",
      "(not that bad|could be worse|you don't mean that|you don't really mean)",
    ],
    unless: ['(parcel|order|refund|payment) [~2] (will|should)'],
  },
  counsels: {
    any: [
      'you (should|must|need to|have to|could|ought to|might want to|have got to) [~1] (think|talk|try|go|see|take|consider|find|stop|remember|focus|get help|calm|breathe|relax|be grateful|be strong|look)',
      '(have you|did you) (tried|try|consider*|thought about|think about) [~2] (walk|walking|going|talking|therapy|exercise|meditation|yoga|breathing|sleeping|medication|counselling|a)',
      '(so|so much|much|everything|a lot) to live for',
      "(suicide|killing yourself|ending it|dying|death) (is|isn't|is not|won't|will not|never) ~3",
      '(think of|think about|what about) your (family|children|kids|friends|parents|loved ones|future)',
      '(selfish|a sin|coward*|permanent solution|attention seeking)',
      "(helps a lot|works wonders|you'll feel better|you will feel better|always helps)",
    ],
    unless: ['(call|ring|dial) <number>'],
  },
  boundary: {
    any: [
      '(if|should) [~6] (continue*|go on|goes on|carry on|happen* again|keep*|insult*|threat*|abus*|swear*) [~6] (close|end|stop|leave|terminate|disconnect|finish|hand)',
      "(if|should) (this|it|that|they|you|the (threats|insults|abuse|swearing)) [~2] (continue*|go on|goes on|carry on|carries on|happens again|keep*|doesn't stop|don't stop)",
      "(please|i ask you to|i'd ask you to|i must ask you to) [~1] (don't|do not|stop|refrain|avoid) [~2] (threat*|insult*|swear*|abus*|call*|us*|speak*|talk*|this)",
      "(can't|cannot|won't|don't|not) (go on|continue|accept|help you|be able to help|put up|tolerate) [~3] (while|when|if|threat*|insult*|abus*|swear*|language|as long as|this language|that)",
      "(threats|insults|abuse|swearing|that language|this language) [~1] (i|we) (can't|cannot|won't|don't) (accept|tolerate)",
      '(without|once [~6] without) (insults|threats|abuse|swearing)',
    ],
  },
  ends_chat: {
    any: [
      '(end*|clos*|terminat*|finish*|leav*|stop*|disconnect*) [~1] (this|the|our) (chat|conversation|contact|session|call|talk)',
      '(this|the|our) (chat|conversation|session) [~2] (is over|ends here|is closed|be closed|be terminated|be ended|terminated|ended|closed|over)',
      "(i'm|i am|we're|we are) [~1] (disconnecting|hanging up|logging off|done here|leaving now|out of here)",
      "(we're|we are) done [here]",
      'goodbye [~2] (this|conversation|chat)',
      "(won't|will not|not going to) (answer|reply|respond|write|talk|speak) [~2] (any more|anymore|any longer|again)",
    ],
    unless: [
      '(if|should|unless|until) ~5 (continue*|go on|goes on|carry on|carries on|happen*|insult*|threat*|again|stop*|keep*|swear*|abus*)',
      'before (i|we) (end|close)',
    ],
  },
  brings_help: {
    any: [
      '(bring*|get*|ask*|call*|fetch*|hand*|pass*|connect*|put*) [~4] (somebody|someone|colleague|person|lead|supervisor|trained|team|specialist) [~6] (trained|help|join*|now|chat|this|here|who)',
      '(lead|supervisor|colleague|specialist|trained person|somebody trained|someone trained) [~3] (join*|is here|takes over|coming|with us|can help)',
      '(call|ring|dial|phone|text) [~2] (<number>|emergency|samaritans|lifeline|crisis)',
      '(emergency|crisis|helpline|help line|hotline) [~2] (number|line|services)',
      '(in|are you in) [~1] danger',
      "(i'm|i am|i'll|i will) [~1] (stay*|here) [~2] (with you|in this chat|here)",
    ],
  },
};
