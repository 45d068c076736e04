import type { Scene } from '../example.ts';

/** The chats the French examples answer. */
export const scenes = {
  questions: {
    customer: 'Inès Garnier',
    turns: [
      [
        'customer',
        'Bonjour, pour le kayak bleu de samedi : les pagaies sont comprises dans le prix ? Mon chien peut venir ? Et que se passe-t-il s’il pleut ?',
      ],
    ],
  },
  calm: {
    customer: 'Thomas Leroy',
    turns: [['customer', 'Bonjour, puis-je encore changer l’adresse de livraison de ma commande 77120 ?']],
  },
  parcel: {
    customer: 'Nora Benali',
    turns: [
      ['customer', 'Bonjour, le suivi indique que ma veste bleue a été livrée hier à 14h10, commande 48213.'],
      [
        'customer',
        'Je suis restée chez moi toute la journée, j’ai demandé aux voisins, et il n’y a rien. C’est n’importe quoi, où est mon colis ?',
      ],
    ],
    topic: 'parcel_delivered_not_received',
  },
  charged: {
    customer: 'Camille Roussel',
    turns: [
      [
        'customer',
        'Vous m’avez débité deux fois le même sac à dos, 64 € à chaque fois. Mon loyer part vendredi et je ne peux pas me le permettre, il me faut cet argent. Quand est-ce que je le récupère ?',
      ],
    ],
    topic: 'double_or_wrong_charge',
  },
  broken: {
    customer: 'Julien Caron',
    turns: [
      ['customer', 'Mon remboursement pour la machine à café n’est toujours pas arrivé, commande 51902.', 0],
      [
        'agent',
        'Merci pour le numéro. Je vous envoie la date du virement par e-mail avant 9h15 aujourd’hui.',
        2,
      ],
      [
        'customer',
        'Il est 10h et je n’ai rien reçu. Vous m’aviez promis une réponse avant 9h15, et la semaine dernière vous m’aviez déjà promis le remboursement. C’est la deuxième fois !',
        60,
      ],
    ],
    topic: 'refund_not_arrived',
  },
  waiting: {
    customer: 'Aïcha Diallo',
    turns: [
      [
        'customer',
        'J’attends ma lampe de bureau depuis deux semaines, commande 60417, et je vous ai appelés trois fois.',
      ],
      ['customer', 'Allô ?? Il y a quelqu’un ?', 25],
    ],
    topic: 'parcel_late',
  },
  answered: {
    customer: 'Pierre Marchand',
    turns: [
      ['customer', 'La bouilloire est arrivée avec le couvercle fêlé, je suis vraiment déçu.'],
      [
        'agent',
        'Je suis désolée que la bouilloire soit arrivée avec le couvercle fêlé, nous l’avons mal emballée. Je regarde le stock tout de suite.',
        2,
      ],
      ['customer', 'ok et ensuite ? j’en avais besoin pour ce week-end', 3],
      ['agent', 'Désolée pour l’attente, la liste du stock est lente aujourd’hui.', 2],
      ['customer', 'Alors vous pouvez remplacer la bouilloire ou pas ? Je suis vraiment agacé.', 4],
    ],
    topic: 'damaged_item',
  },
  chosen: {
    customer: 'Nora Benali',
    turns: [
      ['customer', 'Le suivi indique que ma veste bleue a été livrée hier, mais aucun colis chez moi.'],
      [
        'agent',
        'Je peux renvoyer une veste aujourd’hui, chez vous demain, ou vous rembourser d’ici jeudi. Laquelle des deux préférez-vous ?',
        2,
      ],
      ['customer', 'La première solution, s’il vous plaît.', 2],
    ],
    topic: 'parcel_delivered_not_received',
  },
  closing: {
    customer: 'Thomas Leroy',
    turns: [
      ['customer', 'Bonjour, puis-je encore changer l’adresse de livraison de ma commande 77120 ?'],
      ['agent', 'Oui. J’ai changé l’adresse de la commande 77120 : 4 rue du Moulin.', 2],
      ['customer', 'Parfait, merci beaucoup, c’est tout ce qu’il me fallait !', 1],
    ],
  },
  grief: {
    customer: 'Hélène Moreau',
    turns: [
      [
        'customer',
        'Ma mère est décédée la semaine dernière et je dois arrêter son abonnement au magazine. Je ne sais pas ce qu’il vous faut.',
      ],
    ],
  },
  vulnerable: {
    customer: 'Gérard Petit',
    turns: [
      [
        'customer',
        'J’ai été hospitalisé pour une dépression et j’ai pris du retard dans mes paiements. Je n’arrive plus à faire face à toutes ces lettres.',
      ],
    ],
  },
  abuse: {
    customer: 'Kevin Brun',
    turns: [
      ['customer', 'Où est ma box ?'],
      ['agent', 'Je regarde la livraison de votre box.', 1],
      ['customer', 'Je sais où tu travailles. Je vais te retrouver et te casser la gueule.', 2],
    ],
  },
  warned: {
    customer: 'Kevin Brun',
    turns: [
      ['customer', 'Où est ma box ? Crève.'],
      [
        'agent',
        'Je veux vous aider pour votre box. Si les insultes continuent, je mettrai fin à cette conversation.',
        1,
      ],
      ['customer', 'Je sais où tu travailles, je vais te retrouver', 1],
    ],
  },
  safety: {
    customer: 'Samuel Faure',
    turns: [
      ['customer', 'Mon compte est encore bloqué et je n’ai plus rien.'],
      ['customer', 'Je ne veux plus vivre, je vais me suicider ce soir.'],
    ],
  },
  telecom: {
    customer: 'David Lemoine',
    turns: [
      [
        'customer',
        'Mon internet est en panne depuis quatre jours et je travaille chez moi. J’ai appelé trois fois et à chaque fois on me dit autre chose. Que comptez-vous faire ?',
      ],
    ],
  },
  familiar: {
    customer: 'Léa Fontaine',
    turns: [
      [
        'customer',
        'Salut, tu peux me dire où est mon colis ? La commande 90233 a dix jours de retard, c’est vraiment agaçant.',
      ],
    ],
    topic: 'parcel_late',
  },
  known: {
    customer: 'Marta Silva',
    turns: [
      [
        'customer',
        'Le blender de la commande 33871 fuit par le bas. Mon mail est marta.silva@example.com, mon numéro 06 12 34 56 78 et la photo est blender.jpg. Je voudrais un appareil neuf, merci.',
      ],
    ],
    topic: 'damaged_item',
  },
} as const satisfies Readonly<Record<string, Scene>>;

/** The name of a scene. */
export type SceneId = keyof typeof scenes;
