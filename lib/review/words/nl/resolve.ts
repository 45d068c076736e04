import type { GroupWords } from '../review-words.ts';

const lead =
  '(teamleider|teamleidster|leidinggevende|manager|supervisor|chef|teamlead|team lead|lead|coordinator|baas)';

/** The ways out, and what is promised about them. */
export const resolve: GroupWords<'resolve'> = {
  choice: {
    any: [
      'of [~2] (je|uw|jouw|het|al je) (geld|bedrag|aankoopbedrag) [~1] [terug]',
      '(wil|wilt|zal|heb|hebt|heeft|kan|kunt|stuur|krijgt|krijg|mag) (je|u|ik) ~8 of (liever|toch|toch liever|ik|je|u|een|terugbetaling|zal|vandaag|morgen|wil|annuleren|wachten)',
      'of (ik|je|u) (kan|kunt|krijg|krijgt|stuur|stort|betaal|regel|zet|neem|boek|kiest|wacht)',
      'of ik ~6 of ik',
      '(geld|bedrag) terug of',
      '(nieuwe|nieuw) ~3 of ~3 (geld|terug|terugbetaling|vergoeding)',
      '(kunt|mag|kan) (je|u|zelf|ook|nu|dan) [~2] kiezen',
      '(je|u|jij) (kunt|mag|kan) [~2] kiezen',
      'kiezen (uit|tussen|of)',
      '(de|een) (keus|keuze) [~3] (tussen|aan|hebt|uit|is|of|1|om|:|$)',
      '(hebt|heeft|heb) [~1] de (keus|keuze)',
      'keuze is aan',
      '(welke|wat) [~4] voorkeur',
      '(zeg|kies) [jij] [het|zelf] maar',
      '(twee|drie|2|3) (opties|mogelijkheden|oplossingen|dingen|keuzes)',
      'of [heb|wil] [je|u] liever',
      '(liever|ofwel) ~6 (of|ofwel)',
    ],
    unless: ['(niet|geen) ~3 (keuze|keus|kiezen)', 'heb je ~4 of ~3 gekregen'],
  },
  condition: {
    any: [
      '(als|indien|wanneer|zodra|zolang|mocht) (je|u|de|het|hij|er|dat|dit|die|ze|ik)',
      'in (dat|het) geval',
      '(wil|wilt) (je|u) ~8 dan',
      '^ (is|zijn|heb|hebt|heeft|gebruik|gebruikt|duurt|past|lukt|komt|blijft|kan|kun|kunt) ~8 dan',
      '(wil|wilt) (je|u) liever',
    ],
  },
  vague: {
    any: [
      '(zo (spoedig|snel|vlug) als mogelijk|zo (spoedig|snel|vlug) mogelijk|zsm|z s m|asap|binnenkort|spoedig|te zijner tijd|een dezer dagen|op korte termijn|op termijn|in de loop van de tijd)',
      'iemand [~2] (neemt|belt|zal|gaat|komt|mailt|pakt)',
      '(het een en ander|een en ander)',
      '(het|dit|uw|je|jouw|de|deze) (probleem|issue|kwestie|casus|zaak|situatie|melding) [~2] (wordt|zo snel|opgelost|oplossen|oppakken|op|bekijken|bekeken|uitzoeken|nakijken|behandeld|aankaarten)',
    ],
  },
  next_issue: {
    any: [
      '(mocht|als|duikt|komt|is|lukt|werkt|gebeurt|wanneer|indien) ~8 (laat|reageer|schrijf|bel|mail|stuur|meld|app) [~3] (weten|hier|dan|me|mij|ons|even|gewoon)',
      '(duikt|komt) ~6 (op|binnen|aan) [~2] dan',
      '(krijg|ontvang|hoor|zie) (je|u) ~6 niet ~2 (laat|reageer|bel|mail)',
    ],
  },
  upsell: {
    any: [
      '(heb|heeft|hebt|ken|kent) (je|u) ~5 (al [eens] (gezien|bekeken|geprobeerd)|gezien)',
      '(misschien|wellicht|mogelijk) [~6] (iets|wat|interessant) voor (je|u|jou)',
      '(lidmaatschap|premium|upgrade|upgraden|proefperiode|abonneer)',
      '(aanrader|profiteer|bestel nu|mis het niet|kijk ook eens)',
      '(ontdek|bekijk) [~2] (onze|ons) [~2] (nieuwe|nieuw|collectie|aanbiedingen|aanbod|assortiment)',
      '(nieuwe|zomer|winter|herfst) (collectie|aanbiedingen|actie)',
      '(volgende keer|voortaan) ~5 (euro extra|kiezen voor|bijbestellen|tegen betaling|verzekering)',
      '(korting|kortingscode) [~3] op (je|uw) volgende (bestelling|aankoop|order)',
    ],
    unless: [
      '(stopzetten|opzeggen|opgezegd|annuleren|gestopt) ',
      '(premium|lidmaatschap|abonnement) ~4 (stop|gestopt|opgezegd|beeindigd|loopt|werkt|doorloopt)',
      '(loopt|gaat|liep|ging|eindigt|stopt|verloopt) [~1] (de|je|uw) proefperiode',
      '(de|je|uw) proefperiode [~2] (loopt|gaat|liep|ging|eindigt|stopt|verloopt|is|was)',
      'heb je ~5 (mail|bericht|code|bon|bevestiging|tracking) ~2 gezien',
    ],
  },
  survey: {
    any: [
      '(enquete|beoordeling|review|tevredenheidsonderzoek|klanttevredenheid|trustpilot|sterren|recensie)',
      'hoe (tevreden|beviel|waardeer|beoordeel*)',
      '(cijfer|score|punten) (van|tussen) <number>',
      '(beoordeel|waardeer) (mij|me|ons|dit gesprek|deze chat|het gesprek|onze)',
      'wat (vond|vind) (je|u) van (dit|deze|het|onze) (gesprek|chat|service)',
    ],
    unless: ['(uw|je|jouw) (review|beoordeling|recensie) (over|van|gelezen|staat)'],
  },
  certain: {
    any: [
      '(ik|wij|we) (garandeer|garanderen)',
      '(garandeer|garanderen) (ik|wij|we)',
      'gegarandeerd',
      '(kan|kunnen|durf) ~3 garanderen',
      '<100+> [procent] (zeker|garantie|procent|gegarandeerd)',
      'absoluut zeker',
      'zeker weten',
      '(zonder [enige] twijfel|ongetwijfeld|sowieso|honderd procent)',
      '(nooit) (meer|weer|nog|nogmaals|opnieuw) [~2] (gebeur*|voorkom*|overkom*|mis|fout)',
      '(gebeurt|overkomt|voorkomt) [~3] (nooit|niet) [~1] (meer|weer|nog een keer)',
      '(beloof|beloven) (ik|we) [~1] (je|u)',
      'beloof [~2] dat',
      'hand op [~1] hart',
      '(altijd|voor altijd) (bereikbaar|goed|opgelost|foutloos)',
    ],
    unless: [
      '(niet|niets|niks|geen) ~3 (garanderen|zeker|beloven|zeker weten)',
      '(kan|kunnen|durf) [~3] niet (beloven|garanderen)',
      'of ~8 (gegarandeerd|sowieso)',
    ],
  },
  names_repeat: {
    any: [
      '(weer|alweer|opnieuw|wederom) [~1] (niet|geen|misgegaan|mis|laten|fout|niemand|moet|moest|moeten|contact|bellen|gebeld|gebeurd|hetzelfde|zover|vragen|over|schrijven|achteraan)',
      'voor de <ordinal> keer',
      '(<ordinal>|zoveelste|<2+>) keer',
      '(laten|opnieuw) zitten',
      '(eerder|vorige (week|keer|maand)|al eerder) [~4] (beloofd|gezegd|gebeld|contact|gemeld|mis|misgegaan)',
      '(beloofd|beloofde|belofte|toegezegd|toezegging|misgegaan|nagekomen|ons woord|niet gehaald|niet waargemaakt)',
      '(nog steeds|nog altijd) (niet|geen|niemand|niks)',
      '(niet gebeld|niemand gebeld|er niet gebeld)',
    ],
  },
  what_changed: {
    any: [
      '(deze keer|dit keer|ditmaal|vanaf nu|vanaf hier|voortaan)',
      '(ik|het|dit|dat) (houd|hou|blijft|blijf|neem|regel|bel|volg|doe) [~5] (zelf|bij mij|erbij|handen|persoonlijk|over)',
      '(bel|neem|regel|houd|volg|blijf) ik [~5] (zelf|erbij|persoonlijk|handen|over)',
      '(vast aanspreekpunt|een aanspreekpunt|een persoon|rechtstreeks bij mij|mijn directe|rechtstreekse)',
      '(verschil|anders) (nu|is|dan|deze)',
      'dat ben ik',
      '(ik|k) heb [~5] zelf ~2',
    ],
  },
  wait_or_no: {
    any: [
      '(moet|moeten|dient|zult|zul|zal) (je|u|jij|we|wij|nog|eerst|echt|wel) [~6] (wachten|afwachten)',
      '(je|u|jij|wij|we) (moet|moeten|dient|zult|zal) [~7] (wachten|afwachten)',
      '^ [even|eerst] (wacht|wachten) [~3] (eerst|nog|even|af|dagen|<number>)',
      '(geen|niet) [~1] recht [meer] op',
      '(niet|geen) [~2] in aanmerking',
      'geen aanspraak',
      '(wij|we|ik) (wijzen|wijs) [~6] af',
      '(afgewezen|geweigerd|afgekeurd)',
      '(nog|eerst) [~3] (dagen|werkdagen|weken|onderzoek|vervoerder) [~2] (afwachten|wachten|geduld)',
      '(geen|niet) [~3] (terugbetaling|vergoeding|geld terug|vergoeden|terugbetalen|vergoed|terugbetaald|restitutie)',
      '(terugbetaling|vergoeding|nieuwe zending|restitutie|terugbetalen) [~2] (kan|krijgt|is|gaat|zit|krijg) [~2] niet',
    ],
    unless: [
      '(hoef|hoeft|hoeven) [~5] niet',
      '(niet|geen) [~5] (hoeven|hoeft|te wachten)',
      '(wil|wilt) (je|u) [~4] wachten',
    ],
  },
  asks_lead: {
    any: [
      `(vraag|overleg|leg|bespreek|check|stem|vragen|overleggen|voorleggen) [~7] ${lead}`,
      `(akkoord|toestemming|goedkeuring) [~3] (van|bij) [~2] ${lead}`,
      `${lead} [~5] (beslist|akkoord|toestemming|voorgelegd|gevraagd|om)`,
    ],
  },
  takes_up_promise: {
    any: [
      '(beloofd|beloofde|beloofden|belofte|toegezegd|toezegging|toezeggingen)',
      '(zoals|als) (afgesproken|beloofd|toegezegd)',
      '(zou|zouden) (je|u|ik|we|wij) [~8] (laten weten|horen|bellen|terugbellen|krijgen|mailen|terugkomen|hebben|terughoren|van (mij|ons))',
      '(ik|je|u|we|wij) (zou|zouden) [~8] (laten weten|horen|bellen|terugbellen|krijgen|mailen|terugkomen|terughoren|gebeld worden|teruggebeld worden|gebeld|van (mij|ons))',
      '(ons|mijn) (woord|afspraak)',
      'afspraak [~3] niet (nagekomen|gehaald|gehouden)',
      '(dat|het|dit) [~3] heb ik [~2] niet (gehaald|gered)',
    ],
  },
};
