import type { Mutant } from '../mutant.ts'

/** Scheduled steps whose premises are not checked: [ENG-4]. */
export const premiseMutants: readonly Mutant[] = [
  {
    file: 'packages/engine/src/story/fall-due.ts',
    fault: 'an agenda item with a false premise is carried out',
    text: 'if (broken === undefined) system.due(turn, key)',
    replacement: 'if (broken !== null) system.due(turn, key)',
    test: { file: 'packages/engine/test/systems/people/siblings.test.ts', name: 'is not born if the mother has died' },
  },
  {
    file: 'packages/engine/src/core/cast.ts',
    fault: 'somebody else takes the role of a person who does not fit a follow-up any more',
    text: 'if (!isStill(pool.life, kept, wanted)) return null',
    replacement: '',
    test: {
      file: 'packages/engine/test/core/cast.test.ts',
      name: 'cannot be filled by somebody else',
    },
  },
  {
    file: 'packages/engine/src/story/fall-due.ts',
    fault: 'a question about a person who has died stays open',
    text: '  withdrawMootQuestion(turn)\n',
    replacement: '',
    test: {
      file: 'packages/engine/test/story/moot-question.test.ts',
      name: 'is withdrawn when the person it is about dies before the deadline of an absence',
    },
  },
  {
    file: 'packages/engine/src/systems/school/schooling.ts',
    fault: 'a school takes students without the diploma that it requires',
    text: '  withdrawLostOffers(turn, startDay)\n',
    replacement: '',
    test: {
      file: 'packages/engine/test/systems/school/college.test.ts',
      name: 'is withdrawn when the player has not got the diploma that the school requires',
    },
  },
]
