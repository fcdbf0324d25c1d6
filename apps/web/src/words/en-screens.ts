import type { ScreenName } from '../shell/route.ts'
import { people } from './en-people.ts'
import { rest } from './en-rest.ts'
import { telling } from './en-telling.ts'

const screenNames: Record<ScreenName, string> = {
  life: 'Life',
  people: 'People',
  path: 'Path',
  money: 'Money',
  wellbeing: 'Wellbeing',
  do: 'Do',
  story: 'Story',
  world: 'World',
  settings: 'Settings',
}

/** The texts of the other screens. */
export const screens = {
  people,
  ...rest,
  telling,
  contents: 'Contents',
  screenNames,
  toContent: 'Skip to the page',
  loading: 'Looking it up…',
  notLoaded: 'This page is not here yet, and the server cannot be reached.',
  loadAgain: 'Try again',
  failed: {
    title: 'This page has lost its place.',
    note: 'It is a fault of the page, not of your life: that is kept elsewhere, and nothing in it is lost.',
    again: 'Open it again',
  },
  edition: { isNew: 'There is a new edition of this page.', turn: 'Turn to it' },
  skip: {
    title: 'Skipped time',
    away: 'While you were away',
    passed: (from: string, to: string) => `From ${from} to ${to}.`,
    held: 'Then the clock stopped, and waits for you.',
    decided: (event: string, option: string) => `${event}: “${option}”, without you.`,
    why: 'Why',
    stoppedBy: {
      time: 'The time is over.',
      decision: 'A decision has stopped it.',
      death: 'Death has stopped it.',
    },
  },
  death: {
    read: 'Read the story',
    title: 'The end',
    age: (years: string) => `at the age of ${years}`,
    heirs: 'Go on as',
    heirsNote: 'The story of a family does not end with one life.',
    inherits: (amount: string) => `inherits ${amount}`,
    nobody: 'Nobody is left to go on.',
    anew: 'Be born again, somewhere else',
  },
} as const
