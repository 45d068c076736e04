import type { MendLines } from '../review-words.ts';

/** Lines that mend, proven in the conversation before they are shown. */
export const lines: MendLines = {
  C1: [
    '{Tu demandes|Vous demandez} {question} ; je cherche la réponse et je {te|vous} l’écris ici au plus tard à {updateTime}.',
    'Je réponds à {tes|vos} autres questions ici au plus tard à {updateTime}.',
    'Je {te|vous} réponds ici au plus tard à {updateTime}.',
  ],
  C2: ['Il s’agit de {thingObject}, et je m’en occupe tout de suite.'],
  C3: [
    'J’ai déjà ce qu’il me faut pour {thingObject} ; je {te|vous} écris ici au plus tard à {updateTime}.',
    'J’ai déjà ce qu’il me faut ; je {te|vous} écris ici au plus tard à {updateTime}.',
  ],
  C5: ['Est-ce que cela fonctionne à chaque étape ?'],
  C6: [
    '{Tu n’aurais|Vous n’auriez} pas dû avoir à courir après {thingObject} ; je prends le relais tout de suite.',
    'Merci de me l’avoir dit ; je prends le relais.',
    'Merci de me l’avoir dit ; je prends le relais et je {te|vous} écris ici au plus tard à {updateTime}.',
  ],
  C10: ['Merci d’avoir attendu des nouvelles de {thingObject}.', 'Merci d’avoir patienté ; me voici.'],
  C11: [
    'Pour {thingObject}, nous n’avons pas été à la hauteur ; je règle cela au plus tard à {updateTime}.',
    'C’est notre faute, et je {te|vous} donne la suite ici au plus tard à {updateTime}.',
  ],
  C15: [
    'Je m’occupe moi-même de {thingObject} ; {tu auras|vous aurez} ma réponse ici au plus tard à {updateTime}.',
    'Je vérifie cela moi-même ; {tu auras|vous aurez} ma réponse ici au plus tard à {updateTime}.',
  ],
  C16: ['Je {te|vous} donne des nouvelles ici au plus tard à {updateTime}.'],
  C17: [
    'Ce que je peux faire : demander une exception pour {thingObject}, et {te|vous} répondre ici au plus tard {answerTime}.',
    'Ce que je peux faire : demander l’accord de ma hiérarchie, et {te|vous} répondre ici au plus tard {answerTime}.',
  ],
  C18: [
    'Je reprends {thingObject} avec {toi|vous} tout de suite ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
    'Reprenons cela ensemble tout de suite.',
  ],
  C19: [
    'Quoi qu’il se soit passé, je m’occupe de {thingObject} ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
    'Quoi qu’il se soit passé, je m’en occupe ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
  ],
  C20: [
    'Pour ne pas {te|vous} laisser sans solution, voici ce que je peux faire : je demande une exception pour {thingObject}. {Tu auras|Vous aurez} la réponse ici au plus tard {answerTime}.',
    'Pour ne pas {te|vous} laisser sans solution, voici ce que je peux faire : je demande une exception. {Tu auras|Vous aurez} la réponse ici au plus tard {answerTime}.',
  ],
  C23: [
    'Ce que je peux faire : demander à ma hiérarchie si un geste est possible, et {te|vous} répondre ici au plus tard {answerTime}.',
  ],
  C24: [
    'Ce que je peux faire à la place : régler {thingObject} avec ma hiérarchie, et {te|vous} répondre ici au plus tard {answerTime}.',
    'Ce que je peux faire à la place : régler cela avec ma hiérarchie, et {te|vous} répondre ici au plus tard {answerTime}.',
  ],
  C25: [
    'Je m’occupe tout de suite de {thingObject} ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
    'Je m’en occupe tout de suite ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
  ],
  C26: [
    'Si un détail ne va pas avec {thingObject}, {écris|écrivez}-moi ici.',
    'Si un détail ne va pas, {écris|écrivez}-moi ici.',
  ],
  C27: [
    'Je m’occupe tout de suite de {thingObject} ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
    'Je m’en occupe tout de suite ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
  ],
  C28: [
    'Je fais tout mon possible pour {thingObject} ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
    'Je fais tout mon possible ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
  ],
  C29: [
    'Nous {t’|vous }avions promis : {question}. Cela n’a pas été tenu ; je m’en occupe tout de suite ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
    'Nous {t’|vous }avions promis des nouvelles, et rien n’est venu. Je m’en occupe tout de suite ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
  ],
  C30: [
    'C’est la deuxième fois que cela ne marche pas pour {thingObject} ; désormais je m’en occupe moi-même ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
    'C’est la deuxième fois que cela ne marche pas ; désormais je m’en occupe moi-même ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
  ],
  C31: [
    'Je m’occupe tout de suite de {thingObject} ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
    'Je m’en occupe tout de suite ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
  ],
  C35: [
    'Je m’en occupe tout de suite ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
  ],
  C36: [
    'Je m’occupe tout de suite de {thingObject} ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
    'Je m’en occupe tout de suite ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
  ],
  C38: [
    'Je m’occupe tout de suite de {thingObject} ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
    'Je m’en occupe tout de suite ; {tu auras|vous aurez} de mes nouvelles ici au plus tard à {updateTime}.',
  ],
  C39: [
    'Ne m’{envoie|envoyez} jamais de mot de passe, de code ni de numéro de carte complet ici. Je vérifie sans cela ; {tu auras|vous aurez} ma réponse ici au plus tard à {updateTime}.',
  ],
  C40: ['Je reste là si autre chose se présente.', 'Avec plaisir. Je reste là si autre chose se présente.'],
  C41: [
    'Je regarde où en est {thing} et je reviens ici au plus tard à {updateTime}.',
    'Je vérifie tout de suite et je reviens ici au plus tard à {updateTime}.',
  ],
  C44: [
    'Puis-je le noter, pour {t’|vous }éviter de tout réexpliquer ?',
    'Merci de me l’avoir dit. Puis-je le noter, pour {t’|vous }éviter de tout réexpliquer ?',
    'Merci de me l’avoir dit.',
  ],
  C45: ['Toutes mes condoléances. Je m’occupe de cela pour {toi|vous}.'],
  C46: [
    'Je veux {t’|vous }aider pour {thingObject}. Si les menaces ou les insultes continuent, je mettrai fin à cette conversation.',
    'Je veux {t’|vous }aider. Si les menaces ou les insultes continuent, je mettrai fin à cette conversation.',
  ],
  C47: [
    'Je reste ici avec {toi|vous}, et je fais intervenir tout de suite une personne formée pour cela.',
    'Je fais intervenir tout de suite une personne formée pour cela.',
  ],
};
