import type { ownSide as shape } from '../en/own-side.ts';

/** The agent’s own side, in Dutch. */
export const ownSide: typeof shape = {
  setting: 'Voor jezelf',
  parts: {
    reframe: 'Een hard bericht van de andere kant bekeken',
    boundary: 'Grenzen aangeven bij scheldpartijen en dreigementen',
    calm: 'De rustige weergave van een fel bericht',
    pause: 'Een pauze aanraden na drie zware chats',
    helped: 'Een chat die tot rust kwam',
  },
  settingHint: 'Hiervan wordt niets bewaard. Attune leidt nooit af wat je voelt.',
  calm: {
    open: 'Rustige weergave',
    heading: 'Wat er staat, zonder de scherpe randjes',
    original: 'Toon het origineel',
    back: 'Toon de rustige weergave',
    close: 'Sluiten',
  },
  reframe: 'Van de andere kant bekeken',
  pause: {
    offer: 'Drie zware chats op rij. Er even een paar minuten tussenuit kan helpen, als dat lukt.',
    hint: 'Attune telt chats; het raadt niet hoe je je voelt.',
  },
  helped: (from, to, cause, option) =>
    `Deze chat ging van “${from}” naar “${to}”. Waar het om ging: “${cause}”.${option === null ? '' : ` De klant koos voor “${option}”.`}`,
  boundary: {
    heading: 'De grens aangeven',
    steps: { first: 'Een eerste waarschuwing', last: 'De laatste waarschuwing', close: 'De chat afsluiten' },
    next: (step) => `Nu aan de beurt: ${step}`,
    alone:
      'Je staat hier niet alleen voor: haal je teamleider erbij wanneer je wilt. Een bedreiging sluit de chat meteen.',
  },
};
