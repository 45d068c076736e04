import '../../components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { openSettings } from '../../lib/state/settings-store.ts';
import { openTeamFiles } from '../../lib/state/team-files.ts';

const controller = new AbortController();
addEventListener('pagehide', () => controller.abort());

const { signal } = controller;
const [store, team] = await Promise.all([openSettings(signal), openTeamFiles(signal)]);
const place = document.getElementById('root');
if (place) createRoot(place).render(<OptionsPage store={store} team={team} />);
