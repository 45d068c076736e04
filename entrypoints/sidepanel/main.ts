import '../../components/ui/tokens.css';
import { whenIdle } from '../../lib/browser/when-idle.ts';
import { startPanel } from '../../lib/state/start-panel.ts';

const controller = new AbortController();
addEventListener('pagehide', () => controller.abort());

// The screen comes beside what it is to show: the chat is read before React is there, and the other way round.
const screen = import('../../components/panel/show-panel.tsx');
const tools = await startPanel(controller.signal);
const { overlay, showPanel } = await screen;
showPanel(tools);
await tools.isFirstRead;
// Where one of them cannot be had, the agent is told when asking for it.
await whenIdle([() => overlay.load(), ...tools.rest]);
