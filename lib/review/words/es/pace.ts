import type { GroupWords } from '../review-words.ts';

/** When it is said. */
export const pace: GroupWords<'pace'> = {
  holding: {
    any: [
      '(un|unos|dame un|deme un|solo un|espera un|espere un) (momento|momentito|momentin|segundo|segundito|segundos|minuto|minutito|minutos|instante|ratito|rato|seg|min) [~1] (por favor|porfa|porfavor|porfis|que|mientras)',
      '(un|unos|dame un|deme un|solo un|espera un|espere un) (momento|momentito|momentin|segundito|instante|ratito|rato) [~1] (y|ya|$)',
      '^ [hola|ok|vale|si|claro|bueno|perfecto] (un|unos) (momento|momentito|segundo|segundito|minuto|minutito|instante)',
      '(dame|deme|permiteme|permitame|regalame|regaleme|me das|me da|me permites|me permite|me regalas|me regala) (un|unos|solo un) (momento|momentito|segundo|minuto|minutos|minutito|instante|segundos|par)',
      '(espera|espere|esperame|espereme|aguarda|aguarde|aguardame|aguardeme|aguante|aguanta) [un|unos|por|aqui|ahi|en] (momento|momentito|poco|poquito|favor|linea|instante)',
      '(esperame|espereme|aguardame|aguardeme|espera|espere) (un|unos) (segundo|segundos|minuto|minutos) (por favor|porfa|que|mientras)',
      '(enseguida|ahora|ya) (vuelvo|regreso|estoy contigo|estoy con usted|le atiendo|te atiendo)',
      '(permanece|permanezca|mantente|mantengase|quedate|quedese|no te vayas|no se vaya|sigue|siga) [~3] (linea|espera|chat|ahi)',
      '(puedes|puede|podrias|podria) [~1] esperar [~2] (momento|momentito|minuto|poco|segundo|aqui|?)',
      '(ten|tenga|un poco de|algo de) paciencia',
    ],
    unless: [
      'de un momento (a|para)',
      '(gracias|agradezco) ~4',
      'en (algun|ningun|cualquier|este) momento',
      'sigo',
      'si (sigue|siga|sigues|siguen)',
    ],
  },
};
