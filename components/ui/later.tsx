import { type ComponentType, useEffect, useState } from 'react';
import { Outdated } from './outdated.tsx';

/** A part of the screen whose code stays out of the first paint. */
export interface Later<P> {
  /** Its code, once it is there. */
  readonly now: () => ComponentType<P> | null;
  /** Brings it, at the latest when the part is first shown; rejects when it is gone. */
  readonly load: () => Promise<void>;
}

/** Names a part that comes later, and how. */
export function later<P>(bring: () => Promise<ComponentType<P>>): Later<P> {
  let known: ComponentType<P> | null = null;
  return {
    now: () => known,
    async load() {
      known ??= await bring();
    },
  };
}

interface ComingProps<P> {
  readonly part: Later<P>;
  readonly with: P;
}

/** Shows such a part. Where its code cannot be had, as after an update beneath an open page, its place says so. */
export function Coming<P extends object>({ part, with: props }: ComingProps<P>) {
  const [state, setState] = useState<'coming' | 'come' | 'missing'>('coming');
  useEffect(() => {
    if (part.now()) return;
    let isWanted = true;
    part.load().then(
      () => isWanted && setState('come'),
      () => isWanted && setState('missing'),
    );
    return () => {
      isWanted = false;
    };
  }, [part]);
  const Part = part.now();
  if (Part) return <Part {...props} />;
  return state === 'missing' ? <Outdated /> : null;
}
