import { defineEvent } from '../../define-event.ts'

export const theIcyStep = defineEvent({
  id: 'the-icy-step',
  kind: 'question',
  category: 'health',
  title: 'The icy step',
  stages: ['oldAge'],
  age: { from: 70 },
  conditions: [
    { kind: 'season', in: ['winter'] },
    { kind: 'not', of: { kind: 'ill', illness: 'hip-fracture' } },
  ],
  trigger: { kind: 'draw', weight: 9 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'neighbour', minutes: 2880 },
  text: [
    'Four steps to the street, and in the night it has rained and then thought better of it. The bread is finished, and the newspaper lies down there.',
  ],
  options: [
    {
      id: 'salt',
      text: 'Salt first, then the steps, then the bread',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: ['It takes a quarter of an hour, and you are a little proud of each of the four.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
        },
      ],
    },
    {
      id: 'neighbour',
      text: 'Ask the neighbor’s girl to fetch it',
      outcomes: [
        {
          chance: 1,
          text: ['She brings the bread, the paper, and a detailed account of a hamster.'],
          effects: [{ kind: 'gauge', of: 'social', by: 5 }],
        },
      ],
    },
    {
      id: 'go',
      text: 'You have gone down those steps for forty years',
      outcomes: [
        {
          chance: 0.7,
          odds: 'you get down',
          text: ['And you go down them today. You nod to them, below.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
        {
          chance: 0.12,
          odds: 'a bad fall',
          text: ['Three of them you take as always. It is the fourth that takes you.'],
          effects: [{ kind: 'fallIll', illness: 'hip-fracture', severity: 1 }],
        },
        {
          chance: 0.18,
          odds: 'a fall',
          text: ['You sit down, suddenly and all at once. Nothing is broken but the eggs.'],
          effects: [
            { kind: 'fallIll', illness: 'sprained-ankle' },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
  ],
})
