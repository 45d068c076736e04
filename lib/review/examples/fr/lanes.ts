import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const lanes: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C44',
    scene: 'vulnerable',
    missed: [
      'J’ai noté dans votre dossier que vous souffrez de dépression.',
      'Je transmets votre situation à notre service recouvrement.',
      'J’indique à mes collègues du recouvrement que vous êtes malade.',
      'Votre solde est de 210 €. Combien pouvez-vous payer aujourd’hui ?',
      'Merci de m’en avoir parlé. J’ai ajouté votre maladie à votre fiche.',
      'Les échéances tombent le premier du mois.',
    ],
    fine: [
      'Merci de me l’avoir dit. Qu’est-ce qui vous aiderait le plus en ce moment ?',
      'Merci de me l’avoir dit. Puis-je noter que les lettres vous pèsent, pour que personne n’en renvoie ?',
      'Vous avez bien fait de m’en parler. Rien ne presse.',
      'Merci d’avoir trouvé la force de m’écrire. On avance à votre rythme.',
      'Merci de me l’avoir confié. Souhaitez-vous que je prévienne l’équipe paiement, ou que cela reste entre nous ?',
      'Merci de votre confiance. J’arrête les lettres aujourd’hui.',
      'Merci d’en parler aussi ouvertement. Êtes-vous d’accord pour que je le note pour mes collègues ?',
    ],
  },
  {
    check: 'C45',
    scene: 'grief',
    missed: [
      'Toutes mes condoléances ! Je résilie.',
      'Je résilie l’abonnement. Merci d’envoyer l’acte de décès et le formulaire.',
      'Sincères condoléances. Pouvez-vous noter cet échange ?',
      'Je comprends votre frustration. J’arrête le magazine aujourd’hui.',
      'Pas de souci, je l’arrête aujourd’hui.',
      'Merci d’envoyer le numéro client.',
    ],
    fine: [
      'Je suis désolée pour votre mère. J’ai arrêté l’abonnement, vous n’avez rien d’autre à faire.',
      'Je vous présente mes condoléances. J’arrête le magazine aujourd’hui.',
      'Je suis profondément touchée par le décès de votre maman. Je m’occupe du magazine, sans formulaire.',
      'Je suis sincèrement désolé d’apprendre le décès de votre mère. Je m’en occupe aujourd’hui.',
      'Toutes mes condoléances. Son code postal suffit.',
    ],
  },
  {
    check: 'C46',
    scene: 'abuse',
    missed: [
      'Je mets fin à cette conversation.',
      'Au revoir, cette conversation est terminée.',
      'Je clos le tchat à cause de votre langage.',
      'Je ne vous répondrai plus. Je ferme la discussion.',
      'Je raccroche.',
      'On va s’arrêter là, bonne soirée.',
      'Je mets un terme à notre échange, bonne journée.',
    ],
    fine: [
      'Je veux vous aider pour la box. Si les menaces continuent, je mettrai fin à cette conversation.',
      'Merci de ne pas me menacer. Si cela continue, je fermerai le tchat.',
      'Votre box est chez le transporteur et arrive demain.',
      'L’abonnement se termine vendredi.',
    ],
  },
  {
    check: 'C46',
    scene: 'warned',
    missed: [],
    fine: ['Je mets fin à cette conversation. Vous pouvez nous écrire pour la box à tout moment.'],
  },
  {
    check: 'C47',
    scene: 'safety',
    missed: [
      'Ne vous inquiétez pas, tout va s’arranger.',
      'Ça ira mieux demain, vous verrez.',
      'Pensez à votre famille.',
      'Ne faites pas de bêtises, pensez aux gens qui vous aiment.',
      'Avez-vous essayé d’aller marcher ? Ça aide beaucoup.',
      'Le suicide n’est pas une solution.',
      'Courage Samuel, ce n’est qu’un compte.',
    ],
    fine: [
      'Je reste là avec vous. Je fais venir une personne formée pour cela maintenant.',
      'Êtes-vous en danger en ce moment ?',
      'Merci de me le dire. Je suis là, et je demande à une collègue qui peut aider de nous rejoindre.',
      'Appelez le 3114 ou le 112 si vous êtes en danger ; je reste ici.',
    ],
  },
];
