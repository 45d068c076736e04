import type { panel as shape } from '../en/panel.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('fr');

/** The panel around the advice, in French. */
export const panel: typeof shape = {
  otherChat: (name, level) => `Un autre tchat a besoin de vous : ${name}, ${level}`,
  trendPicture: (levels) =>
    `Niveau des derniers messages du client, du plus ancien au plus récent : ${levels}`,
  health: {
    read: (read, rows) => `${read} ${plural(read, { one: 'message lu', other: 'messages lus' })} sur ${rows}`,
    partial: 'les plus anciens ne sont pas chargés sur la page',
    translated: 'traduits par le navigateur : la réponse sera dans cette langue, pas celle du client',
    unknownRoles: (count) =>
      plural(count, { one: '1 sans auteur connu', other: `${count} sans auteur connu` }),
  },
  states: {
    reading: { title: 'Lecture du tchat', text: 'Un instant.' },
    noLine: { title: 'À vous', text: 'Le client attend une réponse. Attune n’a pas de phrase pour cela.' },
    quiet: {
      title: 'Lecture en cours',
      text: 'Rien à conseiller pour l’instant. Un conseil viendra dès qu’il y aura quelque chose de vrai à dire.',
    },
    dismissed: { title: 'Lecture en cours', text: 'Vous avez écarté le conseil pour ce moment.' },
    paused: { title: 'En pause dans ce tchat', text: 'Aucun conseil ne vient avant la reprise.' },
    noChat: {
      title: 'Pas de tchat ici',
      text: 'Ouvrez une conversation dans votre helpdesk : Attune la suit.',
    },
    cannotRead: {
      title: 'Ce tchat est illisible',
      text: 'La page ne montre pas ses messages d’une façon connue d’Attune. Vous pouvez coller le tchat à la place.',
    },
    reconnecting: {
      title: 'Reconnexion',
      text: 'La page ne répond pas pour le moment. Si cela dure, rechargez-la ; votre brouillon reste intact.',
    },
    outdated: {
      title: 'Une partie d’Attune manque',
      text: 'Attune a sans doute été mis à jour pendant que ce panneau était ouvert. Rechargez-le ; votre brouillon reste intact.',
    },
    unreadLanguage: {
      title: 'Lecture en cours',
      text: 'Le client écrit dans une langue qu’Attune ne lit pas : il n’y a donc pas de conseil.',
    },
    failed: {
      title: 'Attune s’est arrêté',
      text: 'Une erreur s’est produite dans ce panneau. Fermez-le et ouvrez-le à nouveau.',
    },
  },
  pause: 'Mettre en pause dans ce tchat',
  resume: 'Reprendre',
  paste: {
    open: 'Coller un tchat',
    heading: 'Coller un tchat',
    label: 'Le tchat, chaque message sous la forme « Nom : texte »',
    speakers: 'Qui est le client ?',
    noSpeakers: 'Personne n’a encore été trouvé. Commencez chaque message par le nom et deux-points.',
    submit: 'Lire ce tchat',
    cancel: 'Annuler',
    pasted: 'Tchat collé',
    close: 'Revenir à la page',
  },
  keys: {
    heading: 'Touches dans le panneau',
    tick: 'cocher un choix',
    another: 'autre formulation',
    insert: 'insérer la réponse',
    copy: 'copier la réponse',
    mend: 'utiliser la meilleure phrase',
    dismiss: 'écarter',
    handOver: 'note de relais',
    calm: 'version apaisée, original',
    help: 'réglages et touches',
  },
  announce: {
    advice: (cause) => `Nouveau conseil. ${cause}.`,
    options: (count) => `${count} choix.`,
  },
};
