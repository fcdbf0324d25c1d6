import { describe, expect, it, test } from 'vitest'
import { agendaKeys, splitKey } from '../../src/core/agenda-keys.ts'
import type { Moot } from '../../src/core/moot.ts'
import { type Turn, turnOf } from '../../src/core/turn.ts'
import type { Activity, Application, Studies } from '../../src/life/education.ts'
import { minutesPerDay } from '../../src/life/limits.ts'
import type { Bond } from '../../src/life/love.ts'
import type { Person } from '../../src/life/person.ts'
import type { Question } from '../../src/life/story.ts'
import type { Job } from '../../src/life/work.ts'
import { fallDue } from '../../src/story/fall-due.ts'
import { systems } from '../../src/story/registry.ts'
import { milestonePremises } from '../../src/systems/people/milestone-premises.ts'
import type { MilestoneKind } from '../../src/systems/people/milestones.ts'
import { milestonesOf } from '../../src/systems/people/npc-lives.ts'
import { carryOutMilestone } from '../../src/systems/people/person-events.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import { type OneLife, question } from '../support/one-life.ts'
import { workingWorld } from '../support/working-world.ts'

/** A life of 30 in which every premise of every agenda item is true. `friend` is in a follow-up and in an appointment. */
function world(): { turn: Turn; friend: Person; partner: Person; moot: Moot[] } {
  const one = grownLife(30, {
    ...workingWorld,
    events: [
      question('later', { trigger: { kind: 'followUp' }, cast: { friend: { relation: 'friend' } } }),
      question('asked', { trigger: { kind: 'followUp' }, cast: { friend: { relation: 'friend' } } }),
    ],
  })
  const moot: Moot[] = []
  const friend = addSomeone(one)
  const partner = addSomeone(one, { relation: 'partner' })
  const turn = turnOf(one.life, one.minute(), { ...one.context, onMoot: (dropped) => moot.push(dropped) })
  const { life, minute } = turn
  life.agenda = []
  life.love.bond = bond(partner, minute)
  life.love.trying = { sinceMinute: minute, way: 'birth' }
  life.love.expecting = { dueMinute: minute, parent: partner.id, way: 'birth' }
  life.body.illnesses = [{ n: 7, id: 'flu', severity: 1, since: minute, known: false, care: 'begun' }]
  const habit = { strength: 50, since: minute, slope: 0, attempts: 0 }
  life.body.habits = [
    { ...habit, id: 'kept', mode: 'kept' },
    { ...habit, id: 'quitting', mode: 'quitting' },
  ]
  life.finances.home = 'foster'
  life.finances.items = [{ id: 'lamp', sinceMinute: minute }]
  life.work.benefit = { weeklyCents: 1, untilMinute: minute }
  life.retention.tutorial = { beat: 0, from: 0 }
  life.story.pending = { 'then:1': { eventId: 'later', cast: { friend: friend.id } } }
  const tea = { title: 'Tea', message: 'Tea.', minute, minutes: 60, place: 'town' as const, effects: [] }
  life.diary.entries = [{ ...tea, id: 'o1', cast: { friend: friend.id } }]
  life.education.activities = [
    { id: 'chess', startedDay: 0, level: 1, performance: { value: 50, since: 0 } } as Activity,
  ]
  life.education.applications = [
    { school: 'college', major: null, startDay: 0, state: 'sent', chosen: false } as Application,
  ]
  life.education.actScore = null
  return { turn, friend, partner, moot }
}

function bond(partner: Person, minute: number): Bond {
  return {
    personId: partner.id,
    status: 'dating',
    sinceMinute: minute,
    marriedMinute: null,
    endedMinute: null,
    ownCents: null,
    log: [],
  }
}

const studies = { evening: false } as Studies
const job = { id: 'baking', rung: 0, partTime: false, warned: true } as Job
const application = { job: 'baking', rung: 1, partTime: false, minute: 0 }

