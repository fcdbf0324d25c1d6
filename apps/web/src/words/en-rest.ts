import { withArticle } from '@lifegrid/base/with-article'
import type { TakesShape } from '@lifegrid/sdk/view-shapes'
import type { Mood } from '../game/moods.ts'
import { ledger } from './en-ledger.ts'
import { listing } from './listing.ts'

const weekDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const years = (n: number): string => (n === 1 ? 'One year' : `${n} years`)

const path = {
  school: 'School',
  noSchool: 'You do not go to a school now.',
  noSchools: 'No school takes an application from you now.',
  marks: (year: number | undefined, of: number | undefined, gpa: string, performance: number) =>
    `${year === undefined ? '' : `Year ${year} of ${of}. `}Grade point average ${gpa}. Performance ${performance} of 100.`,
  focus: 'Concentrate on',
  focuses: { Balanced: 'a bit of everything', Academics: 'learning', Sports: 'sports', Social: 'friends' },
  terms: (n: number, cost: string) => `${years(n)}, ${cost} a year.`,
  levels: {
    highSchool: 'A high school diploma, in the evening',
    trade: 'A trade',
    associate: 'An associate degree',
    bachelor: 'A bachelor’s degree',
    master: 'A master’s degree',
    doctorate: 'A doctorate',
  },
  schools: (n: number) => (n === 1 ? 'one school' : `${n} schools`),
  applications: { sent: 'applied', offered: 'has a place for you', refused: 'has refused', chosen: 'chosen' },
  record: (name: string, from: string, to: string, gpa: string, outcome: string) =>
    `${name}, ${from} to ${to}: ${outcome}, ${gpa}.`,
  accept: 'Accept',
  work: 'Work',
  noJob: 'You have no job.',
  retired: 'You have retired.',
  retire: 'Retire',
  retirementAge: 62,
  quit: 'Quit',
  weekly: (wage: string) => `${wage} a week before tax`,
  performance: (n: number, since: string) => `Since ${since}. Performance ${n} of 100.`,
  next: (title: string, wage: string) => `Next comes ${title}, ${wage} a week.`,
  nextRequires: (what: string) => `It requires ${what}.`,
  nextOpen: 'Nothing is missing but good work.',
  top: 'There is nothing above it.',
  applied: (title: string, date: string) => `You have applied as ${withArticle(title)}. The answer comes on ${date}.`,
  noLadders: 'Nobody would take you now. See what they require.',
  rung: (title: string, wage: string, hours: number) => `As ${withArticle(title)}, ${wage} for ${hours} hours a week.`,
  chance: (likelihood: string, percent: number) => `${likelihood}, ${percent}%`,
  apply: 'Apply',
  applyFor: (what: string) => `Apply: ${what}`,
  partTime: 'Part-time',
  onlyOpen: 'Only those that fit best',
  all: (n: number) => `All ${n}`,
  activities: 'Beside school and work',
  noActivities: 'Nothing can be taken up now.',
  weekDays,
  hours: (days: string, from: string, to: string, energy: number) =>
    `${days}, ${from} to ${to}, ${energy} energy each.`,
  level: (name: string, performance: number) => `${name}, ${performance} of 100`,
  takeUp: 'Take up',
  takeUpOf: (name: string) => `Take up ${name}`,
  giveUp: 'Give up',
  giveUpOf: (name: string) => `Give up ${name}`,
}

