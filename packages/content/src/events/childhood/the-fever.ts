import { defineEvent } from '../../define-event.ts'

export const theFever = defineEvent({
  id: 'the-fever',
  kind: 'question',
  category: 'health',
  title: 'Ninety-nine, a hundred',
  stages: ['childhood'],
  cast: { mother: { relation: 'mother' } },
  trigger: { kind: 'draw', weight: 6, modifiers: [{ when: { kind: 'season', in: ['winter'] }, times: 3 }] },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'sleep' },
  text: ['The wallpaper is moving. {mother}’s hand is cold, which means that you are not.'],
  options: [
    {
      id: 'sleep',
      text: 'Sleep',
      outcomes: [
        {
          chance: 1,
          text: ['You are on a raft for three days. When you wake there is toast, cut into soldiers, and Sunday.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'affinity', role: 'mother', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'story',
      text: 'Ask for the story about the bear',
      outcomes: [
        {
          chance: 1,
          text: ['{mother} tells it with all the voices. You never hear the end, on any of four evenings.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'affinity', role: 'mother', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
          remembers: { role: 'mother', as: 'the bear, read four times' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 7, gauges: { health: 90, happiness: 60 } },
      choose: 'story',
      expect: { gauges: { health: -3, happiness: 4 } },
    },
  ],
})