interface Case {
  /** Completes the key. */
  readonly detail?: string
  /** What this item needs beyond the world above. */
  readonly given?: (turn: Turn) => void
  /** For each premise what makes it false. */
  readonly breaks: Readonly<Record<string, (turn: Turn, people: { friend: Person; partner: Person }) => void>>
}

const dies = (person: Person): void => {
  person.diedDay = person.bornDay + 1
}
const marry = ({ life }: Turn): void => {
  if (life.love.bond !== null) life.love.bond.status = 'married'
}
const partnerDies: Case['breaks'] = { 'the player has a partner who is alive': (_, { partner }) => dies(partner) }
const part: Case['breaks'] = {
  'the couple is married': ({ life }) => {
    if (life.love.bond !== null) life.love.bond.status = 'dating'
  },
}
const hire = ({ life }: Turn): void => {
  life.work.job = { ...job }
}
const loseJob: Case['breaks'] = {
  'the player has a job': ({ life }) => {
    life.work.job = null
  },
}
const stopTrying: Case['breaks'] = {
  'the couple is trying for a child': ({ life }) => {
    life.love.trying = null
  },
}
const enrol = ({ life }: Turn): void => {
  life.education.current = { ...studies }
}
const leave: Case['breaks'] = {
  'the player is at a school': ({ life }) => {
    life.education.current = null
  },
}
const recover: Case['breaks'] = {
  'the player has the illness': ({ life }) => {
    life.body.illnesses = []
  },
}
const stopQuitting: Case['breaks'] = {
  'the player is quitting the habit': ({ life }) => {
    life.body.habits = life.body.habits.slice(0, 1)
  },
}
const retire: Case['breaks'] = {
  'the player has not retired': ({ life }) => {
    life.work.retired = true
  },
}
const graduate = (level: 'none' | 'elementary' | 'highSchool'): Case['given'] & {} => {
  return ({ life }) => {
    life.education.current = null
    life.education.level = level
  }
}
const goToSchool: Case['breaks'] = { 'the player is at no school': enrol }
const kin = (turn: Turn, relation: 'mother' | 'father'): Person => {
  const found = turn.life.people.find((person) => person.relation === relation)
  if (found === undefined) throw new Error(`everyone has a ${relation}`)
  found.diedDay = null
  return found
}

