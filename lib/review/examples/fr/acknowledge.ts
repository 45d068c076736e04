import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const acknowledge: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C6',
    scene: 'parcel',
    missed: [
      'Votre colis a été livré à 14h10 selon le transporteur.',
      'Je peux renvoyer une veste ou vous rembourser. Que préférez-vous ?',
      'Quelle est votre adresse ?',
      'Regardez dans votre boîte aux lettres et chez le gardien.',
      'J’envoie une nouvelle veste aujourd’hui, elle devrait arriver demain.',
      'ok',
    ],
    fine: [
      'Vous avez attendu toute la journée pour une veste qui n’est pas venue, et c’est notre faute. J’en envoie une autre aujourd’hui.',
      'Une journée entière à attendre pour rien, ce n’est pas normal. Je m’en occupe.',
      'Merci d’avoir déjà demandé à vos voisins ; je prends la suite.',
      'Je suis désolé, nous avons perdu votre veste bleue. J’en renvoie une aujourd’hui.',
      'Je comprends votre frustration.',
      'C’est vraiment pénible d’attendre chez soi et de ne rien voir venir.',
    ],
  },
  {
    check: 'C6',
    scene: 'calm',
    missed: [],
    fine: ['Oui, quelle est la nouvelle adresse ?', 'Je peux la changer jusqu’à 17h.'],
  },
  {
    check: 'C7',
    scene: 'parcel',
    missed: [
      'Je comprends votre frustration. Je regarde et je reviens vers vous avant midi.',
      'Désolé pour la gêne occasionnée.',
      'Nous vous prions de bien vouloir nous excuser pour ce désagrément.',
      'Je comprends tout à fait votre mécontentement.',
      'Je suis navrée d’apprendre cela.',
      'Merci pour votre compréhension et votre patience.',
      'Je note votre mécontentement et le transmets à ma direction.',
      'Je vous comprends. Je contacte le transporteur.',
      'vraiment dsl pr ce contretemps',
      'J’entends votre colère, je regarde.',
    ],
    fine: [
      'Vous avez attendu toute la journée et sonné chez les voisins, et la veste n’est pas là ; c’est notre faute.',
      'Je suis désolé que votre veste bleue ne soit jamais arrivée. J’en envoie une aujourd’hui.',
      'Qui avez-vous interrogé parmi les voisins ?',
      'Merci d’avoir demandé aux voisins avant de nous écrire.',
      'Noté livré et rien devant votre porte : je comprends que la livraison vous semble une plaisanterie.',
      'J’envoie une nouvelle veste aujourd’hui.',
    ],
  },
  {
    check: 'C8',
    scene: 'parcel',
    missed: [
      'Je suis vraiment désolé que vous ayez dû attendre toute la journée d’hier chez vous et ensuite faire le tour de tous vos voisins pour une veste bleue qui n’a en fait jamais été déposée.',
      'Je suis désolé pour votre veste. C’est vraiment pénible. Cela doit être frustrant d’attendre toute une journée.',
      'J’ai vérifié le suivi. Il indique 14h10. Le livreur n’a pas laissé de mot. Le dépôt ouvre à 11h. Je suis désolé que vous ayez attendu.',
      'C’est très agaçant. Je suis sincèrement désolée pour la veste. J’appelle le transporteur.',
    ],
    fine: [
      'Je suis désolé, nous avons perdu votre veste bleue. J’en envoie une aujourd’hui, elle devrait arriver demain.',
      'Bonjour Nora, une journée perdue et pas de veste, c’est vraiment rageant. J’appelle le transporteur.',
      'J’envoie une nouvelle veste aujourd’hui.',
      'Merci d’avoir demandé aux voisins. J’appelle le transporteur et je vous écris avant 11h.',
    ],
  },
  {
    check: 'C9',
    scene: 'answered',
    missed: [
      'Je suis désolée que la bouilloire soit arrivée avec le couvercle fêlé, nous l’avons mal emballée.',
      'Désolée pour l’attente, la liste du stock est lente aujourd’hui. Je saurai à 10h30.',
      'Encore une fois, je suis désolée que la bouilloire soit arrivée avec le couvercle fêlé. Je la remplace aujourd’hui.',
    ],
    fine: [
      'Oui, je vous envoie une nouvelle bouilloire aujourd’hui, à temps pour le week-end.',
      'Vous en aviez besoin pour le week-end et je vous ai laissé sans réponse ; oui, une nouvelle part aujourd’hui.',
      'Merci pour votre patience avec la bouilloire. Elle part aujourd’hui.',
      'La bouilloire au couvercle fêlé sera récupérée mardi.',
    ],
  },
  {
    check: 'C9',
    scene: 'parcel',
    missed: [],
    fine: ['Je suis désolé que votre veste ne soit pas arrivée.'],
  },
  {
    check: 'C10',
    scene: 'waiting',
    missed: [
      'Bonjour, votre colis est encore au dépôt. Je relance le transporteur et je vous écris avant midi.',
      'Désolé pour le retard. Je regarde.',
      'Oui je suis là. Que puis-je faire pour vous ?',
      'La commande 60417 est en route, elle devrait arriver demain.',
    ],
    fine: [
      'Merci d’avoir appelé trois fois et d’avoir réécrit. Je relance le transporteur maintenant.',
      'Merci d’avoir patienté deux semaines ; je demande tout de suite où est la lampe.',
      'Deux semaines pour une lampe de bureau, c’est beaucoup trop long. Je m’en occupe.',
      'Vous avez appelé trois fois et personne n’a rien réglé, c’est notre faute. Je le fais maintenant.',
    ],
  },
  {
    check: 'C11',
    scene: 'parcel',
    missed: [
      'Désolé.',
      'Je suis désolée que votre veste ne soit pas là.',
      'Toutes mes excuses pour cette journée d’attente.',
      'Mes excuses Nora, le livreur devait être pressé.',
      'Veuillez nous excuser pour la veste. Le suivi dit livré à 14h10.',
    ],
    fine: [
      'Je suis désolé, nous avons perdu votre veste bleue. J’en envoie une nouvelle aujourd’hui.',
      'Désolé, c’est notre erreur. Je rembourse la veste aujourd’hui.',
      'Toutes mes excuses : nous l’avons notée livrée alors qu’elle ne l’était pas. J’appelle le livreur et je vous écris avant 11h.',
      'Une journée chez soi pour rien, c’est trop. J’envoie une nouvelle veste aujourd’hui.',
      'Inutile de vous excuser, vous avez bien fait d’écrire.',
    ],
  },
  {
    check: 'C12',
    scene: 'parcel',
    missed: [
      'Désolé, désolé, je regarde pour la veste.',
      'Je suis désolée pour la veste. Nous vous présentons nos excuses. J’en renvoie une.',
      'Nos excuses. Nous l’avons perdue. Encore désolés.',
      'Je m’excuse pour l’attente et je suis navré pour les voisins.',
    ],
    fine: [
      'Je suis vraiment désolée, nous avons perdu votre veste. J’en envoie une nouvelle aujourd’hui.',
      'Désolé pour la gêne occasionnée.',
      'Vous n’avez pas à vous excuser d’insister.',
      'Le livreur a laissé un mot d’excuse à la mauvaise porte.',
    ],
  },
  {
    check: 'C12',
    scene: 'answered',
    missed: ['Désolée ! Oui, je peux la remplacer aujourd’hui.'],
    fine: ['Oui, j’envoie une nouvelle bouilloire aujourd’hui.'],
  },
  {
    check: 'C13',
    scene: 'parcel',
    missed: [
      'Je suis désolé pour la veste, mais le suivi indique livré.',
      'Je comprends votre frustration mais il y a une procédure.',
      'Je suis désolé que vous ayez attendu. Cependant, le livreur a une photo.',
      'C’est vraiment pénible, toutefois il faut attendre 24h.',
    ],
    fine: [
      'Je suis désolé, nous avons perdu la veste. J’en envoie une aujourd’hui.',
      'Le suivi dit livré, mais vous n’avez pas la veste, donc j’en renvoie une.',
      'C’est pénible. Je ne peux pas joindre le livreur mais je peux renvoyer une veste aujourd’hui.',
      'Je suis désolée, nous avons perdu non seulement la veste mais aussi votre journée ; j’en envoie une aujourd’hui.',
    ],
  },
  {
    check: 'C14',
    scene: 'parcel',
    missed: [
      'Je sais exactement ce que vous ressentez, Nora.',
      'Je serais furieuse moi aussi à votre place.',
      'Moi aussi ça m’énerverait.',
      'Ça m’est déjà arrivé, je connais.',
      'Je me mets à votre place, c’est pénible.',
    ],
    fine: [
      'Attendre toute une journée pour rien agacerait n’importe qui.',
      'Je sais exactement où est votre veste : au dépôt.',
      'Je serais ravi de l’envoyer en point relais.',
      'Vous êtes en droit d’être déçue pour la veste.',
    ],
  },
];
