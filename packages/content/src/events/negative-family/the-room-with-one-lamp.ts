import { defineEvent } from '../../define-event.ts'

export const theRoomWithOneLamp = defineEvent({
  id: 'the-room-with-one-lamp',
  kind: 'question',
  category: 'family',
  title: 'The room with one lamp',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 6,
    to: 15,
  },
  cast: {
    mother: {
      relation: 'mother',
    },
    father: {
      relation: 'father',
    },
  },
  conditions: [
    {
      kind: 'livesIn',
      home: 'parents',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 10,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'both',
    minutes: 4320,
  },
  text: [
    'They’ve sat you down on the couch, and that’s how you know. {father} has a suitcase by the door that’s for summer. {mother} says that nothing’s going to change. Then they both look at you: is there anything you’d like to ask?',
  ],
  options: [
    {
      id: 'both',
      text: 'Ask whether you can go and play',
      outcomes: [
        {
          chance: 1,
          text: [
            'You can. They’re so relieved that it frightens you. You hit a ball against the garage until you can’t see it. When you come in there’s one lamp on, and one plate. On the ninth day the suitcase is in the hall again, with {father} behind it, and you’re all very polite.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'father',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'whose',
      text: 'Ask whose idea it was',
      outcomes: [
        {
          chance: 0.5,
          odds: 'a look',
          text: [
            'Neither says. But one of them looks at the suitcase, and the other one at the window, and you’ve got what you wanted, and can’t give it back. It’s for three weeks, as it turns out. You never ask again who came for whom.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'father',
              by: -8,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'together',
          text: [
            '“Both of ours,” they say, together. They look at each other then, the way you look at somebody who hums the same tune. The suitcase goes as far as a cousin’s, and is back by the Fourth.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'mother',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'father',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: 'Go and stand by the suitcase, and hold on to the handle',
      conditions: [
        {
          kind: 'affinity',
          role: 'father',
          from: 30,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{father} kneels down to undo your fingers, one at a time, and can’t. He stays that night. He stays until Sunday, and then it’s Monday. It’s the strangest weekend of your life: everyone’s so nice.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'father',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'father',
              by: 8,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 15,
      },
      choose: 'whose',
      roll: 0.05,
      expect: {
        says: 'Neither says',
      },
    },
  ],
})
