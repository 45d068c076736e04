import type { CheckReasons } from './reasons.ts';

/** What each check looks for and why, in French. */
export const frenchReasons: CheckReasons = {
  C1: {
    name: 'Une réponse à chaque question',
    why: 'Une question laissée ouverte devra être posée de nouveau.',
  },
  C2: { name: 'Le problème par son nom', why: 'Ses propres mots montrent au client que vous l’avez lu.' },
  C3: {
    name: 'Rien demandé deux fois',
    why: 'C’est déjà dans le tchat ; le redemander entame la confiance.',
  },
  C4: {
    name: 'Une question à la fois',
    why: 'Une personne contrariée répond à une question, pas à trois.',
  },
  C5: {
    name: 'Vérifié que cela fonctionne',
    why: 'Après plusieurs étapes, il faut pouvoir dire que l’une n’a pas marché.',
  },
  C6: {
    name: 'Ce qui s’est passé est reconnu',
    why: 'Un client en colère n’entend la solution qu’une fois entendu lui-même.',
  },
  C7: {
    name: 'Un fait, pas une formule',
    why: 'Une formule usée sonne faux ; un fait de ce tchat, non.',
  },
  C8: { name: 'Court, et en premier', why: 'Une phrase d’empathie aide ; davantage retarde l’aide.' },
  C9: { name: 'Pas déjà dit', why: 'La même phrase deux fois montre au client que c’est une formule.' },
  C10: {
    name: 'Merci pour ce qui a été fait',
    why: 'Remercier pour un effort précis a plus d’effet qu’une excuse de plus.',
  },
  C11: {
    name: 'Une excuse qui répare',
    why: 'Dire ce que nous avons fait et ce que nous réparons lui donne sa valeur.',
  },
  C12: { name: 'Une seule excuse suffit', why: 'Chaque excuse de plus affaiblit la première.' },
  C13: { name: 'Pas de « mais » derrière', why: '« Mais » reprend ce qui vient d’être donné.' },
  C14: {
    name: 'Son ressenti, pas le vôtre',
    why: 'Personne ne sait exactement ce que ressent quelqu’un d’autre.',
  },
  C15: {
    name: '« Je » pour la suite',
    why: 'On fait plus confiance à une personne qui s’en charge qu’à un « nous » sans visage.',
  },
  C16: { name: 'Une heure pour la suite', why: 'Sans délai, le client devra revenir demander.' },
  C17: {
    name: 'Un refus avec une solution',
    why: 'S’entendre dire que rien n’est possible est ce qui blesse le plus.',
  },
  C18: {
    name: 'Aucun reproche au client',
    why: 'Un reproche déclenche une dispute, même quand il est fondé.',
  },
  C19: {
    name: 'Aucun reproche aux autres',
    why: 'Le client a acheté chez vous, peu importe qui a failli.',
  },
  C20: { name: 'Une raison et une alternative', why: 'Une règle seule ressemble à une porte fermée.' },
  C21: { name: 'Un vrai choix', why: 'Choisir redonne la maîtrise que l’incident a enlevée.' },
  C22: {
    name: 'Pour qui et pour quand',
    why: 'Un choix doit dire quand il convient et quand ce sera fait.',
  },
  C23: {
    name: 'Dans votre limite',
    why: 'Au-delà, un responsable décide ; promettre maintenant, c’est risquer de devoir se dédire.',
  },
  C24: { name: 'Pas en dessous de ses droits', why: 'Le client y a droit de toute façon.' },
  C25: { name: 'Des mots concrets', why: 'L’objet et le jour, plutôt que « le problème » et « bientôt ».' },
  C26: { name: 'Ce qui vient ensuite', why: 'Ce qui est dit maintenant n’aura pas à être demandé demain.' },
  C27: {
    name: 'Rien à vendre, aucune note',
    why: 'Tant que rien n’est réglé, vendre donne l’impression de ne pas écouter.',
  },
  C28: {
    name: 'Seulement ce qui peut être tenu',
    why: 'Une garantie non tenue est un second échec.',
  },
  C29: {
    name: 'La promesse arrivée à échéance',
    why: 'Le client se souvient de ce qui était promis : commencez par là.',
  },
  C30: {
    name: 'Ce n’est pas la première fois',
    why: 'Un second échec se nomme, avec ce qui change maintenant.',
  },
  C31: {
    name: 'Aucun mot qui provoque',
    why: 'Ces mots énervent davantage une personne déjà contrariée.',
  },
  C32: { name: 'Pas la mauvaise nouvelle d’abord', why: 'Après ce mot, on ne lit plus le reste.' },
  C33: {
    name: 'Tu ou vous, pas les deux',
    why: 'Les mélanger donne l’impression de morceaux collés ensemble.',
  },
  C34: { name: 'Le bon nom, une fois', why: 'Un nom faux ou répété fait plus de mal que l’absence de nom.' },
  C35: {
    name: 'Pas plus fort que le client',
    why: 'Plus de points d’exclamation et d’argot que lui, et cela sonne faux.',
  },
  C36: {
    name: 'Sobre là où cela fait mal',
    why: 'Les points d’exclamation et les plaisanteries passent pour de l’indifférence.',
  },
  C37: {
    name: 'Des phrases courtes',
    why: 'Une personne stressée ne lit que la moitié d’une longue phrase.',
  },
  C38: { name: 'Rien d’oublié', why: 'Un champ vide ou une note interne montre que c’était un modèle.' },
  C39: {
    name: 'Aucun secret',
    why: 'Mots de passe, codes et numéros de carte n’ont pas leur place ici.',
  },
  C40: { name: 'Une fin qui laisse la porte ouverte', why: 'C’est de la fin que l’on se souvient.' },
  C41: {
    name: 'Une attente avec une heure',
    why: '« Un instant » sans heure donne l’impression d’être abandonné.',
  },
  C42: {
    name: 'Entendre, puis résoudre',
    why: 'Très contrarié, on ne retient aucun fait avant d’avoir été entendu.',
  },
  C43: {
    name: 'Pas de lettre type',
    why: 'Un long bloc collé au milieu de la colère se lit comme un mur.',
  },
  C44: {
    name: 'D’abord remercier, puis demander',
    why: 'Remerciez pour la confidence, et ne notez rien sans un oui.',
  },
  C45: { name: 'Sobre dans le deuil', why: 'Court et simple, sans exclamation, formulaire ni enquête.' },
  C46: {
    name: 'Prévenir avant de clore',
    why: 'Dites une fois ce qui suivra, puis vous pouvez clore ; personne n’a à subir d’injures.',
  },
  C47: {
    name: 'De l’aide, pas des conseils',
    why: 'Suivez la procédure de l’équipe et faites venir la personne formée.',
  },
};
