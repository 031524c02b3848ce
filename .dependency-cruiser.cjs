/** The picture of ARCHITECTURE.md, section 6: a folder imports lower lines only, never its own line, never up. */
const lines = [
  ["cli"],
  ["http", "mcp"],
  ["engine", "export", "schemas"],
  ["query"],
  ["store"],
  ["ingest", "annotate", "reconcile"],
  ["lang"],
  ["learn"],
  ["record"],
  ["doc"],
  ["text", "problem\\.ts"],
];

const path = (folders) => `^src/(${folders.join("|")})`;

/** What a line must not import: everything above it, and its neighbours on the line. */
const walls = lines.flatMap((line, at) => {
  const above = lines.slice(0, at).flat();
  return line.map((folder) => {
    const forbidden = [...above, ...line.filter((other) => other !== folder)];
    return {
      name: `${folder.replace("\\.ts", "")}-imports-only-below`,
      severity: "error",
      from: { path: `^src/${folder}`, pathNot: "\\.test\\.ts$" },
      to: { path: forbidden.length > 0 ? path(forbidden) : "^$" },
    };
  });
});

const pure = "^src/(text|doc|record|lang|learn|annotate|reconcile|query|problem\\.ts)";

module.exports = {
  forbidden: [
    ...walls,
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "stages-are-strangers",
      severity: "error",
      comment: "What a stage needs of another it reads from a layer.",
      from: { path: "^src/annotate/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^src/annotate/([^/]+)/", pathNot: "^src/annotate/$1/" },
    },
    {
      name: "parts-of-reconcile-are-strangers",
      severity: "error",
      from: { path: "^src/reconcile/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^src/reconcile/([^/]+)/", pathNot: "^src/reconcile/$1/" },
    },
    {
      name: "pure-core",
      severity: "error",
      comment: "Same input, same output, also in a browser: no node: modules, no packages.",
      from: { path: pure, pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core", "npm", "npm-dev"] },
    },
    {
      name: "product-does-not-import-tools",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(train|bars|bench|corpora|test|web|examples)/" },
    },
    {
      name: "outsiders-use-the-index",
      severity: "error",
      comment:
        "A folder's index.ts lists what others may use. annotation-row.ts is beside it, so that threads that annotate need not load every reader.",
      from: { path: "^src/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^src/(text|doc|record|ingest|query|store|schemas)/",
        pathNot: "^src/($1/|[^/]+/index\\.ts$|ingest/annotation-row\\.ts$)",
      },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
