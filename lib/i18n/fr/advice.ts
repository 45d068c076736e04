import type { advice as shape } from '../en/advice.ts';

/** What to say to the customer, in French. */
export const advice: typeof shape = {
  topic: {
    ask: 'De quoi s’agit-il ?',
    why: 'Ces mots le disent :',
    chosen: 'choisi par vous',
    change: 'Changer',
    other: 'Autre chose',
    choose: 'Sujet',
    none: 'Choisir un sujet',
    undo: 'Revenir à ce que pense Attune',
  },
  acknowledgement: {
    heading: 'Reconnaissance',
    another: 'Autre formulation',
    count: (shown, all) => `${shown} sur ${all}`,
  },
  options: {
    heading: 'Choix',
    hint: 'Les choix cochés vont dans la réponse.',
    include: (offer) => `Inclure : ${offer}`,
    condition: 'Condition',
    deadline: 'Délai',
    owner: 'Qui',
    agent: 'vous',
    floor: 'Y a droit de toute façon :',
    waits: (what) =>
      `Il manque : ${what}. Tant que ce n’est pas rempli, ce choix ne va pas dans la réponse, coché ou non.`,
    notNumber: 'Écrivez un nombre, par exemple 12,50.',
    limit: (amount) => `jusqu’à ${amount} sans demander`,
    aboveLimit: 'au-dessus de votre limite : passe par votre responsable',
  },
  gesture: {
    heading: 'Un petit geste',
    cap: (amount) => `d’une valeur de ${amount} au plus`,
    aboveCap: (amount) => `Cela dépasse ${amount} et ne va donc pas dans la réponse.`,
    add: 'Ajouter à la réponse',
    remove: 'Retirer de la réponse',
  },
  forYou: 'Pour vous, pas pour le client',
  closing: { close: 'Mot de la fin', confirm: 'Confirmer le choix' },
  reply: { heading: 'Réponse', insert: 'Insérer la réponse', copy: 'Copier la réponse' },
  dismiss: 'Écarter',
  showAgain: 'Afficher à nouveau',
};
