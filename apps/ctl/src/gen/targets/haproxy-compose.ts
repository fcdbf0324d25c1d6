import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generatedNotice, type Target } from '../target.ts'

/** At most this many edges. `docker compose --scale edge=<n>` fills the places. */
const edgesMax = 16

/** The values for a machine of its own with Docker. The limits are those of `npm start`. */
const values: Readonly<Record<string, string>> = {
  MAX: '20000',
  CLIENTS_MAX: '19900',
  PER_SOURCE_MAX: '5000',
  PER_SOURCE_RATE: '2000',
  BINDS: '    bind :8001\n    bind :8765',
  // Docker's name server lists the containers of a service. A place without a container is down.
  SERVERS: `    server-template edge 1-${edgesMax} edge:8001 resolvers docker init-addr none`,
  STATS_BIND: '127.0.0.1:8404',
}

const resolvers = `
resolvers docker
    nameserver docker 127.0.0.11:53
    hold valid 1s
    resolve_retries 3
`

/** The configuration of haproxy for Docker Compose, from the template that `npm start` uses. */
export const target: Target = {
  name: 'haproxy-compose',
  async generate(root) {
    const template = await readFile(join(root, 'infra/haproxy/haproxy.cfg.template'), 'utf8')
    const text = template.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place)
    const body = text.slice(text.indexOf('\nglobal\n') + 1).replace('unix@haproxy.sock', 'unix@/tmp/haproxy.sock')
    return new Map([['infra/compose/haproxy.cfg', `# ${generatedNotice}\n\n${body}${resolvers}`]])
  },
}
