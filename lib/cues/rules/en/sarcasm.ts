import type { CueRule } from '../rule.ts';

/** Words of praise that customers turn round. */
const praise =
  'great|brilliant|wonderful|fantastic|lovely|amazing|superb|excellent|marvellous|awesome|perfect|charming|nice|nice one|good job|great job|nice job|well done|bravo|congratulations|good work|great work|great service|top service|excellent service|amazing service|fantastic service|brilliant service|ten out of ten|full marks|genius|sweet|cool|wow|bargain|love it|love that|love how|lovely stuff|classic|class|first class|so helpful|very helpful|how helpful|super helpful|how kind|how nice|very nice|just great|just perfect';

/** Words of a failure. */
const failure =
  'still|again|broken|broke|waiting|lost|losing|wrong|never|nothing|nobody|third|fourth|fifth|second time|late|delayed|delay|cancelled|canceled|missing|hung up|hanging up|on hold|ignored|ignoring|useless|failed|fails|crashed|crashes|down|stuck|charged|charging|overcharged|damaged|empty|expired|refused|another week|another month|weeks|doesnt work|not working|didnt|wasnt|wont|cant|isnt|hasnt|no refund|no answer|no reply|no sign|gone|worse|smashed|twice|ruin*|disconnected';

/** Praise that clashes with a failure. Kept only beside a cause. */
export const sarcasm: readonly CueRule[] = [
  {
    kind: 'sarcasm.mock_praise',
    confidence: 0.72,
    patterns: [
      `^ [oh|ah|well|so|yeah|wow|just|how|that is|thats|absolutely|isnt that|aint that|and] (${praise}) [then|so|now|work|stuff|guys|service|,] ~8 (${failure})`,
      `(${failure}) ~8 (.|!|!!|?|??) [oh|well|how|absolutely|simply|just] (${praise}) (.|!|!!|$)`,
      `(${failure}) ~6 [how|absolutely|simply|just|isnt that] (lovely|brilliant|marvellous|charming|superb|genius|wonderful|fantastic|bravo|well done|congratulations) (.|!|!!|$)`,
      `^ [oh|well|wow] (${praise}) (.|!|!!) ~8 (${failure})`,
      `(thanks|thank you|thx|cheers) [so much|very much|a lot|a bunch|a million|guys|again|for that] ~1 (for|you) [~1] (nothing|ruining|wasting|losing|breaking|ignoring|hanging|charging|cancelling|canceling|overcharging|messing|leaving|making me|not|the (late|wrong|broken|lack|hassle|headache|stress|non))`,
      '(thanks|thank you|thx|cheers) a (lot|bunch|million) [for|now|guys|,] ~6 (still|now|not|never|nothing|broken|lost|worse|late|missed|wrong|cancelled)',
      '(love|loving|enjoy) (how|that|being|waiting|the way|paying|sitting|having|your (new|great)|getting|when) ~8 (still|never|no|not|cant|dont|doesnt|wont|hold|ignored|nothing|hours|wait|waiting|twice|charged|broken|lost|late|nobody|delay*|cancel*|without)',
      '(what|such) a (surprise|joy|pleasure|great (service|company|system)|wonderful (service|company|experience)) (.|!|!!|$|another|still|again|to|,)',
      '(how|very|so) convenient (.|!|!!|$|that|for you)',
      '(surprise surprise|lucky me|aint that grand|what a time to be alive|story of my life|happy (birthday|christmas|holidays) to me)',
      '(genius|charming|superb|bargain|marvellous|classic|ten out of ten|(brilliant|great|lovely|excellent) system|nice trick|good one|funny that|very good) (.|!|!!|$)',
      '^ (oh|ah) (good|great|nice|lovely|right|brilliant|wonderful|perfect|fantastic|joy|yes)',
      '(thanks|cheers) for that (.|!|$)',
      '(loving|love) (the|your) new ~8 (would be nice|shame|except|only)',
      '(good|great|nice|so glad|glad|happy|pleased) to (know|hear|see) (that|my|your|you|its|the|how|nobody|im) ~6 (still|never|no|not|cant|dont|doesnt|wont|nothing|nobody|lost|worth|means|matter*|holiday)',
      '(glad|good|nice) (we|that we) (cleared|sorted|settled|got) (that|it|this) [up|out|cleared]',
      '(yeah right|as if|sure thing|oh sure|sure sure|of course it (is|did|does|has)|of course you (are|did|do|cant|have))',
      '(must be|im sure|i bet) ~2 (nice|lovely|thrilled|proud|hard at work)',
    ],
    unless: [
      '(no|not a|without a) (problem|worries|rush)',
      '(great|lovely|perfect|brilliant|excellent|wonderful|fantastic|awesome|amazing|nice|cool) (thank*|thx|cheers|ty)',
      '(can|could|would|may|should) (i|you|we) ~ (?|??)',
      '(great|nice|lovely|perfect|cool|excellent) (idea|to meet|day|weekend|if)',
      '(would|will|could) be (great|lovely|nice|perfect|brilliant|awesome|cool|amazing|excellent|fantastic|wonderful)',
      '(love|loved|like) (it|them|the (shoes|dress|bag|product|colour|color))',
      '(still|again) (love|great|perfect|amazing|brilliant|the best)',
      '(thank you|thanks|cheers) again',
      '(perfect|great|nice) (condition|fit|size|colour|color|match|quality|price)',
      '(really|still|much) appreciate*',
    ],
    ignoresNegation: true,
    examples: [
      'Great, broken again. So frustrating',
      'thanks for nothing',
      "Lovely, still no refund. I'm so disappointed",
      'Oh brilliant, another delay, I have been waiting for three weeks',
      'Well done, you lost my parcel again. What a shambles',
      'Thanks for ruining my holiday',
      'love how nobody answers, terrible service',
      'I have been waiting two weeks and still nothing. Fantastic.',
      'What a surprise, still no reply from anyone',
    ],
    lookAlikes: [
      'Great, thanks! I will wait again tomorrow',
      'Lovely, cheers',
      'It would be great if you could look, it is still not working',
      'Perfect, thank you for fixing the broken lamp',
      'Nice to meet you',
      'I love the shoes but they are late',
      'Amazing service, thank you so much',
      'That is a great idea, I never thought of that',
      'Thank you for your answer',
    ],
  },
];
