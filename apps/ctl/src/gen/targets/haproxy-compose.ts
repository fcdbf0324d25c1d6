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
  PLAIN: '# No TLS here: haproxy-tls.cfg is the file with TLS.',
  // Docker's name server lists the containers of a service. A place without a container is down.
  SERVERS: `    server-template edge 1-${edgesMax} edge:8001 resolvers docker init-addr none`,
  STATS_BIND: '127.0.0.1:8404',
}

/** What differs where haproxy ends TLS. The file has the certificate and its key. */
const tlsValues: Readonly<Record<string, string>> = {
  ...values,
  BINDS: ['bind :8001', ...[8443, 8765].map((port) => `bind :${port} ssl crt /run/secrets/tls.pem alpn http/1.1`)]
    .map((line) => `    ${line}`)
    .join('\n'),
  PLAIN: [
    '# Without TLS a browser is sent to the address with TLS. Nothing else is served: a token would be read by anybody on the way.',
    'http-request redirect code 301 location https://%[req.hdr(host),regsub(:[0-9]+$,)]%[pathq] if !{ ssl_fc } METH_GET !{ hdr(upgrade) -m found }',
    'http-request deny status 403 unless { ssl_fc }',
  ].join('\n    '),
}

const resolvers = `
resolvers docker
    nameserver docker 127.0.0.11:53
    hold valid 1s
    resolve_retries 3
`

/** The configurations of haproxy for Docker Compose, without and with TLS, from the template that `npm start` uses. */
export const target: Target = {
  name: 'haproxy-compose',
  async generate(root) {
    const template = await readFile(join(root, 'infra/haproxy/haproxy.cfg.template'), 'utf8')
    return new Map([
      ['infra/compose/haproxy.cfg', filled(template, values)],
      ['infra/compose/haproxy-tls.cfg', filled(template, tlsValues)],
    ])
  },
}

function filled(template: string, places: Readonly<Record<string, string>>): string {
  const text = template.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => places[name] ?? place)
  const body = text.slice(text.indexOf('\nglobal\n') + 1).replace('unix@haproxy.sock', 'unix@/tmp/haproxy.sock')
  return `# ${generatedNotice}\n\n${body}${resolvers}`
}
