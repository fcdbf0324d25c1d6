import { defineEvent } from '../../define-event.ts'

export const leaningOnTheWind = defineEvent({
  id: 'leaning-on-the-wind',
  kind: 'question',
  category: 'season',
  title: 'Denmark',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  cast: { sibling: { relation: ['sister', 'brother'], age: { from: 6, to: 16 } } },
  conditions: [{ kind: 'season', in: ['autumn', 'winter', 'spring'] }],
  trigger: { kind: 'draw', weight: 13 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'stones' },
  text: [
    'Up on the dyke the wind is so thick that one can lean on it. Whoever opens their coat up here, says {sibling}, is taken to Denmark.',
  ],
  options: [
    {
      id: 'open',
      text: 'Open your coat',
      outcomes: [
        {
          chance: 0.7,
          odds: 'you stay in the country',
          text: [
            'You go back three steps, none of which was yours. {sibling} has you by the hood with both hands. So {sibling.they} had believed it, too.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'sibling', by: 4 },
          ],
        },
        {
          chance: 0.3,
          odds: 'you travel a little',
          text: ['You get as far as a thistle. {sibling} shouts down, and would like to know what it is like there.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -2 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'stones',
      text: 'Put stones in your pockets',
      outcomes: [
        {
          chance: 1,
          text: [
            'Four on each side. You walk home like a diver. “It was a joke,” says {sibling}, after a while, and asks whether you could spare two.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'familiarity', role: 'sibling', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { happiness: 50 } },
      choose: 'open',
      roll: 0.35,
      expect: { gauges: { happiness: 6 }, says: 'You go back three steps' },
    },
    {
      given: { age: 3, gauges: { health: 50, social: 50 } },
      choose: 'open',
      roll: 0.85,
      expect: { gauges: { health: -2, social: 2 }, says: 'You get as far as a thistle' },
    },
  ],
})
