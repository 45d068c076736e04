import { useEffect } from 'react';
import { type PanelModel, shownAt } from '../../lib/state/panel-state.ts';

/** The name under which the time from a row in the page to paint in the panel is measured. */
const measure = 'attune:painted';

/** Measures how long it took from a message appearing in the page until the panel was painted; keeps the last only. */
export function usePaintMeasure(model: PanelModel): void {
  const appeared = shownAt(model);
  useEffect(() => {
    if (appeared === null) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        performance.clearMeasures(measure);
        const start = Math.max(0, appeared - performance.timeOrigin);
        performance.measure(measure, { start, end: performance.now() });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [appeared]);
}
