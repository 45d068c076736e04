import { createStore, type StoreApi } from 'zustand/vanilla';
import { loadPolicy, noPolicy, type Policy, watchPolicy } from '../browser/policy.ts';
import {
  changeSettings,
  defaultSettings,
  loadSettings,
  type Settings,
  watchSettings,
} from '../browser/settings.ts';
import { browserLanguage } from '../browser/shortcut.ts';
import { type Language, languageOf } from '../playbook/language.ts';

/** The settings as the screen sees them: a mirror of storage, which is the truth. */
export interface SettingsModel {
  readonly settings: Settings;
  /** True when storage refused the last change: it then counts for this page only. */
  readonly isUnsaved: boolean;
  /** What the team has set for everybody. */
  readonly policy: Policy;
}

/** A mirror of the stored settings. */
export type SettingsStore = StoreApi<SettingsModel>;

/** Opens the mirror: filled from storage, kept in step until the signal says stop. */
export async function openSettings(signal: AbortSignal): Promise<SettingsStore> {
  const store = createStore<SettingsModel>(() => ({
    settings: defaultSettings,
    isUnsaved: false,
    policy: noPolicy,
  }));
  watchSettings((settings) => store.setState({ settings, isUnsaved: false }), signal);
  watchPolicy((policy) => store.setState({ policy }), signal);
  const [settings, policy] = await Promise.all([loadSettings(), loadPolicy()]);
  store.setState({ settings, policy });
  return store;
}

/** Stores a choice; when storage refuses, it counts for this page only and the store says so. */
export async function chooseSettings(store: SettingsStore, choice: Partial<Settings>): Promise<void> {
  await changeSettings(choice).catch(() => {
    store.setState(({ settings }) => ({ settings: { ...settings, ...choice }, isUnsaved: true }));
  });
}

/** The language the interface speaks: the chosen one, else the browser's, else English. */
export function interfaceLanguage({ language }: Settings): Language {
  return language === 'auto' ? (languageOf(browserLanguage()) ?? 'en') : language;
}

/** Whether coaching mode is on: as the team has set it, else as the agent chose. */
export function isCoaching({ settings, policy }: Pick<SettingsModel, 'settings' | 'policy'>): boolean {
  return policy.coaching === 'free' ? settings.coaching : policy.coaching === 'on';
}
