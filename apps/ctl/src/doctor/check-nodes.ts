import type { NodeSession } from '@lifegrid/cluster/ports'
import type { NodeTroubles } from '../cluster/node-troubles.ts'
import type { Finding } from './finding.ts'

const kinds = ['edge', 'sim', 'worker'] as const

/** Checks that every role has a node, that the nodes have no troubles, and that all sims read the same version of lives. */
export function checkNodes(nodes: readonly NodeSession[], troubles: readonly NodeTroubles[]): Finding[] {
  const missing = kinds.filter((kind) => !nodes.some((node) => node.kind === kind))
  const versions = new Set(nodes.filter(({ kind }) => kind === 'sim').map(({ version }) => version))
  const findings: Finding[] = [
    ...missing.map((kind): Finding => {
      return { about: 'nodes', level: 'wrong', says: `There is no ${kind}.`, mend: 'See docs/runbooks/node-down.md.' }
    }),
    ...troubles.flatMap(({ node, troubles: each }) =>
      each.map((says): Finding => ({ about: 'nodes', level: 'warning', says: `${node}: ${says}` })),
    ),
  ]
  if (versions.size > 1)
    findings.push({
      about: 'nodes',
      level: 'warning',
      says: `The sims read ${versions.size} versions of lives: ${[...versions].sort().join(', ')}.`,
      mend: 'Finish the upgrade: the lives of newer sims cannot go back.',
    })
  return findings.length > 0
    ? findings
    : [{ about: 'nodes', level: 'ok', says: `${nodes.length} nodes without troubles` }]
}
