import type { PromiseWords } from './promise-words.ts';

const role =
  '(technicien|technicienne|techniciens|reparateur|plombier|electricien|collegue|collegues|equipe|responsable|superviseur|superieur|manager|specialiste|service|entrepot|livreur|transporteur|coursier|conseiller|conseillere|agent|medecin|secretariat|comptabilite|magasin|fournisseur|banque|sav|depanneur)';

/** French. */
export const promiseWords: PromiseWords<
  'inf' | 'fut' | 'pres' | 'mine' | 'fut3' | 'pres3' | 'part' | 'noun' | 'passive'
> = {
  classes: {
    we: '(je|j|nous|on|moi je)',
    party: `((un|une|le|la|mon|ma|notre|nos|votre|un de nos|une de nos) [~2] ${role} [(de|du) ~1]|lequipe|lentrepot|quelquun|il|elle|ils|un autre conseiller)`,
    c: '[(sen|men|ten|vous|vs|te|t|le|la|l|les|lui|leur|en|y|me|nous|m)] [(vous|le|la|les|lui|leur|en|y)]',
  },
  acts: {
    call: {
      inf: ['appeler|rappeler|telephoner|tappeler|passer un [petit] coup de fil'],
      fut: ['appellerai|appellerons|rappellerai|rappellerons|rappelerai|telephonerai|tappellerai'],
      pres: ['appelle|appelons|rappelle|rappelons|rapelle|telephone|tappelle|passe un coup de fil'],
      mine: ['jappelle|jappellerai'],
      fut3: ['appellera|rappellera|appelleront|rappelleront|rapellera|telephonera'],
      pres3: ['appelle|rappelle|appellent|rappellent'],
      part: ['appele|rappele|appelee|rappelee|rappeles'],
      noun: ['appel|coup de fil|rappel'],
    },
    write: {
      inf: [
        'ecrire|(envoyer|tenvoyer) ~4 (mail|email|e mail|message|courriel|confirmation|lien|etiquette|sms)',
      ],
      fut: [
        'ecrirai|ecrirons|tecrirai|(enverrai|enverrons|tenverrai) ~4 (mail|email|e mail|message|courriel|confirmation|lien|etiquette|sms)',
      ],
      pres: [
        'ecris|ecrivons|tecris|(envoie|envoi|envoyons|tenvoie) ~4 (mail|email|e mail|message|courriel|confirmation|lien|etiquette|sms)',
      ],
      mine: ['jecris|jecrirai|(jenvoie|jenverrai) ~4 (mail|email|message|confirmation|lien|etiquette)'],
      fut3: [
        'ecrira|ecriront|(enverra|enverront) ~4 (mail|email|message|courriel|confirmation|lien|etiquette)',
      ],
      pres3: ['ecrit|envoie ~4 (mail|email|message|confirmation|lien|etiquette)'],
      part: ['ecrit|envoye ~4 (mail|email|message|courriel|confirmation|lien|etiquette)'],
      noun: ['mail|email|e mail|message|courriel|confirmation|lien|etiquette|sms|courrier'],
    },
    reply: {
      inf: [
        'revenir vers|tenir (au courant|informe|informee)|recontacter|contacter|repondre|informer|faire un retour|donner des nouvelles|prevenir|tinformer|reprendre contact',
      ],
      fut: [
        'reviendrai vers|reviendrons vers|tiendrai (au courant|informe|informee)|tiendrons (au courant|informe|informee)|recontacterai|recontacterons|contacterai|contacterons|repondrai|repondrons|informerai|informerons|tinformerai|ferai un retour|ferons un retour|previendrai|previendrons|donnerai des nouvelles',
      ],
      pres: [
        'reviens vers|revenons vers|revient vers|tiens (au courant|informe|informee)|tenons (au courant|informe|informee)|tient au courant|recontacte|recontactons|contacte|contactons|reponds|repondons|informe|informons|tinforme|fais un retour|faisons un retour|previens|prevenons',
      ],
      mine: ['jinforme|jinformerai'],
      fut3: [
        'reviendra vers|reviendront vers|tiendra (au courant|informe)|recontactera|recontacteront|contactera|contacteront|repondra|informera|previendra',
      ],
      pres3: ['revient vers|recontacte|contacte|repond|informe|previent'],
      part: ['repondu|recontacte|contacte|informe'],
      noun: ['reponse|retour|nouvelles|nouvelle|de (mes|nos) nouvelles|mise a jour'],
    },
    credit: {
      inf: [
        'crediter|(accorder|offrir|faire|ajouter|appliquer) ~3 (avoir|bon dachat|remise|geste|reduction)',
      ],
      fut: [
        'crediterai|crediterons|(offrirai|ferai|ajouterai|appliquerai|ferons|offrirons) ~3 (avoir|bon dachat|remise|geste|reduction)',
      ],
      pres: [
        'credite|creditons|(fais|ajoute|applique|offre|faisons|ajoutons|appliquons) ~3 (avoir|bon dachat|remise|geste|reduction)',
      ],
      mine: [
        '(jajoute|japplique|jajouterai|jappliquerai|jaccorde) ~3 (avoir|bon dachat|remise|geste|reduction)',
      ],
      fut3: ['creditera|crediteront'],
      pres3: ['credite'],
      part: ['credite|creditee|(ajoute|applique) ~3 (avoir|remise|reduction)'],
      noun: ['avoir|bon dachat|remise'],
    },
    refund: {
      inf: ['rembourser|(proceder|lancer|effectuer|faire) ~3 remboursement'],
      fut: [
        'rembourserai|rembourserons|(procederai|lancerai|ferai|procederons|effectuerons|effectuerai) ~3 remboursement',
      ],
      pres: ['rembourse|remboursons|(procede|procedons|lance|lancons|fais|faisons) ~3 remboursement'],
      mine: ['(jeffectue|jeffectuerai) ~3 remboursement'],
      fut3: ['remboursera|rembourseront'],
      pres3: ['rembourse|remboursent'],
      part: [
        'rembourse|remboursee|rembourses|remboursement ~2 (effectue|lance|valide)|(effectue|lance) ~2 remboursement',
      ],
      noun: ['remboursement|argent'],
      passive: ['remboursement [~1] (sera|va etre|est) (effectue|traite|lance|valide|emis)'],
    },
    replace: {
      inf: ['remplacer|echanger|(envoyer|renvoyer) ~3 (nouveau|nouvelle|remplacement)|reexpedier'],
      fut: [
        'remplacerai|remplacerons|echangerai|echangerons|(enverrai|enverrons|renverrai) ~3 (nouveau|nouvelle|remplacement)',
      ],
      pres: [
        'remplace|remplacons|echange|echangeons|(envoie|envoyons|renvoie|renvoyons) ~3 (nouveau|nouvelle|remplacement)',
      ],
      mine: ['(jenvoie|jenverrai) ~3 (nouveau|nouvelle|remplacement)'],
      fut3: ['remplacera|remplaceront|echangera'],
      pres3: ['remplace|remplacent'],
      part: ['remplace|remplacee|echange|echangee'],
      noun: ['nouveau|nouvelle|remplacement'],
    },
    cancel: {
      inf: ['annuler|resilier'],
      fut: ['annulerai|annulerons|resilierai|resilierons'],
      pres: ['annule|annulons|resilie|resilions'],
      mine: ['jannule|jannulerai'],
      fut3: ['annulera|annuleront|resiliera'],
      pres3: ['annule|resilie'],
      part: ['annule|annulee|resilie|resiliee'],
      noun: ['annulation'],
    },
    book: {
      inf: ['reserver|planifier|programmer|prendre rendez vous|fixer ~2 rendez vous|reprogrammer'],
      fut: [
        'reserverai|reserverons|planifierai|planifierons|programmerai|programmerons|fixerai ~2 rendez vous',
      ],
      pres: [
        'reserve|reservons|planifie|planifions|programme|programmons|fixe ~2 rendez vous|prends rendez vous',
      ],
      fut3: ['reservera|planifiera|programmera'],
      pres3: ['reserve|planifie|programme'],
      part: ['reserve|reservee|planifie|planifiee|programme|programmee'],
    },
    visit: {
      inf: ['passer|venir|intervenir|se deplacer|(envoyer) ~3 (technicien|plombier|reparateur)'],
      fut: ['viendrai|viendrons|passerai|passerons|(enverrai|enverrons) ~3 (technicien|plombier|reparateur)'],
      pres: ['(envoie|envoyons) ~3 (technicien|plombier|reparateur)'],
      mine: ['(jenvoie|jenverrai) ~3 (technicien|plombier|reparateur)'],
      fut3: ['viendra|viendront|passera|passeront|interviendra|se deplacera|sera chez vous'],
      pres3: ['vient|viennent|passe|passent|intervient|se deplace'],
      part: ['passe|venu|intervenu'],
      noun: ['visite|technicien'],
    },
    fix: {
      inf: [
        'reparer|regler|resoudre|retablir|corriger|debloquer|occuper|moccuper|reinitialiser|arranger|remettre ~3 service',
      ],
      fut: [
        'reparerai|reparerons|reglerai|reglerons|resoudrai|resoudrons|retablirai|retablirons|corrigerai|corrigerons|debloquerai|debloquerons|moccuperai|occuperai|occuperons|ferai le necessaire|ferons le necessaire',
      ],
      pres: [
        'repare|reparons|regle|reglons|resous|resolvons|retablis|retablissons|corrige|corrigeons|debloque|debloquons|moccupe|occupe|occupons|fais le necessaire|faisons le necessaire',
      ],
      mine: ['jarrange|jarrangerai'],
      fut3: ['reparera|reglera|resoudra|retablira|corrigera|debloquera|occupera|soccupera'],
      pres3: ['repare|regle|resout|retablit|corrige|debloque|soccupe|occupe'],
      part: [
        'repare|reparee|regle|reglee|resolu|resolue|retabli|retablie|corrige|corrigee|debloque|debloquee',
      ],
    },
    escalate: {
      inf: ['transmettre|demander|escalader|transferer|remonter|signaler|faire suivre|relancer|voir avec'],
      fut: [
        'transmettrai|transmettrons|demanderai|demanderons|transfererai|remonterai|remonterons|signalerai|ferai suivre|relancerai|relancerons|verrai avec',
      ],
      pres: [
        'transmets|transmettons|demande|demandons|transfere|transferons|remonte|remontons|signale|signalons|fais suivre|faisons suivre|relance|relancons|vois avec',
      ],
      mine: ['jescalade'],
      fut3: ['transmettra|demandera|relancera|remontera'],
      pres3: ['transmet|relance|remonte'],
      part: ['transmis|transmise|demande|transfere|remonte|signale|relance|escalade'],
    },
    send: {
      inf: ['envoyer|expedier|livrer|renvoyer|tenvoyer|poster|lenvoyer'],
      fut: [
        'enverrai|enverrons|tenverrai|lenverrai|expedierai|expedierons|livrerai|livrerons|renverrai|renverrons',
      ],
      pres: ['envoie|envoi|envoyons|tenvoie|lenvoie|expedie|expedions|livrons|renvoie|renvoyons'],
      mine: ['jenvoie|jenverrai|jexpedie|jexpedierai'],
      fut3: ['enverra|enverront|expediera|livrera|livreront'],
      pres3: ['envoie|envoient|expedie|livre'],
      part: ['envoye|envoyee|expedie|expediee|livre|livree'],
    },
    check: {
      inf: [
        'verifier|regarder|controler|examiner|analyser|enqueter|me renseigner|renseigner|ouvrir une enquete|traiter',
      ],
      fut: [
        'verifierai|verifierons|regarderai|regarderons|controlerai|examinerai|examinerons|traiterai|traiterons|renseignerai|ouvrirai une enquete|ouvrirons une enquete',
      ],
      pres: [
        'verifie|verifions|regarde|regardons|controle|controlons|examine|traite|traitons|renseigne|lance une enquete|lancons une enquete',
      ],
      mine: ['jexamine|jexaminerai|janalyse|jouvre une enquete'],
      fut3: ['verifiera|regardera|controlera|examinera|traitera'],
      pres3: ['verifie|regarde|controle|examine|traite'],
      part: ['verifie|verifiee|regarde|controle|examine|analyse|traite'],
    },
  },
  forms: [
    { pattern: '(votre|le|ton) {passive}', who: 'us', needs: 'time' },
    { pattern: '<we> <c> {fut}', who: 'us' },
    { pattern: '<we> <c> {pres}', who: 'us', needs: 'object' },
    {
      pattern:
        '<we> (vais|va|allons) [tout de suite|aussi|donc|de suite|immediatement|personnellement] <c> {inf}',
      who: 'us',
    },
    {
      pattern:
        '<we> (mengage a|m engage a|nous engageons a|promets de|vous promets de|te promets de|promettons de) <c> {inf}',
      who: 'us',
    },
    { pattern: '{mine}', who: 'us', needs: 'object' },
    { pattern: '^ (vous|vs|te) {pres}', who: 'us', needs: 'time' },
    { pattern: '^ (vais|allons) <c> {inf}', who: 'us', needs: 'object' },
    { pattern: '^ (et|puis|et puis|ensuite) <c> {pres}', who: 'us', needs: 'object', isChained: true },
    { pattern: '^ (et|puis|ensuite) <c> ({fut}|{inf})', who: 'us', isChained: true },
    { pattern: '<party> [~1] <c> {fut3}', who: 'party' },
    { pattern: '<party> [~1] (va|vont) <c> {inf}', who: 'party' },
    { pattern: '<party> [~1] <c> {pres3}', who: 'party', needs: 'time' },
    { pattern: '(vous|te) {fut3}', who: 'name' },
    { pattern: '(va|passera|viendra) [vous|te] {inf}', who: 'name' },
    { pattern: '(vous serez|tu seras|vous allez etre|tu vas etre) {part}', who: 'us', needs: 'time' },
    {
      pattern: '(votre|ton|ta|le|la|lincident|il|elle) [~2] (sera|va etre) {part}',
      who: 'us',
      needs: 'time',
    },
    {
      pattern:
        '(vous recevrez|tu recevras|vous allez recevoir|tu vas recevoir|vous aurez|tu auras) ~5 {noun}',
      who: 'us',
      needs: 'time',
    },
    { pattern: '(vous aurez|tu auras) [bientot] de (mes|nos) nouvelles', who: 'us' },
  ],
  done: [
    '(jai|j ai|je lai|je vous ai|je tai|nous avons|on a|nous vous avons|<party> a|<party> vous a) [deja|bien|tout juste|enfin|vous|aussi] ~1 {part}',
    '(a|ont) ete [bien] {part}',
    '(est|etes) [bien] {part}',
    '(viens|venons) de <c> {inf}',
  ],
  news: '(comme promis|comme convenu|bonne nouvelle|jai des nouvelles|jai du nouveau|me revoila)',
  objects: [
    'vous',
    'vs',
    'te',
    't',
    'tenvoie',
    'tappelle',
    'lenvoie',
    'moccupe',
    'votre',
    'vos',
    'ton',
    'ta',
    'le',
    'la',
    'les',
    'ca',
    'cela',
    'en',
    'y',
  ],
  soon: '(bientot|tout de suite|de suite|immediatement|rapidement|au plus vite|des que possible|dans un instant|sans tarder|tout a lheure|sous peu|prochainement)',
  conditions: ['si', 'quand', 'lorsque', 'sinon'],
  conditionsAfter: ['si'],
  fresh: ['mais', 'car', 'donc', 'cependant', 'alors'],
  joins: ['et', 'puis', 'ensuite'],
  ends: ['pourquoi', 'que', 'quoi', 'ou', 'comment', 'parce', 'quand'],
  isNegatedAfter: false,
  unless: [
    '(je vois|je constate|je comprends|je lis|il est indique) (que|quil)',
    '(habituellement|normalement|en general|generalement|dhabitude|ci joint|dordinaire|toujours)',
    '(voulez vous|souhaitez vous|tu veux que|vous voulez que|dois je|puis je|desirez vous)',
    '^ des que',
    '^ des reception',
  ],
};
