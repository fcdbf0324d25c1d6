import type { Command } from 'commander'
import { asksFirst } from '../asks-first.ts'
import { wholeNumber } from '../lab/options.ts'
import type { DisconnectOptions } from './disconnect-command.ts'
import type { DrainOptions } from './drain-command.ts'
import type { PartitionsOptions } from './members-command.ts'
import type { MoveOptions } from './move-command.ts'
import type { TraceOptions } from './trace-command.ts'

/** Adds the commands that look at the nodes or command them. Their code is loaded when they run. */
export function registerClusterCommands(program: Command): void {
  registerStatus(program)
  registerNodes(program)
  registerPartitions(program)
  registerMove(program)
  registerNodeCommands(program)
  registerTrace(program)
}

function registerStatus(program: Command): void {
  program
    .command('status')
    .description('show nodes, partitions by owner, and connected players')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The nodes, the partitions by owner, warnings, and how many players are connected.
  LOAD        sockets of an edge, lives in the memory of a sim, jobs that a worker runs
  STATE       draining after drain or SIGTERM, else up
  EPOCHS      the lowest and the highest; a partition's rises with each new owner
  LAG         commands in the streams that the owner has not committed yet
A line that begins with WARNING names partitions that nobody serves, or a node and what is wrong with it. docs/runbooks says what to do.`,
    )
    .action(async (options: { json?: boolean }) => {
      const { statusCommand } = await import('./status-command.ts')
      process.exitCode = await statusCommand(options)
    })

  program
    .command('doctor')
    .description(
      'check versions, settings, clocks and nodes, and say how to mend what is wrong; exit with 1 when something is',
    )
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
It asks Redis and MySQL of REDIS_URL and MYSQL_URL, or of the local cluster, and then every node. It changes nothing.
  Redis   version, role, memory limit and policy, append-only file, whether it asks for a password, and the rights of the roles' users
  MySQL   version, migrations, whether it is the primary, packet size, durability, room for the connections of all nodes, and the rights
          of the roles' users
  clocks  of Redis and MySQL, compared with this machine's
  nodes   there is one of each role, what troubles they have, and whether the sims are of one version
The rights are those of infra/redis/users.acl and infra/mysql/grants.sql. Only lifegrid_operator sees all of Redis's, and only an administrator all
of MySQL's; another user sees its own.
Each finding says what is so and how to mend it. The exit code is 1 when one is wrong; a warning alone does not make it 1.
The variables of a node are checked by the node itself: it names every one that is wrong, and exits with 78.`,
    )
    .action(async (options: { json?: boolean }) => {
      const { doctorCommand } = await import('../doctor/doctor-command.ts')
      process.exitCode = await doctorCommand(options)
    })
}

function registerNodes(program: Command): void {
  program
    .command('nodes')
    .description('list the running edges, sims and workers')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
  NAME        NODE_NAME of the node; drain and undrain take it
  SESSION     the id under which it is registered; a node that starts again has a new one
  ADMIN       its admin port
  SCHEMA      the version of the state of lives that it reads and writes; two versions are normal during an upgrade
  LOAD        sockets of an edge, lives in the memory of a sim, jobs that a worker runs
  PARTITIONS  how many partitions a sim owns
  STATE       draining after drain or SIGTERM, else up
A node that was killed is missing here after a fraction of a second.`,
    )
    .action(async (options: { json?: boolean }) => {
      const { nodesCommand } = await import('./members-command.ts')
      process.exitCode = await nodesCommand(options)
    })
}

function registerPartitions(program: Command): void {
  program
    .command('partitions')
    .description('list the partitions with their owners')
    .option('--owner <node>', 'only those of this node: its name or its session')
    .option('--lane <n>', 'only those of this lane', wholeNumber(0, 65_535))
    .option('--unserved', 'only those without a running owner')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
  LANE       the lane of the partition; a sim commits the partitions of a lane together
  OWNER      the session of the sim that owns it, according to the record
  EPOCH      rises by one each time the partition gets an owner; only the newest epoch can commit
  LAG        commands in its stream that the owner has not committed yet
  PINNED TO  the sim that an operator has moved it to; see lifegrid move
The lives of a partition without a running owner stand still until a sim claims it, which takes seconds. If --unserved goes on
printing partitions, read docs/runbooks/partitions-without-owner.md.`,
    )
    .action(async (options: PartitionsOptions) => {
      const { partitionsCommand } = await import('./members-command.ts')
      process.exitCode = await partitionsCommand(options)
    })
}

