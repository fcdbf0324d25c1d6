import { numberInWords } from '../game/age-words.ts'
import type { ShownValue } from '../game/effects.ts'
import type { Likelihood } from '../game/odds.ts'
import type { Speed } from '../game/speeds.ts'
import { listing } from './listing.ts'

const values: Record<ShownValue, string> = {
  health: 'health',
  happiness: 'happiness',
  energy: 'energy',
  stress: 'stress',
  social: 'company',
  money: 'money',
  diamonds: 'diamonds',
  prestige: 'standing',
}

const likelihoods: Record<Likelihood, string> = {
  almostCertain: 'almost certainly',
  likely: 'likely',
  even: 'about even',
  unlikely: 'unlikely',
  veryUnlikely: 'very unlikely',
}

const speeds: Record<Speed['name'], string> = {
  linger: 'linger',
  stroll: 'stroll',
  walk: 'walk',
  run: 'run',
  ride: 'ride',
  fly: 'fly',
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** How many names a line has room for. */
const namesMax = 4

/** A real duration, roughly. */
function duration(seconds: number): string {
  if (seconds >= 90) return `${Math.round(seconds / 60)} minutes`
  if (seconds >= 1) return `${Math.round(seconds)} seconds`
  return `${seconds.toFixed(1)} seconds`
}

/** What the life does while the page has no connection. */
const meanwhile = {
  unknown: 'The life goes on as you have set it.',
  stopped: 'The clock stands.',
  freeze: 'The clock stands until you are back.',
  realTime: 'The life goes on, a minute in a minute.',
  autopilot: 'The life goes on at the speed that you have set.',
}

/** The texts of the first page, of character creation and of the screen Life. */
export const life = {
  title: 'Lifegrid',
  months,
  values,
  likelihoods,
  speeds,
  welcome: {
    subtitle: 'A life, from the first day to the last.',
    intro:
      'You are born, and time begins. You learn to speak, make friends and enemies, choose a trade, fall in love or do not, grow old. ' +
      'The clock is yours: slow it down, let it fly, stop it. At every crossroads it waits for you.',
    begin: 'Be born',
    beginning: 'One moment…',
    note: 'No account, no name, no address. You can make an account of it later.',
    login: 'I have an account',
    failed: 'The server does not answer. Try again in a moment.',
  },
  creation: {
    title: 'It is',
    sex: { female: 'a girl', male: 'a boy' },
    born: (date: string, time: string, season: string) => `Born on ${date} at ${time}, in ${season}.`,
    parent: (relation: string, age: number, occupation: string) => `your ${relation}, ${age}, ${occupation}`,
    firstname: 'First name',
    lastname: 'Last name',
    suggest: 'Another name',
    legend: 'The child is',
    begin: 'Open your eyes',
  },
  seasons: { spring: 'spring', summer: 'summer', autumn: 'fall', winter: 'winter' },
  isoDate: (iso: string) => {
    const [year = '', month = '', day = ''] = iso.split('-')
    return `${months[Number(month) - 1]} ${Number(day)}, ${year}`
  },
  date: (day: number, month: number) => `${months[month - 1]} ${day}`,
  fullDate: (day: number, month: number, year: number) => `${months[month - 1]} ${day}, ${year}`,
  /** The day of a moment of the real world, ms since the Unix epoch. */
  dayOf: (at: number) => {
    const date = new Date(at)
    return `${months[date.getMonth()]} ${date.getDate()}, ${date.getFullYear()}`
  },
  age: (years: number) => (years === 0 ? 'newborn' : years === 1 ? 'one year old' : `${years} years old`),
  lifeLine: (years: number) => `${years} years lived. Each stroke is one of a hundred.`,
  portrait: (name: string, years: number) => `Portrait of ${name} at the age of ${years}`,
  meters: 'How you are',
  meter: (name: string, value: number) => `${name}: ${value} of 100`,
  spendable: (points: number) => `${points} to spend today`,
  plan: {
    title: 'Today',
    empty: 'Nothing planned. The day is yours.',
    upcoming: 'To come',
    now: 'now',
    energy: (points: number) => `takes ${points} energy`,
  },
  chapter: (years: number) => (years === 0 ? 'The first year' : numberInWords(years)),
  feed: {
    title: 'The story so far',
    empty: 'The first page is blank. Let time run.',
    earlier: 'Read what came before',
    between: 'Some pages are not on this device. Read them',
    reading: 'Turning back the pages…',
    earlierFailed: 'What came before could not be told. Ask again.',
    noEarlier: {
      earlier_rules: 'What came before was lived under the rules of an earlier release. It cannot be told any more.',
      trimmed: 'What came before is too long ago. Its record is not kept.',
      too_long: 'This life is too long to tell from the beginning.',
    },
    yearsInstead: 'Its years are in the Story.',
    times: (n: number) => `${n} times this year`,
    claimOf: (what: string) => `Take ${what}`,
    why: (odds: string, outcome: string) => `It was ${odds} ${outcome}.`,
    warmer: 'They will remember it, and like you more.',
    colder: 'They will remember it, and like you less.',
    warmerOnes: (names: readonly string[]) =>
      `${listing(names, namesMax)} will remember it, and ${names.length === 1 ? 'likes' : 'like'} you more.`,
    colderOnes: (names: readonly string[]) =>
      `${listing(names, namesMax)} will remember it, and ${names.length === 1 ? 'likes' : 'like'} you less.`,
  },
  diamonds: (n: number) => (n === 1 ? '1 diamond' : `${n} diamonds`),
  energyPoints: (n: number) => `${n} energy`,
  decision: {
    label: 'A decision',
    free: 'free',
    step: (n: number) => `part ${n}`,
    waits: 'The clock waits.',
    odds: (words: string, percent: number) => `${words}, ${percent}%:`,
  },
  clock: {
    label: 'The clock',
    pause: 'Pause',
    resume: 'Go on',
    speed: 'Speed',
    aDayIn: (seconds: number) => `a day in ${duration(seconds)}`,
    next: 'Next decision',
    flying: 'Time flies…',
    decide: 'Decide',
    stopFlying: 'Stop here',
    leaving: 'stands still',
    held: {
      nothing: '',
      creation: 'not born yet',
      question: 'waiting for you',
      stop: 'stopped',
      death: 'at an end',
    },
  },
  connection: {
    connecting: 'Connecting…',
    stale: 'This is the last you saw. Connecting…',
    lost: (clock: keyof typeof meanwhile) =>
      `The connection is lost. ${meanwhile[clock]} What you do is kept and sent later.`,
    resync: 'A few lines are missing. They are on their way…',
    retryIn: (seconds: number) => `Next attempt in ${seconds} s.`,
    retry: 'Connect now',
    replaced: (name: string) => `${name === '' ? 'This life' : name} is open somewhere else now.`,
    replacedNote: 'Nothing is lost. A life has one reader at a time, and the newest page is the one that counts.',
    takeOver: 'Play here',
    refused: 'The server does not let this page in.',
    ended: 'It does not know any more who you are. If you have an account, log in again.',
    startOver: 'Back to the first page',
    unsent: (n: number) => (n === 1 ? '1 command waits to be sent.' : `${n} commands wait to be sent.`),
  },
  announced: (titles: string, more: number) => (more > 0 ? `${titles}, and ${more} more.` : `${titles}.`),
  close: 'Close',
} as const