const cases: Readonly<Record<string, Case>> = {
  'illness over:': { detail: '7', breaks: recover },
  'illness found:': {
    detail: '7',
    breaks: {
      ...recover,
      'the illness is unknown': ({ life }) => {
        for (const one of life.body.illnesses) one.known = true
      },
    },
  },
  'illness care:': {
    detail: '7',
    breaks: {
      ...recover,
      'a treatment has begun': ({ life }) => {
        for (const one of life.body.illnesses) one.care = 'none'
      },
    },
  },
  'illness worse:': {
    detail: '7',
    breaks: {
      ...recover,
      'the illness is not severe': ({ life }) => {
        for (const one of life.body.illnesses) one.severity = 3
      },
    },
  },
  'meeting again:': {
    detail: 'p901',
    given: (turn) => {
      Object.assign(kin(turn, 'mother'), { id: 'p901', relation: 'neighbour', away: false })
    },
    breaks: {
      'the person is alive and lives in town': ({ life }) => {
        for (const one of life.people) if (one.id === 'p901') one.away = true
      },
      'the two are on speaking terms, and neither family nor a couple': ({ life }) => {
        for (const one of life.people) if (one.id === 'p901') one.relation = 'ex'
      },
    },
  },
  'habits fade:': {
    detail: 'kept',
    breaks: {
      'the player has the habit': ({ life }) => {
        life.body.habits = life.body.habits.slice(1)
      },
    },
  },
  'habits free:': { detail: 'quitting', breaks: stopQuitting },
  'habits relapse:': { detail: 'quitting', breaks: stopQuitting },
  'people sibling:': {
    given: (turn) => {
      kin(turn, 'mother')
      kin(turn, 'father')
    },
    breaks: {
      'the mother is alive': (turn) => dies(kin(turn, 'mother')),
      'the father was alive at the conception': (turn) => dies(kin(turn, 'father')),
    },
  },
  'romance doubt': { breaks: { ...partnerDies, 'the couple is not married': marry } },
  'romance crisis': { given: marry, breaks: { ...partnerDies, ...part } },
  'romance year:': { detail: '3', given: marry, breaks: { ...partnerDies, ...part } },
  'children conceive': { breaks: { ...stopTrying, ...partnerDies } },
  'children adopt': {
    breaks: {
      ...stopTrying,
      ...partnerDies,
      'the couple is young enough for an adoption': (_, { partner }) => {
        partner.bornDay -= 40 * 366
      },
    },
  },
  'children birth': {
    given: ({ life }) => {
      life.sex = 'male'
    },
    breaks: {
      'a child is expected': ({ life }) => {
        life.love.expecting = null
      },
      'the mother is alive': (_, { partner }) => dies(partner),
      'the couple that adopts is still together': ({ life, minute }, { friend }) => {
        if (life.love.expecting !== null) life.love.expecting.way = 'adoption'
        life.love.bond = bond(friend, minute)
      },
    },
  },
  'schooling start': {
    given: graduate('none'),
    breaks: { ...goToSchool, 'the player has not finished elementary school': graduate('elementary') },
  },
  'schooling highSchool': {
    given: graduate('elementary'),
    breaks: { ...goToSchool, 'elementary school is the latest diploma': graduate('highSchool') },
  },
  'schooling term': { given: enrol, breaks: leave },
  'schooling yearEnd': { given: enrol, breaks: leave },
  'schooling yearStart': { given: enrol, breaks: leave },
  'schooling act': {
    breaks: {
      'the test has not been taken': ({ life }) => {
        life.education.actScore = 20
      },
    },
  },
  'schooling letter:': {
    detail: 'college',
    breaks: {
      'the school has an application': ({ life }) => {
        life.education.applications = []
      },
    },
  },
  'schooling level:': {
    detail: 'chess',
    breaks: {
      'the player does the activity': ({ life }) => {
        life.education.activities = []
      },
    },
  },
  'finances roof': {
    breaks: {
      'the player lives with foster parents': ({ life }) => {
        life.finances.home = 'room'
      },
    },
  },
  'work reply:': {
    detail: 'baking',
    given: ({ life }) => {
      life.education.current = null
      life.work.job = { ...job }
      life.work.applications = [{ ...application }]
    },
    breaks: {
      'an application is open': ({ life }) => {
        life.work.applications = []
      },
      ...retire,
      'the days are free for full-time work': enrol,
      'the player has no better job on the same ladder': ({ life }) => {
        life.work.job = { ...job, rung: 1 }
      },
    },
  },
  'work review': { given: hire, breaks: loseJob },
  'work layoff': { given: hire, breaks: loseJob },
  'work warning': {
    given: hire,
    breaks: {
      ...loseJob,
      'the player has been warned': ({ life }) => {
        life.work.job = { ...job, warned: false }
      },
    },
  },
  'work seek': {
    given: ({ life }) => {
      life.work.job = null
    },
    breaks: {
      'the player has no job': hire,
      ...retire,
      'no illness keeps the player from work': ({ life }) => {
        life.body.impaired = { performance: 0, work: true }
      },
      'the player is of working age': (turn) => {
        turn.minute += 50 * 366 * minutesPerDay
      },
    },
  },
  'work retire': { breaks: retire },
  'work unfit': {
    given: ({ life }) => {
      life.body.impaired = { performance: 0, work: true }
    },
    breaks: {
      ...retire,
      'an illness keeps the player from work': ({ life }) => {
        life.body.impaired = { performance: 0, work: false }
      },
    },
  },
  'work benefit': {
    breaks: {
      'the player gets a benefit': ({ life }) => {
        life.work.benefit = null
      },
    },
  },
  'shop break:': {
    detail: 'lamp',
    breaks: {
      'the player owns the item': ({ life }) => {
        life.finances.items = []
      },
    },
  },
  'oneTimeEvents *': {
    detail: 'o1',
    breaks: {
      'the appointment is in the diary': ({ life }) => {
        life.diary.entries = []
      },
      'everyone it concerns is alive': (_, { friend }) => dies(friend),
    },
  },
  'deadline ': {
    given: ({ life }) => {
      life.question = { eventId: 'asked', cast: {} } as unknown as Question
    },
    breaks: {
      'a question waits for an answer': ({ life }) => {
        life.question = null
      },
    },
  },
  'tutorial ': {
    breaks: {
      'the tutorial is unfinished': ({ life }) => {
        life.retention.tutorial = null
      },
    },
  },
  'storyteller then:': {
    detail: '1',
    breaks: {
      'the follow-up is pending': ({ life }) => {
        life.story.pending = {}
      },
      'its people are still what they were to the player': (_, { friend }) => dies(friend),
    },
  },
  'company pays:': {
    detail: 'p900',
    given: (turn) => {
      Object.assign(kin(turn, 'mother'), { id: 'p900', loan: { cents: 100, since: turn.minute } })
    },
    breaks: { 'the person is alive and owes the player money': (turn) => dies(kin(turn, 'mother')) },
  },
}

