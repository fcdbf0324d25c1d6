import { limits } from '@lifegrid/contract/limits'
import {
  chatConfig,
  commonConfig,
  errorReportConfig,
  exportConfig,
  listOf,
  portNumber,
  recordConfig,
  storeConfig,
  topologyConfig,
} from '@lifegrid/observability/config'
import { tracingConfig } from '@lifegrid/observability/tracing/tracing-config'
import { z } from 'zod'
import { isNetwork } from './admission/client-address.ts'
import type { EdgeSettings } from './edge-context.ts'
import { loungeConfig } from './lounge/config.ts'

const count = (max: number) => z.coerce.number().int().min(1).max(max)

/**
 * An origin as browsers send it: scheme, host, and the port if it is not the scheme's default. No path. The pages of apps have schemes of
 * their own, such as `capacitor://localhost`. `null` is the origin of a page that has none: a file, or a sandboxed frame of any site.
 */
const origin = z
  .string()
  .regex(
    /^(?:[a-z][a-z0-9+.-]*:\/\/[^/\s,]+|null)$/,
    'must be origins such as https://play.example.org or capacitor://localhost, or null, separated by commas',
  )

/** A proxy, or a network that only proxies are in. */
const proxy = z
  .string()
  .refine(
    isNetwork,
    'must be IP addresses or networks such as 10.0.0.0/8, not of all addresses, separated by commas; empty for no proxy',
  )

/** A secret of 32 characters has at least the strength of HS256 if it is random. */
const namedKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,32}=[^,\s]{32,}$/, 'must be kid=secret pairs, each secret of at least 32 characters')
  .transform((pair) => {
    const at = pair.indexOf('=')
    return { kid: pair.slice(0, at), secret: pair.slice(at + 1) }
  })

