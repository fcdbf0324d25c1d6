import type { Mutant } from '../mutant.ts'

/** Faults in what a node believes of Redis, of the membership and of the topology, and in how workers share their work. */

const sweeps = 'apps/worker/test/offline-sweep.test.ts'
const health = 'apps/worker/test/sweep-health.test.ts'
const chaos = 'test/chaos/outcome.test.ts'

export const clusterMutants: readonly Mutant[] = [
  {
    file: 'packages/base/src/redis-failover.ts',
    fault: 'an error READONLY from within a script is not recognised',
    text: '(?:^|-)(?:READONLY',
    replacement: '^(?:READONLY',
    test: { file: 'packages/base/test/redis-failover.test.ts', name: '[REDIS-1] is recognised by its error' },
  },
  {
    file: 'packages/base/src/redis-failover.ts',
    fault: 'a connection to a replica is kept',
    text: 'return retry.resend ? 2 : 1',
    replacement: 'return false',
    test: { file: 'packages/base/test/redis-failover.test.ts', name: '[REDIS-1] is left, and is given time' },
  },
  {
    file: 'packages/cluster/src/redis/script-library.ts',
    fault: 'a release runs the scripts of another one',
    text: 'JSON.stringify([...texts])',
    replacement: "''",
    test: {
      file: 'packages/cluster/test/script-library.test.ts',
      name: '[REDIS-3] two releases with different scripts share neither',
    },
  },
  {
    file: 'packages/cluster/src/membership.ts',
    fault: 'a view without the own session is believed',
    text: 'if (own().some((id) => !present.has(id))) disturbed()',
    replacement: '',
    test: {
      file: 'packages/cluster/test/membership.test.ts',
      name: '[LEASE-1] no node counts as gone while a session',
    },
  },
  {
    file: 'packages/cluster/src/membership.ts',
    fault: 'after a failure of Redis its first view is believed',
    text: 'if (isSettling) for (const node of view.nodes)',
    replacement: 'if (isSettling) for (const node of [] as NodeSession[])',
    test: { file: 'packages/cluster/test/membership.test.ts', name: '[LEASE-1] after a failure of Redis no node' },
  },
  {
    file: 'packages/cluster/src/cluster-member.ts',
    fault: 'an edge that may not join again goes on',
    text: 'state.onRefused(error)',
    replacement: 'undefined',
    test: { file: 'packages/cluster/test/cluster-member.test.ts', name: '[TOPO-1] onRefused is called' },
  },
  {
    file: 'packages/cluster/src/memory/session-registration.ts',
    fault: 'an edge with another topology joins',
    text: '!isSameTopology(topology, session.topology)',
    replacement: 'false',
    test: {
      file: 'packages/cluster/test/cluster-member.test.ts',
      name: '[TOPO-1] joining a cluster with another topology',
    },
  },
  {
    core: true,
    file: 'apps/sim/src/intake/intake.ts',
    fault: 'an entry in a wrong partition begins a second life',
    text: 'if (partitionOf(entry.player, state.ctx.partitions) === raw.partition) return { raw, entry }',
    replacement: 'if (entry) return { raw, entry }',
    test: {
      file: 'apps/sim/test/sim-lives.test.ts',
      name: "[TOPO-1] an entry in a partition that is not its player's",
    },
  },
  {
    file: 'packages/storage/src/memory/claims.ts',
    fault: 'every worker computes the same lives',
    text: 'for (const { rows } of claimed) rows.offlineDueAt = until',
    replacement: '',
    test: { file: sweeps, name: '[JOB-4] the sweeps of several workers share the lives' },
  },
  {
    file: 'apps/worker/src/offline-sweep.ts',
    fault: 'a backlog calls no other worker',
    text: 'if (claimed === 0 && page.length === workerLimits.sweepPage) onBacklog()',
    replacement: '',
    test: { file: sweeps, name: '[JOB-4] a sweep reports a backlog once' },
  },
  {
    file: 'apps/worker/src/sweep-health.ts',
    fault: 'a sweep that fails is not shown',
    text: 'if (failing === undefined) return []',
    replacement: 'if (failing !== null) return []',
    test: { file: health, name: '[HEALTH-1] a sweep of the offline lives that fails' },
  },
  {
    file: 'test/chaos/outcome.ts',
    fault: 'chaos succeeds although something was lost',
    text: 'violationsOf(outcome).length === 0 ? 0 : 1',
    replacement: '0',
    test: { file: chaos, name: 'exits with 1, and prints it' },
  },
  {
    file: 'test/contracts/test-calls.ts',
    fault: 'a skipped test counts as proof of a rule',
    text: "new Set(['skip', 'todo'",
    replacement: "new Set(['todo'",
    test: { file: 'test/contracts/spec.test.ts', name: 'do not prove a rule' },
  },
]
