/** A playbook file, made a module by scripts/support/yaml-modules.ts; tests check it against the schema. */
declare module '*.yaml' {
  const file: import('./schema.ts').PlaybookFile;
  export default file;
}
