import type { Browser, CreatePageOptions, HTTPRequest, Page } from 'puppeteer-core';

/** What a site answers one request with. */
export interface Reply {
  readonly body: string | Uint8Array;
  readonly type: string;
}

/** Stands in for a website: takes the address, gives the reply, or null for "not found". */
export type Site = (address: URL) => Reply | null;

/** Opens a page with `site` answering its requests, in a new tab or window, and waits until it has loaded. */
export async function openSitePage(
  browser: Browser,
  site: Site,
  address: string,
  place?: CreatePageOptions,
): Promise<Page> {
  const page = await browser.newPage(place);
  await serveSite(page, site);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** Lets `site` answer every http request of `page`; nothing reaches a network. */
async function serveSite(page: Page, site: Site): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request, site).catch(() => undefined); // the page may have gone before its answer came
  });
}

async function answer(request: HTTPRequest, site: Site): Promise<void> {
  const address = new URL(request.url());
  if (!address.protocol.startsWith('http')) return request.continue();
  const reply = site(address);
  if (!reply) return request.respond({ status: 404, body: '' });
  return request.respond({ status: 200, contentType: reply.type, body: reply.body });
}
