import type { GroupWords } from '../review-words.ts';

/** Grief, vulnerability, abuse and safety. */
export const lanes: GroupWords<'lanes'> = {
  condoles: {
    any: [
      '(gecondoleerd|condoleer|condoleance|condoleances|condoleren)',
      '(mijn|onze|oprechte|innige) (deelneming|medeleven)',
      '(wat een|groot|dit|uw|je) verlies',
      '(veel|heel veel|alle) sterkte',
      '(verdrietig|droevig|wat erg) [~1] dat ~4 (overleden|gestorven|verloren|er niet meer)',
      '(sterkte) (met|in|gewenst|toegewenst)',
    ],
  },
  thanks_for_telling: {
    any: [
      '(bedankt|dank|dank je|dank u|dankjewel|dank je wel|dank u wel) [~1] dat (je|u) [~3] (vertelt|deelt|zegt|aangeeft|laat weten|hebt verteld|heeft verteld|hebt gedeeld|vertelde|uitlegt|toevertrouwt|open)',
      '(fijn|goed|moedig|knap|dapper|blij) [~1] dat (je|u) [~4] (vertelt|deelt|zegt|aangeeft|laat weten|verteld|gedeeld|vertelde)',
      '(bedankt|dank|dankjewel|dank je wel|dank u wel|dank u) [~1] voor (je|uw|het) (openheid|vertrouwen|eerlijkheid|delen|vertellen)',
    ],
  },
  asks_consent: {
    any: [
      '(mag|mogen|zal|kan) ik (dit|dat|het|uw|je) [~5] (noteren|opschrijven|vastleggen|doorgeven|delen|opslaan|bewaren|vermelden)',
      '(vind|vindt) (je|u) het (goed|oke|ok|prettig|fijn) (als|dat|wanneer) ~8',
      '(met|zonder) (je|uw|jouw) (toestemming|goedvinden|akkoord)',
      '(geef|geeft|heb|heeft|krijg) [~3] toestemming',
      '(als|zonder dat) (je|u) het [~1] (goedvindt|wilt|wil)',
      'is het (goed|oke|akkoord) (als|dat) ik ~6',
    ],
  },
  notes_it: {
    any: [
      '(ik|we|wij|k) (noteer|noteren|registreer|vermeld|leg|schrijf) [~6] (dossier|systeem|vast|account|klantkaart|notitie|op|erbij|situatie|depressie|ziekte|diagnose)',
      '(maak|maken|zet|zetten|plaats) (ik|we|een) [~6] (aantekening|notitie|systeem|dossier|account)',
      'ik (maak|zet|plaats|heb) [~6] (aantekening|notitie|systeem|dossier|account|genoteerd|vastgelegd|geregistreerd|doorgegeven)',
      '(geef|geven) (ik|we) [~5] door',
      'ik (geef|stuur|deel|zet|meld) (dit|dat|het|uw|je|jouw) [~5] (door|met mijn|aan mijn|bij mijn)',
      '(is|wordt|staat) [~3] (genoteerd|geregistreerd|vastgelegd) ~3',
    ],
    unless: [
      '(mag|mogen|zal|kan) ik (dit|dat|het|uw|je)',
      '(vind|vindt) (je|u) het',
      '(niets|niks|nooit|niet) ~4',
      '(noteer|noteren) ik (niets|niks|niet)',
    ],
  },
  will_be_fine: {
    any: [
      '(komt|kom) [~2] (allemaal|wel|vast|helemaal|goed) [weer] [goed]',
      'komt goed',
      '(alles|het) (wordt|word) [~2] beter',
      'het (valt|gaat) [~2] (mee|over|voorbij)',
      '(morgen|straks) ziet [~3] (anders|beter|rooskleuriger)',
      'er is [altijd] [nog] (hoop|licht)',
      '(maak|maakt) (je|u) [~1] (geen zorgen|niet druk)',
      'tijd heelt',
    ],
  },
  counsels: {
    any: [
      '(denk|denkt) [u|je|toch|eens|maar] [~2] (aan|positief|om)',
      '(moet|moeten|probeer|probeert) [~5] (positief|sterk|vrolijk|rustig) (blijven|denken|zijn|te blijven|te denken)',
      '(zelfmoord|zelfdoding|suicide|doodgaan|eruit stappen) [~3] (geen|niet|oplossing|laf|zonde)',
      '(geef|geeft) [u|je] [~1] niet op',
      '(ga|gaat) [u|je] [~1] (eerst|eens|maar|lekker|even) [~2] (slapen|wandelen|rusten|sporten|buiten)',
      '(het leven|uw leven|je leven) is [~4]',
      '(zoveel|genoeg) [~2] om voor te leven',
      '(doe|doet) [u|je|dat|het] [~2] (niet|geen gekke)',
      'ik (raad|adviseer) (je|u) ~4',
      'anderen hebben het [~2] (erger|slechter|zwaarder)',
    ],
    unless: ['ik doe ~'],
  },
  boundary: {
    any: [
      '(zo|op deze manier|op die manier|op deze toon) [~5] (niet aangesproken|niet toegesproken|niet verder|niet met|niet tegen|geen gesprek|niet worden)',
      '(wil|laat|word|hoef) (ik|me|mij) [~6] niet [~3] (aangesproken|uitschelden|uitgescholden|toegesproken|behandeld|beledigen)',
      '(schelden|scheldwoorden|schelden en|beledigingen|bedreigingen|dreigen|uitschelden|gescheld|grof taalgebruik) [~5] (accepteer|accepteren|stop|niet|geen|tolereren|grens)',
      '(accepteer|tolereer|accepteren|tolereren) [~6] (niet|geen|schelden|beledigingen|taal)',
      'zonder [~2] (schelden|scheldwoorden|gescheld|beledigingen|dreigen)',
      '(gaat|ga|gaan|blijf|blijft) [~4] (door|zo|schelden) [~2] [dan] (sluit|beeindig|stop|verbreek|eindig)',
      '(houd|hou|houdt|houden) [~3] (het|dit|we) [~2] (netjes|respectvol|beleefd)',
    ],
  },
  ends_chat: {
    any: [
      '(sluit|beeindig|verbreek|stop|eindig|verlaat|sluiten|beeindigen) [ik|wij|we] [nu|hierbij] (deze|dit|de|het) [nu|hierbij] (chat|gesprek|conversatie|sessie)',
      '(ik|wij|we) (sluit|beeindig|verbreek|stop|eindig|verlaat|sluiten|beeindigen) [~2] (chat|gesprek|conversatie|sessie)',
      '(gesprek|chat) is [hiermee|nu|bij deze] (afgelopen|klaar|voorbij|beeindigd|gesloten|over|ten einde)',
      '(ik|k) (ga|hang) [~3] (ophangen|op|weg)',
      '(chat|gesprek) gaat [~1] (dicht|sluiten)',
      '(je|u) (bent|wordt|word) [~3] (geblokkeerd|verbannen|blokkeren)',
      '(ga|zal|wil) ik (je|u) niet [meer|verder] helpen',
      '(ik|we) (blokkeer|verwijder) (je|u|jou)',
    ],
    unless: [
      '(gaat|ga|blijf|blijft|als|bij|indien|mocht) ~8 (sluit|beeindig|verbreek|stop|eindig|sluiten) [ik|we] ~5',
      '(dan|anders) (sluit|beeindig|verbreek|stop) (ik|we)',
      'melding ~',
    ],
  },
  brings_help: {
    any: [
      '(haal|roep|vraag|betrek) [ik] [~5] (iemand|collega|leidinggevende|teamleider|specialist) [~5]',
      '(collega|iemand) [~7] (opgeleid|bij|helpen|erbij|overneemt|komt|is)',
      '(113|112|huisarts|huisartsenpost|crisisdienst|zelfmoordpreventie|zelfmoordlijn|1813)',
      '(blijf|blijven) [ik] [~3] (hier|bij (u|je|jou)|in (de|deze) chat)',
      '(bent|ben|is) (u|je) [~3] (gevaar|veilig)',
    ],
  },
};
