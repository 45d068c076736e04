import '../../components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { openSettings } from '../../lib/state/settings-store.ts';

const controller = new AbortController();
addEventListener('pagehide', () => controller.abort());

const store = await openSettings(controller.signal);
const place = document.getElementById('root');
if (place) createRoot(place).render(<OptionsPage store={store} />);
