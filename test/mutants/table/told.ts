import type { Mutant } from '../mutant.ts'

/** Faults in what-ifs and shared pages. */

const whatIf = 'packages/engine/test/lab/what-if.test.ts'
const jobs = 'apps/worker/test/told/told-jobs.test.ts'
const page = 'apps/edge/test/shared-page.test.ts'
const routes = 'packages/accounts/test/told.test.ts'

export const toldMutants: readonly Mutant[] = [
  {
    file: 'packages/engine/src/lab/past-decisions.ts',
    fault: 'the replay of a what-if is not compared with the record',
    text: 'assert(lifeHash(copy) === lifeHash(recorded), `',
    replacement: 'assert(true, `',
    test: { file: whatIf, name: '[WHATIF-1] a journal that was written under other rules' },
  },
  {
    file: 'packages/engine/src/lab/what-if.ts',
    fault: 'a what-if applies the option that was taken',
    text: 'option: option.id } }',
    replacement: 'option: recalled.chosen } }',
    test: { file: whatIf, name: '[WHATIF-2] the other option is lived to its end' },
  },
  {
    file: 'packages/engine/src/lab/fitted.ts',
    fault: 'an imagined life does not follow the choices of the player',
    text: 'weight *= leanings.get(trait) ?? 1',
    replacement: 'weight *= 1',
    test: { file: whatIf, name: '[WHATIF-3] the autoplayer prefers what the player has preferred' },
  },
  {
    file: 'packages/storage/src/told/memory-told-lives.ts',
    fault: 'a player has no limit of questions in a day',
    text: "if (counted.length >= max) return 'too_many' as const",
    replacement: '',
    test: { file: routes, name: 'is asked one at a time, and so many times a day' },
  },
  {
    file: 'apps/worker/src/told/answer-what-if.ts',
    fault: 'a decision behind a checkpoint is no decision',
    text: "if (snapshot !== null && decision <= snapshot.seq && earlier !== 'none')",
    replacement: "if (snapshot === null && earlier !== 'none')",
    test: { file: jobs, name: '[WHATIF-1] decisions behind a checkpoint are refused as trimmed' },
  },
  {
    file: 'packages/engine/src/lab/earlier-entries.ts',
    fault: 'a page of the feed is not the one before the entry that is known',
    text: 'filter(({ n }) => n < before)',
    replacement: 'filter(({ n }) => n <= before)',
    test: { file: jobs, name: '[WEB-7] a worker gives the feed page by page' },
  },
  {
    file: 'packages/engine/src/lab/earlier-entries.ts',
    fault: 'what came before the record is taken for nothing',
    text: 'let isFromBirth = recorded.snapshot === null',
    replacement: 'let isFromBirth = true',
    test: { file: jobs, name: '[WEB-7] what was lived under other rules is not told' },
  },
  {
    file: 'apps/edge/src/http/shared-page.ts',
    fault: 'a shared page does not escape texts',
    text: "replaceAll('<', '&lt;')",
    replacement: "replaceAll('<', '<')",
    test: { file: page, name: '[SHARE-3] the page escapes all texts' },
  },
  {
    file: 'packages/accounts/src/told/shares.ts',
    fault: 'withdrawing a page does not remove it',
    text: '(await ctx.told.withdraw(player)) ?',
    replacement: '(await ctx.told.shareOf(player)) ?',
    test: { file: routes, name: '[SHARE-2] withdraws the page at once' },
  },
]
