import type { NodeSession } from '@lifegrid/cluster/ports'
import { declaredMetrics } from '@lifegrid/observability/declared-metrics'
import { describe, expect, test } from 'vitest'
import { figuresOf, valuesIn } from '../../src/top/figures.ts'
import { shownMetrics, wantedNames } from '../../src/top/shown-metrics.ts'
import { watcher } from '../../src/top/top-command.ts'
import { topJson, topText } from '../../src/top/top-text.ts'

const node = (id: string, kind: NodeSession['kind']): NodeSession => ({
  id,
  kind,
  version: 1,
  address: 'http://127.0.0.1:9000',
  load: 0,
  draining: false,
  startedAt: 0,
  topology: { partitions: 4, lanes: 2 },
})

/** A part of the `/metrics` of a sim. */
const metrics = (commands: number, failed: number, commitMs: number, commits: number): string => `# HELP x y
# TYPE lifegrid_sim_commands_total counter
lifegrid_sim_commands_total{type="speed",outcome="ok"} ${commands}
lifegrid_sim_commands_total{type="a}b\\" c",outcome="internal"} ${failed}
lifegrid_sim_commit_ms_bucket{le="1"} 17
lifegrid_sim_commit_ms_sum ${commitMs}
lifegrid_sim_commit_ms_count ${commits}
lifegrid_sim_resident_lives 1.5e3
`

describe('lifegrid top', () => {
  test('[OPS-6] shows only metrics that the nodes of that kind have, with the type that its figure needs', () => {
    const declared = declaredMetrics()
    for (const [kind, shown] of Object.entries(shownMetrics)) {
      for (const { metric, as } of shown.filter((each) => each.metric.startsWith('lifegrid_'))) {
        const type = { now: 'gauge', rate: 'counter', mean: 'histogram' }[as]
        const found = declared.find(({ name }) => name === metric)
        expect([metric, found?.type, found?.process]).toEqual([metric, type, kind])
      }
    }
  })

  test('[OPS-6] calculates rates and means from two looks, summed over labels', async () => {
    const texts = [metrics(100, 10, 50, 5), metrics(140, 20, 80, 15)]
    let now = 0
    const clock = { monotonic: () => now }
    const sessions = { view: async () => ({ version: 1, nodes: [node('sim-a-1', 'sim'), node('edge-b-2', 'edge')] }) }
    const watch = watcher(sessions, clock, async ({ kind }) => (kind === 'sim' ? texts.shift() : undefined))
    const first = topText(await watch())
    now = 5_000
    const rows = await watch()
    const shown = (text: string): Record<string, string> => {
      const [head = '', row = ''] =
        text
          .split('\n\n')
          .find((table) => table.startsWith('SIM'))
          ?.split('\n') ?? []
      const cells = row.split(/ {2,}/)
      return Object.fromEntries(head.split(/ {2,}/).map((name, at) => [name, cells[at] ?? '']))
    }
    expect(shown(first)).toMatchObject({ SIM: 'a', LIVES: '1500', 'COMMANDS/S': '–', 'COMMIT MS': '–' })
    // 50 commands in 5 s; 30 ms for 10 commits.
    expect(shown(topText(rows))).toMatchObject({ LIVES: '1500', 'COMMANDS/S': '10', 'COMMIT MS': '3', BACKLOG: '–' })
    expect(topText(rows)).toMatch(/^EDGE +SOCKETS .*\nb +\? +\? /)
    const { nodes } = JSON.parse(topJson(rows, 0))
    expect(nodes[0]).toEqual({ node: 'b', kind: 'edge', draining: false, figures: null })
    expect(nodes[1].figures).toMatchObject({
      lifegrid_sim_commands_total_rate: 10,
      lifegrid_sim_commit_ms_mean: 3,
      lifegrid_sim_resident_lives_now: 1_500,
    })
  })

  test('[OPS-6] shows no rate for counters that have started again', () => {
    const look = (at: number, text: string) => ({ at, values: valuesIn(text, wantedNames('sim')) })
    const column = shownMetrics.sim.findIndex(({ head }) => head === 'COMMANDS/S')
    const figures = figuresOf('sim', look(0, metrics(100, 10, 50, 5)), look(1_000, metrics(3, 0, 1, 1)))
    expect(figures[column]).toBeNull()
    expect(topText([])).toBe('No node is running.')
  })
})
