import type { Language } from '../playbook/language.ts';

/** Small words of each language, folded. Words of several languages stand in each of them and decide little. */
export const smallWords: Readonly<Record<Language, string>> = {
  en: 'nobody worst terrible awful ever everything useless experience money back support customer working works work rude phone called told tried try helping helps lied driver believe the and you your is are was were be been have has had do does did not dont doesnt didnt cant wont i im ive its it my me we our they them he she this that these those there here what when where which who why how can could would should will to of for from with without about at on in by as an if or but so because just still again any some no yes please thanks thank hello hi hey get got need want know help order parcel refund delivered arrived waiting never nothing today yesterday tomorrow since ago already received yet been am up out more much very unfortunately cannot delivery monday tuesday wednesday thursday friday saturday sunday week weeks day days month months minute minutes hour hours two three four five six ten last next same different said says told thought really great good well everyone one than until till then price amount every after before first second another other back working works wrong see',
  nl: 'de het een en van ik je jij jullie u uw mijn me mij we wij ze zij hij haar hun is zijn ben bent was waren heb hebt heeft hebben had niet geen wel ook nog al maar want omdat dat die dit deze wat waar wanneer waarom wie hoe welke kan kun kunt kunnen wil wilt zou zal moet mag naar met zonder voor door over bij uit om te op aan in er hier daar als of dus dan nu toch even graag alstublieft aub bedankt dank hoi hallo goedemorgen goedemiddag goedendag ja nee bestelling pakket pakketje ontvangen bezorgd geleverd gisteren vandaag morgen weer steeds nooit niks niets iets iemand niemand weken week dagen dag maanden maand minuten uur drie twee vier vijf zes tien laatste elk elke zelfde dezelfde mooi goed alles minder meer zegt zei winkel besteld terug geld levering onderweg maandag dinsdag woensdag donderdag vrijdag zaterdag zondag helaas sinds binnen intussen keer eerst tweede klaar prima oke dankjewel dankuwel ff idd onze eigen super vorige volgende hi hey hello',
  de: 'der die das ein eine einen einem einer und oder aber ich du er sie es wir ihr mich mir mein meine meinen dein ihre ihren ihnen ist sind war waren bin bist habe hast hat haben hatte nicht kein keine auch noch schon nur sehr mit ohne von vom zu zum zur fur auf aus bei nach uber um an im in den dem des wann wo warum wer wie was welche kann konnen konnte will mochte muss soll wird werden wurde bitte danke hallo guten tag morgen ja nein bestellung paket lieferung geliefert erhalten gestern heute immer wieder nie nichts jemand niemand dass weil wenn als doch mal seit wochen woche tage tagen monate monat minuten stunden uhr drei zwei vier funf sechs zehn letzte letzten gleiche dieselbe derselbe bestellt zuruck geld sagt gesagt montag dienstag mittwoch donnerstag freitag samstag sonntag fehler endlich super geklappt erst dann rechnung betrag laut kostenlos leider alles stimmt also bis pro hats gut etwas jetzt beim anfang ende mehr hi hey hello',
  fr: 'le la les un une des du de et ou mais je tu il elle on nous vous ils elles me moi mon ma mes ton votre vos notre est sont suis es etes etait ai as avons avez ont avait ne pas plus rien jamais aucun aucune aussi encore deja tres avec sans pour par sur dans chez entre quand ou pourquoi qui que quoi comment quel quelle peux peut pouvez veux voudrais dois faut ce cet cette ces ca cela si merci bonjour bonsoir salut oui non commande colis livraison livre recu hier aujourdhui demain toujours au aux en y jai cest nai na quil quelle depuis sil semaine semaines jour jours mois minutes heures heure lundi mardi mercredi jeudi vendredi samedi dimanche commander rembourse remboursement trois deux quatre cinq dix fois meme zero janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre bon ben facture frais alors disait dit sauf laquelle avant apres retard refus javais jen dun dune lappareil laccueil lagence quon tout bien argent malheureusement hi hey hello',
  es: 'el la los las un una unos unas y o pero yo tu usted ustedes el ella nosotros ellos me mi mis su sus nos se lo le les es son soy eres esta estan estoy estaba he ha han hay habia no ni nunca nada nadie tambien aun todavia ya muy con sin por para de del al en entre cuando donde porque quien que como cual puedo puede pueden quiero necesito tengo tiene tienen debo esto este estos eso ese hola buenos buenas dias tardes gracias si pedido paquete envio entregado recibido ayer hoy manana siempre desde favor semana semanas dia mes meses minutos horas hora lunes martes miercoles jueves viernes sabado domingo pedidos reembolso dinero entrega tres dos cuatro cinco seis diez vez veces mismo misma otra otro cargo cobrar cobran gestion rapido cuanto dice dijo luego entonces van llevo llevan hasta ahora ahi alli tardar tardaron tercera segunda primera completo todo bien vale lamentablemente te solo hi hey hello',
};

/** Small words of languages that Attune does not read, so that they are not taken for a neighbour. */
export const unreadWords =
  'il lo gli uno della delle dello nel nella non sono sei siamo ho hai abbiamo hanno che chi perche quando dove come anche ancora piu molto con per grazie ciao buongiorno ordine pacco ' +
  'o os as um uma nao sim eu voce voces meu minha seu sua dos das no na nos com para porque onde muito tambem ainda ja obrigado obrigada ola bom dia encomenda estou tenho foi ' +
  'nie jest sie na do ze jak czy ale mam moje prosze dziekuje dzien dobry gdzie kiedy paczka zamowienie co to juz jeszcze tylko ' +
  'och att det som jag ar inte en ett pa har med for av till den hej tack var mitt min nar varfor men och ikke jeg er og hvor hvad mit tak paket ' +
  'bir ve bu ben sen degil var yok icin ile ama cok mi nerede ne zaman merhaba tesekkur siparis kargo lutfen hala ' +
  'si nu este sunt am ai pentru cu din mai dar va rog multumesc buna unde cand comanda coletul';

/** Letters and endings that give a language away inside longer words; folded, so without accents. */
export const wordParts: Readonly<Record<Language, readonly string[]>> = {
  en: ['ing', 'ght', 'tion', 'wh', 'ould', 'ship', 'ness', 'sh', 'ck'],
  nl: ['ij', 'aa', 'uu', 'oe', 'ieuw', 'lijk', 'heid', 'eeu', 'ge', 'tje', 'oo', 'ee', 'ver'],
  de: ['sch', 'ung', 'lich', 'keit', 'pf', 'tz', 'ei', 'ge', 'ver', 'cht', 'zu', 'ss'],
  fr: ['eau', 'eux', 'aient', 'tion', 'que', 'oi', 'ment', 'aux', 'ez', 'eur', 'ais'],
  es: ['cion', 'ado', 'ido', 'mente', 'ando', 'iendo', 'rr', 'ue', 'dad', 'll', 'aba'],
};

/** Accented letters that only some of the languages write. */
export const accentedLetters: readonly (readonly [letter: string, languages: readonly Language[]])[] = [
  ['ñ', ['es']],
  ['¿', ['es']],
  ['¡', ['es']],
  ['ß', ['de']],
  ['ä', ['de']],
  ['ü', ['de', 'es']],
  ['ö', ['de']],
  ['ç', ['fr']],
  ['œ', ['fr']],
  ['è', ['fr']],
  ['ê', ['fr']],
  ['à', ['fr']],
  ['ó', ['es']],
  ['í', ['es']],
];
