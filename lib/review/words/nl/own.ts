import type { GroupWords } from '../review-words.ts';

const nouns =
  '(koerier|bezorger|vervoerder|postbode|chauffeur|magazijn|leverancier|fabrikant|verkoper|bank|collega|collegas|afdeling|medewerker|systeem|administratie|postnl|dhl|dpd|ups|gls|bpost|monteur)';

const infinitives =
  '(kijken|nakijken|uitzoeken|opzoeken|zoeken|nazoeken|navragen|vragen|bellen|terugbellen|mailen|sturen|opsturen|versturen|toesturen|doorsturen|regelen|checken|controleren|aanpassen|wijzigen|annuleren|stopzetten|terugstorten|terugbetalen|storten|terugboeken|teruggeven|vervangen|omruilen|bestellen|reserveren|inplannen|aanvragen|aanmaken|doorgeven|doorzetten|melden|overleggen|onderzoeken|bekijken|terugkomen|weten|opnemen|oppakken|oplossen|overnemen|klaarzetten|crediteren|vergoeden|resetten|herstellen|activeren|laten bezorgen|bezorgen|ophalen|afhandelen|behandelen|escaleren|informeren|uitschrijven|nalopen|inzetten|fixen|aanbieden|verlengen|verplaatsen|pauzeren|voorstellen|meesturen)';

