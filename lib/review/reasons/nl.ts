import type { CheckReasons } from './reasons.ts';

/** What each check looks for and why, in this language. */
export const dutchReasons: CheckReasons = {
  C1: { name: 'Elke vraag beantwoord', why: 'Een vraag die blijft liggen, komt terug.' },
  C2: { name: 'Het probleem bij de naam', why: 'Aan de eigen woorden ziet de klant dat je hebt gelezen.' },
  C3: { name: 'Niets twee keer gevraagd', why: 'Het staat al in de chat; nog eens vragen kost vertrouwen.' },
  C4: { name: 'Eén vraag tegelijk', why: 'Wie overstuur is, beantwoordt één vraag en geen drie.' },
  C5: {
    name: 'Gevraagd of het lukt',
    why: 'Na een paar stappen wil je kunnen zeggen dat er een niet lukte.',
  },
  C6: {
    name: 'Wat er gebeurde is erkend',
    why: 'Boze klanten staan pas open voor een oplossing als ze zich gehoord voelen.',
  },
  C7: {
    name: 'Een feit, geen standaardzin',
    why: 'Een standaardzin klinkt gespeeld; een feit uit deze chat niet.',
  },
  C8: { name: 'Kort en vooraan', why: 'Eén zin medeleven helpt; meer houdt de hulp op.' },
  C9: { name: 'Niet eerder gezegd', why: 'Dezelfde zin nog een keer verraadt dat het een standaardzin is.' },
  C10: {
    name: 'Bedankt voor wat de klant deed',
    why: 'Bedanken voor iets concreets doet meer dan nog een excuus.',
  },
  C11: {
    name: 'Een excuus met een oplossing',
    why: 'Een excuus telt pas als je zegt wat er misging en wat je eraan doet.',
  },
  C12: { name: 'Eén excuus is genoeg', why: 'Elk volgend sorry maakt het eerste zwakker.' },
  C13: { name: 'Geen “maar” erachter', why: '“Maar” neemt terug wat ervoor staat.' },
  C14: {
    name: 'Het gevoel van de klant, niet het jouwe',
    why: 'Niemand weet precies hoe een ander zich voelt.',
  },
  C15: {
    name: '“Ik” voor de volgende stap',
    why: 'Iemand die het op zich neemt, wekt meer vertrouwen dan een vaag “wij”.',
  },
  C16: { name: 'Een tijd bij de volgende stap', why: 'Zonder tijd moet de klant er zelf achteraan.' },
  C17: { name: 'Een uitweg naast het nee', why: 'Te horen krijgen dat er niets kan, doet het meeste pijn.' },
  C18: { name: 'Geen verwijt aan de klant', why: 'Een verwijt leidt tot ruzie, ook als het klopt.' },
  C19: { name: 'Geen verwijt aan anderen', why: 'De klant kocht bij jullie, wie er ook steken liet vallen.' },
  C20: { name: 'Een reden en een alternatief', why: 'Een regel alleen voelt als een dichte deur.' },
  C21: { name: 'Een echte keuze', why: 'Kiezen geeft de regie terug die de fout wegnam.' },
  C22: { name: 'Wanneer en voor wie', why: 'Bij een keuze hoort wanneer die past en wanneer het klaar is.' },
  C23: {
    name: 'Binnen je limiet',
    why: 'Daarboven beslist een teamleider; wat je nu belooft, moet je misschien terugnemen.',
  },
  C24: {
    name: 'Niet minder dan waar de klant recht op heeft',
    why: 'Hier heeft de klant hoe dan ook recht op.',
  },
  C25: {
    name: 'Concrete woorden',
    why: 'Noem waar het om gaat en wanneer, niet “het probleem” en “spoedig”.',
  },
  C26: { name: 'Wat er nu gebeurt', why: 'Wat je nu zegt, hoeft de klant morgen niet te vragen.' },
  C27: {
    name: 'Niets verkocht, geen cijfer gevraagd',
    why: 'Zolang er iets openstaat, klinkt verkopen als niet luisteren.',
  },
  C28: { name: 'Alleen wat je kunt waarmaken', why: 'Een garantie die niet uitkomt, is de tweede fout.' },
  C29: {
    name: 'De toezegging die nu telt',
    why: 'De klant weet nog wat er is toegezegd, dus begin daarmee.',
  },
  C30: {
    name: 'Het ging al eerder mis',
    why: 'Noem dat het een tweede keer is, en wat er nu anders gaat.',
  },
  C31: { name: 'Geen woorden die prikkelen', why: 'Van deze woorden worden boze mensen nog bozer.' },
  C32: { name: 'Niet beginnen met het slechte nieuws', why: 'Na dat woord leest niemand verder.' },
  C33: {
    name: 'Eén aanspreekvorm',
    why: 'Volg de klant of je team; je en u door elkaar is knip- en plakwerk.',
  },
  C34: { name: 'De juiste naam, één keer', why: 'Een verkeerde of herhaalde naam is erger dan geen naam.' },
  C35: {
    name: 'Niet luider dan de klant',
    why: 'Meer uitroeptekens en straattaal dan de klant klinkt onecht.',
  },
  C36: { name: 'Nuchter waar het pijn doet', why: 'Uitroeptekens en grapjes komen onverschillig over.' },
  C37: { name: 'Korte zinnen', why: 'Wie gespannen is, leest een lange zin maar half.' },
  C38: { name: 'Niets laten staan', why: 'Een leeg vakje of een interne notitie verraadt het sjabloon.' },
  C39: { name: 'Geen geheimen', why: 'Wachtwoorden, codes en kaartnummers horen nooit in een chat.' },
  C40: { name: 'Een afsluiting die de deur openhoudt', why: 'Het einde is wat mensen onthouden.' },
  C41: {
    name: 'Wachten met een tijd erbij',
    why: '“Een moment” zonder tijd voelt alsof niemand er meer is.',
  },
  C42: {
    name: 'Eerst gehoord, dan geholpen',
    why: 'Heel boze mensen nemen pas iets op als ze zich gehoord voelen.',
  },
  C43: { name: 'Geen standaardbrief', why: 'Een lang geplakt stuk voelt voor een boze klant als een muur.' },
  C44: {
    name: 'Eerst bedanken, dan pas noteren',
    why: 'Bedank voor het vertellen, en noteer niets zonder een ja.',
  },
  C45: { name: 'Ingetogen bij rouw', why: 'Kort en gewoon, zonder uitroeptekens, formulieren of enquêtes.' },
  C46: {
    name: 'Eerst waarschuwen, dan sluiten',
    why: 'Zeg één keer wat er volgt, dan mag je sluiten; schelden hoeft niemand te slikken.',
  },
  C47: {
    name: 'Hulp, geen goede raad',
    why: 'Gebruik de kaart van het team en haal de opgeleide collega erbij.',
  },
};
