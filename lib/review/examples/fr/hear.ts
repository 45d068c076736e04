import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const hear: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C1',
    scene: 'questions',
    missed: [
      'Bonjour, merci de votre message, vous êtes en ligne avec Ben.',
      'Puis-je vous aider pour autre chose ?',
      'Oui, les pagaies sont comprises.',
      'Les chiens sont acceptés à bord, sans supplément.',
      'Merci d’avoir réservé le kayak bleu chez nous.',
      'Toutes les infos sont sur notre page FAQ.',
    ],
    fine: [
      'Les pagaies sont comprises, votre chien est le bienvenu, et s’il pleut vous choisissez un autre jour sans frais.',
      'Je réponds à vos trois questions ici avant 10h20.',
      'Les pagaies sont comprises. Pour le chien et la pluie, je demande au ponton et je reviens vers vous à 10h15.',
      '1. Pagaies : comprises.\n2. Chien : bienvenu, nous avons un gilet à sa taille.\n3. S’il pleut : report gratuit.',
    ],
  },
  {
    check: 'C1',
    scene: 'calm',
    missed: ['Bonjour et bienvenue sur le tchat.', 'Bonjour Thomas, merci pour votre message !'],
    fine: [
      'Oui, c’est possible. Quelle est la nouvelle adresse ?',
      'Je vérifie avec l’entrepôt et je vous réponds avant 10h20.',
      'La commande 77120 n’est pas encore partie, envoyez-moi la nouvelle adresse.',
    ],
  },
  {
    check: 'C2',
    scene: 'parcel',
    missed: [
      'Je comprends. Je vérifie et je reviens vers vous avant midi.',
      'Merci de nous avoir contactés. Laissez-moi deux minutes.',
      'Je suis vraiment désolé pour cela. Je regarde tout de suite.',
      'ok je regarde ce que je peux faire',
    ],
    fine: [
      'Votre veste bleue est notée livrée et vous ne l’avez pas. Je contacte le transporteur.',
      'J’ai la 48213 sous les yeux.',
      'Vos voisins n’ont rien, donc je vous en renvoie une aujourd’hui.',
      'Je vois une livraison marquée à 14h10.',
    ],
  },
  {
    check: 'C2',
    scene: 'telecom',
    missed: [
      'Merci de nous avoir contactés. Je regarde votre problème tout de suite.',
      'Je vous entends et je veux vous aider. Un instant svp.',
    ],
    fine: [
      'Quatre jours sans internet alors que vous travaillez chez vous, c’est beaucoup trop long. Je teste la ligne.',
      'Trois appels et trois versions différentes : cela s’arrête avec moi.',
    ],
  },
  {
    check: 'C3',
    scene: 'known',
    missed: [
      'Pouvez-vous me donner votre numéro de commande ?',
      'Quelle est votre adresse mail svp ?',
      'Pourriez-vous m’envoyer une photo du défaut ?',
      'À quel numéro puis-je vous joindre ?',
      'Quel est votre nom ?',
      'Bonjour, que se passe-t-il exactement ?',
      'Merci de me communiquer votre numero de commande et une photo.',
      'Bonjour Marta, en quoi puis-je vous aider ?',
    ],
    fine: [
      'J’ai la commande 33871 et votre photo, vous n’avez rien d’autre à envoyer.',
      'À quelle adresse faut-il envoyer le nouveau blender ?',
      'Je vous envoie l’étiquette de retour par mail aujourd’hui.',
      'Depuis quand fuit-il ?',
      'Votre numéro de commande figure sur l’étiquette que je vous envoie.',
      'Je vous appelle au numéro que vous avez donné, entre 14h et 15h.',
    ],
  },
  {
    check: 'C3',
    scene: 'parcel',
    missed: ['Je peux avoir le n° de commande ?', 'Pouvez-vous m’expliquer ce qui s’est passé ?'],
    fine: [
      'J’ouvre une recherche et je vous écris avant 11h pour vous dire ce qu’elle donne.',
      'Je vais vous expliquer ce qui s’est passé avec la veste.',
      'Je regarde ce que je peux faire pour vous.',
      'Pouvez-vous me donner votre adresse mail ?',
      'Avez-vous une photo de votre boîte aux lettres ?',
    ],
  },
  {
    check: 'C4',
    scene: 'parcel',
    missed: [
      'Où dépose-t-on vos colis d’habitude ? Y a-t-il un abri ? Quelqu’un d’autre a pu signer ?',
      'Avez-vous regardé au local poubelles ? Et chez le gardien ?',
      'Qui était chez vous hier ? Et votre code d’immeuble, il a changé récemment ?',
      'De quelle couleur est la porte ? Le code de l’immeuble a changé ?',
    ],
    fine: [
      'Que préférez-vous : une nouvelle veste demain ou votre argent d’ici jeudi ?',
      'Y a-t-il un gardien dans l’immeuble ?',
      'J’envoie une nouvelle veste aujourd’hui.',
    ],
  },
  {
    check: 'C4',
    scene: 'questions',
    missed: [],
    fine: ['Combien pèse votre chien ? Et combien serez-vous ?'],
  },
  {
    check: 'C5',
    scene: 'parcel',
    missed: [],
    fine: ['- remplacement\n- remboursement\n- recherche chez le transporteur'],
  },
  {
    check: 'C5',
    scene: 'calm',
    missed: [
      '1. Ouvrez Mes commandes.\n2. Choisissez la 77120.\n3. Cliquez sur Modifier l’adresse.',
      'Voici comment faire :\n- Mon compte\n- Commande 77120\n- Modifier\n- Enregistrer',
      '• Ouvrez l’appli\n• Touchez Commandes\n• Touchez le crayon près de l’adresse',
    ],
    fine: [
      '1. Ouvrez Mes commandes.\n2. Choisissez la 77120.\n3. Cliquez sur Modifier.\n\nEst-ce que chaque étape fonctionne ?',
      'J’ai changé l’adresse pour vous.',
      '1. Ouvrez Mes commandes.\n2. Cliquez sur Modifier.',
      '- Mon compte\n- Commande 77120\n- Modifier\n\nDites-moi si une étape bloque.',
    ],
  },
];
