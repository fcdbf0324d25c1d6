import type { Mutant } from '../mutant.ts'

/** Faults in how one bad life, one bad entry or one slow answer of the record is kept from the other players of its lane. */

const commits = 'apps/sim/test/sim-commits.test.ts'
const snapshots = 'apps/sim/test/snapshots.test.ts'
const lives = 'apps/sim/test/sim-lives.test.ts'
const loads = 'apps/sim/test/load-lives.test.ts'
const gone = 'apps/sim/test/gone-edges.test.ts'
const troubles = 'apps/sim/test/troubles.test.ts'
const ownership = 'apps/sim/test/sim-ownership.test.ts'

export const laneMutants: readonly Mutant[] = [
  {
    file: 'apps/sim/src/commit/snapshots.ts',
    fault: 'a life that cannot be encoded stops its lane',
    text: 'ctx.metrics.sim.snapshotFailures.inc()',
    replacement: 'throw error',
    test: { file: snapshots, name: 'a life that cannot be encoded continues without a snapshot' },
  },
  {
    file: 'apps/sim/src/lane/lane.ts',
    fault: 'a life whose inspection threw stays half advanced',
    text: 'await reload(state, owned, playerId)\n    throw error',
    replacement: 'throw error',
    test: { file: lives, name: 'after an inspection that throws, the life is loaded again' },
  },
  {
    file: 'apps/sim/src/intake/dispatch.ts',
    fault: 'a command that the record refuses is passed over without an answer',
    text: 'if (quarantined) return quarantine({ ...step, entry })',
    replacement: 'if (quarantined) return',
    test: { file: commits, name: '[GATE-2] a command whose changes the record refuses is found, answered' },
  },
  {
    file: 'apps/sim/src/commit/commit-suspects.ts',
    fault: 'a lane commits entry by entry for ever',
    text: 'cleanEntries >= simLimits.oneByOneCleanEntries',
    replacement: 'Number.isNaN(cleanEntries)',
    test: { file: commits, name: '[GATE-2] after a number of entries without a refusal' },
  },
  {
    file: 'apps/sim/src/lives/load-lives.ts',
    fault: 'all lives that are wanted are loaded at once',
    text: 'rest.slice(0, loads.size())',
    replacement: '[...rest]',
    test: { file: loads, name: '[LANE-2] after a failure a lane loads fewer lives at once' },
  },
  {
    file: 'apps/sim/src/lives/load-pace.ts',
    fault: 'a load that failed is tried again with as many lives',
    text: 'size = Math.ceil(size / 2)',
    replacement: '',
    test: { file: loads, name: '[LANE-2] after a failure a lane loads fewer lives at once' },
  },
  {
    file: 'apps/sim/src/lives/load-pace.ts',
    fault: 'a lane loads few lives at once for ever after a failure',
    text: 'size = Math.min(simLimits.loadLivesMax, size * 2)',
    replacement: '',
    test: { file: loads, name: '[LANE-2] after a success a lane loads more lives at once again' },
  },
  {
    file: 'apps/sim/src/lives/load-lives.ts',
    fault: 'lives are given up while the record does not answer at all',
    text: ' && (await answers(state, first[1].partition))',
    replacement: '',
    test: { file: loads, name: '[LANE-2] while the record does not answer at all' },
  },
  {
    file: 'apps/sim/src/lane/disconnect-players.ts',
    fault: 'all players of a gone edge are disconnected in one turn of the lane',
    text: 'players.slice(i, i + simLimits.disconnectPlayersMax)',
    replacement: 'players.slice(i)',
    test: { file: gone, name: '[LANE-1] while the players of a gone edge are marked as disconnected' },
  },
  {
    file: 'apps/sim/src/lane/disconnect-players.ts',
    fault: 'players of an edge that has come back are disconnected',
    text: ' || !isGone(connection.edge)',
    replacement: '',
    test: { file: gone, name: '[LANE-1] players of an edge that comes back meanwhile' },
  },
  {
    file: 'apps/sim/src/lane/partition-handover.ts',
    fault: 'a new owner lists who is connected before it reads',
    text: 'void warmLives(state, taken, startedAt)',
    replacement: 'await warmLives(state, taken, startedAt)',
    test: { file: ownership, name: '[MOVE-1] a new owner processes commands before it knows who is connected' },
  },
  {
    file: 'apps/sim/src/ownership/drain.ts',
    fault: 'a sim on the way to exit can be made eligible again',
    text: "if (leaving) return fail('This sim is about to exit.')",
    replacement: '',
    test: { file: ownership, name: '[MOVE-2] a sim on the way to exit never becomes eligible again' },
  },
  {
    file: 'apps/sim/src/ownership/drain.ts',
    fault: 'a drain on the way to exit is undone at the deadline of an earlier one',
    text: 'leaving = true\n      deadline?.cancel()',
    replacement: 'leaving = true',
    test: { file: ownership, name: '[MOVE-2] a sim on the way to exit never becomes eligible again' },
  },
  {
    file: 'apps/sim/src/sim.ts',
    fault: 'a sim that stops waits for its drain without a deadline',
    text: 'await Promise.race([ownership.drained(), sleep(ctx.clock, deadlineMs)])',
    replacement: 'await ownership.drained()',
    test: { file: ownership, name: '[MOVE-2] a sim on the way to exit never becomes eligible again' },
  },
  {
    file: 'apps/sim/src/sim.ts',
    fault: 'a sim that stops leaves its session behind',
    text: 'await membership.registration?.end()',
    replacement: '',
    test: { file: ownership, name: '[MOVE-2] a sim that stops ends its session' },
  },
  {
    file: 'apps/sim/src/troubles.ts',
    fault: 'a lane that cannot commit is not shown',
    text: 'forMs >= simLimits.laneFailsMs',
    replacement: 'Number.isNaN(forMs)',
    test: { file: troubles, name: '[HEALTH-1] a lane that has not been able to commit for 10 s' },
  },
  {
    file: 'apps/sim/src/troubles.ts',
    fault: 'a publisher that stalls is not shown',
    text: 'if (stalledMs < simLimits.publishStallMs) continue',
    replacement: 'if (stalledMs >= 0) continue',
    test: { file: troubles, name: '[HEALTH-1] an edge whose frames Redis does not take' },
  },
]