const money = {
  ledger,
  have: 'What there is',
  week: 'A week',
  owe: 'What is owed',
  accounts: {
    cash: 'Cash',
    home: 'The home',
    retirement: 'For old age',
    netWorth: 'Net worth',
    left: 'Left over',
  },
  debts: { student: 'Student loans', mortgage: 'Mortgage', loan: 'Bank loan', card: 'Credit card' },
  noDebts: 'You owe nobody anything.',
  child: 'You have no money of your own yet. Your parents pay.',
  course: 'Over the years',
  spends: (habit: string) => `The way of spending: ${habit}.`,
  repay: (amount: string) => `Repay ${amount}`,
  noCash: 'You have no cash to repay it with.',
  repaid: (amount: string) => `Repaid ${amount}.`,
  borrow: 'Borrow, in dollars, over five years',
  borrowIt: 'Borrow',
  homes: 'Where to live',
  noHomes: 'You have no choice of where to live yet.',
  homeCost: (week: string, price: string | undefined) => `${week} a week${price === undefined ? '' : `, or ${price}`}`,
  livesHere: 'You live here.',
  move: 'Move in',
  moveTo: (name: string) => `Move in: ${name}`,
  homesNote: 'What has a price is bought, with a fifth of it paid at once and a mortgage for the rest.',
}

/** What moves a mood, after "What lifts it" or "What lowers it". The name is that of an illness, or the verb of a habit. */
const causes: Record<Mood['cause'], (name?: string) => string> = {
  solitude: () => 'nobody close to you',
  company: () => 'those who like you',
  love: () => 'somebody at your side who loves you',
  habitOfLove: () => 'somebody at your side',
  coldness: () => 'the cold at your side',
  childElsewhere: () => 'a child that lives elsewhere',
  caringAtHome: () => 'somebody at home who needs care',
  retirement: () => 'retirement',
  employment: () => 'the job',
  unemployment: () => 'being without a job',
  noSavings: () => 'an empty purse',
  littleSavings: () => 'small savings',
  goodSavings: () => 'good savings',
  exhaustion: () => 'exhaustion',
  home: () => 'your home and what is in it',
  condition: (name = 'an illness') => name,
  habit: (name = '') => `that you ${name}`,
  quitting: (name = '') => `that you try not to ${name}`,
  unknown: () => 'something that you cannot name',
}

type TakenVerb = TakesShape['verbs'][number]['verbs'][number]

/** What can be done with people, as what is not possible any more. */
const takenVerbs: Record<TakenVerb, string> = {
  'spend-time': 'to spend time together',
  call: 'to call',
  visit: 'to visit',
  help: 'to help',
  'give-money': 'to give money',
  'ask-for-help': 'to ask for help',
  lend: 'to lend money',
  'ask-back': 'to ask for money back',
  quarrel: 'to quarrel',
  apologize: 'to apologize',
  'make-up': 'to make up',
  travel: 'to travel',
  introduce: 'to introduce people to each other',
  'read-to': 'to read aloud',
  teach: 'to teach',
  praise: 'to praise',
  forbid: 'to forbid',
  'let-go': 'to let go',
  'care-for': 'to care for somebody',
  'visit-grave': 'to visit a grave',
}

const wellbeing = {
  now: (mood: string) => `Your mood: ${mood}`,
  values: {
    happiness: 'Happiness',
    stress: 'Stress',
    health: 'Health',
    social: 'Company',
    hunger: 'Hunger',
    thirst: 'Thirst',
  },
  course: (now: number, rest: number, days: number) => {
    if (now === rest) return 'It stays there.'
    return `It ${now < rest ? 'rises' : 'falls'} towards ${rest}, a point ${days === 1 ? 'a day' : `every ${days} days`}.`
  },
  lifted: 'What lifts it:',
  lowered: 'What lowers it:',
  causes,
  usual: (n: number) => `At your age it is usually ${n}.`,
  lately: (by: string, events: readonly string[]) =>
    events.length === 0
      ? `What has happened lately makes ${by}, which wears off.`
      : `What has happened lately makes ${by}, which wears off: ${events.join('; ')}.`,
  body: 'The body',
  weight: 'Weight',
  pounds: (n: number) => `${n} lb`,
  conditions: 'What ails you',
  healthy: 'Nothing that you know of.',
  checkUp: 'See a doctor',
  condition: (severity: string, course: string, since: string) => `${severity}, ${course}, since ${since}`,
  taken: {
    title: 'What it takes away',
    ceiling: (value: string, at: number) => `${value} comes to rest at ${at} at most.`,
    performance: (points: number) => `${points} points off what you can do at work and at school.`,
    work: 'You cannot work.',
    activities: (kinds: readonly string[], because: string) =>
      `Nothing of this any more: ${listing(kinds)}. ${because}`,
    verbs: (verbs: readonly TakenVerb[], because: string) =>
      `Not with anybody any more: ${listing(verbs.map((verb) => takenVerbs[verb]))}. ${because}`,
  },
  care: { none: 'not treated', begun: 'being treated', works: 'under control', failed: 'the treatment has failed' },
  habits: 'What you do again and again',
  noHabits: 'You have no habits yet, good or bad.',
  habit: (verb: string) => `You ${verb}`,
  habitState: (good: boolean, mode: 'kept' | 'quitting', attempts: number) => {
    const state = {
      kept: good ? 'It does you good.' : 'It does you no good.',
      quitting: 'You are trying to stop.',
    }
    return `${state[mode]}${attempts > 0 ? ` Attempts to stop: ${attempts}.` : ''}`
  },
  former: (habits: readonly string[]) => `You used to ${listing(habits)}.`,
  strength: (strength: number, craving: number) => `strength ${strength}${craving > 0 ? `, urge ${craving}` : ''}`,
  quit: 'Try to stop',
  giveIn: 'Give in',
}

