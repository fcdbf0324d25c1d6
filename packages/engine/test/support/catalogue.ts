import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { EventDefinition } from '../../src/catalogue/event.ts'
import { stages } from '../../src/life/stage.ts'
import { words } from './words.ts'

/** A small catalogue with events of every trigger and policy. It is separate from the content, so that new content breaks no test. */
export const testCatalogue: Catalogue = {
  ...words,
  events: [
    question('walk', { weight: 5, cooldownDays: 20 }),
    question('swim', { weight: 3, cooldownDays: 30, offline: { kind: 'auto', option: 'free' } }),
    question('letter', { weight: 4, cooldownDays: 25, offline: { kind: 'deadline', option: 'free', minutes: 700 } }),
    {
      ...question('friend', { weight: 4, cooldownDays: 60 }),
      cast: { friend: { relation: 'friend' } },
      text: ['{friend} is here.'],
    },
    { ...question('chain', { weight: 2, cooldownDays: 90 }), conditions: [{ kind: 'gauge', of: 'stress', to: 80 }] },
    { ...question('chained', { weight: 0, cooldownDays: 1 }), trigger: { kind: 'followUp' } },
    { ...question('ten', { weight: 0 }), trigger: { kind: 'birthday', years: 10 }, once: true },
    { ...question('summer', { weight: 0, cooldownDays: 300 }), trigger: { kind: 'date', month: 7, day: 4 } },
    {
      ...question('waited', { weight: 0, cooldownDays: 400 }),
      trigger: { kind: 'waiting', medianDays: 900, modifiers: [{ when: { kind: 'employed', is: true }, times: 2 }] },
    },
    {
      id: 'rain',
      kind: 'message',
      category: 'season',
      title: 'Rain',
      stages,
      trigger: { kind: 'draw', weight: 3 },
      cooldownDays: 40,
      importance: 1,
      text: ['It rains.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: -1 }],
    },
  ],
  jobs: [
    {
      id: 'baking',
      title: 'baking',
      about: 'Early.',
      fromHour: 5,
      toHour: 13,
      partTime: true,
      openings: 1,
      layoffs: 1,
      rungs: [{ id: 'baker', title: 'baker', weeklyCents: 60_000, hours: 40 }],
    },
  ],
  names: {
    female: Array.from({ length: 70 }, (_, i) => `F${i}`),
    male: Array.from({ length: 70 }, (_, i) => `M${i}`),
    last: ['Alpha', 'Beta', 'Gamma'],
  },
}

export const testContext = { catalogue: testCatalogue }

function question(
  id: string,
  given: { weight: number; cooldownDays?: number; offline?: EventDefinition['offline'] },
): EventDefinition {
  return {
    id,
    kind: 'question',
    category: 'chance',
    title: id,
    stages,
    trigger: { kind: 'draw', weight: given.weight },
    ...(given.cooldownDays === undefined ? {} : { cooldownDays: given.cooldownDays }),
    importance: 3,
    offline: given.offline ?? { kind: 'hold' },
    text: [`${id} one`, `${id} two`],
    options: [
      {
        id: 'free',
        text: 'Free',
        outcomes: [{ chance: 1, text: ['Nothing much.'], effects: [{ kind: 'gauge', of: 'social', by: 2 }] }],
      },
      {
        id: 'bold',
        text: 'Bold',
        energyCost: 5,
        moneyCost: 1_000,
        outcomes: [
          {
            chance: 0.5,
            text: ['Up.'],
            effects: [
              { kind: 'money', by: 3_000 },
              { kind: 'meet', affinity: 20 },
            ],
          },
          {
            chance: 0.5,
            text: ['Down.'],
            effects: [
              { kind: 'gauge', of: 'stress', by: 10 },
              { kind: 'money', by: -500 },
            ],
            followUps: id === 'chain' ? [{ event: 'chained', afterDays: [2, 20] }] : [],
          },
        ],
      },
      {
        id: 'diamond',
        text: 'Shiny',
        diamondCost: 3,
        outcomes: [{ chance: 1, text: ['Shiny.'], effects: [{ kind: 'loseJob' }] }],
      },
    ],
  }
}
