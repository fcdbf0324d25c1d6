import { stripVTControlCharacters } from 'node:util'
import { speedValues } from '@lifegrid/contract/limits'
import type { View } from '@lifegrid/sdk/view'
import { describe, expect, test } from 'vitest'
import { face } from '../../../../packages/sdk/test/scripted-server.ts'
import { drawScreen, type Scene } from '../../src/play/screen.ts'
import { clip, item, money, width, wrap } from '../../src/play/text.ts'

const view: View = {
  userID: 'ada',
  life: 0,
  firstname: 'Ada',
  lastname: 'Moreau',
  sex: 'female',
  pronoun: 'she',
  likes: [],
  dislikes: [],
  personality: [],
  avatar: face,
  purchases: [],
  state: {
    minute: 1000,
    date: '2012-02-28',
    time: '23:59',
    weekDay: 'Tuesday',
    season: 'winter',
    ageYears: 12,
    ageDays: 40,
    stage: 'child',
    location: 'home',
    occupation: 'pupil',
    energy: 61,
    calcEnergy: 61,
    peakEnergy: 100,
    money: 123_456,
    diamonds: 3,
    mood: 'content',
    happiness: 70,
    stress: 10,
    health: 95,
    social: 50,
    hunger: 20,
    thirst: 30,
    weight: 412,
    energyReserve: 0,
    unlimitedUntil: 0,
    messageEnergyCost: 5,
    chatEnergyCost: 0,
    focus: 'Balanced',
    gameSpeed: speedValues[2],
    previousGameSpeed: speedValues[2],
    status: 'playing',
    stopped: false,
    clockHeldBy: 'question',
    clock: { anchorMinute: 1000, anchorAt: 0, rateNum: 1, rateDen: 100 },
  },
  habits: [],
  healthConditions: [],
  activeDilemmas: [],
  dailyPlan: [
    { id: 'school', title: 'School', place: 'school', from: '08:00', to: '14:30', energy: 8 },
    { id: 'activity:chess-club', title: 'Chess club', place: 'school', from: '15:00', to: '16:30' },
  ],
  upcoming: [
    {
      kind: 'exam',
      title: 'The marks of the term',
      minute: 2000,
      date: '2012-03-02',
      time: '15:00',
      location: 'school',
    },
    {
      kind: 'appointment',
      title: 'Eleven Saturdays',
      minute: 9000,
      date: '2012-05-05',
      time: '10:00',
      location: 'town',
    },
  ],
  people: [
    {
      id: 'p1',
      firstname: 'Jo',
      lastname: 'Moreau',
      sex: 'male',
      pronoun: 'he',
      avatar: face,
      relation: 'father',
      ageYears: 40,
      status: 'alive',
      occupation: 'baker',
      affinity: 40,
      familiarity: 90,
    },
  ],
  feed: Array.from({ length: 50 }, (_, i) => ({
    n: i + 1,
    minute: i,
    eventId: 'e',
    title: `Happening ${i + 1}`,
    message:
      'Something long enough to need more than one line of a terminal happened, and then it went on for a while. 漢字',
    importance: 5,
  })),
  question: {
    id: 'q',
    minute: 1000,
    title: 'A wallet',
    message: 'There is a wallet on the pavement.',
    importance: 6,
    answerOptions: [
      { id: 'take', text: 'Take it', energyCost: 5, odds: ['one in three: somebody saw'] },
      { id: 'buy', text: 'Frame it', moneyCost: 500, unavailable: 'You have too little money.' },
    ],
  },
  pastLives: [],
  ended: null,
  offlineSummary: null,
}

const scene: Scene = {
  view,
  connection: 'live',
  problem: null,
  minute: 1001,
  page: 'feed',
  notice: '',
  heirs: undefined,
  choosing: { step: 'person', list: view.people },
  from: 0,
  columns: 80,
  rows: 24,
}

const plain = (lines: readonly string[]): string => stripVTControlCharacters(lines.join('\n'))

