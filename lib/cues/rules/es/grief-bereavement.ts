import type { CueRule } from '../rule.ts';

/** Somebody has died. */
export const griefBereavement: readonly CueRule[] = [
  {
    kind: 'grief_bereavement.told',
    confidence: 0.85,
    patterns: [
      '(viuda|viudo) (de|desde|hace)',
      '(ultimas voluntades|albacea)',
      '(mi|nuestr*) (madre|padre|hijo|hija|marido|mujer|esposa|esposo|hermano|hermana|abuela|abuelo) ~6 ya no esta ($|.|!)',
      '(mi|nuestro|nuestra|su|el|la|mis|titular|una|un) [~1] (padre|madre|papa|mama|marido|esposo|mujer|esposa|hijo|hija|hermano|hermana|abuelo|abuela|suegro|suegra|pareja|tio|tia|titular|amigo|amiga|viejo|vieja|bebe|socio|socia|abu|novio|novia|cunado|cunada|padrino|primo|prima) ~3 (fallecio|falleci*|murio|muerto|muerta|ha muerto|se murio|fallecido|nos dejo|ya no esta con nosotros|partio|se nos fue|esta en el cielo)',
      '(fallecio|murio|se murio|ha muerto|ha fallecido|se nos fue|perdi a|perdimos a|enterre a|enterramos a|acabo de perder a|acabamos de perder a) [anoche|ayer|ya|hace <duration>|en <month>] (mi|nuestr*|el titular|la titular|mama|papa|su)',
      '(soy|quede|me quede|somos|es) (viuda|viudo|huerfan*)',
      '(fallecimiento|defuncion|acta de defuncion|certificado de defuncion|esquela|herencia de mi|sucesion de mi|testamentaria|heredera|herederos|velatorio|velorio|tanatorio|sepelio|pesame|luto|duelo)',
      '(mi|nuestr*) (difunt*|finad*)',
      '(funeral|entierro|velorio|sepelio|misa) (de|por) (mi|nuestr*|su)',
      '(el|la|era) (titular|cuenta de|linea de|contrato de) ~4 (fallecio|fallecid*|murio|difunt*)',
    ],
    unless: [
      '(movil|celular|telefono|bateria|portatil|pc|ordenador|computadora|planta|router|tele|coche|auto|personaje|lavadora|disco|consola) ~4 (murio|muerto|muerta|ha muerto|fallecio)',
      '(murio|muerto|se murio|muerta|muero) ~3 (movil|celular|telefono|bateria|portatil|pc|ordenador|router|risa|ganas|hambre|sueno|frio)',
      '(seguro|cobertura|poliza|prestacion|indemnizacion) ~4 (fallecimiento|decesos|sepelio|defuncion)',
      '(punto|tiempo|angulo) muerto',
      '(color|ropa|traje) [de] luto',
    ],
    examples: [
      'Mi padre falleció la semana pasada',
      'ha fallecido mi marido y quiero dar de baja su línea',
      'Soy viuda desde marzo',
      'les mando el certificado de defunción',
      'murió mi abuela',
      'el titular falleció',
      'perdimos a mi hermano en enero',
      'es el funeral de mi madre',
    ],
    lookAlikes: [
      'Se me murió el móvil',
      'me muero de ganas de probarlo',
      'Mi router está muerto',
      '¿El seguro cubre fallecimiento?',
      'Mi batería murió',
      'muerta de risa con el anuncio',
      'tengo un tiempo muerto a las 5',
      'mi padre vive en Murcia',
    ],
  },
];
