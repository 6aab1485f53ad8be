/** The walls of the house: app -> components -> features -> platform -> domain; nothing points back. */
const room = (name, path, mayNot, comment) => ({ name, comment, severity: 'error', from: { path, pathNot: '\\.test\\.tsx?$' }, to: { path: mayNot } })

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'domain-is-pure', comment: 'The domain imports nothing but zod, and what reads the head of a text.', severity: 'error',
      from: { path: '^lib/domain/', pathNot: '\\.test\\.ts$' }, to: { pathNot: '^lib/domain/|^node_modules/(zod|yaml)/' },
    },
    room('platform-stays-below', '^lib/platform/', '^(lib/(features|cli|testing)|components|app)/', 'The platform knows no feature.'),
    {
      name: 'features-stay-below', severity: 'error',
      from: { path: '^lib/features/', pathNot: '\\.test\\.ts$' }, to: { path: '^(lib/(cli|testing)|components|app|e2e)/' },
    },
    {
      name: 'features-meet-at-store-and-view', comment: 'A feature reaches another one through its store and view.', severity: 'error',
      from: { path: '^lib/features/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^lib/features/([^/]+)/', pathNot: ['^lib/features/$1/', '/(store\\w*|view|schema)\\.ts$'] },
    },
    {
      name: 'ui-knows-no-feature', severity: 'error',
      from: { path: '^components/ui/' }, to: { path: '^(components/(?!ui/)|lib/features|app)/' },
    },
    room('components-stay-below', '^components/', '^(app|lib/(cli|testing)|e2e)/', 'A component knows no route.'),
    {
      name: 'prisma-in-stores-only', comment: 'The generated client is reached by platform, stores and what tests and commands need.', severity: 'error',
      from: { pathNot: ['^lib/(platform|cli|testing)/', '^lib/features/[^/]+/store', '^prisma/', '\\.test\\.ts$', '^e2e/'] },
      to: { path: '^lib/platform/db/generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-file-imports-next-auth', severity: 'error',
      from: { pathNot: '^lib/platform/auth/nextAuth\\.ts$' }, to: { path: '^node_modules/next-auth/' },
    },
    {
      name: 'not-to-tests', severity: 'error',
      from: { pathNot: ['\\.test\\.tsx?$', '^lib/testing/', '^e2e/', '^lib/cli/', '^vitest', '^prisma/'] }, to: { path: '\\.test\\.tsx?$|^lib/testing/|^e2e/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^lib/platform/db/generated' },
    exclude: { path: '^\\.(next|data|tmp)|next-env' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
