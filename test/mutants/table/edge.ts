import type { Mutant } from '../mutant.ts'

/** Faults in an edge's limits for clients, in what the ports accept, and in a log's limits for text from outside. */

const flood = 'apps/edge/test/inbound/flood.test.ts'
const meter = 'apps/edge/test/http/frame-meter.test.ts'
const connections = 'apps/edge/test/connections.test.ts'
const hostGuard = 'packages/observability/test/host-guard.test.ts'
const adminServer = 'packages/observability/test/admin-server.test.ts'
const authMode = 'infra/local/test/auth-mode.test.ts'
const delivery = 'apps/edge/test/delivery/delivery.test.ts'
const reads = 'apps/edge/test/inbound/reads.test.ts'
const logger = 'packages/observability/test/logger.test.ts'
const guests = 'apps/edge/test/admission/guest-limiter.test.ts'

export const edgeMutants: readonly Mutant[] = [
  {
    file: 'apps/edge/src/inbound/inbound.ts',
    fault: 'pings and pongs cost nothing',
    text: 'chargeFrames(parts, frames, connection, count)',
    replacement: '',
    test: { file: flood, name: 'pays for them with the tokens of its messages' },
  },
  {
    file: 'apps/edge/src/inbound/inbound.ts',
    fault: 'a connection that sends too many bytes is not paused',
    text: 'if (pauseMs > 0) pause(ctx, connection, pauseMs)',
    replacement: '',
    test: { file: flood, name: 'is not read until its rate is kept again' },
  },
  {
    file: 'apps/edge/src/connections/check-connections.ts',
    fault: 'a message has no deadline',
    text: "close(connection, 'message_timeout')",
    replacement: '',
    test: { file: flood, name: 'closes its connection after the deadline' },
  },
  {
    file: 'apps/edge/src/connections/connections.ts',
    fault: 'the edge goes on reading from a peer that breaks the rules',
    text: 'if (abuse) socket.cut(code, text)\n  else ',
    replacement: '',
    test: { file: flood, name: 'closes its connection after the deadline' },
  },
  {
    file: 'apps/edge/src/http/frame-meter.ts',
    fault: 'a control frame ends the message around it',
    text: 'if (!isControl) inMessage = !isFinal',
    replacement: 'inMessage = !isFinal',
    test: { file: meter, name: 'knows when the message began' },
  },
  {
    file: 'apps/edge/src/connections/check-token.ts',
    fault: 'a connection outlives its token',
    text: "actions.close(connection, 'token_expired')",
    replacement: '',
    test: { file: connections, name: 'is told a minute before, once' },
  },
  {
    file: 'apps/edge/src/connections/close-revoked.ts',
    fault: 'a revocation reaches the sockets of all players',
    text: 'if (player !== undefined && connection.claimed !== player) continue',
    replacement: '',
    test: { file: connections, name: 'closes the sockets that it names and no others' },
  },
  {
    file: 'apps/edge/src/connections/close-revoked.ts',
    fault: 'a revocation misses a connection whose token is being checked',
    text: "if (connection.phase === 'checking') close(connection, 'resync')\n    else if",
    replacement: 'if',
    test: { file: connections, name: 'sends a connection whose token is being checked back' },
  },
  {
    file: 'packages/observability/src/host-guard.ts',
    fault: 'a name that begins with an allowed one is served',
    text: 'names.has(normalised(name))',
    replacement: '[...names].some((each) => normalised(name).startsWith(each))',
    test: { file: hostGuard, name: 'refuses the host' },
  },
  {
    file: 'packages/observability/src/host-guard.ts',
    fault: 'only the first of two hosts is checked',
    text: 'hosts.length === 1 && ',
    replacement: '',
    test: { file: hostGuard, name: 'refuses two hosts' },
  },
  {
    file: 'packages/observability/src/admin-server.ts',
    fault: 'the admin port serves every host',
    text: "guardHosts(app, hostGuard({ names: [...options.allowedHosts, options.host], port: 'admin', logger, metrics }))",
    replacement: '',
    test: { file: adminServer, name: 'serves no other host' },
  },
  {
    file: 'packages/observability/src/admin-token.ts',
    fault: 'any token is taken',
    text: '!timingSafeEqual(digest(given), expected)',
    replacement: 'false',
    test: { file: adminServer, name: 'takes a command with the admin token only' },
  },
  {
    file: 'packages/observability/src/admin-token.ts',
    fault: 'a node without a token takes commands',
    text: "return { reason: 'not_configured', status: 403, error }",
    replacement: 'return undefined',
    test: { file: adminServer, name: 'takes no command without a configured token' },
  },
  {
    file: 'infra/local/src/auth-mode.ts',
    fault: 'npm start is open on every address',
    text: "auth ?? (isLoopback(host) ? 'open' : 'token')",
    replacement: "auth ?? 'open'",
    test: { file: authMode, name: 'is token on' },
  },
  {
    file: 'infra/local/src/auth-mode.ts',
    fault: '--auth open needs no consent on a public address',
    text: 'if (isLoopback(host) || anyoneCanPlayAnyLife === true)',
    replacement: 'if (true)',
    test: { file: authMode, name: 'is token on' },
  },
  {
    file: 'packages/observability/src/logger.ts',
    fault: 'texts from outside are logged whole',
    text: '=> cutFields(fields, hide),',
    replacement: '=> fields,',
    test: { file: logger, name: 'has no text from outside that is long' },
  },
  {
    file: 'packages/observability/src/log-sampler.ts',
    fault: 'a line that repeats is always written',
    text: 'return ++known.lines <= linesMax',
    replacement: 'return true',
    test: { file: logger, name: 'counts the lines of a message that repeats' },
  },
  {
    file: 'apps/edge/src/admission/guest-limiter.ts',
    fault: 'each edge counts its own guests',
    text: "return await withDeadline(clock, edgeLimits.guestCountMs, 'counting a guest', taking)",
    replacement: 'return 0 * (await taking)',
    test: { file: guests, name: '[CONN-12] the guests of an address are counted over all edges' },
  },
  {
    file: 'apps/edge/src/admission/guest-limiter.ts',
    fault: 'a flood for guests reaches Redis',
    text: 'if (waitMs > 0) return waitMs',
    replacement: '',
    test: { file: guests, name: '[CONN-12] an edge asks Redis at the rate of the limit' },
  },
  {
    file: 'apps/edge/src/admission/guest-limiter.ts',
    fault: 'nobody becomes a guest while Redis is away',
    text: '        return 0\n',
    replacement: '        return 1000\n',
    test: { file: guests, name: '[CONN-12] while Redis is away or does not answer' },
  },
  {
    file: 'apps/edge/src/inbound/forwarder.ts',
    fault: 'every command that is surely refused goes to Redis',
    text: "if (waitMs > 0) return { outcome: 'rate_limited', retryAfterMs: waitMs }",
    replacement: '',
    test: { file: flood, name: 'causes no more calls than its bucket holds' },
  },
  {
    file: 'apps/edge/src/inbound/command-cost.ts',
    fault: 'all reads cost the same',
    text: '? 1 : cost',
    replacement: '? 1 : 1',
    test: { file: reads, name: 'is that of the contract' },
  },
  {
    file: 'apps/edge/src/inbound/read-window.ts',
    fault: 'any number of reads is under way',
    text: 'if (lane.underWay >= edgeLimits.readsPerLaneMax) return',
    replacement: '',
    test: { file: reads, name: 'of all connections of a lane are few' },
  },
  {
    file: 'apps/edge/src/inbound/read-window.ts',
    fault: 'a read without an answer holds its place for good',
    text: '() => end(state, connection, current))',
    replacement: '() => undefined)',
    test: { file: reads, name: 'without an answer make room for the next one' },
  },
  {
    file: 'apps/edge/src/connections/check-reader.ts',
    fault: 'a client that reads slowly counts as one that does not read',
    text: '|| readBytes - catching.readBytes >= limits.outboundBytesSoft',
    replacement: '',
    test: { file: delivery, name: '[CONN-10] are not closed for a burst' },
  },
  {
    file: 'apps/edge/src/connections/check-reader.ts',
    fault: 'a client that does not read is kept',
    text: "close(connection, 'slow_reader')",
    replacement: '',
    test: { file: delivery, name: '[CONN-10] are closed when they have much to read' },
  },
  {
    file: 'apps/edge/src/delivery/delivery.ts',
    fault: 'an answer without its part reaches the client',
    text: '?? unavailable(ctx, frame)',
    replacement: '?? frame.text',
    test: { file: 'apps/edge/test/delivery/catalogues.test.ts', name: 'becomes the refusal unavailable' },
  },
  {
    file: 'apps/edge/src/http/web-client.ts',
    fault: 'browsers keep the service worker of the web client for a day',
    text: "'/shell-worker.js': 0,",
    replacement: "'/shell-worker.js': dayMs,",
    test: {
      file: 'apps/edge/test/http/web-client.test.ts',
      name: 'serves the service worker, which browsers do not keep',
    },
  },
  {
    file: 'apps/edge/src/inbound/inbound.ts',
    fault: '[OPS-9] the entry of a command has no trace context',
    text: '...{ type, message, id, wantsAck, traceparent },',
    replacement: '...{ type, message, id, wantsAck },',
    test: { file: 'apps/edge/test/inbound/trace.test.ts', name: 'goes into the stream' },
  },
  {
    file: 'apps/edge/src/inbound/trace-source.ts',
    fault: '[OPS-9] the trace of the handshake is ignored',
    text: 'given ?? half + span',
    replacement: 'half + span',
    test: { file: 'apps/edge/test/inbound/trace.test.ts', name: 'is that of the WebSocket handshake' },
  },
  {
    file: 'apps/edge/src/inbound/trace-source.ts',
    fault: '[OPS-22] the other nodes are not told that a trace is exported',
    text: "samples(traceId, parent) ? '01' : '00'",
    replacement: "'00'",
    test: { file: 'apps/edge/test/inbound/trace.test.ts', name: 'are those of its hops and its own' },
  },
  {
    file: 'packages/observability/src/tracing/otlp-tracing.ts',
    fault: '[OPS-22] the span of a command has an id that no other node knows',
    text: 'own = preset || undefined',
    replacement: 'own = undefined',
    test: {
      file: 'packages/observability/test/tracing/otlp-tracing.test.ts',
      name: 'a collector gets the spans of a command',
    },
  },
  {
    file: 'packages/observability/src/tracing/otlp-tracing.ts',
    fault: '[OPS-22] spans name the player',
    text: "String(hidden.field('player', command.player))",
    replacement: 'command.player',
    test: {
      file: 'packages/observability/test/tracing/otlp-tracing.test.ts',
      name: 'a collector gets the spans of a command',
    },
  },
  {
    file: 'packages/observability/src/tracing/otlp-tracing.ts',
    fault: '[OPS-22] spans pile up while the collector is away',
    text: 'if (pending < otlpLimits.pendingMax) return',
    replacement: 'return',
    test: { file: 'packages/observability/test/tracing/otlp-tracing.test.ts', name: 'a collector that refuses' },
  },
  {
    file: 'packages/observability/src/tracing/hop-spans.ts',
    fault: '[OPS-22] a command that gets no answer stays in memory',
    text: 'if (running.size <= runningMax) return',
    replacement: 'return',
    test: { file: 'packages/observability/test/tracing/hop-spans.test.ts', name: 'what failed is marked' },
  },
  {
    file: 'apps/sim/src/lives/record-outcome.ts',
    fault: '[OPS-9] the job that a command causes has no trace context',
    text: 'JSON.stringify({ ...payload, traceparent: recorded.traceparent })',
    replacement: 'JSON.stringify(payload)',
    test: { file: 'apps/sim/test/replies.test.ts', name: 'a reply that several workers deliver' },
  },
]
