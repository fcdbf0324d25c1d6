import type { AuthMode } from './auth-mode.ts'
import type { ClusterState } from './state/state-file.ts'

const authText: Readonly<Record<AuthMode, string>> = {
  open: 'any userID is accepted without a token (--auth open)',
  token: 'need a token, from POST /api/guest (--auth token)',
}

/** The line that `--json` prints. Without passwords, because output ends up in logs; the state file has them. */
export function readyLine(state: ClusterState): string {
  const named = <T>(pick: (entry: { name: string; pid: number }) => T): Record<string, T> =>
    Object.fromEntries([...state.services, ...byName(state.nodes)].map((entry) => [entry.name, pick(entry)]))
  return JSON.stringify({
    ws: state.ws,
    http: state.http,
    lounge: state.lounge,
    auth: state.auth,
    admin: Object.fromEntries(byName(state.nodes).map((node) => [node.name, node.adminUrl])),
    pids: { supervisor: state.supervisor.pid, ...named(({ pid }) => pid) },
    haproxyStats: state.haproxyStats,
    ...(state.prometheus !== undefined && { prometheus: state.prometheus }),
    ...(state.grafana !== undefined && { grafana: state.grafana }),
    logs: state.logs,
  })
}

/** The addresses of the cluster as text. Printed when it is ready, and when it is started a second time. */
export function addresses(state: ClusterState): string {
  const rows: [string, string][] = [
    ['play here', state.http ?? '(starting)'],
    ['WebSocket', state.ws ?? '(starting)'],
    ['lounge WebSocket', state.lounge ?? '(starting)'],
    ['load balancer', state.haproxyStats ?? '(starting)'],
    ...byName(state.nodes).map((node): [string, string] => [
      `${node.name} admin`,
      `${node.adminUrl} (process ${node.pid})`,
    ]),
    ...(state.prometheus === undefined ? [] : observed(state, state.prometheus)),
    ['players', authText[state.auth]],
    ['logs', state.logs],
    ['play in a terminal', 'npx lifegrid play'],
    ['status', 'npx lifegrid status'],
  ]
  return rows.map(([what, where]) => `  ${what.padEnd(18)} ${where}`).join('\n')
}

/** Where the figures are: in Prometheus, in Grafana where it is installed, and drawn by a worker. */
function observed({ nodes, grafana }: ClusterState, prometheus: string): [string, string][] {
  const worker = byName(nodes).find(({ kind }) => kind === 'worker')
  const page: [string, string][] =
    worker === undefined ? [] : [['figures', `${worker.adminUrl}/figures (password: the admin token)`]]
  return [
    ['Prometheus', prometheus],
    ...(grafana === undefined ? [] : [['Grafana', grafana] as [string, string]]),
    ...page,
  ]
}

function byName<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
}
