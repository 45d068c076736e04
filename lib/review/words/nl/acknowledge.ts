import type { GroupWords } from '../review-words.ts';

const bad =
  '(zuur|balen|vervelend|vervelende|rot|frustrerend|frustrerende|ellendig|lastig|verschrikkelijk|irritant|teleurstellend|pijnlijk|schrikken|klote|kut|onhandig|slordig|erg|verdrietig|bizar|zonde|heftig|ergerlijk|ongelofelijk|vreselijk|belabberd|sneu|stom)';

/** Feeling with the customer, and owning what went wrong. */
export const acknowledge: GroupWords<'acknowledge'> = {
  feeling: {
    any: [
      `(dat|dit|het|wat|is|was) [~1] [heel|erg|echt|zo|super|enorm|ontzettend|natuurlijk|inderdaad|gewoon|best|behoorlijk|zeer|ook] ${bad}`,
      `^ [heel|erg|echt|super] ${bad}`,
      '(heel|erg|echt|super|zo|ontzettend|wat) [erg|heel] (naar|nare)',
      'wat een (gedoe|ellende|toestand|teleurstelling|dag|ergernis|pech|rotdag|frustratie|heisa|schrik|tegenvaller|blunder|ramp|zoektocht|rompslomp)',
      '(ik|wij|we|k) (snap|begrijp|begrijpen|snappen) [heel|goed|heel goed|best|helemaal|echt|dat|volkomen] (dat|hoe|waarom|het|je|u|jouw|uw)',
      'ik (hoor|merk|lees|zie) [~2] (dat|hoe) (je|u|dit|het) [~5] (boos|zat|hoog zit|geduld|klaar|raakt|gefrustreerd|teleurgesteld|zorgen)',
      '(begrijpelijk|logisch|terecht) [dat]',
      '(je|u) (hebt|heeft|bent|mag|had) [~3] (terecht|groot gelijk|helemaal gelijk|alle reden|alle recht)',
      '(te|veels te) (lang|vaak|veel)',
      '^ dat (je|u) ~8 (klopt|hoort|kan|is|mag|had|zit) [~2] niet',
      '^ na ~6 (wil|mag|verwacht|verdien|verdient|had|ben|bent) (je|u)',
      'niet [~1] (wat|waar) (je|u) [~2] (betaalt|verwacht|besteld|verwachtte|gewend)',
      'lang [om] (te|op) (wachten|antwoord)',
      '(voor) (niks|niets) [~2] (thuis|gewacht|gebleven|zat|gezeten|geweest|$)',
      '(dag|dagen|week|weken|uur|middag|ochtend|maand|maanden|keer) [~2] voor (niks|niets)',
      '(niet|nooit) [~3] (mogen (gebeuren|zijn|hoeven)|gebeuren mogen|hoeven (wachten|te wachten|vragen|bellen)|gehoeven|nodig moeten zijn)',
      '(had|hadden|hoefde) [~3] niet [~2] (gehoeven|hoeven|mogen)',
      '(is|was|voelt) [helemaal|echt|gewoon|dus] niet (oke|ok|netjes|fijn|leuk|goed|best|niks|prettig|acceptabel|in orde|zoals het hoort)',
      'zo hoort het [~6] niet',
      '(geen stijl|geen doen|geen pretje|geen manier van doen)',
      'vraagtekens ~3 terecht',
      '(kritiek|klacht|boosheid) [~6] is terecht',
    ],
    unless: [
      '(ik|we) (snap|begrijp) (het|je|dit|niet) [~1] (niet|vraag|?)',
      '(jammer|spijtig) genoeg',
      'begrijp ik (het|je|u) [~1] goed',
      '^ maak (je|u) geen',
    ],
  },
  generic: {
    any: [
      'wat [ontzettend|erg|super|heel|enorm] (vervelend|jammer|spijtig)',
      'wat [erg|ontzettend|heel] (naar|erg) (voor (je|u|jou)|om te horen|$)',
      '(ik|wij|we) (begrijp|begrijpen|snap|snappen) [heel goed|heel|goed|helemaal|volkomen|volledig] (je|jouw|uw|de) (frustratie|teleurstelling|ongenoegen|irritatie|boosheid|ergernis|situatie|zorgen|gevoel)',
      '(begrijp|snap|begrijpen|snappen) [~3] dat (dit|het|dat) [~4] (frustrerend|vervelend|lastig|naar|teleurstellend|irritant|balen) [~2] (is|was|$|voelt|moet zijn)',
      '(voor|om) (het|de|dit|alle|eventuele|enig|eventueel) (ongemak|overlast|hinder|ongerief|ongemakken)',
      '(vervelend|naar|jammer|spijtig|rot|balen) (voor (je|u|jou) $|om [dit|dat|zo] [te] (horen|lezen|vernemen))',
      'vervelend [dat] (voor (je|u)|dit zo|het zo|dat dit|dat het) ~3',
      '(bedankt|dank|dankjewel|dank je wel|dank u wel|dank je|dank u) [~1] voor (je|uw|jouw|het) (begrip|geduld|geduld en begrip|begrip en geduld)',
      '(je|uw|jouw) (mening|feedback|tevredenheid|klacht|bericht) is [~2] belangrijk',
      '[natuurlijk|uiteraard|absoluut|zeker] niet (de bedoeling|wat we willen|wat wij willen|hoe (wij|we) (het|dit) (willen|voor ogen)|onze bedoeling|onze intentie|wat (je|u) van ons (gewend|mag))',
      '(oprechte|welgemeende) (excuses|excuus|spijt)',
      '(onze|mijn|ons) [uiterste|stinkende] best',
      '(wij|we) (betreuren|vinden het [~2] (vervelend|jammer|spijtig|erg))',
      '(wij|we) waarderen (je|uw) (geduld|feedback|begrip)',
      '(deze|een|zo een) [~2] ervaring (hebt|heeft|had|moest)',
    ],
    unless: ['wat (vervelend|jammer) ~8 (thuis|buren|gewacht|<number>)'],
  },
  apology: {
    any: ['(sorry|excuses|excuus|verontschuldig*|spijt (me|mij|ons|het|dat))'],
    unless: ['(geen|hoeft niet) [~3] (sorry|excuses)', 'tot (mijn|onze) spijt'],
  },
  responsibility: {
    any: [
      '(onze|mijn) (fout|schuld|verantwoordelijkheid|vergissing|blunder|verantwoording)',
      '(ligt|lag|zit) [~2] (aan|bij) (ons|mij)',
      '(wij|we|ik) (zaten|zat|zitten) [~2] fout',
      'fout van (ons|mij|onze kant|onze zijde)',
      '(wij|we|ik) (hebben|heb) [~8] (verkeerd|vergeten|gemist|fout|laten wachten|laten zitten|laten liggen|waargemaakt|nagekomen|gehouden|dubbel|over het hoofd)',
      '(hebben|heb) (wij|we|ik) [~8] (verkeerd|vergeten|gemist|fout|laten wachten|laten zitten|laten liggen|waargemaakt|nagekomen|gehouden|dubbel|beloofd|over het hoofd)',
      '(wij|we|ik) (had|hadden) [~8] (moeten|mogen)',
      '(had|hadden) (wij|we|ik) [~8] (moeten|mogen)',
      '(had|hadden) [~6] moeten (zijn|komen|krijgen|hebben|liggen|weten|staan|gebeuren)',
      '(bij|door|van) ons [~2] (misgegaan|mis|fout|misging|blijven liggen|verkeerd|kwijtgeraakt)',
      'ons woord [~2] niet',
      '(wij|we|ik) [~3] niet (gehaald|gered|gelukt|nagekomen|waargemaakt)',
      '(wij|we|ik) (deden|deed|lieten|liet) [~5] (niet|zitten|wachten|liggen|steken)',
      '(steken laten vallen|tekortgeschoten|in gebreke gebleven)',
      '(reken|trek) [~3] (ons|mij) [zelf] aan',
      '(wij|we|ik) zou [~6] en dat ~3 niet',
      'ten onrechte',
      '(ging|gaat|is) [~2] (bij|door) ons [~1] (mis|fout)',
    ],
    unless: [
      '(niet|geen) (onze|mijn) (fout|schuld|verantwoordelijkheid)',
      '(je|u|jij) had [~8] moeten (lezen|bellen|melden|checken|controleren)',
    ],
  },
  thanks_effort: {
    any: [
      '(bedankt|dank|dankjewel|dank je|dank je wel|dank u|dank u wel|merci) [~1] dat (je|u|jij)',
      '(bedankt|dank|dankjewel|dank je|dank je wel|dank u|dank u wel|merci) [~1] voor (het|je|uw|jouw|de|al je|al uw) [~2] (wachten|geduld|moeite|meedenken|uitzoeken|navragen|foto|fotos|uitleg|doorgeven|tijd|melding|bellen)',
      '(fijn|goed|top|mooi) dat (je|u|jij) [~5] (contact|weten|meldt|aangeeft|vertelt|zegt|checkt|doorgeeft|navroeg|gevraagd|gekeken|gebeld|uitgelegd|laat weten|volhoudt)',
      'dank (daarvoor|voor de moeite|voor het wachten)',
    ],
  },
  same_feeling: {
    any: [
      'ik weet [precies|heel goed|goed|als geen ander|exact|maar al te goed|zelf] [~1] hoe (je|jij|u|vervelend|dit|dat|het|frustrerend|naar|rot)',
      '(ik) (zou|had|was) [~2] [ook|precies|hetzelfde|net zo] [~2] (woedend|boos|gebaald|balen|kwaad|gek|ontploft|pissig|teleurgesteld|gefrustreerd|hetzelfde)',
      '(zou|had|was) ik [~2] (ook|hetzelfde|precies|net zo) [~2] (woedend|boos|gebaald|balen|kwaad|gek|pissig|teleurgesteld|gefrustreerd|zijn|voelen|hebben)',
      '(in|als) (jouw|uw|jou|u) (plaats|schoenen|situatie) [~3] (ook|hetzelfde)',
      'ik (voel|leef) [~3] met (je|u|jou) mee',
      '(ik|we) (kan|kunnen) (me|mij|ons) [heel|helemaal|precies|volledig|goed|heel goed|echt] [goed] (voorstellen|indenken|inleven) [~1] (hoe|dat) (je|jij|u|dit|vervelend|frustrerend)',
      'ik (weet|ken) [~2] [dat] gevoel',
      'ik (heb|had) [het|dit|dat] [~2] zelf [ook] [~3] (gehad|meegemaakt|ervaren)',
      '(word|werd) [~3] zelf ook [~2] (gek|boos|ziek|moe|niet vrolijk)',
      '(heb|had) [ik] [~3] zelf ook [~3] (gehad|meegemaakt)',
    ],
    unless: [
      'hoe [~1] (het|dit|dat) [~2] (zit|staat|werkt|moet|kan)',
      'ik weet [~2] hoe (laat|lang|je dit|je dat|je het)',
    ],
  },
  but: {
    any: [
      '(maar|echter|desondanks|niettemin|evenwel)',
      'alleen (kan|is|heb|moet|hebben|kunnen|weet|zie|ligt|staat|was)',
      'toch (staat|is|zegt|moet)',
    ],
    unless: [
      'niet (vandaag|alleen|morgen|vanmiddag) maar',
      '(zeg|doe|kom|laat|vraag|schrijf|stuur|mail|reageer|kies) [~3] maar',
      '(nog|al|helemaal|zolang|nou|nu) maar',
      'maar (liefst|al te|een keer|even)',
    ],
  },
};