/** Who does what by when, and what cannot be done. */
export const own: GroupWords<'own'> = {
  i_do: {
    any: [
      '(ik|k) [nu|even|meteen|direct|vandaag|zelf|alvast|ook|dan|graag] (zoek|kijk|check|controleer|bel|mail|app|stuur|verstuur|regel|vraag|informeer|overleg|meld|laat|zet|plan|boek|stort|betaal|vergoed|crediteer|annuleer|wijzig|vervang|bestel|reserveer|neem|pak|haal|volg|los|herstel|start|onderzoek|activeer|reset|koppel|breng|verleng|verwijder|corrigeer|bevestig|noteer|leg|kom|fix|dien|handel|bezorg|ga (er|het|dit|hier|daar|nu|even|meteen|voor|kijken|na|achteraan|mee))',
      '(bel|mail|app|zoek|kijk|check|stuur|verstuur|regel|vraag|meld|laat|zet|stort|boek|neem|pak|haal|los|ga|handel|betaal|vervang|kom|geef) ik (je|jou|u|het|dit|dat|er|er even|de|een|nu|even|meteen|vandaag|zelf|voor|na|uit|op|uw|jouw|hem|ze|met|bij|vanmiddag|morgen)',
      `(ik|k) (ga|zal|kan|wil|moet) ~6 ${infinitives}`,
      `(ga|zal|kan) ik ~6 ${infinitives}`,
      `(laat mij|laat me|laat ik) ~5 ${infinitives}`,
      'ik (geef|schrijf|maak|doe|zorg|pas) [~2] (het|dit|dat|je|u|hem|er|een|de|door|in|aan)',
      'doe ik',
      '((ik|k) (houd|hou)|(houd|hou) ik) (je|u|het|dit|hem) [~4] (hoogte|gaten|bij|zelf)',
    ],
    unless: [
      '(wat|hoe|waarmee|waar) kan ik',
      'kan ik [~2] (nog|verder) [~2] (iets|wat) [anders]',
      '(ik|wij|we) (kan|kunnen|kon|ga|zal) [je|jou|u|er|hier|hem|het|daar|dit|dat|daar] [~1] (niet|geen|niks|niets)',
      'ik vraag (me|mij) [~2] af',
      'ik (vraag|bel|mail|stuur|neem) [~2] nooit',
      'ik neem aan',
      'ik (ga|kom) ~6 (ophangen|beeindigen|sluiten)',
      'moet ik ~8 ?',
      'als ik',
    ],
  },
  has_done: {
    any: [
      '(ik|k) heb ~6 (nagezocht|nagekeken|gekeken|gebeld|gevraagd|nagevraagd|gestuurd|verstuurd|opgestuurd|geregeld|aangepast|gewijzigd|teruggestort|terugbetaald|aangemaakt|doorgegeven|doorgestuurd|doorgezet|gemeld|gecheckt|gecontroleerd|aangevraagd|ingepland|geannuleerd|klaargezet|geboekt|opgezocht|uitgezocht|gereset|stopgezet|gereserveerd|besteld|hersteld|geactiveerd|opgelost|apart gezet|laten nazoeken)',
      'heb ik ~6 (nagezocht|nagekeken|gekeken|gebeld|gevraagd|nagevraagd|gestuurd|verstuurd|opgestuurd|geregeld|aangepast|gewijzigd|teruggestort|terugbetaald|aangemaakt|doorgegeven|doorgestuurd|doorgezet|gemeld|gecheckt|gecontroleerd|aangevraagd|ingepland|geannuleerd|klaargezet|geboekt|opgezocht|uitgezocht|gereset|stopgezet|gereserveerd|besteld|hersteld|geactiveerd|opgelost|apart gezet|laten nazoeken)',
    ],
    unless: ['(ik|k) heb ~4 (niet|geen|nooit) ~3'],
  },
  faceless_do: {
    any: [
      '(wij|we) [zelf|graag|dan|nu|ook|dit] (kijken|zoeken|bellen|mailen|sturen|regelen|vragen|nemen|laten|pakken|houden|onderzoeken|controleren|checken|lossen|komen|zetten|storten|betalen|geven|informeren|bekijken|behandelen)',
      '(kijken|zoeken|bellen|mailen|nemen|laten|pakken|houden|onderzoeken|controleren|lossen|komen|gaan|zullen) (wij|we) (je|u|het|dit|dat|er|de|een|hier|daar|nu|even|z*)',
      `(wij|we|zij|ze) (gaan|zullen|kunnen) ~6 ${infinitives}`,
      '(wij|we|zij|ze) (gaan|zullen) (ermee|er mee|er|hiermee|daarmee) [~2] (aan|achteraan|naar)',
      '(een|mijn|de|onze) (collega|medewerker|afdeling|team|specialist|monteur|planner|teamlid) [~2] (neemt|kijkt|belt|mailt|zal|gaat|pakt|komt|stuurt|zoekt|laat|bekijkt)',
      '(iemand|men) [~2] (neemt|kijkt|belt|mailt|zal|gaat|pakt|komt|stuurt|zoekt|laat|bekijkt)',
      '(wordt|worden|zal|zullen|is|zijn) ~7 (uitgezocht|nagekeken|onderzocht|bekeken|opgepakt|opgelost|afgehandeld|behandeld|doorgezet|doorgestuurd|doorgegeven|gekeken|verwerkt|geescaleerd|behandeling genomen|behandeling)',
      '(wordt|zal) ~3 contact ~5 opgenomen',
    ],
    unless: [
      '(je|jouw|u|uw) ~3 (bent|ben) (opgelost|behandeld)',
      'is ~4 (opgelost|gelukt) [?]',
      'wat kunnen wij',
    ],
  },
  time: {
    any: [
      '(om|voor|tegen|rond|uiterlijk|vanaf|tot|na|tussen|eind|begin|per|op) [de|het] [komende|eerstvolgende|uiterlijk|kwart voor|kwart over|half] (<time>|<weekday>|morgen|vandaag|vanavond|vanmiddag)',
      '(om|tegen|rond|tussen|uiterlijk) [kwart voor|kwart over|half] <2+>',
      '(binnen|over|in|duurt|geef me|geef mij|heb je|hebt u|heeft u|nog|kost|max|maximaal|ongeveer|hooguit|zon|reken op) [de|ongeveer|de komende|de volgende|hooguit|maximaal|nog] (<number>|een paar|enkele|een half|een halve|half|een kwart) [tot <number>|a <number>] (minuut|minuten|minuutjes|min|kwartier|kwartiertje|uur|uren|uurtje|dag|dagen|werkdag|werkdagen|week|weken)',
      '(binnen|over) (het uur|een uurtje|een kwartiertje|een halfuur|een halfuurtje|een tiental minuten)',
      '(vandaag|vanavond|vanmiddag|vanochtend|vannacht|morgen|morgenochtend|morgenmiddag|morgenavond|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maandagochtend|maandagmiddag|dinsdagochtend|vrijdagmiddag|volgende week|deze (week|middag|ochtend)|dit weekend)',
      '<number> uur',
      '<number> <month>',
      '<number> [tot <number>] (werkdag|werkdagen)',
      '(nu|onmiddellijk|direct|nu meteen)',
      '(het|er|daar|je|u|dan|ga ik|ik|dit|dat) meteen',
      'meteen (een|het|de|je|uw|naar|met|na|uit|aan|in|voor)',
    ],
    unless: [
      '(moment|momentje|ogenblik|ogenblikje|geduld) ~4 nu ~3 $',
      'tot nu [toe]',
      '(nu) (eenmaal|niet|geen|dus|toch)',
      'direct (contact|bij) [~3] (vervoerder|bezorger|fabrikant)',
    ],
  },
  refusal: {
    any: [
      '(ik|wij|we) (kan|kunnen|kon|konden|mag|mogen) [~4] (niet|niets|niks|geen) ~1',
      '(kan|kunnen|mag|mogen|kon) (ik|wij|we) [~5] (niet|niets|niks|geen)',
      '(dat|dit|zoiets) (kan|gaat|lukt|mag|zit) [helaas|nu|echt|dus|gewoon|er|bij|ons|jammer|genoeg|~1] niet',
      '(kan|gaat|lukt|mag) [helaas|nu|echt|dus|gewoon|zo|bij ons] niet (meer|want|omdat|als|zonder|vanwege|hoor)',
      '(gaat|lukt) [helaas|nu|echt|dus|gewoon|zo|bij ons] niet $',
      '(terugbetaling|terugbetalen|annuleren|ruilen|retour|wijzigen|omruilen|korting|vergoeding|retourneren|verlengen) [~2] kan [helaas|nu|dus] niet',
      '(niet|geen) [~1] (mijn|onze) (afdeling|taak|werk|beslissing|verantwoordelijkheid|pakkie|probleem)',
      '(systeem|computer|programma|scherm) [~2] (laat|staat) [~4] (niet|geen|niks)',
      '(niet|onmogelijk) [meer] mogelijk',
      'onmogelijk',
      'handen [~2] gebonden',
      '(ga|gaan|gaat) (ik|wij|we|hij|zij|mijn collega) [~2] niet over',
      'daar ga ik niet over',
      '(zit|zat) er niet in',
      '(niet|onvoldoende) bevoegd',
      'niet in staat',
      '(niets|niks|weinig) [meer|verder] [~2] (betekenen|aan doen)',
      'is uitgesloten',
      '(voor ons|wat ons betreft) is [~3] (klaar|afgehandeld|afgedaan|gesloten)',
      'meer kan ik [~3] niet',
    ],
    unless: [
      '(niet|niks|niets|geen) ~4 (zien|lezen|vinden|beloven|garanderen|openen|horen|verstaan|bereiken|missen|wachten|nalaten|voorstellen)',
      'niet (nog|opnieuw) [~2] (hoeft|hoeven|eens|een keer)',
      '(kan|mag) [~1] niet (kloppen|waar zijn|de bedoeling|gebeuren|de bedoeling zijn|door de beugel)',
      'gaat niet (om|over)',
      'niet (mogen|hoeven)',
      '(kan|kunnen) [~2] niet (genoeg|wachten)',
    ],
  },
  instead: {
    any: [
      'wat [~3] (wel [~1] kan|kan [~1] wel|ik kan doen|ik vandaag wel|ik nu wel|we kunnen doen|we wel kunnen)',
      'wat ik [~3] kan (doen|aanbieden|regelen)',
      '(in plaats daarvan|als alternatief|een alternatief|intussen|ondertussen|in de tussentijd)',
      `(wel|dan|vandaag|ook|en|maar|of|anders|nu|vanaf hier|daarom) (kan|kunnen) (ik|we|wij) ~6 ${infinitives}`,
      `(ik|we|wij) (kan|kunnen) [je|jou|u|hem|het|ze] (wel|vandaag|nu|meteen|morgen|direct|een|alvast|zelf|twee|ook|opnieuw) ~6 ${infinitives}`,
      `(ik|we|wij) (kan|kunnen) [je|jou|u] (de|het|dat|hem|je|uw|ze|er) [~1] [opnieuw|vandaag|nog|nu|met spoed|morgen] ${infinitives}`,
      '(ik|we) (kan|kunnen) (twee|drie) dingen',
      '(dit|dat) kan ik [wel|voor je|voor u|nu] doen',
      '(kunnen|kan) [~1] wel',
      '(wel|ook|dan) (kunt|kan|kun) (u|je)',
    ],
  },
  blames_customer: {
    any: [
      '(je|jij|u) had [~6] (moeten|kunnen|horen)',
      '(had|hadden) (je|jij|u) [~5] (moeten|kunnen)',
      '(had|hadden) (je|jij|u) (maar|dan maar|toch|beter)',
      '(je|jij|u) (hebt|heeft|heb|bent|zult|zal) [~5] (verkeerd|verkeerde|fout|foute|nagelaten|verzuimd|onjuist|onjuiste) ~4',
      '(je|jij|u) (hebt|heeft|heb) [~4] niet [goed|eerst|op tijd|tijdig|zelf|correct|juist] (gelezen|gecontroleerd|doorgegeven|ingevuld|gereageerd|betaald|opgelet|gekeken|opgezegd|gemeld|aangegeven|gevolgd|nagekeken)',
      '(je|jij|u) (bent|ben|was) [~1] [zelf] (vergeten|te laat)',
      '(je|jij|u) (was|waart|bent) [~3] niet (thuis|bereikbaar|aanwezig)',
      '(je|jij|u) nam [~3] niet op',
      '(hebt|heeft|heb|ben|bent) (je|u) [zelf] [~3] (verkeerd|verkeerde|fout|foute|vergeten) (adres|gegevens|ingevuld|gedaan|gelezen|huisnummer|besteld|gekozen|om)',
      'zoals [~2] (op|in|bij) [~5] (staat|vermeld|aangegeven|beschreven|stond|lezen)',
      '(als|indien|wanneer) (je|u) [~7] (gelezen|gecontroleerd|opgelet|gebeld|doorgegeven|gevolgd|gewacht|gemeld) (had|hebt|heeft|hebben)',
      '(als|indien) (je|u) [~5] had [~3] (gelezen|gecontroleerd|opgelet|gebeld|doorgegeven|gevolgd|gewacht|gemeld)',
      '(eigen|jouw|uw) (schuld|fout|verantwoordelijkheid|risico)',
      '(je|jouw|uw) eigen (keuze|schuld|fout|verantwoordelijkheid|risico)',
    ],
    unless: [
      '(moeten|mogen|kunnen) (krijgen|ontvangen|hebben|verwachten|rekenen|weten)',
      '(niet|nooit|geen) ~6 (hoeven|hoeft|gehoeven)',
      '(verkeerd|verkeerde|foute|onjuiste) ~4 (gekregen|ontvangen|gestuurd|bezorgd|geleverd)',
      '(je|u) had [~6] moeten (zijn|horen)',
      '(geen|niet) (jouw|uw|je) [eigen] (schuld|fout)',
    ],
  },
  blames_other: {
    any: [
      `(schuld|fout|probleem|verantwoordelijkheid|vergissing|zaak) [~1] van [~2] ${nouns}`,
      `${nouns} [~2] (heeft|hebben|had|hadden) [~4] (fout|fouten|verkeerd|geblunderd|vergeten|kwijtgemaakt|nooit|verprutst|niet goed|steken|zitten slapen)`,
      `(ligt|lag) [~2] aan [~2] ${nouns}`,
      `(moet|moeten|kunt|kan|dient) (je|u|dan) [~3] (bij|naar|met) [~2] ${nouns} [~2] (zijn|wezen|terecht|opnemen|navragen|bellen)`,
      `neem* [~5] contact [~1] op met ${nouns}`,
      `contact (opnemen|op) met ${nouns} zelf`,
      '(andere|een andere|die) afdeling',
      `(mijn|een|die) collega [~3] (had|heeft) [~4] (niet|nooit|verkeerd|fout|beter)`,
      `(vraag|bel|klaag) [~4] ${nouns} (zelf|maar)`,
      `daar (gaat|gaan) [~2] ${nouns} over`,
    ],
    unless: ['(ik|wij) (neem|bel|vraag|nemen) ~8', 'onze (fout|schuld)'],
  },
  policy: {
    any: [
      '(ons|het|dit|bedrijfs) [~1] beleid',
      'beleid',
      '[algemene|onze|de] (voorwaarden|leveringsvoorwaarden|bezorgvoorwaarden|retourvoorwaarden|garantievoorwaarden)',
      '(onze|de|die) (regels|regelgeving|richtlijnen|procedure|procedures|spelregels|huisregels)',
      '(protocol|standaardprocedure|kleine lettertjes|contractueel)',
      'in (je|uw|het|ons|jouw) (contract|overeenkomst) staat',
      'zo (werken|doen) (wij|we) [~1] (nou|nu) eenmaal',
    ],
  },
  reason: {
    any: [
      '(omdat|want|zodat|doordat|aangezien|vanwege|namelijk|reden|waardoor|daarmee|om te voorkomen|om ~3 te (beschermen|voorkomen|zorgen)|dan kan|anders|immers)',
    ],
  },
};
