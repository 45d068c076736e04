import type { GroupWords } from '../review-words.ts';

/** Asking the customer to wait. */
export const pace: GroupWords<'pace'> = {
  holding: {
    any: [
      '^ [hallo|ok|okay|gut|ja|klar|gern|bitte|nur|alles klar|so] [~1] [bitte|nur] (moment|momentchen|augenblick|sekunde|sekündchen|minute|mom|sek|momentmal)',
      '^ [ok|ja|hallo|bitte] (kurz|kleinen augenblick|kurz warten|warten) [bitte|mal|warten] [~2] (bitte|ich|geduld|$)',
      '(einen|ein|eine|nen|ne|paar|wenige|zwei|einige|kurzen) [kleinen|kurzen|kleines|kurze|weitere] (moment|momentchen|augenblick|sekunde|sekunden|minütchen|mom) [~2] (bitte|geduld|ich|noch|$|lang|warten|dauern)',
      '(einen|kurzen|kleinen|nen) [kurzen|kleinen] (moment|augenblick|momentchen)',
      '(geben sie|gib|gebt|brauche|bräuchte|benötige|haben sie|hast du) [mir|uns|ich|dafür|noch|bitte] [~2] (einen|eine|kurz|ein paar|zwei|drei|fünf|<number>) [kurzen|kleinen] (moment|augenblick|sekunde|sekunden|minute|minuten|min|momente)',
      '(bleiben sie|bleib|bleibt) [~2] (dran|in der leitung|im chat|kurz da)',
      '(warten sie|warte|gedulden sie sich|gedulde dich|moment mal|haben sie [~3] geduld|hab [~3] geduld|bitte um [~2] geduld|etwas geduld|kurz geduld|einen augenblick geduld)',
      '(bin|ich bin) [~1] (gleich|sofort|direkt) [wieder] (da|zurück|bei ihnen|bei dir|für sie da)',
      '(ich) (schaue|schau|gucke|guck|sehe) [~1] (mal|kurz|eben|mal eben|mal kurz|mal schnell|schnell) [~2] (nach|rein|$)',
    ],
    unless: [
      'im (moment|augenblick) (des|der|ist|sind|als)',
      '(danke|dank) [~2] fürs (warten|dranbleiben)',
      'von einem (moment|augenblick)',
      '(nur|für|genau) (einen|den) (moment|augenblick) (im|in|da|am|bei|zu|hier|dort)',
      '(nicht|nichts) ~4 (warten|gedulden)',
      '(möchten|wollen) ~4 warten',
    ],
  },
};
