import { createRoot } from 'react-dom/client';
import { Panel } from './panel.tsx';
import type { PanelTools } from './panel-context.tsx';

export { overlay } from './panel.tsx';

/** Puts the panel on the page. */
export function showPanel(tools: PanelTools): void {
  const place = document.getElementById('root');
  if (place) createRoot(place).render(<Panel tools={tools} />);
}