function registerMove(program: Command): void {
  program
    .command('move')
    .description('move a partition to a sim and keep it there, or release it. Needs the admin token')
    .argument('<partition>', 'its number, as `partitions` shows it', wholeNumber(0, 65_535))
    .option('--to <sim>', 'the name or the session of the sim that is to own it')
    .option('--release', 'let the cluster decide again which sim owns it')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The partition is pinned to the sim, and moves as when a sim joins: no command is refused, and no socket closes. It is the only one that
moves. The command waits until the record shows the new owner, for 10 seconds at most, and exits with 1 if it does not.
The pin lasts until the release, until another move of the partition, or until the process of the sim ends. While that sim drains, the pin
does nothing.`,
    )
    .action(async (partition: number, options: MoveOptions) => {
      const { moveCommand } = await import('./move-command.ts')
      process.exitCode = await moveCommand(partition, options)
    })
}

function registerNodeCommands(program: Command): void {
  const drain = program
    .command('drain')
    .description('empty a node: a sim hands its partitions over; an edge and a worker then end. Needs the admin token')
    .argument('<node>', 'its name (NODE_NAME) or its session, as `status` shows it')
    .option('--deadline-ms <n>', 'a sim undoes a drain that takes longer', wholeNumber(0, 86_400_000))
    .option('--force', 'drain the last sim too')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
A sim hands its partitions to the other sims while players play on, and stays, empty. Stop its process then, or \`undrain\` it.
An edge closes its sockets over DRAIN_MS, and their clients connect to other edges; a worker finishes its jobs. Both end by themselves.
The last sim is not drained without --force: without a sim, all lives stand still. SIGTERM to a process is a drain, too.
The admin token is in ADMIN_TOKEN or ADMIN_TOKEN_FILE, or that of the local cluster.`,
    )
    .action(async (node: string, options: DrainOptions) => {
      const { drainCommand } = await import('./drain-command.ts')
      process.exitCode = await drainCommand(node, options)
    })
  asksFirst(drain, ([node]) => `${node} is emptied: a sim gives its partitions away, an edge and a worker end.`)

  program
    .command('undrain')
    .description('undo the drain of a sim or an edge. Needs the admin token')
    .argument('<node>', 'its name or its session')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
A sim may own partitions again, and gets its share. An edge takes new sockets again, as long as it has not closed its last one. The drain
of a node that is about to end cannot be undone.`,
    )
    .action(async (node: string, options: { json?: boolean }) => {
      const { undrainCommand } = await import('./drain-command.ts')
      process.exitCode = await undrainCommand(node, options)
    })

  const disconnect = program
    .command('disconnect')
    .description('close the sockets of a player, of a session, or of old tokens, on all edges')
    .option('--player <id>', 'the player whose sockets are closed')
    .option('--session <id>', 'the session whose sockets are closed; GET /api/sessions lists those of an account')
    .option(
      '--issued-before <time>',
      'only sockets whose token was issued before this time, such as 2030-01-31T12:00:00Z',
    )
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The clients get the close reason "revoked". Tokens stay valid: a client with a valid token connects again. Use --issued-before after AUTH_SECRET has
been replaced, or with --player after one player's device was lost; without --player it concerns everybody.`,
    )
    .action(async (options: DisconnectOptions) => {
      const { disconnectCommand } = await import('./disconnect-command.ts')
      process.exitCode = await disconnectCommand(options)
    })
  asksFirst<DisconnectOptions>(disconnect, (_, { player, session }) => {
    const whose = player ?? (session === undefined ? 'everybody' : `the session ${session}`)
    return `The sockets of ${whose} that the options name are closed on all edges.`
  })
}

function registerTrace(program: Command): void {
  program
    .command('trace')
    .description('show where a command was, and when; exit with 1 when no node remembers it')
    .argument(
      '<command id>',
      'the id that the client gave it, as `player history --json` prints it, or the traceparent of a log line',
    )
    .option('--player <id>', 'only the command of this player: several players may have used the id')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
  TIME   cluster time at which it was there
  AFTER  the time since the first hop. Clocks of two nodes may differ by some milliseconds
  HOP    received by the edge, in the stream, read by the sim, applied by the sim, committed by the sim, answered by the edge.
         A read is not committed. A command without an id is not answered. The jobs that it causes follow: the reply of a
         person, the check of a receipt
  NODE   the session of the node
Each edge and sim remembers its last 10,000 commands in memory, so ask soon. A node that has ended has forgotten them.`,
    )
    .action(async (command: string, options: TraceOptions) => {
      const { traceCommand } = await import('./trace-command.ts')
      process.exitCode = await traceCommand(command, options)
    })
}
