import type { GroupWords } from '../review-words.ts';

/** What a reply asks for, and how it takes up what was asked. */
export const hear: GroupWords<'hear'> = {
  answers_later: {
    any: [
      '(come|get|be) back to (you|that|this|it|them|your question|both|all)',
      "(i'll|i will|let me|i'm|i am|i can) [~1] (answer*|find out|finding out|look [~2] up|looking [~2] up|look into|check*|ask*) [~4] (question|questions|that|this|it|them|both|all|rest)",
      '(answer|reply|update|hear) [~3] (by|before|within|at) (<time>|<number>)',
      "(you'll|you will) (hear|have|get) [~4] (from me|answer|answers|reply|news|update)",
      '(write|writing|email|emailing|message|text|call|ring) [to] you [~2] (by|before|within) (<time>|<number>)',
      '(let|letting) you know [~3] (by|before|within|in|at|today|tomorrow|once|when|as soon)',
    ],
  },
  asks_order: {
    any: [
      "(give|tell|send|provide|share|confirm|may i have|could i have|can i have|can we have|could we have|can i just have|do you have|get|need|take|know|remind me of|what's|whats|what is|supply|grab) [~3] (order|booking|account|customer|ticket|case|reference|tracking|invoice|confirmation|policy|contract) (number|no|num|id|ref|reference|nr)",
      '(order|booking|account|customer|ticket|case|reference|tracking|invoice|confirmation|policy|contract) (number|no|id|ref|reference|nr) [please|pls|plz] ?',
      '(which|what) order [is (this|it)|are we talking] [about] ?',
      '(order|booking|customer|reference) number please',
    ],
    unless: [
      "(i|i'm|we) [just|now|already] (got|took|see|found|taken|sending|send|i've|give|gave|giving)",
      '(i|we) (already|now) have',
      '^ (i|we) have',
      "(i've|we've|i can see|no need|don't need|needn't|you'll|i'll (use|look|find|take|send|email|text|add|put|check))",
      '(your|the) [~1] (number|reference|id) is',
      'never',
    ],
  },
  asks_email: {
    any: [
      "(give|tell|send|provide|share|confirm|may i have|could i have|can i have|can we have|could we have|can i just have|do you have|get|need|take|know|what's|whats|what is|which) [~3] (email|e mail|mail) [address|adress]",
      '(email|e mail|mail) [address|adress] please',
    ],
    unless: [
      '(i|we) [just|now|already] (sent|send|will|emailed|got|use|see)',
      "(i've|i'm|we've|i can see|we'll|no need|don't need|needn't|you'll|i'll (use|send|email|write|add|put|check))",
    ],
  },
  asks_phone: {
    any: [
      "(give|tell|send|provide|share|confirm|may i have|could i have|can i have|can we have|could we have|can i just have|do you have|get|need|take|know|what's|whats|what is|which|leave) [~4] (phone|telephone|mobile|contact|cell|callback|call back) [number|no]",
      '(phone|telephone|mobile|contact|cell) (number|no) please',
      '(what|which) number [~3] (reach|call|ring|phone) you',
      'number (where|on which|at which) [~3] (reach|call|ring) you',
    ],
    unless: [
      '(i|we) [just|now|already] (will|got|use|see)',
      '(i|we) (already|now) have',
      '^ (i|we) have',
      "(i've|i'm|we've|no need|don't need|needn't|you'll|you gave|you left|i'll (call|ring|phone|use|try))",
    ],
  },
  asks_photo: {
    any: [
      '(give|send|provide|share|attach|upload|can i have|could i have|may i have|do you have|get|need|take|show|see|add|forward) [~4] (photo|photos|picture|pictures|pic|pics|image|images|snap|screenshot|screenshots)',
      '(photo|picture|pic|screenshot) please',
    ],
    unless: [
      '(i|we) [just|now|already] (can see|see|got|sent|saw)',
      "(i've|i'm|we've|no need|don't need|needn't|you sent|thank you|thanks|i'll (use|send|add|pass|forward|attach))",
    ],
  },
  asks_name: {
    any: [
      "(what's|whats|what is) your [full|first|last] name",
      '(give|tell|take|can i have|could i have|may i have|get|need|provide|confirm|know) [~2] your [full|first|last] name',
      'your [full|first|last] name please',
      'who am i (speaking|talking|chatting) (to|with)',
    ],
    unless: ['(i|we) already have', "(i've|no need|don't need|needn't)"],
  },
  asks_address: {
    any: [
      "(give|tell|send|provide|share|confirm|may i have|could i have|can i have|can we have|could we have|can i just have|do you have|get|need|take|know|what's|whats|what is) [~2] your [full|delivery|home|shipping|postal|street|billing] address",
      'your [full|delivery|home|shipping|postal|street] address please',
    ],
    unless: ['(i|we) already have', "(i've|no need|don't need|needn't|email)"],
  },
  asks_what_happened: {
    any: [
      "what [exactly] (seems to be|appears to be|is|was|'s) [exactly] the (problem|issue|matter|trouble|concern)",
      "what's [exactly] the (problem|issue|matter|trouble)",
      '(so|and|exactly|tell me|explain|describe|me) what [exactly] (happened|went wrong|is wrong|is going on)',
      '^ what [exactly] (happened|went wrong) ?',
      '(describe|explain|elaborate on|outline) [~2] (issue|problem|situation|concern|matter|what happened|fault)',
      '(how|what) (can|may) i (help|assist|do for) [you] [with] [today|for you] ?',
      "(what's|whats|what is) (wrong|going on) [with it] ?",
      'more (details|information|detail|info) (about|on|regarding) (the|your) (issue|problem|situation|matter)',
    ],
    unless: ['(else|new|now that|next time)', "(i'll|i will|i can|let me) (describe|explain|tell)"],
  },
  asks_more: {
    any: [
      '(please|pls|plz|kindly|just|could you|can you|so|and|then) [also|just|kindly|please] (send|dm|tell|give|share|provide|confirm|email|message|forward|attach|upload|show|let me have|let us have|pm|check|try)',
      '^ (send|dm|tell|give|share|provide|confirm|forward|attach|upload|show|pm) [~1] (me|us|the|your|a|over)',
      '(dm|pm|message) (me|us)',
      '(let me|let us) know (what|which|where|when|how|if|your|the)',
    ],
    unless: ['(let|letting) you know', 'if anything'],
  },
  checks_understanding: {
    any: [
      '(have|did) i (got|get|understand|understood|read) (that|this|it|you) [all] (right|correctly|correct)',
      '(is|was) (that|this|it) (right|correct|what you meant|clear|ok|okay)',
      '(does|did|do|would|will) (that|this|it|each|all|these|they|any|one|both) [~4] (work|help|make sense|suit|sound|do it|go well|fit)',
      '(tell|let) me [know] (if|when|which|where) [~6] (work*|help*|stuck|right|clear|fail*|sense|step|wrong)',
      '(do|did) i (understand|have) [~2] (right|correctly)',
      '(anything|something) [~2] (unclear|not clear|i missed|i got wrong|i misunderstood)',
      'which (step|one) [~3] (stuck|work*|fail*)',
      '(are|is) you with me',
    ],
  },
};
