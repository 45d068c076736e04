import type { Dictionary } from './en.ts';
import { pluralFor } from './plural.ts';

const plural = pluralFor('fr');

/** The interface in French. */
export const fr: Dictionary = {
  customer: 'Client',
  levels: { 0: 'Neutre', 1: 'Friction', 2: 'Désapprobation', 3: 'Reproche', 4: 'Ultimatum ou détresse' },
  level: (level, name) => `Niveau ${level} sur 4 : ${name}`,
  otherChat: (name, level) => `Une autre discussion a besoin de vous : ${name}, ${level}`,
  trends: { up: 'en hausse', same: 'stable', down: 'en baisse' },
  trendPicture: (levels) =>
    `Niveau des derniers messages du client, du plus ancien au plus récent : ${levels}`,
  health: {
    read: (read, rows) => `${read} ${plural(read, { one: 'message lu', other: 'messages lus' })} sur ${rows}`,
    partial: 'les plus anciens ne sont pas chargés sur la page',
    translated: 'traduits par le navigateur : la réponse sera dans cette langue, pas celle du client',
    unknownRoles: (count) =>
      plural(count, { one: '1 sans auteur connu', other: `${count} sans auteur connu` }),
  },
  lanes: {
    safety: {
      title: 'Lisez vous-même la ligne marquée',
      text: 'Quelqu’un est peut-être en danger. Suivez la procédure de votre équipe ; Attune ne propose pas de texte ici.',
    },
    abuse: {
      title: 'Vous n’avez pas à accepter cela',
      text: 'Suivez les étapes de votre équipe et demandez du soutien. Attune ne propose pas de texte ici.',
    },
    grief: {
      title: 'Quelqu’un est décédé',
      text: 'Prenez votre temps. Attune ne propose pas d’options ici.',
    },
    vulnerability: {
      title: 'Le client confie quelque chose de personnel',
      text: 'Demandez comment lui faciliter les choses. Rien n’en est conservé.',
    },
  },
  forecast: {
    outlooks: { may_escalate: 'Peut s’envenimer', likely_escalates: 'Va sans doute s’envenimer' },
    factors: {
      threat: 'parle de partir ou de recours',
      promise_broken: 'une promesse n’a pas été tenue',
      accusing: 'le niveau est élevé',
      not_heard: 'ne se sent pas écouté',
      rising: 'la tension monte',
      tense_before: 'ce chat a déjà connu de la tension',
      cause_again: 'la même cause revient',
      refused: 'la dernière réponse était un refus',
      left_waiting: 'plusieurs messages attendent une réponse',
    },
  },
  cause: {
    heading: 'Cause',
    why: 'Pourquoi',
    reveal: (quote) => `Montrer « ${quote} » sur la page`,
    families: {
      repeat_contact: 'A déjà dû poser la question',
      waiting: 'Attend depuis longtemps',
      unmet_promise: 'Une promesse n’a pas été tenue',
      not_heard: 'Ne se sent pas entendu',
      recovery_gratitude: 'Remercie',
      effort_runaround: 'Est renvoyé de service en service',
      bot_loop: 'Reste bloqué avec l’assistant',
      policy_unfair: 'Trouve cela injuste',
      money_worry: 'S’inquiète pour son argent',
      churn_threat: 'Menace de partir',
      legal_public_threat: 'Parle de recours juridique ou public',
      time_pressure: 'Manque de temps',
      sarcasm: 'Peut-être ironique',
      helpless_resigned: 'Renonce',
      quiet_disengagement: 'Se retire en silence',
      profanity_abuse: 'Jure ou insulte',
      shouting: 'Écrit en haussant le ton',
      anxiety_worry: 'S’inquiète',
      grief_bereavement: 'A perdu un proche',
      vulnerability: 'Confie une difficulté',
      safety: 'Quelqu’un est peut-être en danger',
      confusion: 'Ne comprend pas comment faire',
      disappointment_loyalty: 'Est déçu',
      privacy_security_fear: 'Craint pour son compte ou ses données',
      dignity: 'Se sent traité sans respect',
      positive_mixed: 'Est content, mais pas de tout',
      possible_frustration: 'Peut-être frustré',
    },
  },
  acknowledgement: {
    heading: 'Reconnaissance',
    another: 'Autre formulation',
    count: (shown, all) => `${shown} sur ${all}`,
  },
  options: {
    heading: 'Choix',
    hint: 'Les choix cochés vont dans la réponse.',
    include: (offer) => `Inclure : ${offer}`,
    condition: 'Condition',
    deadline: 'Délai',
    owner: 'Qui',
    agent: 'vous',
    floor: 'Y a droit de toute façon :',
  },
  reply: { heading: 'Réponse', insert: 'Insérer la réponse', copy: 'Copier la réponse' },
  insert: 'Insérer',
  copy: 'Copier',
  insertPart: (text) => `Insérer : ${text}`,
  copyPart: (text) => `Copier : ${text}`,
  dismiss: 'Écarter',
  showAgain: 'Afficher à nouveau',
  delivery: {
    busy: 'Insertion…',
    inserted: 'Le texte est dans le champ de réponse. Relisez-le, puis envoyez-le vous-même.',
    copied: 'Copié.',
    copyRefused:
      'Le navigateur n’a pas permis la copie. Le texte est sélectionné : appuyez sur Ctrl+C ou ⌘C.',
  },
  refusals: {
    'conversation-changed':
      'Une autre conversation est ouverte sur la page : rien n’a été inséré. Revenez en arrière ou copiez le texte.',
    'no-composer': 'Aucun champ de réponse trouvé. Ouvrez-le sur la page et réessayez, ou copiez le texte.',
    'note-mode':
      'Le champ de la page est réglé sur note interne. Passez-le en réponse et réessayez, ou copiez le texte.',
    'mode-unknown': 'Le champ de la page est-il lu par le client ? Attune ne peut pas le voir ici.',
    'too-long':
      'Ce texte est plus long que ce que permet le champ de réponse. Votre brouillon est intact. Copiez le texte et raccourcissez-le.',
    ignored:
      'Le champ de réponse n’a pas pris le texte. Votre brouillon est intact. Copiez le texte et collez-le.',
    'changed-otherwise':
      'Le champ de réponse a changé au même moment. Vérifiez votre brouillon, puis copiez le texte s’il manque.',
    unreachable:
      'La page n’a pas répondu. Regardez si le texte est dans le champ de réponse ; sinon, copiez-le.',
  },
  modeAnswers: { yes: 'Oui, insérer', no: 'Non, copier' },
  states: {
    reading: { title: 'Lecture du chat', text: 'Un instant.' },
    noLine: { title: 'À vous', text: 'Le client attend une réponse. Attune n’a pas de phrase pour cela.' },
    quiet: {
      title: 'Lecture en cours',
      text: 'Rien à conseiller pour l’instant. Un conseil viendra dès qu’il y aura quelque chose de vrai à dire.',
    },
    dismissed: { title: 'Lecture en cours', text: 'Vous avez écarté le conseil pour ce moment.' },
    paused: { title: 'En pause dans ce chat', text: 'Aucun conseil ne vient avant la reprise.' },
    noChat: {
      title: 'Pas de chat ici',
      text: 'Ouvrez une conversation dans votre helpdesk et Attune la suit.',
    },
    cannotRead: {
      title: 'Ce chat est illisible',
      text: 'La page ne montre pas ses messages d’une façon connue d’Attune. Vous pouvez coller le chat à la place.',
    },
    reconnecting: {
      title: 'Reconnexion',
      text: 'La page ne répond pas pour le moment. Si cela dure, rechargez-la ; votre brouillon reste intact.',
    },
    outdated: {
      title: 'Une partie d’Attune manque',
      text: 'Attune a sans doute été mis à jour pendant que ce panneau était ouvert. Rechargez-le ; votre brouillon reste intact.',
    },
    unreadLanguage: {
      title: 'Lecture en cours',
      text: 'Le client écrit dans une langue qu’Attune ne lit pas : il n’y a donc pas de conseil.',
    },
    failed: {
      title: 'Attune s’est arrêté',
      text: 'Une erreur s’est produite dans ce panneau. Fermez-le et ouvrez-le à nouveau.',
    },
  },
  pause: 'Mettre en pause dans ce chat',
  resume: 'Reprendre',
  reload: 'Recharger le panneau',
  paste: {
    open: 'Coller un chat',
    heading: 'Coller un chat',
    label: 'Le chat, chaque message sous la forme « Nom : texte »',
    speakers: 'Qui est le client ?',
    noSpeakers: 'Personne n’a encore été trouvé. Commencez chaque message par le nom et deux-points.',
    submit: 'Lire ce chat',
    cancel: 'Annuler',
    pasted: 'Chat collé',
    close: 'Revenir à la page',
  },
  settings: {
    open: 'Réglages et touches',
    heading: 'Réglages',
    back: 'Retour',
    language: 'Langue d’Attune',
    browserLanguage: 'Comme le navigateur',
    theme: 'Couleurs',
    themes: { auto: 'Comme le système', light: 'Clair', dark: 'Sombre' },
    singleKeys: 'Les touches seules agissent dans le panneau',
    shortcut: 'Ouvrir le panneau',
    noShortcut: 'aucune touche définie',
    changeShortcut: {
      chromium: 'Pour la changer, ouvrez chrome://extensions/shortcuts.',
      firefox:
        'Pour la changer, ouvrez about:addons, puis la roue dentée et « Gérer les raccourcis d’extensions ».',
    },
    privacy: 'Tout reste dans ce navigateur. Tant que le panneau est fermé, rien n’est lu.',
    notSaved: 'Le navigateur n’a pas pu enregistrer ce choix. Il vaut jusqu’à la fermeture du panneau.',
  },
  keys: {
    heading: 'Touches dans le panneau',
    tick: 'cocher un choix',
    another: 'autre formulation',
    insert: 'insérer la réponse',
    copy: 'copier la réponse',
    dismiss: 'écarter',
    help: 'réglages et touches',
  },
  announce: {
    advice: (cause) => `Nouveau conseil. ${cause}.`,
    options: (count) => `${count} choix.`,
  },
};
