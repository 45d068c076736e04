import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const pace: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C41',
    scene: 'parcel',
    missed: [
      'Un instant svp.',
      'Merci de patienter.',
      'Ne quittez pas, je regarde le suivi.',
      'Laissez-moi une minute, je dois vérifier.',
      'Veuillez patienter quelques instants.',
      '2 sec je regarde',
    ],
    fine: [
      'Laissez-moi deux minutes pour lire le suivi, je reviens à 10h02.',
      'Un instant : je reviens avant 10h10 avec la réponse du dépôt.',
      'J’appelle le livreur ; vous aurez la réponse avant 11h.',
      'D’un instant à l’autre, elle a été notée livrée.',
    ],
  },
  {
    check: 'C41',
    scene: 'waiting',
    missed: ['Bonjour, votre lampe est au dépôt.', 'Bonjour Aïcha, comment puis-je vous aider ?'],
    fine: [
      'Merci d’avoir patienté, et d’avoir appelé trois fois. Votre lampe est au dépôt.',
      'Je vous ai fait attendre 25 minutes, c’est ma faute. Votre lampe est au dépôt.',
      'Merci de nous avoir relancés trois fois pour cette lampe. Je contacte le transporteur et vous réponds avant 10h20.',
    ],
  },
  {
    check: 'C42',
    scene: 'parcel',
    missed: [
      'Je peux renvoyer une veste aujourd’hui ou vous rembourser d’ici jeudi. Je suis désolé que vous ayez attendu toute la journée.',
      'J’appelle le livreur. Réponse avant 11h. C’est vraiment pénible, une journée pour rien.',
      'Je vous rembourse aujourd’hui. Merci d’avoir demandé aux voisins.',
      'Je contacte le transporteur avant 11h. Vraiment désolé, nous l’avons perdue.',
    ],
    fine: [
      'Je suis désolé, nous avons perdu votre veste. Je peux en renvoyer une aujourd’hui ou vous rembourser d’ici jeudi.',
      'Vous avez attendu toute la journée pour rien ; j’appelle le livreur.',
      'Bonjour Nora. C’est vraiment pénible. J’appelle le livreur avant 11h.',
      'J’appelle le livreur.',
    ],
  },
  {
    check: 'C42',
    scene: 'calm',
    missed: [],
    fine: ['Je peux la changer jusqu’à 17h. Désolée pour le délai court.'],
  },
  {
    check: 'C43',
    scene: 'parcel',
    pastedWords: 85,
    missed: [
      'Nous vous remercions d’avoir contacté le service client. Lorsqu’un colis est noté livré et introuvable, merci de vérifier autour de votre domicile et auprès des voisins.',
      'Madame, Monsieur, les colis égarés sont traités par le transporteur, qui dispose de dix jours ouvrés pour répondre.',
      'Votre satisfaction est notre priorité. Voici les étapes à suivre en cas de colis manquant.',
    ],
    fine: [],
  },
  {
    check: 'C43',
    scene: 'parcel',
    pastedWords: 20,
    missed: [],
    fine: ['J’appelle le livreur.', 'Une nouvelle veste part aujourd’hui.'],
  },
  {
    check: 'C43',
    scene: 'calm',
    pastedWords: 85,
    missed: [],
    fine: ['Voici comment changer une adresse.', 'La commande 77120 peut être modifiée jusqu’à 17h.'],
  },
];
