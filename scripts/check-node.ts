/** Fails in one sentence when npm did not put the project's own Node first. */
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  console.error(
    `Attune's scripts need Node 24 but this is ${process.version}: run "npm install" without --ignore-scripts, it brings its own.`,
  );
  process.exit(1);
}
console.log(`node ${process.version}`);
