/** Spanish words by how bitter (-) or glad (+) they sound in customer service, -4 to 4; folded as lib/language/tokens.ts folds. */
const byWeight: readonly (readonly [weight: number, words: string])[] = [
  [
    4,
    'fantastico fantastica maravilloso maravillosa espectacular genial increible fenomenal inmejorable fabuloso fabulosa',
  ],
  [
    3,
    'excelente perfecto perfecta perfectamente encanta encanto encantada encantado feliz felices contenta contento contentos crack genio genia maquina estupendo estupenda magnifico magnifica impecable precioso preciosa hermoso hermosa alivio aliviada aliviado agradecida agradecido agradezco maravilla barbaro buenisimo buenisima chevere bacan padrisimo joya recomiendo recomendable enhorabuena',
  ],
  [
    2,
    'gracias bueno buena buenos buenas bien mejor bonito bonita lindo linda amable amables majo maja atento atenta rapido rapida rapidisimo eficiente facil facilisimo claro guay chulo chula solucionado solucionada resuelto resuelta arreglado arreglada salvaste ayudo gusta util servicial profesional correcto correcta satisfecho satisfecha tranquilo tranquila comodo comoda felicidades abrazo saludos bendiciones',
  ],
  [
    1,
    'ok vale dale listo lista entendido funciona funciono ayuda ayudar puntual gratis seguro sencillo bienvenido acuerdo llego aparecio',
  ],
  [
    -1,
    'lamentablemente problema problemas esperando espero tarde lento lenta lentos raro rara dificil complicado complicada confuso confusa error fallo fallos averia retraso demora demoras caro cara carisimo falta faltan perdido perdida equivocado equivocada queja quejas reclamo reclamacion lio molestia molestias duda cansado cansada pendiente bloqueado bloqueada nervioso nerviosa',
  ],
  [
    -2,
    'roto rota rotos rotas mal mala malo malos malas molesto molesta enojado enojada enfadado enfadada decepcion decepcionado decepcionada decepcionante triste preocupado preocupada preocupa angustia miedo injusto injusta defectuoso defectuosa estropeado estropeada nadie nunca jamas ignoran ignorado ignorada indebido indebidamente inutil inutiles excusas pretextos promesas prometieron incumplen incumplido abandonado abandonada frustrante frustrado frustrada frustracion desesperado desesperada colgaron absurdo absurda abusivo abusiva abuso insuficiente imposible desastroso grosero grosera maleducado maleducada antipatico borde desorganizados informales impotencia agotada agotado cansancio perjudicada perjudicado perjuicio engano enganoso denuncia denunciar demanda abogado',
  ],
  [
    -3,
    'pesimo pesima pesimos horrible horribles terrible terribles fatal lamentable vergonzoso vergonzosa verguenza ridiculo ridicula inaceptable inadmisible intolerable indignante indignado indignada harto harta hartos hartas desastre nefasto nefasta patetico patetica penoso penosa asco asqueroso asquerosa basura porqueria chapuza estafa estafado estafada estafadores timo robo ladrones ladron mentira mentiras mentirosos mienten mintieron enganado enganada enganaron incompetente incompetentes incompetencia ineptos inepto colmo tomadura burla insulto furioso furiosa rabia odio pesadilla calvario infierno caos sinverguenza sinverguenzas atropello discriminacion racista humillante peor',
  ],
  [
    -4,
    'mierda mierdas puta puto putos joder jodido jodida cojones gilipollas hijueputa cabron cabrones pendejo pendejos imbecil imbeciles idiota idiotas estupido estupidos subnormal pelotudo pelotudos boludos chingada chingados verga carajo malparido',
  ],
];

/** The weight of each word. Own list, written for this project. */
export const spanishWeights: Readonly<Record<string, number>> = Object.fromEntries(
  byWeight.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight])),
);

/** Words that turn the next one or two round. */
export const spanishNegators: ReadonlySet<string> = new Set([
  'no',
  'ni',
  'nunca',
  'jamas',
  'sin',
  'tampoco',
  'nada',
  'apenas',
]);