const declared = systems.flatMap((system) =>
  agendaKeys[system.name].map((key) => ({ system, key, item: `${system.name} ${key}` })),
)

describe('[ENG-4] the premises of agenda items', () => {
  it('are declared for each kind of item, or the reason why it needs none is', () => {
    for (const { system, key, item } of declared) {
      const premises = system.premises[key]
      expect(premises, item).toBeDefined()
      if (premises !== undefined && 'none' in premises) expect(premises.none.length, item).toBeGreaterThan(20)
    }
  })

  it('have a case below each', () => {
    const withPremises = declared.flatMap(({ system, key, item }) => {
      const premises = system.premises[key]
      return premises === undefined || 'none' in premises ? [] : [[item, premises.map(({ is }) => is)]]
    })
    expect(Object.fromEntries(withPremises)).toEqual(
      Object.fromEntries(Object.entries(cases).map(([item, { breaks }]) => [item, Object.keys(breaks)])),
    )
  })

  const all = declared.flatMap(({ system, key, item }) => {
    const { detail = '', given, breaks } = cases[item] ?? { breaks: {} }
    return Object.entries(breaks).map(([premise, falsify]) => ({ system, key, detail, item, premise, falsify, given }))
  })
  test.each(all)('$item is dropped unless $premise', ({ system, key, detail, item, premise, falsify, given }) => {
    const { turn, friend, partner, moot } = world()
    given?.(turn)
    const premises = system.premises[key]
    if (premises === undefined || 'none' in premises) throw new Error(`${item} has premises`)
    expect(premises.filter((one) => !one.holds(turn, detail)).map(({ is }) => is)).toEqual([])
    falsify(turn, { friend, partner })
    const full = key === '*' ? detail : `${key}${detail}`
    expect(splitKey(system.name, full)).toEqual({ listed: key, detail })
    fallDue(turn, { minute: turn.minute, kind: system.name, key: full })
    expect(moot).toEqual([{ item, premise }])
    // Nothing of it is left to fall due or to be shown.
    expect(turn.life.story.pending).toEqual(key === 'then:' ? {} : expect.anything())
    if (key === '*') expect(turn.life.diary.entries).toEqual([])
    if (key === 'reply:') expect(turn.life.work.applications).toEqual([])
  })

  it('hold for an item that is carried out', () => {
    const { turn, moot } = world()
    fallDue(turn, { minute: turn.minute, kind: 'shop', key: 'break:lamp' })
    expect(moot).toEqual([])
    expect(turn.life.finances.items).toEqual([])
  })
})

