import type { Plugin } from 'vite';

/** What the panel imports at once beside its own script: entrypoints/sidepanel/main.ts. */
const screen = /\/components\/panel\/show-panel\.tsx$/;

/** Has the panel fetch its screen beside the script that asks for it, not after it. */
export const preloadScreen: Plugin = {
  name: 'attune:preload-screen',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {}, chunk }) {
      const scripts = new Set<string>();
      const styles = new Set<string>();
      const visit = (file: string): void => {
        const found = bundle[file];
        if (scripts.has(file) || found?.type !== 'chunk') return;
        scripts.add(file);
        found.imports.forEach(visit);
        // In the order in which the build itself would bring them: a screen's own style has the last word.
        for (const style of found.viteMetadata?.importedCss ?? []) styles.add(style);
      };
      for (const file of chunk?.dynamicImports ?? []) {
        const found = bundle[file];
        if (found?.type === 'chunk' && screen.test(found.facadeModuleId ?? '')) visit(file);
      }
      const link = (rel: string) => (file: string) => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      });
      return [...[...scripts].map(link('modulepreload')), ...[...styles].map(link('stylesheet'))].filter(
        ({ attrs }) => !html.includes(attrs.href),
      );
    },
  },
};
