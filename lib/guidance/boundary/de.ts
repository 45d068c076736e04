import type { BoundaryLines } from './boundary-lines.ts';

/** Naming the boundary, in German. */
export const german: BoundaryLines = {
  first:
    'Ich möchte das mit {dir|Ihnen} lösen und bleibe dran. Ohne Beleidigungen kann ich mich ganz um {dein|Ihr} Anliegen kümmern.',
  last: 'Ich habe schon um ein Gespräch ohne Beleidigungen gebeten und bitte jetzt zum letzten Mal darum. Wenn es so weitergeht, beende ich den Chat; {dein|Ihr} Anliegen bleibt offen.',
  close:
    'Ich habe zweimal darum gebeten und beende den Chat jetzt. {Dein|Ihr} Anliegen bleibt offen; {du kannst|Sie können} uns dazu wieder schreiben.',
};
