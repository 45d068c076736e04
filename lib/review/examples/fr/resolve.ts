import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const resolve: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C21',
    scene: 'parcel',
    missed: [
      'Je suis désolé, nous avons perdu votre veste. Je la cherche aujourd’hui.',
      'Je vous envoie une autre veste aujourd’hui.',
      'Vous avez attendu toute la journée ; je vous rembourse aujourd’hui.',
    ],
    fine: [
      'Qui avez-vous interrogé parmi les voisins ?',
      'Je peux renvoyer une veste aujourd’hui, chez vous demain, ou vous rembourser d’ici jeudi. Que préférez-vous ?',
      'Soit je renvoie une veste aujourd’hui, soit vous récupérez votre argent d’ici jeudi.',
      '1. Une nouvelle veste, chez vous demain.\n2. Votre argent d’ici jeudi.',
      'Vous pouvez avoir une autre veste demain. Si vous préférez, je vous rembourse aujourd’hui.',
    ],
  },
  {
    check: 'C21',
    scene: 'chosen',
    missed: [],
    fine: ['J’envoie la veste aujourd’hui.'],
  },
  {
    check: 'C22',
    scene: 'parcel',
    missed: [
      'Je peux renvoyer une veste ou vous rembourser. Que préférez-vous ?',
      'Soit je renvoie la veste, soit vous récupérez votre argent.',
      '1. Un nouvel envoi\n2. Votre argent',
      '- remplacement\n- remboursement\n- recherche chez le transporteur',
    ],
    fine: [
      '1. Une nouvelle veste, chez vous demain.\n2. Votre argent d’ici jeudi.',
      'Soit je renvoie une veste aujourd’hui, soit vous récupérez votre argent d’ici jeudi.',
      'Je peux renvoyer une veste aujourd’hui. Si vous ne voulez pas attendre, je vous rembourse d’ici jeudi.',
      'J’envoie une nouvelle veste aujourd’hui.',
    ],
  },
  {
    check: 'C22',
    scene: 'calm',
    missed: [],
    fine: [
      '1. Ouvrez Mes commandes.\n2. Choisissez la 77120.\n3. Cliquez sur Modifier l’adresse.',
      'Voici comment faire :\n- Mon compte\n- Commande 77120\n- Modifier\n- Enregistrer',
    ],
  },
  {
    check: 'C23',
    scene: 'charged',
    missed: [
      'Je vous offre 100 € de dédommagement.',
      'Je peux vous proposer 75 € sur votre prochaine commande aujourd’hui.',
      'Je crédite 200 euros sur votre compte maintenant.',
      'Nous pouvons ajouter 80 € pour le dérangement.',
    ],
    fine: [
      'J’annule les 64 € aujourd’hui.',
      'Je demande à ma responsable si je peux ajouter 80 € ; réponse avant midi.',
      'Je mets 20 € sur votre compte aujourd’hui.',
      'Un loyer de 900 €, c’est lourd quand il manque 64 €.',
    ],
  },
  {
    check: 'C24',
    scene: 'parcel',
    missed: [
      'Il faut attendre 30 jours avant de pouvoir faire quelque chose.',
      'Nous ne pouvons pas vous rembourser tant que le suivi indique livré.',
      'Merci de patienter encore 5 jours ouvrés.',
      'Vous n’avez pas droit à un remboursement dans ce cas.',
      'Votre réclamation est refusée.',
    ],
    fine: [
      'Je ne peux pas joindre le livreur, donc je renvoie une veste aujourd’hui ou je vous rembourse d’ici jeudi.',
      'Je rembourse la veste aujourd’hui.',
      'Vous n’avez plus à attendre : une nouvelle veste part aujourd’hui.',
      'Je ne peux pas encore voir la photo du pas de porte. Ce que je peux faire, c’est en renvoyer une aujourd’hui.',
    ],
  },
  {
    check: 'C25',
    scene: 'parcel',
    missed: [
      'Je reviens vers vous bientôt.',
      'Nous travaillons sur le problème.',
      'Je fais le nécessaire dans les plus brefs délais.',
      'Quelqu’un vous contactera prochainement.',
      'Votre demande est en cours de traitement.',
      'je m’en occupe asap',
    ],
    fine: [
      'Je vous écris avant 11h.',
      'J’envoie une nouvelle veste aujourd’hui.',
      'Je vous écris dès que le livreur rappelle, et avant 11h au plus tard.',
      'La veste a bientôt deux ans, la garantie court jusqu’au 12 mars.',
      'Sans problème, la veste part aujourd’hui.',
    ],
  },
  {
    check: 'C26',
    scene: 'chosen',
    missed: [
      'Très bien, je m’en occupe.',
      'Parfait, c’est noté.',
      'Je l’envoie.',
      'Va pour le nouvel envoi.',
    ],
    fine: [
      'J’envoie la veste aujourd’hui ; elle devrait être chez vous demain.',
      'Elle part. Si elle n’est pas là demain soir, écrivez-moi ici.',
      'C’est fait. Le suivi arrive par mail dans l’heure.',
      'Envoyée. Je reste là si autre chose se présente.',
    ],
  },
  {
    check: 'C27',
    scene: 'parcel',
    missed: [
      'Au fait, nous avons -20 % sur toutes les vestes cette semaine.',
      'Quelle note donneriez-vous à cet échange ?',
      'Connaissez-vous notre abonnement Premium ?',
      'Pour 5 € de plus par mois, notre option Sécurité vous évite ce genre de soucis !',
      'Merci de répondre à notre courte enquête de satisfaction. J’appelle le livreur.',
      'En attendant, découvrez notre nouvelle collection !',
      'N’hésitez pas à laisser un avis Google.',
    ],
    fine: [
      'Je peux vous proposer une nouvelle veste aujourd’hui.',
      'Le transporteur ouvre une enquête, réponse mercredi.',
      'Je vous l’envoie en express sans frais, aujourd’hui.',
      'La nouvelle veste est moins chère, je rembourse la différence aujourd’hui.',
      'Le livreur a-t-il laissé un avis de passage ?',
    ],
  },
  {
    check: 'C27',
    scene: 'closing',
    missed: [],
    fine: ['Avec plaisir, Thomas. Si vous avez une minute, donnez-nous votre avis dans l’enquête.'],
  },
  {
    check: 'C28',
    scene: 'parcel',
    missed: [
      'Je vous garantis que vous l’aurez demain.',
      'Elle arrivera demain sans faute.',
      'Cela ne se reproduira plus jamais.',
      'Vous serez remboursée aujourd’hui à 100 %.',
      'Je vous promets que le livreur la retrouvera.',
      'Soyez assurée que la banque paie toujours le jour même.',
      'Vous l’aurez demain, c’est sûr.',
    ],
    fine: [
      'Elle devrait être chez vous demain.',
      'La garantie de deux ans sur la veste ne change pas.',
      'La doublure est 100 % coton.',
      'Je ne peux pas vous garantir demain ; je vous écris avant 11h.',
      'Elle vous était promise pour hier, et nous n’avons pas tenu parole.',
    ],
  },
  {
    check: 'C29',
    scene: 'broken',
    missed: [
      'Bonjour Julien, que puis-je faire pour vous ?',
      'Je regarde la commande de la machine à café.',
      'Il faut compter 3 à 5 jours ouvrés.',
      'Merci pour votre patience.',
    ],
    fine: [
      'Je vous avais dit que j’enverrais la date avant 9h15 et je ne l’ai pas fait. J’ai la comptabilité en ligne.',
      'On vous avait promis une réponse pour 9h15 et elle n’est pas venue ; c’est ma faute.',
      'La date du virement est jeudi 5 mars, j’aurais dû vous l’écrire avant 9h15.',
      'Je n’ai pas tenu parole ce matin. La date est jeudi 5 mars.',
    ],
  },
  {
    check: 'C29',
    scene: 'calm',
    missed: [],
    fine: ['Quelle est la nouvelle adresse ?'],
  },
  {
    check: 'C30',
    scene: 'broken',
    missed: [
      'Bonjour Julien, je vérifie votre remboursement.',
      'Désolé pour l’attente. Un remboursement prend 3 à 5 jours.',
      'Je comprends votre frustration.',
      'Je transmets à la comptabilité qui vous répondra aujourd’hui.',
    ],
    fine: [
      'C’est la deuxième fois que nous vous faisons faux bond. Désormais je m’en occupe moi-même, nouvelles à 10h30.',
      'Nous vous avons promis le remboursement deux fois sans tenir parole. Cette fois, je reste sur cette conversation jusqu’à la confirmation.',
      'Nous vous avons fait attendre deux fois, et la date promise pour 9h15 n’est pas venue. J’ai la comptabilité au téléphone : à 10h10 vous avez la date.',
      'On vous avait promis une réponse pour 9h15 et vous n’avez rien eu. J’appelle la comptabilité et vous avez la date avant 10h15.',
    ],
  },
];
