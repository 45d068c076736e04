import type { Address } from '../../conversation/types.ts';
import type { Fact } from '../../language/facts.ts';
import type { Deed, NounPhrase, TellBack } from './types.ts';
import { chosen, same, small, spaced } from './words.ts';

const isThing = (word: string) => /^(?:paquete|env[ií]o)$/i.test(word);

/** How Spanish tells back what a customer said. */
export const spanishTellBack: TellBack = {
  and: ' y ',
  relativeDay: /^(?:ayer|anteayer|antes de ayer|anoche|hoy|esta (?:ma|tarde))/i,
  isThing,
  parcel(said, address) {
    const parcel = (said?.toLowerCase() ?? 'paquete').replace('envio', 'envío');
    const thing = isThing(parcel) ? parcel : 'paquete';
    return {
      parcel,
      theParcel: `${parcel === 'entrega' ? 'la' : 'el'} ${parcel}`,
      yourParcel: `${your(address)} ${parcel}`,
      firstParcel: `el primer ${thing}`,
    };
  },
  deed: deedOf,
  item: itemOf,
  service: serviceOf,
  flaw: (said, address) =>
    /^(?:el|la|los|las|mis?|nuestr[oa]) /i.test(said)
      ? small(asYours(said, address)).replace(/ (?:esta|estan|llego)(?= )/, (verb) => accents[verb] ?? verb)
      : undefined,
  occasion: (said, address) => asYours(small(said), address).replace(/ cumple(?!\p{L})/u, ' cumpleaños'),
  status: (said) => (/^repart/i.test(said) ? 'repartido' : 'entregado'),
  promised: (said) => same(chosen(things, said)),
  when: (day, time) => spaced(day && dayOf(day), time && `a ${/^0?1\D/.test(time) ? 'la' : 'las'} ${time}`),
  promisedDay: dayOf,
  since: dayOf,
  duration: (said) => said.toLowerCase().replace('mas de', 'más de').replace(/\bdia/, 'día'),
  nth: (said) => ordinals[/^\d/.exec(said)?.[0] ?? ''] ?? said.toLowerCase().replace(/^tercer$/, 'tercera'),
};

const accents: Readonly<Record<string, string>> = {
  ' esta': ' está',
  ' estan': ' están',
  ' llego': ' llegó',
};

const things = [
  [/llama/i, 'una llamada'],
  [/devol|reembols/i, 'el reembolso'],
  [/correo|mail|respon|contest|respuesta/i, 'una respuesta'],
  [/reemplazo/i, 'un reemplazo'],
  [/t[ée]cnico/i, 'un técnico'],
] as const;

const ordinals: Readonly<Record<string, string>> = {
  2: 'segunda',
  3: 'tercera',
  4: 'cuarta',
  5: 'quinta',
  6: 'sexta',
};

const your = (address: Address) => (address === 'informal' ? 'tu' : 'su');

/** `mis vecinos` gives `tus vecinos`, `sus vecinos`; "our" is said of the same things. */
function asYours(text: string, address: Address): string {
  return text
    .replace(/(?<!\p{L})(?:mi|nuestr[oa])(?= )/giu, your(address))
    .replace(/(?<!\p{L})(?:mis|nuestr[oa]s)(?= )/giu, `${your(address)}s`);
}

function itemOf(said: string, address: Address): NounPhrase {
  const [, determiner = '', noun = ''] =
    /^(mis?|nuestr[oa]s?|una?|un[oa]s|el|la|los|las|est[aeo]|est[oa]s)\s+(.+)$/i.exec(said) ?? [];
  if (determiner === '') return {};
  const isPlural = /s$/i.test(determiner);
  const phrase = `${your(address)}${isPlural ? 's' : ''} ${noun}`;
  return isPlural ? { object: phrase } : same(phrase);
}

