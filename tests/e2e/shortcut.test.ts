import { expect, it } from 'vitest';
import { panelLines } from '../../scripts/support/panel-page.ts';
import { replicaSite } from '../../scripts/support/replica-site.ts';
import { launch } from '../support/launch.ts';

it('has a key that opens the panel, given by the browser and told in the settings', async () => {
  const attune = await launch({ site: replicaSite });
  try {
    const panel = await attune.openPanel(await attune.openPage('https://acme.zendesk.com/agent/tickets/1'));
    await panel.keyboard.press('?');
    await panel.waitForSelector('select[name="language"]');
    expect((await panelLines(panel)).join('\n')).toContain('Alt+Shift+U');
  } finally {
    await attune.close();
  }
});
