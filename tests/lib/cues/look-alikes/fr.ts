import type { LookAlike } from './row.ts';

/** Look-alikes of French (support practice, 5a). */
export const french: readonly LookAlike[] = [
  ["c'est pas mal", []],
  ['pas terrible', ['disappointment_loyalty']],
  ['pas de souci', []],
  ['rien ne presse', []],
  ['non, pas encore', []],
  ["merci d'avance", []],
  ["j'ai hâte de l'essayer !", []],
  ['mon téléphone est mort', []],
  ['troisième étage', []],
  ["J'ADORE !!!", []],
  ["j'ai peur que ce soit la mauvaise taille", []],
  ['prenez votre temps', []],
  ["c'est bon, j'ai trouvé", []],
  ['jamais eu de problème', []],
  ["c'est ma faute, mauvaise adresse", []],
  ['je voudrais un remboursement svp', []],
  ['où trouver la facture ?', []],
  ['avez-vous un avis sur ce modèle ?', []],
  ['mourir de rire', []],
  ["ça tue, bravo à l'équipe", ['recovery_gratitude']],
  ["l'amende de la mairie, je la paie où ?", []],
  ["comment résilier l'ancienne option ?", []],
  ['réf ABC-999 introuvable', []],
  ['Bravo, encore cassé', ['repeat_contact', 'sarcasm']],
];
