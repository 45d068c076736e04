import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AttuneBrowser, launchAttune } from '../../scripts/support/attune-browser.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';

const build = process.env.ATTUNE_BUILD ?? '.output/chrome-mv3';

/** Every way a page has to reach a server, tried against the bait; resolves when each has had its chance. */
const tryEveryWay = async (bait: string): Promise<void> => {
  const image = new Promise<void>((done) => {
    const picture = new Image();
    picture.onload = picture.onerror = () => done();
    picture.src = `http://${bait}/image`;
  });
  const frame = document.createElement('iframe');
  frame.src = `http://${bait}/frame`;
  const link = Object.assign(document.createElement('link'), {
    rel: 'prefetch',
    href: `http://${bait}/prefetch`,
  });
  const script = Object.assign(document.createElement('script'), { src: `http://${bait}/script` });
  document.body.append(frame, link, script);
  navigator.sendBeacon(`http://${bait}/beacon`, 'x');
  const socket = new Promise<void>((done) => {
    try {
      const one = new WebSocket(`ws://${bait}/socket`);
      one.onclose = () => done();
    } catch {
      done();
    }
  });
  const events = new Promise<void>((done) => {
    const source = new EventSource(`http://${bait}/events`);
    source.onerror = () => {
      source.close();
      done();
    };
  });
  await Promise.all([
    image,
    socket,
    events,
    fetch(`http://${bait}/fetch`, { mode: 'no-cors' }).catch(() => null),
  ]);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};

describe('the closed network', () => {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end('bait');
  });
  let bait: string;
  let attune: AttuneBrowser;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    bait = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    attune = await launchAttune({ site: replicaSite });
    page = await attune.openPage('https://acme.zendesk.com/agent/tickets/1');
    panel = await attune.openPanel(page);
  });

  afterAll(async () => {
    await attune?.close();
    server.close();
  });

  it('has a bait that works: an ordinary page reaches it', async () => {
    const ordinary = await attune.browser.newPage();
    await ordinary.goto(`http://${bait}/ordinary`);
    await ordinary.evaluate(tryEveryWay, bait);
    await ordinary.close();
    expect(visits).toEqual(
      expect.arrayContaining(['/ordinary', '/fetch', '/image', '/beacon', '/frame', '/script']),
    );
  });

  it('lets nothing out of the panel', async () => {
    visits.length = 0;
    await panel.evaluate(tryEveryWay, bait);
    expect(visits).toEqual([]);
  });

  it('lets nothing out of the worker', async () => {
    visits.length = 0;
    const target = await attune.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    const blocked = await worker?.evaluate(
      (address) =>
        fetch(`http://${address}/worker`, { mode: 'no-cors' }).then(
          () => false,
          () => true,
        ),
      bait,
    );
    expect(blocked).toBe(true);
    expect(visits).toEqual([]);
  });

  it('has no way to send in the built content script', () => {
    const script = readFileSync(`${build}/content-scripts/helpdesk.js`, 'utf8');
    expect(
      script.match(/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\.src\s*=/g),
    ).toBeNull();
  });
});
