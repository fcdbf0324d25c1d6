import { limits } from '@lifegrid/contract/limits'
import { commonConfig, portNumber, topologyConfig } from '@lifegrid/observability/config'
import { z } from 'zod'

const count = (max: number) => z.coerce.number().int().min(1).max(max)

/** An origin as browsers send it: scheme, host, port where it is not the scheme's own; no path. */
const origin = z
  .string()
  .regex(/^https?:\/\/[^/\s]+$/, 'must be origins such as https://play.example.org, with commas between')

/** Everything that an edge is told from outside. */
export const edgeConfig = z.object({
  ...commonConfig,
  ...topologyConfig,
  HOST: z.string().min(1).default('127.0.0.1').describe('Address for clients and the load balancer.'),
  PORT: portNumber.default(8001).describe('Port for clients and the load balancer; 0 = any free one.'),
  AUTH_MODE: z
    .enum(['token', 'open'])
    .default('token')
    .describe('token: init needs an access token. open: a bare userID is let in; for development only.'),
  AUTH_SECRET: z
    .string()
    .min(32)
    .describe('Signs access tokens (HS256); at least 32 characters, random, and the same on every edge.'),
  GUEST_TOKEN_TTL_S: count(366 * 86_400)
    .default(30 * 86_400)
    .describe("How long a guest's token is good for, in seconds. It is all that proves whose life it is."),
  GUESTS_PER_MINUTE: count(1_000_000).default(30).describe('Guests that one address may make a minute, at this edge.'),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .pipe(z.array(origin))
    .describe(
      'Origins whose pages may connect, exactly as browsers send them, with commas between. Empty: pages of this very host. ' +
        'Clients that are no browser send none and are let in.',
    ),
  TRUST_PROXY: z
    .stringbool()
    .default(false)
    .describe("Takes the client's address from the last entry of X-Forwarded-For. Only behind a proxy of one's own."),
  CONNECTIONS_MAX: count(1_000_000).default(20_000).describe('Open sockets of this edge.'),
  CONNECTIONS_PER_IP: count(1_000_000)
    .default(limits.connectionsPerIpMax)
    .describe('Open sockets of one address at this edge; an IPv6 /64 counts as one.'),
  HANDSHAKES_PER_MINUTE: count(1_000_000)
    .default(limits.handshakesPerMinute)
    .describe('Connections that one address may open a minute, at this edge, and at once after a rest.'),
  CONNECTS_PER_MINUTE: count(1_000_000)
    .default(limits.connectsPerMinute)
    .describe('Connections that one player may begin a minute, over all edges.'),
  CONNECT_BURST: count(1_000_000)
    .default(limits.connectBurst)
    .describe('Connections that one player may begin at once after a rest.'),
  FRAMES_PER_SECOND: count(1_000_000)
    .default(limits.framesPerSecond)
    .describe('Frames of one connection a second, of any kind; never less than twice COMMANDS_PER_MINUTE allows.'),
  FRAME_BURST: count(1_000_000)
    .default(limits.frameBurst)
    .describe('Frames of one connection that may come at once after a rest; never less than twice COMMAND_BURST.'),
  COMMANDS_PER_MINUTE: count(1_000_000)
    .default(limits.commandsPerMinute)
    .describe('Commands of one player a minute, over all edges.'),
  COMMAND_BURST: count(1_000_000)
    .default(limits.commandBurst)
    .describe('Commands of one player that may come at once after a rest.'),
  BACKLOG_MAX: count(10_000_000)
    .default(10_000)
    .describe('Entries that may wait in a partition before its commands are refused as overloaded.'),
  DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(600_000)
    .default(3_000)
    .describe('Over how long a draining edge spreads the closing of its sockets, in ms.'),
})

export type EdgeConfig = z.output<typeof edgeConfig>
