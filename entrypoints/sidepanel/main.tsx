import '../../components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { overlay, Panel } from '../../components/panel/panel.tsx';
import { startPanel } from '../../lib/state/start-panel.ts';

const controller = new AbortController();
addEventListener('pagehide', () => controller.abort());

const tools = await startPanel(controller.signal);
const place = document.getElementById('root');
if (place) createRoot(place).render(<Panel tools={tools} />);
requestIdleCallback(() => {
  void tools.loadRest();
  // Where they cannot be had, the agent is told when asking for one.
  void overlay.load().catch(() => {});
});
