import { describe, expect, it, vi } from 'vitest';
import { perLanguage } from '../../../lib/playbook/per-language.ts';

describe('perLanguage', () => {
  it('loads each language once and gives the same promise for it', async () => {
    const bring = vi.fn(async () => ({ greeting: 'hello' }));
    const greetings = perLanguage({ en: bring, nl: async () => ({ greeting: 'hallo' }) });
    expect(greetings.of('en')).toBeNull();
    expect(greetings.load('en')).toBe(greetings.load('en'));
    const made = await greetings.load('en');
    expect(greetings.of('en')).toBe(made);
    expect(greetings.of('nl')).toBeNull();
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('forgets a load that failed, so that the next one tries again', async () => {
    const bring = vi.fn(async () => 'hello').mockRejectedValueOnce(new Error('gone'));
    const greetings = perLanguage({ en: bring });
    await expect(greetings.load('en')).rejects.toThrow('gone');
    expect(greetings.of('en')).toBeNull();
    await expect(greetings.load('en')).resolves.toBe('hello');
    expect(greetings.of('en')).toBe('hello');
  });
});
