import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../lib/playbook/language.ts';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { addTicket } from '../../scripts/support/helpdesk-page.ts';
import { setInterfaceLanguage, waitForMessages } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';
import { axeFindings, clipped } from '../support/panel-looks.ts';
import { picture } from '../support/pictures.ts';

/** The parcel that is marked delivered and is not there, and what the offered reply must say about it. */
interface Scene {
  readonly language: Language;
  readonly said: string;
  readonly mustSay: Readonly<
    Record<'names' | 'owns' | 'replaces' | 'takesBack' | 'refunds' | 'asks', RegExp>
  >;
}

const scenes: readonly Scene[] = [
  {
    language: 'en',
    said: 'I waited in all day for my blue jacket. Tracking says delivered yesterday, but nothing is here and I asked the neighbours too. This is ridiculous.',
    mustSay: {
      names: /waited in all day|delivered/i,
      owns: /\b(?:ours|on us|mine|our failure|our job|we let you down)\b/i,
      replaces: /express.*\b(?:today|tomorrow|on \w+day)\b/is,
      takesBack: /free label/i,
      refunds: /refund the full amount today/i,
      asks: /\?$/,
    },
  },
  {
    language: 'nl',
    said: 'Ik heb de hele dag thuis gewacht op mijn blauwe jas. Track en trace zegt bezorgd, maar er ligt niks en de buren heb ik ook gevraagd. Belachelijk.',
    mustSay: {
      names: /de hele dag thuis gewacht|bezorgd/i,
      owns: /\b(?:aan ons|bij ons|onze fout|doe ik|zet ik|regel ik|los ik|ik neem)\b/i,
      replaces: /spoed.*(?:vandaag|morgen|\w+dag)/is,
      takesBack: /gratis/i,
      refunds: /(?:hele|volledige) bedrag/i,
      asks: /\?$/,
    },
  },
  {
    language: 'de',
    said: 'Ich habe den ganzen Tag zu Hause auf meine blaue Jacke gewartet. In der Sendungsverfolgung steht zugestellt, aber hier ist nichts, und die Nachbarn habe ich auch gefragt. Eine Frechheit.',
    mustSay: {
      names: /den ganzen Tag zu Hause|zugestellt/i,
      owns: /\b(?:an uns|bei uns|unser Fehler|unsere Sache|ich bringe|ich nehme|ich kümmere|tut mir leid)\b/i,
      replaces: /Express.*(?:heute|morgen|am \w+tag)/is,
      takesBack: /kostenlos/i,
      refunds: /vollen Betrag/i,
      asks: /\?$/,
    },
  },
  {
    language: 'fr',
    said: 'J’ai attendu toute la journée chez moi ma veste bleue. Le suivi indique livré mais je n’ai rien reçu, et j’ai demandé aux voisins. C’est inadmissible.',
    mustSay: {
      names: /attendu toute la journée|livré/i,
      owns: /\b(?:à nous|notre faute|notre côté|je règle|je m’en|je prends)\b/i,
      replaces: /express.*(?:aujourd’hui|demain|\w+di)/is,
      takesBack: /gratuit/i,
      refunds: /rembourse/i,
      asks: /\?$/,
    },
  },
  {
    language: 'es',
    said: 'He esperado todo el día en casa mi chaqueta azul. El seguimiento dice entregado, pero aquí no hay nada y he preguntado a los vecinos. Es una vergüenza.',
    mustSay: {
      names: /esperado todo el día|entregado/i,
      owns: /\b(?:nuestr[oa]|lo arreglo|me encargo|es mío|es cosa mía|yo)\b/i,
      replaces: /(?:urgente|exprés|express).*(?:hoy|mañana|el \w+)/is,
      takesBack: /gratis|gratuita/i,
      refunds: /(?:devuelvo|reembolso|reembolsar)/i,
      asks: /\?$/,
    },
  },
];

describe('a parcel that is marked delivered and is not there', () => {
  let attune: AttuneBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    attune = await launch({ site: replicaSite, language: 'en' });
    page = await attune.openPage('https://acme.zendesk.com/agent/tickets/100');
    for (const [index, { language, said }] of scenes.entries()) {
      await addTicket(page, {
        id: String(100 + index),
        requester: 'Nora Whitfield',
        subject: 'parcel',
        channel: 'native_messaging',
        locale: language,
        rows: [{ role: 'customer', text: said, author: 'Nora Whitfield' }],
      });
    }
    panel = await attune.openPanel(page);
  });

  afterAll(() => attune?.close());

  it.each(scenes.map((scene, index) => ({ ...scene, index })))(
    'is named, owned and answered with a real choice in $language',
    async ({ language, mustSay, index }) => {
      await setInterfaceLanguage(panel, language);
      await page.evaluate((id) => window.helpdesk.openTicket(id), String(100 + index));
      await waitForMessages(panel, 1);
      await panel.waitForSelector(`[data-part="reply"] p[lang="${language}"]`);
      const reply = await panel.$eval('[data-part="reply"] p', (text) => text.textContent ?? '');
      for (const [what, words] of Object.entries(mustSay))
        expect([what, reply]).toEqual([what, expect.stringMatching(words)]);
      expect(reply).not.toMatch(/[{}]|undefined/);
      expect(await axeFindings(panel)).toEqual([]);
      expect(await clipped(panel)).toEqual([]);
      await picture(panel, `scenario-${language}`, { fullPage: true });
    },
  );
});