const todo = {
  today: 'Today',
  noQuests: 'Nothing to do today.',
  progress: (n: string, of: string) => `${n} of ${of}`,
  claimed: 'done',
  streak: (days: number) => (days === 0 ? 'A small gift waits for you each day.' : `Days in a row: ${days}.`),
  skip: 'Skip time',
  skipNote: 'A skip stops at a decision and at death, and costs only the time that has passed.',
  skipIt: 'Skip',
  skipOf: (title: string) => `Skip ${title}`,
  youHave: (diamonds: string) => `You have ${diamonds}.`,
  energy: 'Energy',
  unlimited: (hours: number) => `Nothing costs energy for ${hours} hours.`,
  shop: 'The shop',
  shelf: (things: number, open: number) =>
    open === 0 ? `${things} things, none for you now` : `${things} things, ${open} for you now`,
  nothingHere: 'Nothing here.',
  buy: 'Buy',
  buyOf: (name: string) => `Buy ${name}`,
  bought: (name: string) => `Bought: ${name}.`,
  owned: (name: string, n: number) => (n === 1 ? `${name} (you have one)` : `${name} (you have ${n})`),
}

const story = {
  turns: 'What made you',
  noTurns: 'Nothing has turned your life yet.',
  achievements: (n: number, of: number) => `Achieved: ${n} of ${of}`,
  noneYet: 'Nothing yet. The first ones come by themselves.',
  achieved: 'All that is achieved',
  locked: 'What is still to be achieved',
  won: (title: string, how: string) => `Achieved: ${title}. (${how})`,
  seen: 'Seen',
  seenOf: (title: string) => `Seen: ${title}`,
  past: 'Lives before this one',
  first: 'This is your first life.',
}

const settings = {
  page: 'The page',
  theme: 'Colors',
  themes: { system: 'as the device', light: 'light', dark: 'dark' },
  sounds: 'Sounds',
  vibration: 'Vibration',
  sensesNote: 'For decisions, messages, what is achieved, and the end.',
  shortcuts: 'Keys as shortcuts',
  shortcutsNote:
    'Space stops the clock, 1 to 6 set its speed, N goes to the next decision, A, B, C … choose an option.',
  away: 'While you are away',
  awayModes: {
    freeze: 'The clock stops',
    realTime: 'A minute of the game passes in a minute',
    autopilot: 'The clock runs at the speed that you have set',
  },
  kept: 'That is how it will be while you are away.',
  account: 'Account',
  data: 'Your data',
}

/** The texts of the screens Path, Money, Wellbeing, Do, Story and Settings. */
export const rest = {
  path,
  money,
  wellbeing,
  todo,
  story,
  settings,
}
