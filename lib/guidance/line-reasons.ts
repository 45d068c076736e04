import type { Localised } from '../playbook/language.ts';
import type { LineReasonId } from './line-sources.ts';

/** Why acknowledgements are worded as they are. Nothing is chosen by it, so it stays out of what the panel starts with. */
export const lineReasons: Readonly<Record<LineReasonId, Localised>> = {
  playedBack: {
    en: 'Says the case back in the customer’s own words: concrete words show that you listened.',
    nl: 'Geeft het verhaal terug in de woorden van de klant: concrete woorden laten zien dat je luistert.',
    de: 'Gibt den Fall in den Worten des Kunden wieder: Konkretes zeigt, dass man zuhört.',
    fr: 'Redit le cas avec les mots du client : le concret montre qu’on écoute.',
    es: 'Repite el caso con las palabras del cliente: lo concreto demuestra que se escucha.',
  },
  namedEffort: {
    en: 'Names what the customer did: crediting an effort often does more than saying sorry.',
    nl: 'Noemt wat de klant zelf deed: moeite erkennen doet vaak meer dan sorry zeggen.',
    de: 'Nennt, was der Kunde selbst getan hat: Mühe anzuerkennen wirkt oft mehr als eine Entschuldigung.',
    fr: 'Nomme ce que le client a fait : reconnaître un effort fait souvent plus que s’excuser.',
    es: 'Nombra lo que el cliente hizo: reconocer un esfuerzo suele valer más que pedir perdón.',
  },
  owned: {
    en: 'Takes responsibility and says what happens now: of all parts of an apology these two count most.',
    nl: 'Neemt verantwoordelijkheid en zegt wat er nu gebeurt: die twee delen van een excuus tellen het zwaarst.',
    de: 'Übernimmt Verantwortung und sagt, was jetzt geschieht: diese beiden Teile einer Entschuldigung zählen am meisten.',
    fr: 'Prend la responsabilité et dit ce qui se passe maintenant : les deux parties d’une excuse qui comptent le plus.',
    es: 'Asume la responsabilidad y dice qué pasa ahora: las dos partes de una disculpa que más cuentan.',
  },
  secondFailure: {
    en: 'A promise was broken: own it, then say what is different this time.',
    nl: 'Er is een belofte gebroken: erken dat en zeg wat er deze keer anders is.',
    de: 'Ein Versprechen wurde gebrochen: dazu stehen und sagen, was diesmal anders ist.',
    fr: 'Une promesse n’a pas été tenue : l’assumer, puis dire ce qui change cette fois.',
    es: 'Se incumplió una promesa: asumirlo y decir qué cambia esta vez.',
  },
  validated: {
    en: 'Says why this reaction makes sense in this very case; a general "I understand" reads as acting.',
    nl: 'Zegt waarom de reactie in juist dit geval logisch is; een algemeen "ik begrijp het" klinkt gespeeld.',
    de: 'Sagt, warum die Reaktion gerade hier verständlich ist; ein allgemeines „Ich verstehe“ wirkt gespielt.',
    fr: 'Dit pourquoi la réaction se comprend ici ; un « je comprends » général sonne faux.',
    es: 'Dice por qué la reacción es lógica en este caso; un «lo entiendo» general suena fingido.',
  },
  namedStake: {
    en: 'Names what depends on it, so the customer sees the order of steps is set by their need.',
    nl: 'Noemt wat ervan afhangt, zodat de klant ziet dat zijn behoefte de volgorde bepaalt.',
    de: 'Nennt, was davon abhängt: so sieht der Kunde, dass sein Bedarf die Reihenfolge bestimmt.',
    fr: 'Nomme l’enjeu : le client voit que son besoin fixe l’ordre des étapes.',
    es: 'Nombra lo que está en juego: el cliente ve que su necesidad marca el orden.',
  },
  noRepeat: {
    en: 'Takes the effort of asking again off the customer: having to repeat oneself is what drives people away.',
    nl: 'Neemt de klant het steeds opnieuw vragen uit handen: zich moeten herhalen jaagt mensen weg.',
    de: 'Nimmt das erneute Nachfragen ab: sich wiederholen zu müssen vertreibt Menschen.',
    fr: 'Épargne au client de redemander : devoir se répéter fait fuir.',
    es: 'Evita que el cliente tenga que repetirse: eso es lo que aleja a la gente.',
  },
  corrected: {
    en: 'Admits that the answer missed the question and goes back to the customer’s own words.',
    nl: 'Geeft toe dat het antwoord de vraag miste en gaat terug naar de woorden van de klant.',
    de: 'Gibt zu, dass die Antwort an der Frage vorbeiging, und kehrt zu den Worten des Kunden zurück.',
    fr: 'Reconnaît que la réponse manquait la question et revient aux mots du client.',
    es: 'Admite que la respuesta no atendía la pregunta y vuelve a las palabras del cliente.',
  },
  gaveControl: {
    en: 'Gives the decision back: after a failure people want a say in what happens.',
    nl: 'Geeft de beslissing terug: na een fout willen mensen zelf kunnen kiezen.',
    de: 'Gibt die Entscheidung zurück: nach einem Fehler wollen Menschen mitbestimmen.',
    fr: 'Rend la décision au client : après un échec, on veut avoir son mot à dire.',
    es: 'Devuelve la decisión: tras un fallo, la gente quiere poder elegir.',
  },
  saidCertain: {
    en: 'Says what is certain and when the rest is known: that calms more than “don’t worry”.',
    nl: 'Zegt wat zeker is en wanneer de rest bekend is: dat stelt meer gerust dan “maak je geen zorgen”.',
    de: 'Sagt, was sicher ist und wann der Rest bekannt ist: das beruhigt mehr als „keine Sorge“.',
    fr: 'Dit ce qui est certain et quand on saura le reste : cela rassure plus que « ne vous inquiétez pas ».',
    es: 'Dice qué es seguro y cuándo se sabrá el resto: calma más que «no se preocupe».',
  },
  condoled: {
    en: 'One plain line of condolence, then less to do for the customer.',
    nl: 'Eén eenvoudige regel van medeleven, daarna minder werk voor de klant.',
    de: 'Ein schlichter Satz des Beileids, danach weniger Aufwand.',
    fr: 'Une phrase simple de condoléances, puis moins de démarches.',
    es: 'Una frase sencilla de pésame y, después, menos trámites.',
  },
  setBoundary: {
    en: 'Names the boundary once and keeps serving the issue.',
    nl: 'Geeft de grens één keer aan en blijft aan de zaak werken.',
    de: 'Zieht die Grenze einmal und arbeitet weiter am Anliegen.',
    fr: 'Pose la limite une fois et continue de traiter la demande.',
    es: 'Marca el límite una vez y sigue atendiendo el asunto.',
  },
  warmClose: {
    en: 'Warm words at the end count most for how a chat is remembered.',
    nl: 'Warme woorden aan het eind bepalen het meest hoe een chat wordt onthouden.',
    de: 'Warme Worte am Ende prägen am meisten, wie ein Chat in Erinnerung bleibt.',
    fr: 'Des mots chaleureux à la fin marquent le plus le souvenir de l’échange.',
    es: 'Las palabras cálidas al final son lo que más se recuerda de un chat.',
  },
};
