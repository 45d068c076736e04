import type { ReframeLines } from './reframe.ts';

/** Hard messages from the customer’s side, in French. */
export const french: ReframeLines = {
  promise: [
    'Aux yeux de cette personne, une promesse n’a pas été tenue ; c’est de cela qu’il s’agit.',
    'Elle comptait sur quelque chose qui n’est pas venu. C’est ce qui parle ici.',
  ],
  again: [
    'Elle l’a déjà raconté. Une part de ce message s’adresse aux fois d’avant.',
    'Chaque contact l’oblige à tout reprendre ; la vivacité vient de la répétition.',
  ],
  waiting: [
    'Attendre sans nouvelles allonge chaque jour. Ce message les porte tous.',
    'Elle ne pouvait pas voir ce qui se passait de ce côté ; c’est l’attente qui parle.',
  ],
  runaround: [
    'Elle a été renvoyée d’un endroit à l’autre. La colère vise ce parcours.',
    'D’autres voies ont été essayées avant cette conversation ; le message leur répond aussi.',
  ],
  unheard: [
    'Pour elle, ce qu’elle a dit n’est pas arrivé. Il manque que quelqu’un le redise.',
    'Plus fort : c’est ainsi qu’écrit quelqu’un qu’on n’a pas entendu la première fois.',
  ],
  unfair: [
    'Vue de chez elle, la règle ne fait que coûter. C’est avec la règle qu’elle discute.',
    'Pour elle, il s’agit d’équité plus que du montant.',
  ],
  leaving: [
    'Qui annonce son départ laisse encore une chance d’arranger les choses.',
    'La vivacité montre que cela comptait pour elle.',
  ],
  threat: [
    'Rendre l’affaire publique ou aller en justice est souvent le dernier levier que l’on voit.',
    'Elle cherche à être prise au sérieux ; la menace est le moyen qu’elle a trouvé.',
  ],
  worry: [
    'Il y a de l’inquiétude dans ce message : quelque chose de nécessaire n’est peut-être pas sûr, ou pas à temps.',
    'Le ton suit ce qui pourrait mal tourner pour elle.',
  ],
  dignity: [
    'Elle a lu une réponse précédente comme condescendante. C’est à cela qu’elle répond.',
    'Pour elle, il s’agit de respect plus que du dossier.',
  ],
  helpless: [
    'Elle n’a plus de moyen de faire avancer cela. On lit la fin d’un long chemin.',
    'De son côté, rien de ce qu’elle fait ne change rien. Une seule chose qui bouge compterait.',
  ],
  abuse: [
    'Tout est parti d’une demande ; ces mots vont au-delà. La limite vise les mots, la demande reste.',
    'Ce qu’elle est venue chercher reste ouvert. La façon de le dire, c’est à elle d’en changer.',
  ],
  any: [
    'Quelque chose a mal tourné pour elle avant ce message. C’est de cela qu’il parle.',
    'Elle ne sait pas qui la lit : elle écrit à une entreprise.',
    'Derrière le ton, il y a quelque chose dont elle a besoin.',
  ],
};
