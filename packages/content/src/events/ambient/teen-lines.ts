import { defineAmbient } from '../../define-ambient.ts'

export const teenLines = defineAmbient({
  category: 'growth',
  title: 'Neither one thing nor the other',
  stages: ['adolescence'],
  lines: [
    { id: 'teen-sleeves', text: ['Your sleeves end somewhere else than they did in March.'] },
    { id: 'teen-voice', text: ['You hear your own voice on a recording. You ask who that is. They all point.'] },
    {
      id: 'teen-song',
      text: ['You listen to one song twenty-six times in a row. It is about you; it is remarkable that they knew.'],
    },
    { id: 'teen-handwriting', text: ['You change your handwriting. By Wednesday the g has gone back to what it was.'] },
    { id: 'teen-door-sign', text: ['There is a sign on your door now. Nobody reads it, but it is there.'] },
    {
      id: 'teen-noon',
      conditions: [{ kind: 'weekend', is: true }],
      text: ['You sleep until noon, and wake with the pattern of the pillow on your cheek and no regrets.'],
      effects: [{ kind: 'gauge', of: 'energy', by: 1 }],
    },
    { id: 'teen-bus', text: ['The last row of the bus is yours. It took three years to get there from the front.'] },
    { id: 'teen-fridge', text: ['You stand in front of the open fridge, waiting for it to say something.'] },
    {
      id: 'teen-parent-joke',
      cast: { father: { relation: 'father' } },
      text: [
        '{father} tells the joke about the two fish in front of your friends. Somebody laughs. It is you, a little.',
      ],
    },
  ],
})
