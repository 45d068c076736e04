import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const manner: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C31',
    scene: 'parcel',
    missed: [
      'Calmez-vous, je cherche la veste.',
      'Comme je vous l’ai dit, le suivi indique livré.',
      'Vous devez contacter le transporteur.',
      'Avec tout le respect que je vous dois, le livreur a une photo.',
      'Je vous rappelle que le colis est noté livré.',
      'Il va falloir patienter comme tout le monde.',
      'Inutile de vous énerver.',
      'Il faut d’abord que vous fassiez une déclaration sur l’honneur.',
      'Ce n’est pas grave, ça arrive souvent ce genre de choses.',
      'Vous pouvez vous calmer ? Je cherche votre colis.',
      'Vous n’êtes pas le seul client, vous savez.',
    ],
    fine: [
      'J’appelle le livreur et je vous écris avant 11h.',
      'Vous ne devez rien faire d’autre, je m’en occupe.',
      'Comme je vous l’avais promis, j’ai appelé le livreur : pas de veste dans la camionnette.',
      'Je vous rappelle à 11h avec la réponse du livreur.',
      'Vous devez être épuisée après cette journée.',
      'Inutile de renvoyer quoi que ce soit.',
    ],
  },
  {
    check: 'C32',
    scene: 'parcel',
    missed: [
      'Malheureusement le livreur n’a pas laissé d’avis. J’envoie une nouvelle veste aujourd’hui.',
      'Bonjour Nora, malheureusement la veste est perdue. J’en renvoie une aujourd’hui.',
      'Bonjour Nora,\n\nHélas, elle est notée livrée.',
      'Je crains que la veste soit introuvable. Je vous rembourse aujourd’hui.',
      'Je suis au regret de vous informer que la veste est perdue.',
    ],
    fine: [
      'Le livreur n’a malheureusement pas laissé d’avis. J’envoie une nouvelle veste aujourd’hui.',
      'J’envoie une nouvelle veste aujourd’hui. Malheureusement, la première est perdue.',
      'Heureusement il m’en reste une. Elle part aujourd’hui.',
      'Le livreur craint le chien du voisin.',
    ],
  },
  {
    check: 'C33',
    scene: 'parcel',
    missed: [
      'Tu recevras une nouvelle veste demain.',
      'Tu peux me donner ton adresse ? Je vous en renvoie une aujourd’hui.',
      'Dis-moi si ton voisin a le colis.',
      'Je t’envoie une nouvelle veste aujourd’hui.',
      'Votre veste part aujourd’hui, tu recevras le suivi par mail.',
    ],
    fine: [
      'Je vous envoie une nouvelle veste aujourd’hui.',
      'Le livreur ne répond pas, j’envoie une nouvelle veste aujourd’hui.',
      'Une nouvelle veste part aujourd’hui.',
      'Vous êtes tous prévenus au dépôt : la veste passe en premier.',
    ],
  },
  {
    check: 'C33',
    scene: 'familiar',
    missed: [
      'Bonjour Léa, votre colis est au dépôt, je vous écris avant 11h.',
      'Dix jours de retard, c’est trop long. Je relance le transporteur et je reviens vers vous avant 11h.',
      'Ton colis est au dépôt, je t’écris avant 11h. Vous recevrez le suivi par mail.',
    ],
    fine: [
      'Salut Léa, dix jours de retard, c’est trop long. Je relance le transporteur et je t’écris avant 11h.',
      'Le colis est au dépôt, réponse du transporteur avant 11h.',
      'Ton colis est au dépôt, tu as ma réponse avant 11h.',
      'Ton colis est en retard de dix jours, je note un rendez-vous avec le livreur demain.',
    ],
  },
  {
    check: 'C33',
    scene: 'abuse',
    missed: [],
    fine: [
      'Je veux vous aider pour la box. Si les menaces continuent, je mettrai fin à cette conversation.',
      'Je ne vous répondrai plus. Je ferme la discussion.',
    ],
  },
  {
    check: 'C34',
    scene: 'parcel',
    missed: [
      'Bonjour Sarah, je cherche la veste.',
      'Bonjour Nora, je m’en occupe tout de suite, Nora.',
      'Bonjour Madame Dupont,\nJe cherche la veste.',
      'Nora, j’envoie une nouvelle veste. Bonne journée Nora.',
    ],
    fine: [
      'Bonjour Nora, je m’en occupe.',
      'Bonjour Madame Benali,\nUne nouvelle veste part aujourd’hui.',
      'Bonjour Nora, la veste est chez Norah Coiffure, à côté.',
      'La livreuse Sarah l’a dans sa camionnette.',
      'Bonjour Madame, je cherche la veste.',
    ],
  },
  {
    check: 'C34',
    scene: 'grief',
    missed: ['Toutes mes condoléances, Hélène. Je m’occupe du magazine.'],
    fine: ['Toutes mes condoléances. Je m’occupe du magazine.'],
  },
  {
    check: 'C35',
    scene: 'calm',
    missed: [
      'Oui ! C’est possible ! 😊',
      'Ouais, je change ça aujourd’hui.',
      'ça marche mdr, tkt je change ca tt de suite',
    ],
    reasonOnly: ['Coucou Thomas ! Pas de souci ! C’est quoi la nouvelle adresse ?'],
    fine: [
      'Bonjour Thomas, oui ! Quelle est la nouvelle adresse ?',
      'Bien sûr, où faut-il l’envoyer ?',
      'La 77120 n’est pas partie. Je peux la modifier jusqu’à 17h 🙂',
      'Ah oui, quelle est la nouvelle adresse ?',
    ],
  },
  {
    check: 'C36',
    scene: 'parcel',
    missed: [
      'Oups, j’appelle le livreur.',
      'Pas de souci, je retrouve votre veste aujourd’hui.',
      'J’envoie une nouvelle veste aujourd’hui 😊',
      'Une nouvelle veste est en route !!',
      'Haha, une veste qui s’envole. Je la cherche avant 11h.',
    ],
    fine: [
      'J’envoie une nouvelle veste aujourd’hui.',
      'Un souci de moins : le remboursement part aujourd’hui.',
      'Aucun frais pour vous, elle part aujourd’hui.',
      'J’appelle le livreur ; réponse avant 11h.',
    ],
  },
  {
    check: 'C36',
    scene: 'calm',
    missed: [],
    fine: ['Pas de souci ! Quelle est la nouvelle adresse ?'],
  },
  {
    check: 'C37',
    scene: 'parcel',
    missed: [
      'Je cherche à savoir où se trouve votre veste avec le transporteur et le dépôt et le livreur qui l’avait hier dans sa camionnette et je vous écris ici avant 11h avec ce qu’ils auront répondu tous les trois.',
      'Comme le colis est noté livré et que vous me dites que ni vous ni vos voisins ne l’avez reçu, j’ouvre maintenant une recherche auprès du transporteur, et je vous écris avant 11h pour vous dire ce qu’il répond.',
    ],
    reasonOnly: [
      'Votre veste a été scannée au dépôt à 9h40 puis chargée dans la camionnette et le livreur l’a notée livrée à 14h10 alors qu’il n’y a ni photo ni signature donc je vous en renvoie une autre aujourd’hui.',
    ],
    fine: [
      'Je demande au livreur où est votre veste. Vous avez ma réponse ici avant 11h. Si personne ne l’a, j’en envoie une autre aujourd’hui.',
      'J’envoie une nouvelle veste aujourd’hui.',
      '1. Une nouvelle veste, chez vous demain.\n2. Votre argent, sur votre compte d’ici jeudi.\n3. Une recherche du transporteur, réponse mercredi.',
    ],
  },
  {
    check: 'C38',
    scene: 'parcel',
    missed: [
      'Bonjour [prénom], j’envoie une nouvelle veste aujourd’hui.',
      'Bonjour {{client.prenom}}, votre colis est en route.',
      'Votre commande XXXX part aujourd’hui.',
      'Note interne : cliente énervée, voir avec le N2. J’envoie une nouvelle veste.',
      'Je l’envoie le [date].',
      'à ne pas transmettre au client : attendre retour transporteur',
    ],
    fine: [
      'J’envoie une nouvelle veste aujourd’hui.',
      'La taille sur l’étiquette est XXL.',
      'J’ai noté le point relais [12] pour vous.',
      'La poche interne est à gauche.',
      'Notre service client est ouvert jusqu’à 18h.',
    ],
  },
  {
    check: 'C39',
    scene: 'charged',
    missed: [
      'Envoyez-moi votre numéro de carte complet pour que je vérifie.',
      'Quel est votre mot de passe ?',
      'Envoyez-moi une photo recto verso de votre carte bancaire.',
      'Merci de m’envoyer votre numéro de CB et le cryptogramme pour que je lance le remboursement.',
      'Pouvez-vous me donner les trois chiffres au dos de votre carte ?',
      'Je vois que vous avez payé avec la 4111 1111 1111 1111.',
      'Donnez-moi le code que vous venez de recevoir par SMS.',
      'Votre mot de passe provisoire est Kayak2026.',
    ],
    fine: [
      'Ne m’envoyez jamais votre numéro de carte ni un code.',
      'Quelle carte était-ce, celle qui finit par 11 ?',
      'Vous pouvez réinitialiser votre mot de passe sur la page de connexion.',
      'Utilisez le code MERCI10 au moment de payer.',
    ],
  },
  {
    check: 'C40',
    scene: 'closing',
    missed: [
      'De rien.',
      'Au revoir.',
      'Parfait, content que ce soit réglé.',
      'Bonne journée à vous.',
      'Avec plaisir, Thomas.',
    ],
    fine: [
      'Avec plaisir, Thomas. Je reste là si autre chose se présente.',
      'Ravi que cela convienne. Si le colis n’est pas là mercredi, écrivez-moi ici.',
      'Je vous en prie. Revenez quand vous voulez.',
      'Merci à vous. Vous recevrez le nouveau suivi, et vous pouvez toujours me joindre ici.',
      'Au moindre doute, un message ici suffit.',
    ],
  },
];
