// Loaded before main.ts with "node -r", where even a Node that cannot read TypeScript gets to run it: keep to plain JavaScript.
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `Cannot run on Node ${process.versions.node}: the assistant needs Node 24 or newer. ` +
      'Run "npm ci" and then the npm scripts, such as "npm start": they bring a Node of their own.\n',
  );
  process.exit(1);
}
// Files stripped of their types are kept for the next start, which takes half the time with them.
process.getBuiltinModule('node:module').enableCompileCache();