describe('the screen', () => {
  test.each([
    [80, 24],
    [40, 12],
    [200, 60],
    [20, 5],
    [1, 1],
  ])('fits %i × %i', (columns, rows) => {
    for (const page of ['feed', 'people', 'diary'] as const) {
      for (const shown of [view, null, { ...view, state: { ...view.state, status: 'dead' as const } }]) {
        const lines = drawScreen({ ...scene, view: shown, page, columns, rows })
        expect(lines).toHaveLength(rows)
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns)
      }
    }
  })

  test('shows clock, age, money, the newest feed entries, and the question with costs and reasons', () => {
    const text = plain(drawScreen(scene))
    expect(text).toContain('2012-02-29 00:00')
    expect(text).toContain('Ada Moreau · 12 years')
    expect(text).toContain('$1,234.56')
    expect(text).toContain('Happening 50')
    expect(text).toContain('1 Take it (5 energy) — one in three: somebody saw')
    expect(text).toContain('2 Frame it ($5.00) — You have too little money.')
    expect(text).toContain('● live')
  })

  test.each([32, 36, 40, 55, 80])('lists every key at %i columns', (columns) => {
    for (const page of ['feed', 'people'] as const) {
      const text = plain(drawScreen({ ...scene, page, columns }))
      for (const key of [
        page === 'feed' ? '1–9 answer' : '1–9 choose',
        '+/− speed',
        'space stop',
        page === 'feed' ? 'p people' : 'p feed',
        'd diary',
        'q quit',
      ]) {
        expect(text).toContain(key)
      }
    }
  })

  test('shows the state of the connection', () => {
    expect(plain(drawScreen({ ...scene, connection: 'paused' }))).toContain('reconnecting…')
    const refused = {
      ...scene,
      connection: 'refused' as const,
      problem: { code: 'bad_token', message: 'Out of date.' },
    }
    expect(plain(drawScreen(refused))).toContain('refused (Out of date.)')
  })

  test('shows what can be done with a person, with the costs and the reasons', () => {
    const [person] = view.people
    if (person === undefined) throw new Error('somebody is known')
    const list = [
      { verb: 'visit', title: 'A visit', energy: 5, priceCents: 1_000 },
      { verb: 'call', title: 'A call', energy: 0, priceCents: 0, unavailable: 'Tomorrow, perhaps.' },
    ]
    const text = plain(drawScreen({ ...scene, page: 'people', choosing: { step: 'thing', with: person, list } }))
    expect(text).toContain(`With ${person.firstname}`)
    expect(text).toContain('1 A visit (5 energy, $10.00)')
    expect(text).toContain('2 A call — Tomorrow, perhaps.')
    expect(text).toContain('1–9 do it')
    expect(text).toContain('b back')
  })

  test('shows the heirs and their inheritances after a death', () => {
    const dead = { ...view, question: null, state: { ...view.state, status: 'dead' as const } }
    expect(plain(drawScreen({ ...scene, view: dead }))).toContain('h to continue as one of the family')
    const heir = { id: 'p7', firstname: 'Eva', lastname: 'Moreau', sex: 'female' as const, relation: 'daughter' }
    const heirs = [{ ...heir, ageYears: 34, inheritance: 250_000 }]
    const text = plain(drawScreen({ ...scene, view: dead, heirs }))
    expect(text).toContain('1 Continue as Eva Moreau, daughter, 34 years inherits $2,500.00')
  })

  test('shows what fills the day, what is coming, and that a question holds the clock', () => {
    const text = plain(drawScreen({ ...scene, minute: view.state.minute + 9 * 60, columns: 120 }))
    expect(text).toContain('waits for you: A wallet')
    expect(text).toContain('today 08:00–14:30 School · 15:00–16:30 Chess club')
    expect(text).toContain('coming 2012-03-02 The marks of the term · 2012-05-05 Eleven Saturdays')
    expect(plain(drawScreen({ ...scene, rows: 12 }))).not.toContain('today')
  })

  test('says what else holds the clock, and shows the speed otherwise', () => {
    const held = (clockHeldBy: View['state']['clockHeldBy'], status: 'playing' | 'dead' = 'playing'): string =>
      plain(drawScreen({ ...scene, view: { ...view, question: null, state: { ...view.state, clockHeldBy, status } } }))
    expect(held('stop')).toContain('stopped')
    expect(held('death', 'dead')).toContain('over')
    expect(held('nothing')).toContain('speed 3/6')
  })

  test('has a diary', () => {
    const text = plain(drawScreen({ ...scene, minute: view.state.minute + 9 * 60, page: 'diary' }))
    expect(text).toContain('▸ 08:00–14:30  School · school · 8 energy')
    expect(text).toContain('· 2012-05-05 10:00 Eleven Saturdays')
  })

  test('has a page for people', () => {
    expect(plain(drawScreen({ ...scene, page: 'people' }))).toMatch(/father +Jo Moreau +40 +baker/)
  })
})

describe('text', () => {
  test('wide characters take two columns, colours and combining marks take none', () => {
    expect(['ab', '漢字', '\u001b[1mab\u001b[0m', 'e\u0301', '🎂'].map(width)).toEqual([2, 4, 2, 1, 2])
  })

  test('names of players cannot move the cursor', () => {
    expect(clip('a\u0007\u001b[2Jb\nc', 10)).toBe('a[2Jbc')
    expect(wrap('a\u0007\u001b[2Jb', 10)).toEqual(['a[2Jb'])
  })

  test('wrapping breaks at spaces, and words that are too long, and loses nothing', () => {
    const text = 'one two three four five six seven'
    const lines = wrap(text, 10)
    expect(lines.every((line) => width(line) <= 10)).toBe(true)
    expect(lines.join(' ')).toBe(text)
    expect(wrap('a\n  b', 10)).toEqual(['a b'])
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
    expect(wrap('', 10)).toEqual([])
  })

  test('a colour continues on the next line, and is closed at the end of each line', () => {
    expect(wrap('\u001b[1mone two\u001b[22m', 3)).toEqual(['\u001b[1mone\u001b[22m', '\u001b[1mtwo\u001b[22m'])
  })

  test('further lines of an item are indented like the first', () => {
    expect(item('★', 'one two three', 9)).toEqual(['★ one two', '  three'])
  })

  test('cents are shown as dollars', () => {
    expect([0, 5, 123_456, -250].map(money)).toEqual(['$0.00', '$0.05', '$1,234.56', '−$2.50'])
  })
})
