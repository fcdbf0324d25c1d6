import type { Mutant } from '../mutant.ts'

/** Faults in what waits for a commit, and in what is committed together. */

const gate = 'apps/sim/test/gate.test.ts'
const commits = 'apps/sim/test/sim-commits.test.ts'
const calls = 'packages/storage/test/mysql/commit-call.test.ts'
const merged = 'apps/sim/test/ack-in-update.test.ts'
const snapshots = 'apps/sim/test/snapshots.test.ts'
const client = 'packages/sdk/test/client-connection.test.ts'
const turns = 'apps/sim/test/commit-turns.test.ts'
const pipeline = 'apps/sim/test/pipeline.test.ts'
const ownership = 'apps/sim/test/sim-ownership.test.ts'
const publisher = 'apps/sim/test/publisher.test.ts'
const answers = 'apps/sim/test/catalogue-answers.test.ts'
const lives = 'apps/sim/test/sim-lives.test.ts'

export const gateMutants: readonly Mutant[] = [
  {
    file: 'packages/storage/src/mysql/commit-call.ts',
    fault: 'the first entry of a player is committed like one of a known player',
    text: '!isOfOne || entry.seq === 1 || ',
    replacement: '!isOfOne || ',
    test: { file: calls, name: 'is the general one with' },
  },
  {
    file: 'packages/storage/src/mysql/commit-call.ts',
    fault: 'the transfers of a lone entry are not written',
    text: '[batch.ledger, batch.outbox,',
    replacement: '[batch.outbox,',
    test: { file: calls, name: 'is the general one with' },
  },
  {
    file: 'apps/sim/src/lives/tell-outcome.ts',
    fault: 'every client gets its acknowledgement within the update',
    text: 'wantsAck && ackInUpdate && isPlain',
    replacement: 'isPlain',
    test: { file: merged, name: 'is two frames' },
  },
  {
    file: 'apps/sim/src/output/output-gate.ts',
    fault: 'an update that is an acknowledgement may be merged with others',
    text: '{ coalesce: true } : { replyTo }',
    replacement: '{ coalesce: true } : { coalesce: true, replyTo }',
    test: { file: merged, name: 'is never merged' },
  },
  {
    file: 'packages/sdk/src/connection.ts',
    fault: 'the SDK gives up at a server that does not know what it sends in init',
    text: "frame.code === 'invalid_message' && !link.isPlain",
    replacement: 'false',
    test: { file: client, name: '[PROTO-10] leaves out of init what a server did not understand' },
  },
  {
    file: 'apps/sim/src/commit/snapshots.ts',
    fault: 'a life that gets commands fast is encoded after every few of them',
    text: ' && now - snapshotAt >= simLimits.snapshotEveryMs',
    replacement: ' && now >= snapshotAt',
    test: { file: snapshots, name: '[LANE-5] a life that gets very many commands' },
  },
  {
    file: 'apps/sim/src/commit/snapshots.ts',
    fault: 'a takeover may have to replay any number of commands',
    text: ' || commands >= simLimits.snapshotCommandsMax',
    replacement: '',
    test: { file: snapshots, name: '[LANE-5] a life that gets very many commands' },
  },
  {
    file: 'apps/sim/src/commit/commit-turns.ts',
    fault: 'all lanes commit at once',
    text: 'if (held.size < max && waiting.size === 0) come(asked)',
    replacement: 'if (max > 0) come(asked)',
    test: { file: turns, name: '[LANE-4] as many turns as allowed come at once' },
  },
  {
    file: 'apps/sim/src/commit/commit-turns.ts',
    fault: 'a slow commit holds up all lanes',
    text: 'timer = clock.after(Math.max(0, heldMs - heldFor)',
    replacement: 'timer = clock.after(60_000',
    test: { file: turns, name: '[LANE-4] a turn that is held too long' },
  },
  {
    file: 'apps/sim/src/commit/pipeline.ts',
    fault: 'a lane that has ended keeps its turn',
    text: '  state.inFlight = undefined\n  endTurn(state)\n  wakeWaiters(state)\n}\n\nfunction uncommitted',
    replacement: '  state.inFlight = undefined\n  wakeWaiters(state)\n}\n\nfunction uncommitted',
    test: { file: pipeline, name: '[LANE-4] a lane whose commit is slow, or that ends' },
  },
  {
    file: 'apps/sim/src/output/output-gate.ts',
    fault: 'the gate is always open',
    text: 'if (waiting.batch > committed) break',
    replacement: '',
    test: { file: commits, name: '[GATE-1] no acknowledgement and no frame leaves before' },
  },
  {
    file: 'apps/sim/src/output/output-gate.ts',
    fault: 'a frame waits for no commit',
    text: 'Math.max(self.batch, watermark)',
    replacement: 'watermark',
    test: { file: commits, name: '[GATE-1] no acknowledgement and no frame leaves before' },
  },
  {
    file: 'apps/sim/src/lives/record-outcome.ts',
    fault: 'a command is acknowledged before its commit',
    text: 'self.batch = batch.number',
    replacement: '',
    test: { file: commits, name: '[GATE-1] no acknowledgement and no frame leaves before' },
  },
  {
    core: true,
    file: 'apps/sim/src/lives/actor.ts',
    fault: 'a read opens the gate for uncommitted frames',
    text: 'emit(step, type, body, {',
    replacement: 'emit({ ...step, committed: step.self.batch }, type, body, {',
    test: { file: gate, name: '[GATE-1] the answer to a query waits' },
  },
  {
    file: 'apps/sim/src/lives/actor.ts',
    fault: 'a resync opens the gate for uncommitted frames',
    text: 'emitPlayerObject(step, entry.id)',
    replacement: 'emitPlayerObject({ ...step, committed: self.batch }, entry.id)',
    test: { file: gate, name: '[GATE-1] the answer to a query waits' },
  },
  {
    file: 'apps/sim/src/output/output-gate.ts',
    fault: 'a close waits for no commit',
    text: "self.gated.push({ batch: self.batch, kind: 'close', connection, reason })",
    replacement: "self.gated.push({ batch: 0, kind: 'close', connection, reason })",
    test: { file: gate, name: '[GATE-1] the connection through a lost edge' },
  },
  {
    file: 'apps/sim/src/lives/connection.ts',
    fault: 'a connection is replaced before the commit',
    text: "self.gated.push({ batch, kind: 'close', connection: older, reason })",
    replacement: "self.gated.push({ batch: 0, kind: 'close', connection: older, reason })",
    test: { file: gate, name: '[GATE-1] an older connection is closed when' },
  },
  {
    file: 'apps/sim/src/lives/connection.ts',
    fault: 'frames that wait for a commit are dropped when the client resumes',
    text: 'if (missed || known) self.gated.push(',
    replacement: 'if (known) self.gated.push(',
    test: { file: gate, name: '[GATE-1] a client that resumes gets the frames that wait' },
  },
  {
    core: true,
    file: 'apps/sim/src/commit/batch.ts',
    fault: 'the cursors are not committed',
    text: 'cursors: [...new Set([...batch.cursors.keys(), ...batch.watermarks])].map(',
    replacement: 'cursors: [...new Set<number>()].map(',
    test: { file: pipeline, name: 'a batch with only cursors waits for commands' },
  },
  {
    file: 'apps/sim/src/commit/batch.ts',
    fault: 'a commit checks no epoch',
    text: 'fences: [...batch.partitions]',
    replacement: 'fences: [...new Set<number>()]',
    test: { file: ownership, name: '[FENCE-2] an owner with an old epoch can commit nothing' },
  },
  {
    core: true,
    file: 'apps/sim/src/commit/pipeline.ts',
    fault: 'a pipeline goes on after a failed commit',
    text: 'state.failed = true\n',
    replacement: '\n',
    test: { file: pipeline, name: '[FENCE-6] a refusal that names none of its partitions' },
  },
  {
    core: true,
    file: 'apps/sim/src/lane/lane-commits.ts',
    fault: 'a lane goes on with its lives after a failed commit',
    text: 'const partitions = [...state.held.keys()]\n  dropLane(state)',
    replacement: 'const partitions = [...state.held.keys()]',
    test: { file: commits, name: '[GATE-2] after a commit of unknown outcome' },
  },
  {
    file: 'apps/sim/src/lane/lane-commits.ts',
    fault: 'what a failed commit dropped is taken back without a barrier',
    text: 'state.events.onDropped(partitions, failuresInARow > 1',
    replacement: 'void (failuresInARow > 1',
    test: { file: commits, name: '[GATE-2] after a commit of unknown outcome' },
  },
  {
    file: 'apps/sim/src/intake/recall-outcome.ts',
    fault: 'the record is never asked for the outcome of an id',
    text: 'if (commandId === undefined || !suspects',
    replacement: 'if (commandId !== undefined || !suspects',
    test: { file: commits, name: '[CMD-5] the repeated old ids of one player' },
  },
  {
    file: 'apps/sim/src/lane/lane-commits.ts',
    fault: 'a life keeps changes that the record has refused as repeated',
    text: 'if (self) void takeBack(state, owned, self)',
    replacement: '',
    test: { file: commits, name: '[CMD-5] a repeated id that memory has forgotten affects its player only' },
  },
  {
    file: 'apps/sim/src/output/edge-outbox.ts',
    fault: 'several appends to one edge are in flight',
    text: 'if (state.inFlight || state.retry',
    replacement: 'if (state.retry',
    test: { file: publisher, name: '[OUT-1] at most one append to an edge is in flight' },
  },
  {
    file: 'apps/sim/src/output/edge-outbox.ts',
    fault: 'an entry is not bounded in bytes',
    text: ' || bytes + size > simLimits.entryBytesMax',
    replacement: '',
    test: { file: publisher, name: '[OUT-1] an entry is bounded in bytes and in frames' },
  },
  {
    file: 'apps/sim/src/output/edge-outbox.ts',
    fault: 'what waits for a slow edge is not bounded in bytes',
    text: ' || state.bytes > simLimits.waitingBytesMax',
    replacement: '',
    test: { file: publisher, name: '[OUT-1] the gap is shown even if nothing comes after it' },
  },
  {
    file: 'apps/sim/src/output/edge-outbox.ts',
    fault: 'dropped frames leave no gap in the numbers',
    text: '  state.n++\n',
    replacement: '',
    test: { file: publisher, name: '[OUT-1] the gap is shown even if nothing comes after it' },
  },
  {
    file: 'apps/sim/src/output/edge-outbox.ts',
    fault: 'an overflow drops closes',
    text: 'if (draft.close === undefined) state.drafts.delete(key)',
    replacement: 'if (draft.close !== null) state.drafts.delete(key)',
    test: { file: publisher, name: '[OUT-1] what waits for a slow edge is bounded' },
  },
  {
    file: 'apps/sim/src/output/edge-outbox.ts',
    fault: 'an entry that a full stream does not take is dropped',
    text: "if (outcome === 'full') return onFull(state)",
    replacement: '',
    test: { file: publisher, name: '[OUT-2] an entry that a full stream does not take' },
  },
  {
    file: 'apps/sim/src/output/edge-outbox.ts',
    fault: 'the content of a part is sent with every answer of a burst',
    text: 'if (sentAt !== undefined && now - sentAt < simLimits.contentAgainMs)',
    replacement: 'if (false)',
    test: { file: answers, name: 'brings the content to an edge that does not have it' },
  },
  {
    file: 'apps/sim/src/lives/connection.ts',
    fault: 'missed frames keep the shape that another edge needed',
    text: '?.map((frame) => ctx.catalogueAnswers.fit(frame, entry.held))',
    replacement: '',
    test: { file: answers, name: 'whose client comes back through another edge' },
  },
  {
    file: 'apps/sim/src/intake/intake.ts',
    fault: 'all entries of a read are processed in one go',
    text: 'if (!slice.isOver()) continue',
    replacement: 'continue',
    test: { file: lives, name: '[LANE-3] many entries' },
  },
  {
    file: 'packages/cluster/src/memory/streams.ts',
    fault: 'the stream of an edge is not bounded',
    text: "if (isFull && !beyondBound) return 'full'",
    replacement: '',
    test: { file: 'packages/cluster/test/memory.test.ts', name: '[OUT-2] takes no more for an edge' },
  },
]
