import type { BoundaryLines } from './boundary-lines.ts';

/** Naming the boundary, in French. */
export const french: BoundaryLines = {
  first:
    'Je veux régler cela avec {toi|vous}, et je continue. Sans insultes, je peux me consacrer à {ta|votre} demande.',
  last: 'J’ai déjà demandé une conversation sans insultes ; c’est la dernière fois que je le demande. Si cela continue, je termine cette conversation ; {ta|votre} demande reste ouverte.',
  close:
    'Je l’ai demandé deux fois, je termine donc cette conversation maintenant. {Ta|Votre} demande reste ouverte ; {tu peux|vous pouvez} nous réécrire à ce sujet.',
};
