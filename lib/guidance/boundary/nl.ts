import type { BoundaryLines } from './boundary-lines.ts';

/** Naming the boundary, in Dutch. */
export const dutch: BoundaryLines = {
  first:
    'Ik wil dit met {je|u} oplossen en ik blijf ermee bezig. Zonder schelden kan ik mijn aandacht bij {je|uw} vraag houden.',
  last: 'Ik vroeg {je|u} al om het zonder schelden te doen, en dit is de laatste keer dat ik het vraag. Gaat het door, dan sluit ik deze chat; {je|uw} vraag blijft openstaan.',
  close:
    'Ik heb het twee keer gevraagd en sluit deze chat nu. {Je|Uw} vraag blijft openstaan; {je kunt|u kunt} ons er opnieuw over schrijven.',
};
