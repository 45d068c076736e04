import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/playbook/language.ts';
import type { PhraseKind } from '../../../lib/review/phrases.ts';
import { holds, readReply } from '../../../lib/review/reading.ts';
import { loadAllReviewWords, reviewWordsOf } from '../../../lib/review/words/load.ts';
import { loadEverything } from '../../../scripts/support/load-everything.ts';

beforeAll(async () => {
  await loadEverything();
  await loadAllReviewWords();
});

type Row = readonly [language: Language, kind: PhraseKind, text: string];

/** Phrases of the kinds that few examples of a check reach. */
const held: readonly Row[] = [
  ['de', 'asks_more', 'Bitte schicken Sie mir die Rechnung.'],
  ['de', 'asks_more', 'Schick mir bitte ein Bild davon.'],
  ['de', 'asks_more', 'Können Sie mir den Fehler beschreiben?'],
  ['de', 'asks_more', 'Könnten Sie den Termin noch bestätigen?'],
  ['de', 'asks_more', 'Lassen Sie mich wissen, welche Farbe Ihnen lieber ist.'],
  ['de', 'asks_more', 'Ich brauche von Ihnen noch eine Angabe.'],
  ['de', 'tells_back', 'Sie haben den ganzen Tag zu Hause gewartet.'],
  ['de', 'tells_back', 'Du hast bei den Nachbarn geklingelt.'],
  ['de', 'tells_back', 'Sie warten schon seit Montag.'],
  ['de', 'tells_back', 'Zwei Wochen ohne Internet.'],
  ['de', 'tells_back', 'Der Rucksack ist nie bei Ihnen angekommen.'],
  ['de', 'tells_back', 'Ihnen wurde zweimal abgebucht.'],
  ['fr', 'asks_more', 'Envoyez-moi une copie de la facture.'],
  ['fr', 'asks_more', 'Merci de me confirmer la taille.'],
  ['fr', 'asks_more', 'Pouvez-vous me dire ce qui s’affiche ?'],
  ['fr', 'asks_more', 'Dis-moi laquelle te convient.'],
  ['fr', 'asks_more', 'Il me faut votre accord.'],
  ['fr', 'asks_more', 'Pourrais-tu préciser la couleur ?'],
  ['fr', 'tells_back', 'Vous avez attendu toute la journée.'],
  ['fr', 'tells_back', 'Tu as demandé à tes voisins.'],
  ['fr', 'tells_back', 'Vous attendez depuis lundi.'],
  ['fr', 'tells_back', 'Vous n’avez toujours rien.'],
  ['fr', 'tells_back', 'Votre veste n’est jamais arrivée.'],
  ['fr', 'tells_back', 'Vous avez été débité deux fois.'],
  ['es', 'asks_more', 'Envíame una copia de la factura.'],
  ['es', 'asks_more', '¿Puede decirme qué aparece?'],
  ['es', 'asks_more', 'Necesito que me confirmes la talla.'],
  ['es', 'asks_more', 'Por favor, indique la dirección.'],
  ['es', 'asks_more', 'Dime cuál prefieres.'],
  ['es', 'asks_more', '¿Podrías pasarme una captura?'],
  ['es', 'tells_back', 'Has esperado todo el día en casa.'],
  ['es', 'tells_back', 'Usted ha llamado tres veces.'],
  ['es', 'tells_back', 'Llevas dos semanas esperando.'],
  ['es', 'tells_back', 'La chaqueta no te ha llegado.'],
  ['es', 'tells_back', 'Te hemos cobrado dos veces.'],
  ['es', 'tells_back', 'Dos semanas sin internet.'],
  ['es', 'ends_chat', 'Cierro este chat.'],
  ['es', 'ends_chat', 'Voy a cerrar la conversación.'],
  ['es', 'ends_chat', 'Esta conversación queda cerrada.'],
  ['es', 'boundary', 'No acepto insultos.'],
  ['es', 'boundary', 'Si siguen las amenazas, cierro este chat.'],
  ['es', 'boundary', 'No me hables así.'],
];

const lookAlikes: readonly Row[] = [
  ['de', 'asks_more', 'Ich schicke Ihnen die Rechnung.'],
  ['de', 'asks_more', 'Wenn noch etwas ist, schreiben Sie einfach hier.'],
  ['de', 'asks_more', 'Bitte schicken Sie mir nie ein Passwort.'],
  ['de', 'tells_back', 'Wir müssen 24 Stunden warten.'],
  ['de', 'tells_back', 'Wenn Sie schon bezahlt haben, erstatte ich es.'],
  ['de', 'tells_back', 'Haben Sie die Nachbarn gefragt?'],
  ['fr', 'asks_more', 'Je vous envoie la facture.'],
  ['fr', 'asks_more', 'Ne m’envoyez jamais de mot de passe.'],
  ['fr', 'asks_more', 'Si autre chose se présente, dites-moi.'],
  ['fr', 'tells_back', 'Avez-vous demandé aux voisins ?'],
  ['fr', 'tells_back', 'Si vous avez attendu, je regarde.'],
  ['fr', 'tells_back', 'Il faut compter 24 heures d’attente.'],
  ['es', 'asks_more', 'Te envío la factura.'],
  ['es', 'asks_more', 'No me envíes contraseñas.'],
  ['es', 'asks_more', 'Si surge algo más, escríbeme por aquí.'],
  ['es', 'tells_back', '¿Has preguntado a los vecinos?'],
  ['es', 'tells_back', 'Si has pagado ya, lo devuelvo.'],
  ['es', 'tells_back', 'Hay que contar 24 horas de espera.'],
  ['es', 'ends_chat', 'Si siguen los insultos, una más y cierro el chat.'],
  ['es', 'ends_chat', 'Cierro la incidencia y te escribo.'],
  ['es', 'boundary', 'No acepto la devolución sin etiqueta.'],
];

const isHeld = ([language, kind, text]: Row) => {
  const words = reviewWordsOf(language);
  if (!words) throw new Error(`The words of ${language} are not loaded.`);
  return holds(readReply(text, words), [kind]);
};

describe('a kind of phrase', () => {
  it.each(held)('%s %s: %s', (...row) => {
    expect(isHeld(row)).toBe(true);
  });

  it.each(lookAlikes)('%s, no %s: %s', (...row) => {
    expect(isHeld(row)).toBe(false);
  });
});
