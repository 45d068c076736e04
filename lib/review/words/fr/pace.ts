import type { GroupWords } from '../review-words.ts';

/** Asking the customer to wait. */
export const pace: GroupWords<'pace'> = {
  holding: {
    any: [
      '^ [bonjour|ok|oui|tres bien|alors|daccord|bien sur] [juste|seulement] (un|une|1|2|deux|quelques|<number>) [petit|petite|petits|petites] (instant|instants|moment|seconde|secondes|sec|secs|minute|minutes|min|mn)',
      '(laissez|laisse|donnez|donne|accordez|accorde|permettez) moi [juste|encore] (un|une|1|2|deux|trois|cinq|quelques|le temps|<number>) [petit|petite|petits|petites] [instant|instants|moment|seconde|secondes|sec|minute|minutes|min|mn|de]',
      '(un|quelques|petit) (instant|instants|moment) [~1] (svp|stp|sil vous plait|je|le temps|que)',
      '(merci de|veuillez|je vous invite a|je vous demande de|pouvez vous|pourriez vous|peux tu|priere de) [bien vouloir] [vouloir] (patienter|rester en ligne|attendre|ne pas quitter)',
      '(patientez|patiente|ne quittez pas|ne quitte pas|restez en ligne|reste en ligne|une petite seconde|2 secondes|deux secondes|je reviens tout de suite|je reviens de suite|je reviens dans un instant|je suis a vous)',
    ],
    unless: [
      '(dun|un) (instant|moment) a (lautre|un autre)',
      '(merci|remercie) [~2] (davoir|pour) [~1] (patiente|patience|attendu)',
      '(des|pour le|en ce|a ce|pour l) (instant|moment)',
    ],
  },
};