/** The configuration of an edge. */
export const edgeConfig = z.object({
  ...commonConfig,
  ...errorReportConfig,
  ...tracingConfig,
  ...topologyConfig,
  ...recordConfig,
  ...storeConfig,
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .min(8)
    .optional()
    .describe(
      'The signing secret of the Stripe webhook for POST /api/stores/stripe (whsec_…), which opens Stripe. Its events: ' +
        'checkout.session.completed, checkout.session.async_payment_succeeded, charge.refunded, charge.dispute.created. ' +
        'A session has the player id as client_reference_id, the pack as metadata.productId, and the price of the pack.',
    ),
  ...exportConfig,
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address on which the edge listens for clients and the load balancer.'),
  PORT: portNumber.default(8001).describe('Port for clients and the load balancer; 0 = any free port.'),
  AUTH_MODE: z
    .enum(['token', 'open'])
    .default('token')
    .describe('token: init needs an access token. open: a userID without a token is accepted; for development only.'),
  AUTH_SECRET: z
    .string()
    .min(32)
    .describe('Key for access tokens (HS256): random, at least 32 characters, and the same on every edge.'),
  JWT_KEYS: listOf(namedKey).describe(
    'Keys for tokens, as kid=secret, separated by commas: the first one signs, all of them verify. To replace a key, put the new one first ' +
      'and remove the old one when its last refresh token has expired. Empty: AUTH_SECRET signs. AUTH_SECRET verifies tokens without a kid.',
  ),
  ACCESS_TOKEN_TTL_S: count(86_400)
    .default(900)
    .describe('How long an access token of a session is valid, in seconds.'),
  REFRESH_TOKEN_TTL_S: count(366 * 86_400)
    .default(60 * 86_400)
    .describe('How long a session lasts without a refresh, in seconds.'),
  GUEST_TOKEN_TTL_S: count(366 * 86_400)
    .default(30 * 86_400)
    .describe("How long a guest's token is valid, in seconds. It is the only proof of whose life it is."),
  TICKET_TTL_S: count(600)
    .default(30)
    .describe('How long a ticket for a socket can be used, in seconds. It is in an address, so it should be short.'),
  GUESTS_PER_MINUTE: count(1_000_000)
    .default(120)
    .describe(
      'New guests per minute for one address, over all edges. The default lets a few school classes start at once.',
    ),
  ACCOUNT_REQUESTS_PER_MINUTE: count(1_000_000)
    .default(600)
    .describe(
      'Requests of one address per minute to the routes of accounts, over all edges, and how many may come at once.',
    ),
  PASSWORD_ATTEMPTS_PER_HOUR: count(1_000_000)
    .default(30)
    .describe(
      'Passwords that may be tried on one account per hour, and how many at once after a rest. Registrations count too.',
    ),
  ACCOUNT_DELETION_GRACE_S: z.coerce
    .number()
    .int()
    .min(0)
    .max(366 * 86_400)
    .default(30 * 86_400)
    .describe('Time between the request to delete an account and the erasure, in seconds. The same on every edge.'),
  EXPORT_INTERVAL_S: z.coerce
    .number()
    .int()
    .min(0)
    .max(366 * 86_400)
    .default(86_400)
    .describe("Least time between two copies of one account's data, in seconds."),
  MAILS_PER_HOUR: count(1_000_000).default(6).describe('Mails to one address per hour.'),
  SMTP_URL: z
    .string()
    .regex(/^(?:smtps?:\/\/.+|log:)?$/, 'must be smtp://, smtps:// or log:')
    .default('')
    .describe(
      'The mail server: smtp://user:password@host:port, or smtps://. log: writes mails to the log, with their secret links; for development ' +
        'only. Empty: no mails are sent, so nobody can confirm an address or log in with it.',
    ),
  MAIL_FROM: z.string().min(3).default('Lifegrid <no-reply@localhost>').describe('The sender of mails.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://127.0.0.1:8001/')
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .describe('The address of the service for browsers. Links in mails begin with it.'),
  WEB_ROOT: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The folder of the built web client (apps/web/dist), which is served at /. Absent: a page that says how to play.',
    ),
  ALLOWED_ORIGINS: listOf(origin).describe(
    'Origins whose pages may connect, exactly as browsers send them, separated by commas. Empty: only pages of this host; of any of its ports for sockets. ' +
      'Apps have their own, such as capacitor://localhost or tauri://localhost; null admits pages without an origin, of any site. ' +
      'Clients that are not browsers send no origin and are accepted.',
  ),
  TRUST_PROXY: listOf(proxy).describe(
    'Addresses and networks of your own proxies, separated by commas, for example 127.0.0.1,10.0.0.0/8. From them the last entry of ' +
      'X-Forwarded-For is taken as the address of the client. From any other peer the header is not read. Empty: no proxy.',
  ),
  CONNECTIONS_MAX: count(1_000_000).default(20_000).describe('The most connections that may be open at this edge.'),
  CONNECTIONS_PER_IP: count(1_000_000)
    .default(limits.connectionsPerIpMax)
    .describe(
      'The most connections that one address may have open at this edge. An IPv6 /64 counts as one address. Schools and mobile carriers have many ' +
        'players behind one address.',
    ),
  HANDSHAKES_PER_MINUTE: count(1_000_000)
    .default(limits.handshakesPerMinute)
    .describe(
      'New connections per minute for one address, at this edge, and how many it may open at once after a rest.',
    ),
  CONNECTS_PER_MINUTE: count(1_000_000)
    .default(limits.connectsPerMinute)
    .describe('New connections per minute for one player, over all edges.'),
  CONNECT_BURST: count(1_000_000)
    .default(limits.connectBurst)
    .describe('New connections that one player may open at once after a rest.'),
  FRAMES_PER_SECOND: count(1_000_000)
    .default(limits.framesPerSecond)
    .describe(
      'Frames per second of one connection, of any kind, also pings and pongs; at least twice what COMMANDS_PER_MINUTE allows.',
    ),
  FRAME_BURST: count(1_000_000)
    .default(limits.frameBurst)
    .describe('Frames that one connection may send at once after a rest; at least twice COMMAND_BURST.'),
  BYTES_PER_SECOND: count(1_000_000_000)
    .default(limits.bytesPerSecond)
    .describe(
      'Bytes per second of one connection. The edge reads nothing from a connection that sends more, for a while.',
    ),
  BYTE_BURST: count(1_000_000_000)
    .default(limits.byteBurst)
    .describe('Bytes that one connection may send at once after a rest.'),
  COMMANDS_PER_MINUTE: count(1_000_000)
    .default(limits.commandsPerMinute)
    .describe('Commands per minute of one player, over all edges. A read with a large answer counts as several.'),
  COMMAND_BURST: count(1_000_000)
    .default(limits.commandBurst)
    .describe('Commands that one player may send at once after a rest.'),
  BACKLOG_MAX: count(10_000_000)
    .default(10_000)
    .describe('Entries that may wait in a partition. Beyond it, commands are refused as overloaded.'),
  ...loungeConfig,
  ...chatConfig,
  DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(600_000)
    .default(3_000)
    .describe('How long a draining edge takes to close its connections, in ms.'),
})

export type EdgeConfig = z.infer<typeof edgeConfig>

/** The part of the configuration that the edge itself works with. */
export function edgeSettings(config: EdgeConfig): EdgeSettings {
  return {
    partitions: config.PARTITIONS,
    lanes: config.LANES,
    backlogMax: config.BACKLOG_MAX,
    commandsPerMinute: config.COMMANDS_PER_MINUTE,
    commandBurst: config.COMMAND_BURST,
    connectsPerMinute: config.CONNECTS_PER_MINUTE,
    connectBurst: config.CONNECT_BURST,
    handshakesPerMinute: config.HANDSHAKES_PER_MINUTE,
    framesPerSecond: config.FRAMES_PER_SECOND,
    frameBurst: config.FRAME_BURST,
    bytesPerSecond: config.BYTES_PER_SECOND,
    byteBurst: config.BYTE_BURST,
    connectionsPerAddressMax: config.CONNECTIONS_PER_IP,
    drainMs: config.DRAIN_MS,
  }
}
