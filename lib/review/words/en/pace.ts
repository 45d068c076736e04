import type { GroupWords } from '../review-words.ts';

/** Asking the customer to wait. */
export const pace: GroupWords<'pace'> = {
  holding: {
    any: [
      '^ [hi|hello|ok|okay|sure|right|please|just] [~1] [just|please|only] (a|one|1|two|a few|a couple of) (moment|moments|sec|second|seconds|minute|minutes|min|mins|mo|tick)',
      '(give|allow|grant|need|take|wait|got|spare) [me|us|just] [just|only] (a|one|1|another|few|a few|a couple of|some|two|five|<number>) [couple] [of] (moment|moments|sec|second|seconds|minute|minutes|min|mins|mo)',
      "(one|a) (moment|minute|second|sec) (please|pls|while|until|i'll|let me)",
      '(bear with me|bear with us|hang on|hold on|please hold|hold the line|stay on the line|stay with me|hold tight|hang tight|sit tight|be right back|brb|just a sec|just a moment|two ticks|stand by)',
      '(please|kindly|can you|could you) (wait|hold) [~2] (while|until|a moment|here|for me|as|on)',
      "(i'll|i will) be [right|straight] (right back|straight back|with you)",
    ],
    unless: [
      'from one (moment|minute) to the (next|other)',
      '(a|one) second (day|time|one|parcel|delivery|week|try)',
      '(thank you|thanks) for (holding|bearing|hanging)',
    ],
  },
};