function serviceOf(said: string, address: Address): string | undefined {
  if (/^su /i.test(said)) return undefined;
  if (/^esta /i.test(said)) return said.toLowerCase().replace(/^esta /, 'la ');
  const ours = said.replace(/^vuestr/i, 'nuestr');
  const yours = ours === said ? small(asYours(said, address)) : small(ours);
  if (/^(?:el|la|tu|su|nuestr[oa]) /.test(yours)) return yours;
  if (/^internet$/i.test(yours)) return 'internet';
  const article = chosen(serviceArticles, yours);
  return article === undefined ? undefined : `${article} ${yours}`;
}

const serviceArticles = [
  [
    /^(?:conex|fibra|l[ií]nea|red|app|aplica|web|p[aá]gina|cuenta|exporta|importa|sincro|integra|api|pasarela|impresora|tele)/i,
    'la',
  ],
  [
    /^(?:wi-?fi|fijo|portal|[aá]rea|servidor|router|m[oó]dem|programa|software|plugin|correo|buscador|pago|carrito|panel|login|inicio|enlace)/i,
    'el',
  ],
] as const;

function deedOf({ kind, text }: Fact, address: Address): Deed | undefined {
  const said = text.toLowerCase();
  if (kind === 'effort_waited') return wait(said);
  if (kind === 'effort_asked') return ask(said, address);
  if (kind === 'effort_searched') return search(said, address);
  return contact(said);
}

function wait(said: string): Deed | undefined {
  const howLong = /tod[oa] (?:el|la) (?:fin de semana|\p{L}+)|el d[ií]a entero/u
    .exec(said)?.[0]
    .replace('dia', 'día')
    .replace('manana', 'mañana');
  if (howLong === undefined) return undefined;
  const rest = `${howLong}${/casa/.test(said) ? ' en casa' : ''}`;
  return { done: `esperado ${rest}`, doing: `esperar ${rest}` };
}

function ask(said: string, address: Address): Deed | undefined {
  const whom = asYours(said, address);
  if (/^(?:al|a) /.test(whom)) return { done: `preguntado ${whom}`, doing: `preguntar ${whom}` };
  if (/^con /.test(whom)) return { done: `hablado ${whom}`, doing: `hablar ${whom}` };
  if (/^en /.test(whom)) return { done: `preguntado ${whom}`, doing: `preguntar ${whom}` };
  const isSure = /^(?:los|las|la|tus?|sus?) /.test(whom);
  return isSure ? { done: `preguntado a ${whom}`, doing: `preguntar a ${whom}` } : undefined;
}

function search(said: string, address: Address): Deed {
  const where = asYours(said, address).replace('detras', 'detrás');
  const [done, doing] = /^(?:por|en) tod/.test(where) ? ['buscado', 'buscar'] : ['mirado', 'mirar'];
  return { done: `${done} ${where}`, doing: `${doing} ${where}` };
}

const contacts: readonly (readonly [RegExp, Deed])[] = [
  [/llam/, { done: 'llamado', doing: 'llamar' }],
  [/escri/, { done: 'escrito', doing: 'escribir' }],
  [/contact/, { done: 'contactado con nosotros', doing: 'contactar con nosotros' }],
  [/reclam/, { done: 'reclamado', doing: 'reclamar' }],
];

function contact(said: string): Deed | undefined {
  const verb = chosen(contacts, said);
  const count = /(?:al menos )?(?:m[aá]s de )?[\p{L}\d]+ veces/u.exec(said)?.[0].replace('mas de', 'más de');
  return verb && count ? { done: `${verb.done} ${count}`, doing: `${verb.doing} ${count}` } : undefined;
}

/** `ayer`, `el viernes`, `el 12 de marzo`. */
function dayOf(day: string): string {
  const lower = day
    .toLowerCase()
    .replace('miercoles', 'miércoles')
    .replace('sabado', 'sábado')
    .replace('manana', 'mañana');
  return /^(?:\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo)/.test(lower) ? `el ${lower}` : lower;
}
