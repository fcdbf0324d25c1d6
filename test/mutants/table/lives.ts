import type { Mutant } from '../mutant.ts'

/** Faults in what entries, loads and the clock do to a life. */

const broken = 'apps/sim/test/broken-lives.test.ts'
const commits = 'apps/sim/test/sim-commits.test.ts'
const lives = 'apps/sim/test/sim-lives.test.ts'
const ownership = 'apps/sim/test/sim-ownership.test.ts'
const snapshots = 'apps/sim/test/snapshots.test.ts'
const troubles = 'apps/sim/test/troubles.test.ts'

export const lifeMutants: readonly Mutant[] = [
  {
    file: 'packages/engine/src/commands/restart.ts',
    fault: '[ENG-5] a new life does not know what earlier lives met',
    text: '    next.story.metBefore = metIn([life], turn.catalogue)\n',
    replacement: '',
    test: { file: 'packages/engine/test/heirs/generations.test.ts', name: 'is kept with a restart' },
  },
  {
    file: 'apps/sim/src/intake/dispatch.ts',
    fault: '[ENG-5] another life of an account does not know what the others met',
    text: ', ...(metBefore !== undefined && { metBefore })',
    replacement: '',
    test: { file: 'apps/sim/test/earlier-lives.test.ts', name: 'knows what the other lives of the account have met' },
  },
  {
    file: 'packages/engine/src/story/eligible.ts',
    fault: '[ENG-5] the storyteller does not ask what earlier lives met',
    text: ' + metBeforeWeight * timesBefore(story, key)',
    replacement: '',
    test: {
      file: 'packages/engine/test/story/weights.test.ts',
      name: 'a choice that an earlier life met has a seventeenth of the weight of a new one',
    },
  },
  {
    file: 'packages/engine/src/conditions/remembers.ts',
    fault: '[ENG-9] what was done with one person comes back with another',
    text: 'madeWith(life, what, person)',
    replacement: 'noted',
    test: { file: 'packages/engine/test/core/memory-with.test.ts', name: 'comes back with the same person' },
  },
  {
    file: 'packages/engine/src/commands/do-with-person.ts',
    fault: '[ENG-6] no illness stands against what one does with people',
    text: ' ?? refuseUnwell(verb, pair, turn.catalogue)',
    replacement: '',
    test: { file: 'packages/engine/test/systems/body/impairment.test.ts', name: 'makes a command refuse' },
  },
  {
    file: 'packages/engine/src/systems/mood/mood-set-point.ts',
    fault: '[ENG-7] a former partner still counts as company',
    text: "person.relation === 'ex' || ",
    replacement: '',
    test: { file: 'packages/engine/test/systems/love/couple.test.ts', name: 'nobody is among the closest' },
  },
  {
    file: 'packages/engine/src/systems/people/met-again.ts',
    fault: '[ENG-8] nobody who was met comes back',
    text: '  schedule(turn.life, (dayOf(turn.minute) + days) * minutesPerDay + 17 * 60, ',
    replacement: '  if (turn.minute < 0) schedule(turn.life, (dayOf(turn.minute) + days) * minutesPerDay + 17 * 60, ',
    test: { file: 'packages/engine/test/systems/people/met-again.test.ts', name: 'is planned for three in four' },
  },
  {
    file: 'packages/engine/src/systems/people/roster.ts',
    fault: 'the genes of relatives are not stored',
    text: 'if (genes !== undefined) person.genes = genes',
    replacement: '',
    test: { file: 'packages/engine/test/systems/people/looks.test.ts', name: 'is inherited in the family of a life' },
  },
  {
    file: 'packages/engine/src/heirs/generations.ts',
    fault: 'an heir gets another face',
    text: '    genes: encodeGenes(genesOf(heir)),\n',
    replacement: '',
    test: { file: 'packages/engine/test/systems/people/looks.test.ts', name: 'of an heir is that of the person' },
  },
  {
    file: 'apps/sim/src/lives/create-life.ts',
    fault: 'lives begin by fixed rules',
    text: 'ruleset: ctx.ruleset',
    replacement: "ruleset: 'calibrated' as const",
    test: { file: lives, name: '[PROTO-1] a life begins by the rules of its sim' },
  },
  {
    file: 'apps/sim/src/lives/actor.ts',
    fault: 'a repeated command takes effect again',
    text: 'if (known) {',
    replacement: 'if (known && step === undefined) {',
    test: { file: commits, name: '[CMD-5] a repeated id gets its recorded result again' },
  },
  {
    file: 'apps/sim/src/lives/residency.ts',
    fault: 'a new owner does not send the whole state first',
    text: 'if (self.connection) sendWholeState(state, self)',
    replacement: '',
    test: { file: ownership, name: '[FENCE-4] [FENCE-5] after a crash another sim owns the player' },
  },
  {
    file: 'apps/sim/src/lives/residency.ts',
    fault: 'a half-advanced life stays in memory',
    text: '    unload(owned, self)\n    throw error',
    replacement: '    throw error',
    test: { file: lives, name: '[FENCE-5] a life that cannot advance after a takeover' },
  },
  {
    file: 'apps/sim/src/commit/snapshots.ts',
    fault: 'a half-changed life is snapshotted',
    text: 'self.broken || ',
    replacement: '',
    test: { file: snapshots, name: '[GATE-2] a life that an exception left half changed is never snapshotted' },
  },
  {
    file: 'apps/sim/src/lives/actor.ts',
    fault: 'a quarantined command is not reported',
    text: 'ctx.quarantined.add(entry)',
    replacement: '',
    test: { file: troubles, name: '[HEALTH-1] an entry that takes no effect' },
  },
  {
    core: true,
    file: 'apps/sim/src/lives/residency.ts',
    fault: 'a life is loaded again before its changes are committed',
    text: 'if (!(await state.commits.drain())) return false\n  if (broken)',
    replacement: 'if (broken)',
    test: { file: broken, name: '[GATE-2] a life is loaded again only after the commit' },
  },
  {
    core: true,
    file: 'apps/sim/src/lives/residency.ts',
    fault: 'a life that is loaded again is not marked as broken',
    text: 'if (broken) broken.broken = true',
    replacement: '',
    test: { file: broken, name: '[GATE-2] a life is neither written nor advanced while' },
  },
  {
    core: true,
    file: 'apps/sim/src/lives/wake-resident.ts',
    fault: 'a life that cannot advance is not marked as broken',
    text: 'self.broken = true',
    replacement: '',
    test: { file: broken, name: '[GATE-2] a life is neither written nor advanced while' },
  },
  {
    core: true,
    file: 'apps/sim/src/lane/take-back.ts',
    fault: 'a life whose changes are taken back is not marked as broken',
    text: 'self.broken = true',
    replacement: '',
    test: { file: broken, name: '[GATE-2] a life is neither written nor advanced while' },
  },
  {
    core: true,
    file: 'apps/sim/src/lane/take-back.ts',
    fault: 'a life that was loaded again in part is not marked as broken',
    text: 'if (present) present.broken = true',
    replacement: '',
    test: { file: broken, name: '[GATE-2] a life that was loaded again, but not to the end' },
  },
  {
    file: 'apps/sim/src/lives/wake-resident.ts',
    fault: 'a broken life is advanced',
    text: ' || self.broken',
    replacement: '',
    test: { file: broken, name: '[GATE-2] a life is neither written nor advanced while' },
  },
  {
    core: true,
    file: 'apps/sim/src/lane/owned-partition.ts',
    fault: 'frame numbers restart within an epoch',
    text: 'owned.frameSeqMax = Math.max(owned.frameSeqMax, self.frameSeq)',
    replacement: '',
    test: { file: lives, name: '[FENCE-5] frame numbers rise within an epoch' },
  },
]
