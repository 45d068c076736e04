import type { TopicSign, Written } from '../types.ts';

/** Somebody says that the parcel was delivered. The customer's own "it was delivered" weighs little: it may well be there. */
const claim = (weight: number, ...patterns: readonly string[]) => signsOf('claim', weight, patterns);
/** It is not there. "Not received" alone is also a parcel that is late. */
const absence = (weight: number, ...patterns: readonly string[]) => signsOf('absence', weight, patterns);

function signsOf(half: string, weight: number, patterns: readonly string[]): readonly TopicSign[] {
  return patterns.map((pattern) => ({ pattern, half, weight }));
}

/** Words that hold both halves. */
const both = (weight: number, ...patterns: readonly string[]): readonly TopicSign[] =>
  patterns.map((pattern) => ({ pattern, weight }));

/** The message speaks of something else, or of a parcel that has turned up. */
const elsewhere = (...patterns: readonly string[]): readonly TopicSign[] =>
  patterns.map((pattern) => ({ pattern, weight: 0 }));

/** A claim that names its source, and one in the customer's own voice; an absence that can mean nothing else, and one that can. */
const sourced = 0.55;
const own = 0.3;
const certain = 0.58;
const vague = 0.4;

const en = {
  says: '(says|say|said|sais|saying|shows|show|showing|showed|shown|states|stated|marked|listed|logged|claims|claim|claimed|claiming|reads|swears|swear|insists|reckons|status|scanned|confirmed|confirms|told|tells|updated|apparently|supposedly|allegedly|according to (you|ups|dhl|fedex|usps|dpd|hermes|evri|amazon|royal mail|[the|your] (app|site|website|tracking|courier|carrier|driver|email|system)))',
  // Nothing here can turn the claim into a plan or its contrary: no "will", "be", "not", "out for".
  filler:
    '(it|its|theyve|youve|hes|shes|weve|is|was|were|has|have|had|been|got|as|already|that|to|me|us|the|my|our|this|they|he|she|you|both|all|and|complete|completed|successfully|driver|courier|parcel|package|order|item|delivery|jacket|shoes)',
  delivered:
    '(delivered|deliverd|delivred|delievered|diliverd|dropped off|dropped it off|drop it off|signed for)',
  left: '(handed|gave|passed|left|put|placed|dropped|given|posted|taken|accepted)',
  place:
    '(resident|occupant|owner|household|householder|me|door|doorstep|porch|mailbox|letterbox|post box|box|lobby|hallway|reception|concierge|neighbour|neighbours|neighbor|neighbors|place|garage|shed|locker|garden|mailroom|desk|security|someone|somebody)',
  parcel:
    '(parcel|parcle|package|packages|packge|box|order|delivery|shipment|jacket|shoes|stuff|item|items|one)',
  other: '(refund|money|invoice|receipt|voucher|discount|code|confirmation|charger|manual)',
  not: '(not|never|havent|havnt|hasnt|hasn|didnt|did not|dont|do not|doesnt|wasnt|isnt|aint|cant|cannot|couldnt)',
  neighbours:
    '(neighbours|neighbors|neighbour|neighbor|flatmates|roommates|housemates|concierge|reception|landlord)',
} as const;

const nl = {
  says: '(staat|stond|zegt|zeggen|zei|zeiden|zeg|meldt|geeft|beweert|beweren|claimt|volgens|status|gemeld|aangegeven|gemarkeerd|melding|bericht|mail|mailtje|sms|appje|app|zogenaamd|zogezegd|schijnbaar|blijkbaar|zou|zouden)',
  delivered:
    '(bezorgd|bezord|bezort|geleverd|gelevert|afgeleverd|afgelevert|afgegeven|uitgereikt|overhandigd|aangenomen|neergelegd|neergezet|gebracht)',
  parcel:
    '(pakket|pakketje|pakje|pakjes|pakketten|bestelling|doos|zending|order|levering|jas|schoenen|spullen|ding)',
  other:
    '(geld|terugbetaling|factuur|bon|korting|kortingscode|code|bevestiging|bevestigingsmail|lader|handleiding)',
  received:
    '(ontvangen|ontvange|gekregen|gekrege|gehad|binnen|binnengekregen|aangekomen|aangetroffen|gevonden|gezien|hier)',
  neighbours:
    '(buren|buurman|buurvrouw|buur|overburen|onderburen|bovenburen|receptie|huisgenoten|conciërge|huismeester)',
} as const;

