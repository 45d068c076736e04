/**
 * What an agent does about it, by its stem. A vowel swallows the pronoun before it, so `lenvoi*` stands beside
 * `envoi*`: apostrophes are dropped before a text is read.
 */
export const steps =
  '(appell*|appele*|rappell*|rappele*|envo*|enverr*|renvo*|renverr*|expedi*|reexpedi*|rembours*|ecris|ecrirai|ecrire|verifi*|check|checke|checker|regard*|demand*|relanc*|contact*|recontact*|transmet*|annul*|chang*|modifi*|ouvr*|cherch*|recherch*|occup*|charg*|prend*|reprend*|reprends|fais|ferai|faire|mets|mettrai|mettre|lanc*|credit*|echang*|remplac*|corrig*|reserv*|reviens|reviendr*|revenir|renseign*|signal*|prepar*|rectifi*|regl*|interrog*|trait*|organis*|programm*|bloqu*|debloqu*|arret*|stopp*|transfer*|reclam*|localis*|assure|assurerai|massure|reste avec|reste sur|reste en|resterai avec|resterai sur|rester avec|rester sur|gard*|ajout*|joins|joindr*|insist*|fouill*|test*|escalad*|activ*|tiens|tiendr*|tenir|donn*|offr*|accord*|verse|verser|verserai|paie|paye|payer|paierai|repar*|repond*|reponds|consult*|examin*|etudi*|analys*|creus*|resili*|suspend*|suspends|adress*|recuper*|retrouv*|travaill*|voir|suivr*|fourn*|moccup*|lenvo*|lappel*|lannul*|louvr*|lechang*|larret*|lexpedi*|lorganis*|tappell*|tenvo*|tecri*|vois avec)';

/** The pronouns that may stand between "je" and its verb; never "ne", so that a step denied is none. */
export const pronouns = '[vous|te|le|la|les|lui|leur|me|men|en|y] [le|la|les|en|lui]';

/** The pronoun and verb of a step in one word: `j’envoie`. */
export const iStep =
  '(jappell*|jenvo*|jenverr*|jexpedi*|jecris|jecrirai|jannul*|jouvr*|jechang*|jinterrog*|jorganis*|jarret*|jajout*|jinsist*|jactiv*|joffr*|jaccord*|jexamin*|jetudi*|janalys*|jeffectu*|jadress*|jaurai|jidentifi*)';
