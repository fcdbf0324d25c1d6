import type { Mutant } from '../mutant.ts'

/**
 * Faults in what the drills of test/drills prove on a whole cluster. The restore of a backup rests on the history of the record: see also
 * those of [OPS-12] in `clients.ts`.
 */

const edge = 'apps/edge/test/edge.test.ts'

export const drillMutants: readonly Mutant[] = [
  {
    file: 'apps/ctl/src/asks-first.ts',
    fault: '[OPS-25] a command takes something away without asking',
    text: 'if (await isConfirmed(consequence(action.processedArgs, options), options.yes)) return',
    replacement: 'return',
    test: { file: 'apps/ctl/test/asks-first.test.ts', name: 'runs with --yes, and its action gets' },
  },
  {
    file: 'apps/edge/src/edge.ts',
    fault: '[OPS-11] an edge that is replaced tells its clients that they have lost something',
    text: "open.close(connection, 'restarting', text)",
    replacement: "open.close(connection, 'resync', text)",
    test: { file: edge, name: 'closes all clients with 1012' },
  },
  {
    file: 'apps/edge/src/connections/drain.ts',
    fault: '[OPS-11] an edge that is replaced sends all of its clients to the others at once',
    text: 'Math.ceil(ctx.connections.size / ticksLeft)',
    replacement: 'ctx.connections.size',
    test: { file: edge, name: 'closes all clients with 1012' },
  },
  {
    file: 'packages/cluster/src/ring.ts',
    fault: '[OPS-11] a sim that is being replaced gets partitions',
    text: "node.kind === 'sim' && !node.draining",
    replacement: "node.kind === 'sim'",
    test: { file: 'packages/cluster/test/ring.test.ts', name: 'a draining node is never given partitions' },
  },
  {
    file: 'apps/sim/src/ownership/drain.ts',
    fault: '[OPS-11] a sim that ends comes back when its drain takes long',
    text: 'if (leaving) return ok(undefined)',
    replacement: '',
    test: {
      file: 'apps/sim/test/sim-ownership.test.ts',
      name: 'a sim on the way to exit never becomes eligible again',
    },
  },
  {
    file: 'apps/sim/src/output/output-gate.ts',
    fault: '[OPS-12] a client is not told which history its state is of',
    text: '{ ...body, history: ctx.history }',
    replacement: 'body',
    test: { file: 'apps/sim/test/sim-lives.test.ts', name: 'a position in another history is not resumed' },
  },
  {
    file: 'packages/engine/src/codec/migrations.ts',
    fault: '[OPS-13] a life of an earlier release is not brought to the present shape',
    text: '{ from: 4, up: genes }',
    replacement: '{ from: 4, up: (data) => data }',
    test: { file: 'packages/engine/test/codec/migrations.test.ts', name: 'migrates to the present schema' },
  },
]
