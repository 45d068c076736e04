import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { AttuneBrowser } from '../../scripts/support/attune-browser.ts';
import { buildFolder } from '../../scripts/support/builds.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { isBlockedInBackground } from '../support/background.ts';
import { launch } from '../support/launch.ts';

const build = buildFolder(inject('browser'));

/** Every way a page has to reach a server, tried against the bait; resolves when the slow ones have had their answer. */
const tryEveryWay = async (bait: string): Promise<void> => {
  const image = new Promise<void>((done) => {
    const picture = new Image();
    picture.onload = picture.onerror = () => done();
    picture.src = `http://${bait}/image`;
  });
  const frame = Object.assign(document.createElement('iframe'), { src: `http://${bait}/frame` });
  const link = Object.assign(document.createElement('link'), {
    rel: 'prefetch',
    href: `http://${bait}/prefetch`,
  });
  const script = Object.assign(document.createElement('script'), { src: `http://${bait}/script` });
  document.body.append(frame, link, script);
  const ways = [
    () => navigator.sendBeacon(`http://${bait}/beacon`, 'x'),
    () => new WebSocket(`ws://${bait}/socket`),
    () => new EventSource(`http://${bait}/events`),
  ];
  for (const way of ways) {
    try {
      way();
    } catch {
      // Refused on the spot: as it should be.
    }
  }
  const fetched = fetch(`http://${bait}/fetch`, { mode: 'no-cors' }).catch(() => undefined);
  await Promise.all([image, fetched]);
};

describe('the closed network', () => {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') visits.push(request.url ?? ''); // the browser asks for that one by itself
    response.end('bait');
  });
  server.on('upgrade', (request, socket) => {
    visits.push(request.url ?? '');
    socket.destroy();
  });
  let bait: string;
  let attune: AttuneBrowser;
  let ordinary: Page;
  let panel: Page;

  /** A visit that does get through: whatever was sent before it has arrived by then. */
  const lastVisit = (): Promise<unknown> =>
    ordinary.evaluate((address) => fetch(`http://${address}/last`), bait);

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    bait = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    attune = await launch({ site: replicaSite });
    panel = await attune.openPanel(await attune.openPage('https://acme.zendesk.com/agent/tickets/1'));
    ordinary = await attune.browser.newPage();
  });

  afterAll(async () => {
    await attune?.close();
    server.closeAllConnections();
    server.close();
  });

  it('has a bait that works: an ordinary page reaches it', async () => {
    await ordinary.goto(`http://${bait}/ordinary`);
    await ordinary.evaluate(tryEveryWay, bait);
    const ways = ['/fetch', '/image', '/beacon', '/frame', '/script', '/events', '/socket'];
    await expect.poll(() => visits).toEqual(expect.arrayContaining(ways));
  });

  it('lets nothing out of the panel', async () => {
    visits.length = 0;
    await panel.evaluate(tryEveryWay, bait);
    await lastVisit();
    expect(visits).toEqual(['/last']);
  });

  it('lets nothing out of the background', async () => {
    visits.length = 0;
    expect(await isBlockedInBackground(attune, `http://${bait}/background`)).toBe(true);
    await lastVisit();
    expect(visits).toEqual(['/last']);
  });

  it.each(['zendesk', 'intercom', 'draft'])(
    'has no way to send in the built content script for %s',
    (helpdesk) => {
      const script = readFileSync(`${build}/content-scripts/${helpdesk}.js`, 'utf8');
      expect(
        script.match(/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\.src\s*=/g),
      ).toBeNull();
    },
  );
});
