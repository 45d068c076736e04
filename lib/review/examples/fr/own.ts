import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const own: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C15',
    scene: 'parcel',
    missed: [
      'Nous allons regarder et quelqu’un reviendra vers vous.',
      'Votre demande a été transmise au service livraison.',
      'Une enquête va être ouverte.',
      'L’équipe va vérifier aujourd’hui ce qui s’est passé avec la veste.',
      'Le service logistique vous contactera sous 24 heures.',
      'On va voir ça et on vous rappelle.',
    ],
    fine: [
      'J’appelle le livreur maintenant et je vous écris avant 11h.',
      'Je rembourse la veste aujourd’hui.',
      'J’ai demandé au dépôt de chercher et je vous dis avant 11h ce qu’il a trouvé.',
      'Votre veste a été notée livrée à 14h10.',
      'J’ai annulé le premier colis ; l’équipe va vérifier la camionnette ce soir.',
    ],
  },
  {
    check: 'C16',
    scene: 'parcel',
    missed: [
      'Je vérifie auprès du transporteur.',
      'Je vais relancer le livreur et je reviens vers vous.',
      'Je me renseigne et vous tiens au courant.',
      'Laissez-moi regarder ce qui s’est passé avec la veste.',
      'Nous allons vérifier.',
    ],
    fine: [
      'Je peux vous faire un avoir de 20 €, ou sinon vous rembourser la veste.',
      'Laissez-moi vérifier. Quel est votre code postal ?',
      'Je vérifie auprès du transporteur et je vous écris ici avant 11h.',
      'J’envoie une nouvelle veste aujourd’hui.',
      'J’aurai une réponse pour vous dans dix minutes.',
      'Vous n’avez pas à chercher vous-même : je m’en charge, et à 10h20 vous savez où est la veste.',
      'J’ai remboursé la veste.',
      'Le transporteur cherche ; je vous écris mercredi.',
      'Qui avez-vous interrogé parmi les voisins ?',
    ],
  },
  {
    check: 'C17',
    scene: 'parcel',
    missed: [
      'Je ne peux rien faire, le système indique livré.',
      'Malheureusement je ne suis pas en mesure de vous aider.',
      'Ce n’est pas de mon ressort, voyez avec le transporteur.',
      'Le système ne me permet pas de renvoyer une veste.',
      'Il n’est pas possible de rembourser une commande notée livrée.',
      'Nous ne sommes pas responsables des vols dans les parties communes.',
      'c pas possible désolé',
    ],
    fine: [
      'Je ne peux pas voir qui a signé pour la veste bleue, mais je peux en renvoyer une aujourd’hui.',
      'Je ne peux pas effacer la journée d’hier. Ce que je peux faire : une nouvelle veste demain, ou votre argent aujourd’hui.',
      'Impossible de joindre le livreur d’ici ; je peux vous rembourser la 48213 aujourd’hui à la place.',
      'Vous pouvez passer au point relais dès que possible.',
      'Merci d’avoir attendu et demandé aux voisins ; j’ai ce qu’il me faut.',
    ],
  },
  {
    check: 'C18',
    scene: 'parcel',
    missed: [
      'Vous auriez dû choisir un point relais.',
      'Vous n’avez pas indiqué d’instructions de livraison.',
      'Si vous aviez lu le mail, vous sauriez que le livreur passe avant midi.',
      'Comme indiqué dans notre mail, il faut être présent.',
      'Vous avez dû rater le livreur.',
      'Il fallait renseigner votre code d’immeuble.',
    ],
    fine: [
      'Vous auriez dû recevoir votre veste hier ; j’en envoie une aujourd’hui.',
      'Si vous aviez deux colis, l’autre arrive demain.',
      'Vous avez dû attendre toute la journée, c’est notre faute.',
      'Le livreur a-t-il laissé un avis de passage ?',
      'Vous n’avez pas reçu la veste, j’en renvoie une aujourd’hui.',
    ],
  },
  {
    check: 'C19',
    scene: 'parcel',
    missed: [
      'C’est la faute du transporteur, pas la nôtre.',
      'Le livreur a fait n’importe quoi, ça arrive souvent.',
      'Notre entrepôt s’est trompé d’étiquette.',
      'Il faut voir directement avec le transporteur.',
      'Ma collègue aurait dû vous le dire.',
      'Alors là c’est Chronopost qui a merdé, il faut voir ça avec eux.',
    ],
    fine: [
      'Je demande au livreur où il l’a laissée ; vous aurez la réponse avant 11h.',
      'C’est notre erreur, je la répare aujourd’hui.',
      'Le transporteur l’a scannée à 14h10 ; je demande la photo.',
      'Ma collègue Ana envoie la nouvelle veste aujourd’hui.',
    ],
  },
  {
    check: 'C19',
    scene: 'charged',
    missed: ['C’est la banque qui a dû faire une erreur, voyez avec elle.'],
    fine: ['C’est votre banque qui a la date exacte ; je lui envoie la preuve aujourd’hui.'],
  },
  {
    check: 'C20',
    scene: 'parcel',
    missed: [
      'Notre politique est d’attendre 24 heures.',
      'Conformément à nos CGV, nous ne renvoyons pas de veste.',
      'La procédure veut que le transporteur enquête d’abord.',
      'Nos conditions générales ne couvrent pas ce cas.',
    ],
    fine: [
      'La règle est de demander d’abord au livreur, parce que la moitié des colis sont retrouvés dans la journée ; je peux aussi renvoyer une veste tout de suite.',
      'J’envoie une nouvelle veste aujourd’hui.',
      'Cette règle existe pour que personne ne paie deux fois. Ce que je peux faire, c’est vous rembourser aujourd’hui.',
      'La veste est en bonne condition, je la renvoie aujourd’hui.',
    ],
  },
];
