import type { CueRule } from '../rule.ts';

/** Praise, liking or thanks. */
const praise =
  'love|loved|loving|like|liked|great|good|nice|lovely|fantastic|wonderful|amazing|excellent|brilliant|perfect|beautiful|gorgeous|awesome|happy|pleased|glad|helpful|friendly|kind|quick|fast|thanks|thank you|cheers|appreciate|grateful|impressed|best|superb|well done|no complaints about|fair play|credit to';

/** The word that turns it. */
const turn =
  '(but|however|though|although|except|unfortunately|only|just a shame|shame|pity|just|yet|apart from|one thing|it is just|its just)';

/** What is still not right. */
const trouble =
  '(not|isnt|wasnt|arent|doesnt|didnt|dont|wont|cant|cannot|couldnt|hasnt|havent|never|nothing|nobody|still|missing|broken|broke|wrong|late|lost|damaged|problem|issue|issues|problems|slow|empty|torn|faulty|cracked|dead|gone|fails|failed|stopped|crashes|crashed|disappointed|disappointing|hate|miss|terrible|awful|horrible|poor|bad|useless|too (small|big|late|tight|short|long|slow|loud|dark|expensive)|overcharged|keeps|no (reply|answer|refund|tracking|sign|sound|signal|longer|way|wifi|heating|hot water)|unhelpful|rude|confusing|shame|let down|letting|smaller|worse|again)';

/** Praise beside something that is still not right: both are meant. */
export const positiveMixed: readonly CueRule[] = [
  {
    kind: 'positive_mixed.but',
    confidence: 0.75,
    patterns: [
      `(${praise}) ~8 ${turn} ~8 ${trouble}`,
      `(${praise}) (.|!|!!) ${turn} ~8 ${trouble}`,
      `(${praise}) ~4 (.|!|!!) ${turn} ~8 ${trouble}`,
      `(although|though|while|as much as|even though|much as) ~3 (${praise}) ~8 ${trouble}`,
      `(${trouble.slice(1, -1)}) ~6 (but|though|although) ~5 (you have been|youve been|you were|staff|agent|lady|driver|colleague|team|guy|everyone|otherwise) ~4 (${praise})`,
      '(lovely|great|good|nice|beautiful|perfect) ~6 (shame|pity) (about|that|it|the)',
    ],
    unless: [
      '(like|love) to (know|ask|order|return|cancel|change|make|speak|see|have|talk|get|book|buy|check|add|update|find|report)',
      '(would|id|i d|wed|looks|look|something|feel|feels|seems|sounds|just|more|it|things|not|dont) (like|love)',
      '(not|isnt|wasnt|never|no|dont|doesnt|didnt|hardly) ~2 (good|great|nice|happy|pleased|helpful|impressed|friendly|like|love|kind|best|perfect|quick|fast|appreciate|grateful)',
      '(thanks|thank you|cheers) [but|for] (nothing|no thanks|the (reply|response|answer|info) but no)',
      '(good|nice|lovely|great) (morning|afternoon|evening|day|weekend|to meet you)',
      '(would|will|could|can|might) ~2 (be|appreciate) ~2 (great|good|nice|helpful|lovely|perfect|grateful)',
      '(kind|best) (of|regards|wishes|way|time)',
      'good (enough|news)',
      '(no|not a) (problem|issue|worries|problems|issues|rush)',
      '(too good|good luck|as good as|for good)',
    ],
    ignoresNegation: true,
    examples: [
      'The coffee is great but the machine is broken',
      'I love the new design, but my shortcuts are gone',
      'You have been very helpful, but it is still not working',
      'Great hotel, shame about the noise',
      'Thanks for the quick reply, however the code does not work',
      'The driver was friendly but the box was damaged',
      'Really happy with the shoes. Unfortunately one lace is missing',
      'Although I love your shop, this parcel never came',
    ],
    lookAlikes: [
      'I would like to return it but I lost the label',
      'Great, thank you!',
      'It is not good but not bad',
      'Good morning, I have a problem but no hurry',
      'I love it and my sister does too',
      'It would be great if it worked, but it does not',
      'What is the best way to reach you, just email or not?',
      'thanks but no thanks',
      'nice, but can I have it in blue?',
    ],
  },
];