/**
 * How people say that a parcel is marked as delivered and is not there. Each half is read wherever it stands, in one
 * sentence or turns apart; only both together name the topic, or words that hold both.
 */
export const signs: Written<readonly TopicSign[]> = {
  en: [
    ...claim(
      sourced,
      `${en.says} [${en.filler}] [${en.filler}] [${en.filler}] [${en.filler}] ${en.delivered}`,
      `(${en.says}|email|mail|text|message|sms|notification|see|tracking|app) ~4 (is|was|were|has been|have been|got|being) [already|actually|both] ${en.delivered}`,
      `${en.delivered} ~3 (according to|says|it says|apparently|supposedly|allegedly|they say|claims)`,
      `(tracking|status|notification|text|email|history|app|site|website) [~2] ${en.delivered}`,
      '(delivered|delivery) (photo|picture|pic|confirmation|notification|notice|email|text|message|proof)',
      '(proof of delivery|delivery proof|photo proof)',
      `(how|why) (can|could|is|was|does|do|did|would|has) ~3 [be|been|say|says] ${en.delivered}`,
      `^ [so] [it|it was|my ${en.parcel} was] ${en.delivered} [<day>] (?|??|!|!!)`,
      `${en.says} ~3 (signed|${en.left})`,
      `${en.left} [~2] (to|at|with|in|on|by) [~2] ${en.place} ~2 (apparently|supposedly|allegedly|they say|it says)`,
      '(signed for|signature) [~1] (by|of|from)',
      `${en.says} [${en.filler}] [${en.filler}] [${en.filler}] arrived (<day>|this|on|$|at <number>)`,
      `${en.parcel} [~1] ${en.delivered} (?|??)`,
      '(thinks|think|says|claims) [that] (i have|ive got|i got|i received|i already have) (it|my|the|them)',
      'marked ~3 (delivered|complete|completed)',
      '(down|up|through|back) as delivered',
      '(delivery|delivered) (confirmed|completed|complete|successful)',
    ),
    ...claim(
      own,
      `(was|were|got|has been|have been|^) ${en.delivered}`,
      '(i was|was|been) (handed|given) [~2] (parcel|package)',
    ),
    ...absence(
      certain,
      `${en.not} [~3] (received|recieved|receive|recieve|got|get|gotten|have|had|seen|see|find|found) (it|them|mine|anything|any of it|one|$|[my|the|any|a|our|this|that] ${en.parcel}|from you)`,
      `(received|got|have|seen|found|find) (nothing|no ${en.parcel}|none of it) (of|here|yet|$|still|from|of it|but|and)`,
      `(nothing|nobody|no one|no ${en.parcel}) [is|was|has|have|ever|actually] [been] (here|there|came|come|arrived|arrive|received|outside|left|anywhere|showed up|turned up|delivered|to be seen|to be found|at (my|the|our) (door|house|place|front door))`,
      `(there is|theres|there was|still|but|i have|and|has) [still|absolutely|literally] (nothing (here|there|at|on|in|outside|$)|no ${en.parcel}|nothing)`,
      `(no|missing|lost) (parcel|package|packages|delivery|box) [here|anywhere|$]`,
      `${en.parcel} [~2] (${en.not} (here|there|arrived|arrive|come|came|showed|show|turned)|never (came|arrived|showed|turned))`,
      '(parcel|package|packages|order|delivery) (is|has gone|went|gone|still) [still] (missing|lost)',
      `(it|they|them|its) [has|have|is|are|was|still|just|actually] ${en.not} [~1] (here|there|arrived|arrive|come|came|with me|showed|turned up|show up|delivered)`,
      `(not|isnt|wasnt) (here|there|at my door|in (my|the) (mailbox|letterbox|lobby|shed|garage|porch|hallway)|on (my|the) (porch|doorstep))`,
      'nowhere (to be|in sight|near)',
      '(no|not a) (sign|trace) of (it|my|the|any)',
      `(nobody|no one|none) [~3] (has|have|had|got|seen|received|handed|gave|given) [me|it|anything|my|them]`,
      `${en.neighbours} [says|say|said] [they|she|he] (dont|doesnt|didnt|havent|hasnt|have|has|havent got|know|never) [~2] (have|has|it|received|got|get|seen|know|anything|nothing)`,
      '(mailbox|letterbox|porch|box|locker|doorstep) [is|was] empty',
    ),
    ...absence(
      vague,
      '(where|wheres|where s) [exactly|the hell|on earth] [is|are|did|has|does] [~3] (it|they|my|the|them|package|parcel|left|leave|order|?|??)',
      '(^ where|to who|to whom|who (did|has) ~3 (give|gave|hand|deliver|leave))',
      '(it|they|he|she|that|its|you) (wasnt|was not|isnt|is not|didnt|did not|hasnt|havent|not|never did|arent|are not) $',
      '^ ~2 (wasnt|didnt|isnt) $',
      'i (dont|do not|didnt|havent|did not|have not) $',
      '(no|nobody|no one|never|didnt|did not|without) [~2] (knock*|rang|rung|ring|bell|doorbell|buzz*|door|came|come|stopped|showed up)',
      '(i was|we were|im|was|been|sitting|stayed|waited) [~2] (at home|home|in all|in the whole)',
      '(asked|checked with|spoke to|spoken to|tried|knocked|rang|been to|went to) ~3 (neighbours|neighbors|neighbour|neighbor|flatmates|roommates|housemates|concierge|reception)',
      '(no|without [a]|wasnt [a]|didnt (leave|get) [a]) [delivery] (card|note|slip|calling card)',
      '(checked|looked|searched) ~4 (mailbox|letterbox|post box|porch|shed|garage|garden|bins|hallway|safe place|everywhere|around)',
      'never [even] (stopped|opened|signed|touched|saw|rang|knocked)',
      'didnt [even] sign',
      `still (no|${en.not})`,
      '(nobody|no one|nothing) (did|has|happened) $',
      '(nothing $|i (dont|do not) think so)',
      `(given|delivered|handed|left) [it] [to|with] (someone|somebody) else`,
      '(no|not) ~3 (lives|live|living|in this house|at this address|works here)',
      'there is no ~2 (here|in this|at this)',
      '(stolen|taken|nicked|disappeared|vanished|gone when)',
    ),
    // Both halves in one breath.
    ...both(
      0.8,
      '(delivered|left|handed|given|dropped) [it] [off] (to|at|with) (someone|somebody) else',
      '(delivered|left|handed|given|dropped) [it|my parcel|the parcel|my package|them] [off] [to|at|with|in front of] [the] (wrong|another|different|someone elses|somebody elses|strangers) (address|house|door|flat|apartment|street|number|person|place|building)',
      '(photo|picture|pic|image|proof) ~6 (not|isnt|random|another|different|wrong|someone elses|somebody elses|dont recognise|dont recognize) ~3 (my|mine|our|door|house|porch|address|place|step|doorstep|hallway|building|garden)',
      '(signed|signature|sign) ~5 (not me|wasnt me|not mine|isnt mine|nobody|lives here|in this house|dont know)',
      '(supposedly|allegedly|apparently) [it|was] (handed|given|delivered|left) ~5 (wasnt|didnt|not|nothing|never)',
      '(swears|swear|claims|claim|insists|says|say) [that] (they|he|she|you) (dropped|left|delivered|handed) ~3 (they|he|she|it|you) (didnt|did not|wasnt)',
      '(parcel|package|packages|delivery) [was|has|got|been|must have] [been] (stolen|taken|nicked) ~6 (porch|doorstep|door|hallway|lobby|garden|outside|delivered)',
      'delivered ~6 gone (when|by)',
    ),
    ...elsewhere(
      `${en.not} ~4 ${en.other}`,
      `${en.other} ~5 ${en.not}`,
      `${en.other} [~1] (is|was|has been|got) delivered`,
      `(no|nothing|missing) [~1] (${en.other}|in (my|the|a) (box|bag|parcel|package)|inside)`,
      '^ (is|was|has|have|can|will) (it|my|the|they|you) ~4 delivered (?|??)',
      '(found it|found the parcel|found my|all sorted|all good|it just arrived|just came)',
      '(i|ive|we|weve|he|she|they|neighbour|neighbor) [just|now] (have|has|got) (it|them) (now|after all|already|safely)',
    ),
  ],
  nl: [
    ...claim(
      sourced,
      `${nl.says} [~4] (is|was|zijn|als|op|al|zou|hebben|heeft|dat) [al|om|gisteren|vandaag|het] ${nl.delivered}`,
      `${nl.says} [~1] [er|aan|al|toch|gewoon] ${nl.delivered}`,
      `${nl.says} ~3 (is|als|op) ~5 ${nl.delivered}`,
      `${nl.says} dat ~7 ${nl.delivered}`,
      `(tracking|trace|status|app|track) [al] [<duration>] [is|op|als] ${nl.delivered}`,
      `(zegt|zeggen|volgens|beweert|zou|staat) ~7 (brievenbus|${nl.neighbours}|voordeur|schuur|veilige plek|pakketpunt)`,
      `${nl.delivered} ~4 (staat er|zeggen ze|zeggen jullie|volgens|zegt|zogenaamd)`,
      `volgens ~7 ${nl.delivered}`,
      `volgens ~5 (is|was|zou|zijn) ~6 ${nl.delivered}`,
      `(zogenaamd|zogezegd|schijnbaar|blijkbaar|zou|zouden) ~4 ${nl.delivered} [zijn|$]`,
      `(hoe|waarom) [kan|is|staat] ~3 ${nl.delivered}`,
      `^ [gisteren|vandaag|zogenaamd|dus] ${nl.delivered} [<day>] (?|??|!|!!)`,
      `(op|als) ${nl.delivered} [gezet|gemeld|gemarkeerd|aangemeld|afgemeld|staan|staat]`,
      '(zegt|zegt dat|staat|volgens|zou|beweert) ~7 (ligt|lag|liggen|zit|zitten|ligen)',
      '(getekend|handtekening) [~2] (door|van|is)',
      '(bezorging|levering|aflevering) (bevestigd|voltooid|afgerond|gelukt)',
      'staat dat ik ~3 (getekend|ontvangen|gekregen|aangenomen)',
      'volgens ~3 heb ik ~4',
      '(bezorgfoto|bezorgbewijs|foto van de bezorg*|bewijs van (bezorging|levering|aflevering))',
    ),
    ...claim(own, `(is|was|werd|zijn|^|^ ${nl.parcel}) [<day>|om <number> [uur]] ${nl.delivered}`),
    ...absence(
      certain,
      `(niet|nooit|niks|niets|geen ${nl.parcel}) [~2] ${nl.received}`,
      `(er is|er ligt|er lag|er staat|er stond|ligt|lag|vind|hebben|heb|hier is|hier ligt|daar ligt|is er) [hier|er|dus|echt|nog] [helemaal] (niks|niets|geen ${nl.parcel})`,
      `(hebben|heb|heeft|vind|vinden|zie) [~2] (het|hem|m|ze|t|pakket|pakje|bestelling) [~2] niet`,
      `(hebben|heb|heeft) niet`,
      '(is|ligt|staat|lag) (het|hij|ie|m) [daar|er|hier|ook] niet',
      '(is|ligt|staat) er [ook] niet',
      'nergens te (vinden|bekennen|zien)',
      'geen spoor',
      '(niet|nergens) [~1] (vinden|gevonden|te vinden)',
      `${nl.parcel} [~2] (kwijt|weg|verdwenen|zoek|niet)`,
      `(geen|kwijt|zonder) ${nl.parcel}`,
      'brievenbus [is|was] leeg',
      '(weet|weten) [daar|er|hier] [ook] van niks',
      `${nl.neighbours} [~3] (niks|niets|niet|geen|ook niet)`,
    ),
    ...absence(
      vague,
      'niemand [~1] (heeft|gezien|weet)',
      'geen (bezorger|koerier|chauffeur|busje|postbode) [~1] (gezien|geweest|gehoord)',
      '(waar|wie|welke) (dan|is|ligt|blijft|hebben|heeft|ook|?|??|plek)',
      '(aan|bij) (wie|welke)',
      '(nee hoor|nou nee|niet dus|niet zo|mooi niet|echt niet|dat klopt niet|klopt dus niet|klopt niks|klopt niets|klopt er niks|niet waar)',
      '(niemand|niet|nooit) [~2] (aangebeld|geweest|gebeld|aan de deur|langsgekomen|langs geweest|gekomen|gestopt|opengedaan|getekend|gezien)',
      '(bus|chauffeur|bezorger) ~4 niet ~2 (gestopt|geweest)',
      '(thuis|binnen) (zat|was|zijn|geweest|gebleven)',
      '(zat|was|ben) [~3] thuis',
      `${nl.neighbours} ~5 (gevraagd|nagevraagd|geweest|gecheckt|langs geweest|aangebeld|geïnformeerd)`,
      `(gevraagd|nagevraagd|geweest|gecheckt|langs geweest|aangebeld) ~4 ${nl.neighbours}`,
      '(geen|zonder) (briefje|kaartje|bericht|bezorgbriefje|afhaalbericht|kaart|notitie)',
      '(brievenbus|schuur|tuin|portiek|schuurtje|container|afvalbak) ~3 (gekeken|gezocht|leeg|niks|niets|gecheckt)',
      'overal (aangebeld|gezocht|gekeken|gevraagd)',
      'nog [steeds|altijd] (geen|niks|niets|niet)',
      '(woont|wonen) [hier] [~1] geen',
      '(niks|niets) (getekend|gekregen|gezien|gehoord|van|$)',
      '(gestolen|meegenomen|gejat|verdwenen|weg)',
    ),
    ...both(
      0.8,
      '(bezorgd|afgeleverd|afgegeven|geleverd|neergelegd|neergezet) ~3 (verkeerde|ander|andere|iemand anders|vreemde) [~1] (adres|huis|deur|huisnummer|straat|persoon|voordeur)',
      `(bij|aan) (iemand anders|een ander) ~2 ${nl.delivered}`,
      '(verkeerde|ander|andere) (adres|huis|deur|huisnummer|straat|persoon|voordeur) ~3 (bezorgd|afgeleverd|afgegeven|geleverd|neergelegd|neergezet)',
      '(foto|afbeelding|bezorgfoto|plaatje) ~8 (niet|willekeurige|andere|ander|verkeerde|vreemde|herken) ~4 (mijn|mij|deur|huis|voordeur|adres|onze|ons|drempel|stoep|portiek|hal|tuin)',
      '(getekend|handtekening) ~5 (onbekend|onbekende|niemand|ken ik niet|vreemde|ene)',
      'woont ~4 toch ~5 getekend',
      `(gestolen|gejat|meegenomen) ~8 ${nl.delivered}`,
      `(zou|zouden) ~5 (liggen|zitten|${nl.delivered} zijn) ~4 (niks|niets|niet|geen|nooit|leeg)`,
    ),
    ...elsewhere(
      `${nl.other} ~4 (niet|nooit|niks) [~2] (ontvangen|gekregen|gehad|binnen|terug)`,
      `(niet|nooit|geen) [~2] ${nl.other} [~2] (ontvangen|gekregen|gehad|binnen)`,
      `(morgen|overmorgen|straks) ~3 (${nl.delivered}|bezorgen)`,
      `niet ~3 ${nl.delivered} (kan|kon|kunnen|konden|worden|kunnen worden)`,
      `^ (is|was|staat|wordt) (het|er|hij|mijn) ~5 ${nl.delivered} [is|zijn] (?|??)`,
      '(gevonden|opgelost|terecht) (!|!!|$)',
      '(heb|heeft|hebben) (het|hem|m) [nu|inmiddels|toch|al] (nu|inmiddels|binnen|gekregen|ontvangen|gevonden)',
    ),
  ],
};
