import type { coaching as shape } from '../en/coaching.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('fr');

/** Coaching mode, in French. */
export const coaching: typeof shape = {
  name: 'Mode coaching',
  hint: 'Montre pourquoi un conseil est donné et sur quoi il repose, avec un bilan du tchat. Le conseil reste le même.',
  setByTeam: {
    on: 'Votre équipe a activé le mode coaching pour tous.',
    off: 'Votre équipe a désactivé le mode coaching pour tous.',
  },
  isOn: 'Coaching actif',
  about: 'Ce qu’il change et garde',
  source: 'Source :',
  practice: 'pratique du service client',
  playbook: 'le guide utilisé',
  reasons: {
    lane: 'Dans cette situation, la procédure de votre équipe passe avant toute formulation.',
    gesture: 'Un petit geste répond à ce qui a mal tourné, pas à la colère de quelqu’un.',
    topic: 'Ces mots correspondent aux indices de ce sujet.',
    outlook: 'Ce qui aggrave les conversations, pondéré à la main : une estimation.',
  },
  help: {
    changes: 'Ce qu’il change',
    changed: [
      'Chaque cause, la première phrase, les choix et les gestes montrent leur raison et sa source.',
      'Chaque tchat a un bilan : où un contrôle s’appliquait, ce qui est réussi, ce qui est manqué, avec les mots et une meilleure phrase. Il n’y a ni note ni classement.',
      'Vous pouvez enregistrer un fichier anonymisé d’un tchat pour votre formateur, avec une note de votre part.',
      'Le conseil est le même que sans lui.',
    ],
    stores: 'Ce qu’il garde',
    stored: [
      'S’il est actif, et rien d’autre.',
      'Le bilan est établi à l’ouverture et disparaît à la fermeture. Votre note disparaît quand le panneau se ferme.',
      'Un fichier à relire n’existe que là où vous l’enregistrez. Attune n’envoie rien et ne garde pas de copie.',
    ],
    seen: 'Qui le voit',
    seers: [
      'Vous seul, sauf si vous transmettez un fichier. Votre formateur ne peut pas regarder à distance.',
      'Votre équipe peut activer ou désactiver le mode coaching pour tous. Attune le dit alors près de la case.',
    ],
  },
  scorecard: {
    open: 'Bilan',
    intro: 'Les moments de ce tchat où un contrôle s’appliquait. Il parle des réponses, pas de vous.',
    reading: (done, of) => `Lecture : message ${done} sur ${of}`,
    unread: 'Pas de bilan ici : la langue n’est pas connue, ou Attune ne la lit pas.',
    none: 'Aucune de vos réponses n’a encore donné lieu à un contrôle.',
    overview: 'Par domaine',
    groups: {
      hear: 'Écouter',
      acknowledge: 'Reconnaître',
      own: 'Prendre en charge',
      resolve: 'Résoudre',
      manner: 'Ton',
      pace: 'Rythme',
      lanes: 'Attention particulière',
    },
    count: (occasions, met, missed) =>
      `${occasions} ${plural(occasions, { one: 'occasion', other: 'occasions' })} : ${plural(met, { one: `${met} réussie`, other: `${met} réussies` })}, ${plural(missed, { one: `${missed} manquée`, other: `${missed} manquées` })}`,
    wins: 'Ce qui était bien',
    noWins: 'Rien à citer pour l’instant.',
    misses: 'Ce qui pouvait être amélioré',
    noMisses: 'Rien n’a été manqué.',
    times: (count) => `${count} fois`,
    better: 'Mieux :',
    betterAbove: 'La proposition ci-dessus corrige aussi ce point.',
    lacking: 'Rien dans la réponse ne le montre.',
  },
  share: {
    open: 'Partager pour relecture',
    intro:
      'Voici tout ce que le fichier contiendra. Il n’est envoyé nulle part : vous l’enregistrez et le remettez à votre formateur.',
    careful:
      'Quelqu’un raconte ici quelque chose de personnel. Regardez à deux fois, ou écartez ces messages.',
    preparing: 'Préparation du fichier',
    note: 'Note pour votre formateur',
    noteHint:
      'Elle fait partie du fichier, anonymisée comme le reste. Elle disparaît quand le panneau se ferme.',
    taken: 'Masqué',
    noneTaken: 'Rien à masquer n’a été trouvé. Vérifiez vous-même.',
    notSafe: 'Le masquage oublie des choses. Lisez le tchat ci-dessous avant d’enregistrer.',
    standsFor: (placeholder, words) => `${placeholder} remplace « ${words} »`,
    keep: (words) => `Laisser « ${words} »`,
    kept: 'Laissé par vous',
    takeAgain: (words) => `Masquer « ${words} » quand même`,
    more: 'Masquer aussi',
    takeOut: 'Masquer',
    hidden: 'Masqué par vous',
    undo: (words) => `Ne plus masquer « ${words} »`,
    holds: 'Ce que contient le fichier',
    summary: (messages, cues, checks) =>
      `${messages} ${plural(messages, { one: 'message', other: 'messages' })}, ${cues} ${plural(cues, { one: 'cause', other: 'causes' })}, ${checks} ${plural(checks, { one: 'contrôle', other: 'contrôles' })}`,
    roles: {
      customer: 'Client',
      agent: 'Conseiller',
      bot: 'Assistant virtuel',
      note: 'Note interne',
      system: 'Système',
      unknown: 'Inconnu',
    },
    leaveOut: (place) => `Écarter le message ${place}`,
    putBack: (place) => `Remettre le message ${place}`,
    leftOut: 'Écarté par vous',
    whole: 'Le fichier, mot pour mot',
    save: 'Enregistrer le fichier',
    saved: (name) =>
      `Remis au navigateur pour être enregistré sous « ${name} ». Rien n’a été envoyé, et Attune ne garde pas de copie.`,
  },
};
