import type { Circle } from '../game/closeness.ts'
import type { GenerationName } from '../game/family.ts'

const circles: Record<Circle, string> = {
  close: 'Those who are close',
  known: 'Those you know',
  distant: 'Those who are far',
  gone: 'Those who are gone',
}

const generations: Record<GenerationName, string> = {
  grandparents: 'Grandparents',
  parents: 'Parents',
  own: 'You',
  children: 'Children',
  grandchildren: 'Grandchildren',
}

/** The texts of the dating app. */
const dating = {
  title: 'Lonely hearts',
  open: 'Meet somebody new',
  show: 'Show me',
  sexes: { female: 'women', male: 'men' },
  about: (traits: readonly string[]) => `Says of themselves: ${traits.join(', ')}.`,
  suits: (n: number) => `The two of you suit each other: ${n} of 100.`,
  yes: (name: string) => `Write to ${name}`,
  no: 'Turn the page',
  match: 'The answer is yes.',
  write: 'Say something first.',
  left: (n: number) => (n === 0 ? 'That was the last one for today.' : `${n} more today.`),
}

/** Relations whose word differs from their name. */
const relations: Readonly<Record<string, string>> = { neighbour: 'neighbor', ex: 'old love' }

/** The texts of the screen People. */
export const people = {
  dating,
  generations,
  family: 'The family tree',
  beside: 'Other relatives',
  yourself: 'you',
  dead: '(dead)',
  diedAt: (age: number) => `died at ${age}`,
  circles,
  unread: '(unread)',
  wrote: 'has written',
  nobody: 'You do not know anybody yet. That will change in a minute.',
  all: 'Everyone',
  relation: (name: string) => relations[name] ?? name,
  line: (relation: string, age: number, occupation: string) =>
    `${relations[relation] ?? relation}, ${age}, ${occupation}`,
  bond: 'To you',
  score: 'Closeness',
  ofHundred: (n: number) => `${n} of 100`,
  nature: 'Nature',
  likes: 'Likes',
  dislikes: 'Dislikes',
  common: 'In common',
  challenges: 'Between you',
  memories: 'What you both remember',
  talk: 'Talk',
  you: 'You',
  typing: (name: string) => `${name} is writing…`,
  say: (name: string) => `Say something to ${name}`,
  manner: 'How',
  send: 'Send',
  kinds: {
    chat: 'Chat',
    checkIn: 'Ask how they are',
    askAboutDay: 'Ask about their day',
    flatter: 'Say something kind',
    activity: 'Suggest doing something',
    studySession: 'Suggest studying',
  },
  things: 'Things to do together',
  doIt: 'Do it',
  doThing: (title: string) => `Do it: ${title}`,
  sumOf: (title: string) => `${title}: how much`,
  otherOf: (title: string) => `${title}: with whom`,
  together: 'Together',
  askOut: 'Ask out',
  goOut: 'Go',
  give: 'Give',
  suits: (what: string) => `For those who like ${what}.`,
  child: 'Try for a child',
  propose: 'Propose',
  marry: 'Marry',
  breakUp: 'Break up',
  divorce: 'Divorce',
} as const
