import { defineEvent } from '../../define-event.ts'

export const pencilOnTheLabel = defineEvent({
  id: 'pencil-on-the-label',
  kind: 'question',
  category: 'family',
  title: 'A pencil line on the label',
  stages: ['adolescence'],
  age: {
    from: 11,
    to: 17,
  },
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'personHas',
      role: 'elder',
      of: ['heavy-drinking'],
    },
    {
      kind: 'livesTogether',
      role: 'elder',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 70,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'The bottle is behind the fan in the bathroom. You were looking for the plunger. It is {elder}’s. On the label, if you tilt it to the light, there is a pencil line at the level, and a date: {elder.they} {elder|has|have} been keeping score, too.',
  ],
  options: [
    {
      id: 'line',
      text: 'Draw a line of your own, below',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put the date beside it. For three weeks you take turns: a line, a line. Neither of you misses a day, and at breakfast {elder} asks you for the milk.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'two-kinds-of-lines',
            },
          ],
        },
      ],
    },
    {
      id: 'pour',
      text: 'Pour it out and fill it up with tea',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'For a whole evening there is no sound in the house. Then there are steps, and the fan, and a long time nothing. You lie in bed as straight as a ruler.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: -4,
            },
            {
              kind: 'remember',
              what: 'tea-in-the-bottle',
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{elder} comes to your door in the night, and stands there against the light from the hall. “Thank you,” says {elder}. In the morning it is denied.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 7,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'tea-in-the-bottle',
            },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell the librarian, the one with the plants',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'She does not write anything down. She gives you a plant to look after, and a number that is hers, and it is a thing you had not known one could have: someone who knows.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'the-one-with-the-plants',
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'There is a visit. There is a woman with a folder on your sofa. {elder} is charming. When she has gone, nobody at home talks to you for as long as you can stand it, and then longer.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: -12,
            },
            {
              kind: 'remember',
              what: 'the-one-with-the-plants',
            },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Put it back as it was',
      outcomes: [
        {
          chance: 1,
          text: [
            'With the label to the wall. You learn how to listen to a key in a lock: how long it looks for the hole. You will be able to do it all your life.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
      ],
    },
  ],
})
