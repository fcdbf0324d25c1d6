import { defineEvent } from '../../define-event.ts'

export const theRainOnTheHood = defineEvent({
  id: 'the-rain-on-the-hood',
  kind: 'question',
  category: 'season',
  title: 'Rain on the hood',
  stages: ['infancy'],
  age: { to: 0 },
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'sleep' },
  text: ['You are in the stroller, under the hood, and somebody is dropping peas on it, first one, then all of them.'],
  options: [
    {
      id: 'sleep',
      text: 'Close your eyes',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sleep as nobody sleeps who is not being rained on. They walk you around the block four times, wet to the knees.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
    {
      id: 'out',
      text: 'Put a hand out',
      outcomes: [
        {
          chance: 1,
          text: [
            'One lands on your palm. It is cold and it is yours, and then it is gone. You look at the palm all the way home.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 0, gauges: { stress: 50 } }, choose: 'sleep', roll: 0, expect: { gauges: { stress: -4 } } },
  ],
})
