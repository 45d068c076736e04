import { parse } from 'yaml';

/** The code of a module that gives what a YAML file holds. */
export function moduleOf(yaml: string): string {
  return `export default ${JSON.stringify(parse(yaml))};`;
}

/** Lets the build and the tests import YAML files. */
export const yamlModules = {
  name: 'attune:yaml-modules',
  transform(code: string, id: string) {
    return id.endsWith('.yaml') ? { code: moduleOf(code), map: null } : null;
  },
};