interface Milestone {
  readonly what: MilestoneKind
  readonly premise: string
  /** Makes the premise true where a child's life does not. */
  readonly given?: (one: OneLife, person: Person) => void
  readonly falsify: (one: OneLife, person: Person) => void
}

/** A nature whose plan has a marriage and then a child, so that both are in the past at the age of 45. */
function parentNature(): number {
  for (let nature = 1; nature < 2_000; nature++) {
    const plan = milestonesOf({ nature, sex: 'female', bornDay: 0, diesDay: 90 * 366, relation: 'friend' } as Person)
    const days = new Map(plan.map(({ what, day }) => [what, day]))
    if (days.has('marries') && days.has('child') && !days.has('parts')) return nature
  }
  throw new Error('some people marry and have children')
}

describe('[ENG-4] the premises of milestones', () => {
  const isPartner = 'the person is not the partner of the player'
  const becomePartner: Milestone['falsify'] = (_, person) => {
    person.relation = 'partner'
  }
  const ownHome: Milestone['given'] = ({ life }, person) => {
    life.finances.home = 'own'
    person.partner = null
  }
  const takePartner: Milestone['falsify'] = (_, person) => {
    person.partner = 'Sam'
  }
  const milestones: readonly Milestone[] = [
    { what: 'moves', premise: isPartner, falsify: becomePartner },
    {
      what: 'moves',
      premise: 'the player does not grow up in the home of the person',
      falsify({ life }, person) {
        for (const other of life.people) if (other !== person) other.diedDay = life.birthDay
        life.finances.home = 'kin'
        person.relation = 'sister'
      },
    },
    { what: 'marries', premise: isPartner, falsify: becomePartner },
    { what: 'marries', premise: 'the person has no partner', falsify: takePartner },
    { what: 'parts', premise: isPartner, falsify: becomePartner },
    {
      what: 'parts',
      premise: 'the person has a partner',
      falsify: (_, person) => {
        person.partner = null
      },
    },
    { what: 'child', premise: isPartner, falsify: becomePartner },
    {
      what: 'child',
      premise: 'the planned marriage lasted until the conception',
      falsify: (_, person) => {
        person.partner = null
      },
    },
    {
      what: 'comes-back',
      premise: 'the player has a home to come back to',
      given: ownHome,
      falsify({ life }) {
        life.finances.home = 'parents'
      },
    },
    { what: 'comes-back', premise: 'the person has no partner', given: ownHome, falsify: takePartner },
    {
      what: 'leaves-again',
      premise: 'the person lives with the player',
      given(_, person) {
        person.arrangement = 'taken-in'
      },
      falsify(_, person) {
        person.arrangement = null
      },
    },
  ]

  it('have a case below each', () => {
    const expected = Object.entries(milestonePremises).flatMap(([what, all]) => all.map(({ is }) => `${what}: ${is}`))
    expect(milestones.map(({ what, premise }) => `${what}: ${premise}`)).toEqual(expected)
  })

  test.each(milestones)('$what is dropped unless $premise', ({ what, premise, given, falsify }) => {
    const one = grownLife(10)
    const moot: Moot[] = []
    const turn = turnOf(one.life, one.minute(), { ...one.context, onMoot: (dropped) => moot.push(dropped) })
    const person = addSomeone(one, { sex: 'female', age: 45, nature: parentNature() })
    person.partner = what === 'marries' || what === 'moves' ? null : 'Kim'
    given?.(one, person)
    expect(milestonePremises[what].every((each) => each.holds(turn, person))).toBe(true)
    falsify(one, person)
    const before = structuredClone(person)
    carryOutMilestone(turn, person, what)
    expect(moot).toEqual([{ item: `people next:${what}`, premise }])
    expect(person).toEqual(before)
    expect(turn.frames).toEqual([])
  })
})
