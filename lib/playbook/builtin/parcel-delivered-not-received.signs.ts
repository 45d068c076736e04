import type { TopicSign, Written } from '../types.ts';

/**
 * How people say that a parcel is marked as delivered and is not there. A sentence that says both halves speaks for the
 * topic alone; a half needs another one beside it, because "not received" is also a parcel that is late.
 */
export const signs: Written<readonly TopicSign[]> = {
  en: [
    // Both halves at once.
    {
      pattern:
        '(says|said|say|saying|shows|showed|showing|show|states|stated|marked|listed|logged|claims|claim|claimed|reads|status|scanned) ~5 delivered ~8 (not|never|nothing|no|havent|hasnt|didnt|dont|isnt|wasnt|cant|nowhere|missing|nobody|without)',
      weight: 0.85,
    },
    {
      pattern:
        '(not|never|nothing|havent|hasnt|didnt|dont|wasnt) ~6 (received|receive|arrived|arrive|here|got|get|come|have) ~8 (says|said|shows|showing|states|marked|listed|status) ~5 delivered',
      weight: 0.85,
    },
    {
      pattern:
        '(delivered|dropped off) ~6 (but|yet|however|though|and) ~6 (not|never|nothing|no|havent|hasnt|didnt|isnt|wasnt|cant) ~3 (received|receive|here|there|arrived|got|get|have|find|see|parcel|package|sign|come)',
      weight: 0.85,
    },
    {
      pattern:
        '(tracking|app|site|website|carrier|courier|email|mail|page|status|history) ~4 delivered ~8 (not|never|nothing|no one|nobody|havent|hasnt|didnt|isnt|wasnt|nowhere)',
      weight: 0.85,
    },
    {
      pattern:
        '(delivered|left|handed|given|dropped) [it|my parcel|the parcel|my package|them] [off] [to|at|with|in front of] [the] (wrong|another|other|different|someone elses|somebody elses|strangers) (address|house|door|flat|apartment|street|number|person|place|building)',
      weight: 0.7,
    },
    {
      pattern:
        '(photo|picture|pic|image|proof) ~6 (not|isnt|another|different|wrong|someone elses|other|dont recognise|dont recognize) ~3 (my|mine|our|door|house|porch|address|place|step|doorstep|hallway|building|garden)',
      weight: 0.75,
    },
    {
      pattern:
        '(signed|signature|sign) ~4 (someone|somebody|name|person|not me|wasnt me|by me|not mine|isnt mine|never|dont know|didnt)',
      weight: 0.5,
    },
    { pattern: '(never|didnt|did not) [even] (sign|signed) for (it|anything|this|that|a)', weight: 0.5 },
    {
      pattern: '(delivered|marked as delivered) but (not|never) [been] (received|here|arrived|there)',
      weight: 0.8,
    },
    { pattern: '(supposedly|allegedly|apparently) [been] (delivered|dropped off|handed)', weight: 0.55 },
    {
      pattern:
        '(parcel|package|packages|order|delivery) [was|has|got|been|must have] [been] (stolen|taken|nicked) ~4 (porch|doorstep|door|hallway|lobby|garden|outside)',
      weight: 0.65,
    },
    // The first half: somebody says it was delivered.
    {
      pattern:
        '(says|said|shows|showing|states|marked|listed|claims|status) [its|it is|it was|it has been|that it was|its been|as|been|on|is|it|that it is|was|has been|already] [been|as] delivered',
      weight: 0.45,
    },
    { pattern: '(delivered|delivery) (photo|picture|confirmation|notification)', weight: 0.25 },
    // The second half: it is not there.
    {
      pattern:
        '(nothing|no (parcel|package|box|delivery)) [is|was|has|came] [been] (here|there|arrived|received|at my (door|house|place)|outside|left|in sight|anywhere|to be (found|seen))',
      weight: 0.35,
    },
    {
      pattern:
        '(never|havent|have not|hasnt|didnt|did not|not) [yet|even|actually|ever] (received|receive|got|get|gotten|seen|arrived|arrive|came|turned up|showed up) [it|my|the|a|any|anything|that|this]',
      weight: 0.3,
    },
    {
      pattern:
        '(nowhere to be (found|seen)|no (sign|trace) of (it|my|the|any)|cant find (it|the parcel|my parcel|the package|my package) anywhere)',
      weight: 0.35,
    },
    {
      pattern: '(there is|theres|there was) [still] (nothing|no (parcel|package|box|delivery))',
      weight: 0.35,
    },
    // What people did to find it.
    {
      pattern:
        '(asked|checked with|spoke to|spoken to|tried|knocked|rang) ~3 (neighbours|neighbors|neighbour|neighbor|flatmates|roommates|housemates|concierge|reception)',
      weight: 0.45,
    },
    {
      pattern:
        '(neighbours|neighbors|neighbour|neighbor|reception|concierge) ~4 (dont|doesnt|didnt|havent|hasnt|not|nothing|no) ~3 (have|has|it|received|got|get|seen|know|anything)',
      weight: 0.5,
    },
    {
      pattern:
        '(no|without [a]|wasnt [a]|didnt (leave|get) [a]) [delivery] (card|note|slip|calling card|notice)',
      weight: 0.4,
    },
    {
      pattern: '(home|in|house) (all|the whole|the entire) (day|morning|afternoon|evening)',
      weight: 0.3,
    },
    {
      pattern:
        '(checked|looked|searched) ~4 (mailbox|letterbox|post box|porch|shed|garage|garden|bins|hallway|safe place|everywhere)',
      weight: 0.35,
    },
  ],
  nl: [
    // Both halves at once.
    {
      pattern:
        '(staat|stond|zegt|zegt dat|zeggen|volgens|aangegeven|status|gemeld|geeft|melding|bericht|gemarkeerd) ~7 (bezorgd|geleverd|afgeleverd|afgegeven|uitgereikt) ~8 (niet|niks|niets|nooit|geen|nergens|niemand|leeg)',
      weight: 0.85,
    },
    {
      pattern:
        '(niet|niks|niets|nooit|geen) ~6 (ontvangen|gekregen|binnen|aangekomen|gehad|hier|thuis) ~8 (staat|zegt|volgens|status|track) ~6 (bezorgd|geleverd|afgeleverd|afgegeven|uitgereikt)',
      weight: 0.85,
    },
    {
      pattern:
        '(bezorgd|geleverd|afgeleverd|afgegeven|uitgereikt) ~5 (maar|terwijl|alleen|echter|en toch) ~8 (niet|niks|niets|nooit|geen|nergens) [~3] [ontvangen|gekregen|hier|thuis|binnen|gehad|aangekomen|gevonden]',
      weight: 0.7,
    },
    {
      pattern:
        '(zou|zouden) ~5 (bezorgd|geleverd|afgeleverd|afgegeven) [zijn|moeten zijn] ~6 (maar|terwijl|en) ~6 (niks|niets|niet|geen|nooit)',
      weight: 0.7,
    },
    {
      pattern:
        '(bezorgd|afgeleverd|afgegeven|geleverd|neergelegd|neergezet) ~3 (verkeerde|ander|andere|iemand anders|vreemde) [~1] (adres|huis|deur|huisnummer|straat|persoon|voordeur)',
      weight: 0.7,
    },
    {
      pattern:
        '(verkeerde|ander|andere) (adres|huis|deur|huisnummer|straat|persoon|voordeur) ~3 (bezorgd|afgeleverd|afgegeven|geleverd|neergelegd|neergezet)',
      weight: 0.7,
    },
    {
      pattern:
        '(foto|afbeelding|bezorgfoto|plaatje) ~6 (niet|andere|ander|verkeerde|vreemde|herken) ~4 (mijn|mij|deur|huis|voordeur|adres|onze|ons|drempel|stoep|portiek|hal|tuin)',
      weight: 0.75,
    },
    {
      pattern:
        '(getekend|handtekening|tekenen) ~5 (niet|iemand|andere|onbekend|onbekende|niemand|ken|vreemde|nooit)',
      weight: 0.5,
    },
    { pattern: '(niet|nooit|niks) [~2] (getekend|voor getekend)', weight: 0.5 },
    {
      pattern: '(zogenaamd|zogezegd|schijnbaar|blijkbaar) ~3 (bezorgd|geleverd|afgeleverd|afgegeven)',
      weight: 0.6,
    },
    {
      pattern:
        '(pakket|pakketje|bestelling|doos) ~3 (gestolen|meegenomen|weggenomen|gejat) [~3] [deur|stoep|portiek|voordeur]',
      weight: 0.5,
    },
    // The first half: somebody says it was delivered.
    {
      pattern:
        '(staat|stond|zegt|geeft aan|status is|gemeld|aangegeven|status) [dat|er|het|op|als|is|al|is het|hij|het is|ie] [is|al|als|op|het] [is|al] (bezorgd|geleverd|afgeleverd|afgegeven|uitgereikt)',
      weight: 0.45,
    },
    { pattern: 'volgens ~5 (bezorgd|geleverd|afgeleverd|afgegeven|uitgereikt)', weight: 0.45 },
    // The second half: it is not there.
    {
      pattern:
        '(niks|niets|geen (pakket|pakketje|doos|bestelling)) [~1] (ontvangen|gekregen|hier|aangekomen|binnen|gevonden|in huis|thuis|voor de deur|te zien|te vinden|gehad)',
      weight: 0.3,
    },
    { pattern: '(niet|nooit) [~1] (ontvangen|gekregen|aangekomen|aangetroffen|gehad)', weight: 0.3 },
    {
      pattern:
        '(er (is|was|ligt|lag|staat|stond) [hier] [helemaal] (niks|niets|geen)|nergens te (vinden|bekennen|zien)|geen spoor van)',
      weight: 0.35,
    },
    // What people did to find it.
    {
      pattern:
        '(buren|buurman|buurvrouw|buur|receptie|huisgenoten|conciërge) ~5 (gevraagd|nagevraagd|geweest|gecheckt|langs geweest|aangebeld|geïnformeerd)',
      weight: 0.45,
    },
    {
      pattern:
        '(gevraagd|nagevraagd|geweest|gecheckt|langs geweest|aangebeld) ~4 (buren|buurman|buurvrouw|receptie|huisgenoten)',
      weight: 0.45,
    },
    {
      pattern: '(buren|buurman|buurvrouw|receptie) ~3 (niet|niks|niets|geen|ook niet|weten) ~3',
      weight: 0.5,
    },
    {
      pattern: '(geen|zonder) (briefje|kaartje|bericht|bezorgbriefje|afhaalbericht|kaart|notitie)',
      weight: 0.4,
    },
    {
      pattern:
        '(hele dag|heel de dag|hele middag|hele ochtend) [~2] (thuis|aanwezig) ~8 (niemand|niet|niks|niets|geen)',
      weight: 0.35,
    },
    {
      pattern:
        '(brievenbus|schuur|tuin|portiek|schuurtje|container|afvalbak) ~3 (gekeken|gezocht|leeg|niks|niets|gecheckt)',
      weight: 0.35,
    },
  ],
};
