import { defineEvent } from '../../define-event.ts'

export const theUnderstudy = defineEvent({
  id: 'the-understudy',
  kind: 'question',
  category: 'play',
  title: 'Page one to ninety',
  stages: ['adolescence'],
  age: {
    from: 14,
    to: 18,
  },
  cast: {
    lead: {
      relation: ['classmate', 'friend'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'drama-club',
    },
    {
      kind: 'studies',
      for: ['highSchool'],
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
    },
    {
      kind: 'weekend',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'prompt',
    minutes: 4320,
  },
  text: [
    'You know the part, page one to ninety. You know it better than {lead}, who has it. It’s opening night, and {lead}’s voice is a thread: honey, steam, a scarf. “I think that I can,” whispers {lead}, and looks at you for help. You’re standing beside the cough drops.',
  ],
  options: [
    {
      id: 'prompt',
      text: 'Hand over the drops, and sit in the dark with the script',
      outcomes: [
        {
          chance: 1,
          text: [
            '{lead} gets through it in a croak that everyone says was a choice. Twice you feed a line from behind the fireplace. You’re in the program, at the bottom, in the small print, along with the paint.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
            {
              kind: 'affinity',
              role: 'lead',
              by: 14,
            },
            {
              kind: 'practice',
              activity: 'drama-club',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'water',
      text: 'Say there aren’t any left',
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'drama-club',
                level: 3,
              },
              times: 1.5,
              why: 'you are ready',
            },
          ],
          odds: 'you go on',
          text: [
            'At a quarter to eight they lace you into the coat. You’re good. You hear how good you are. At the curtain you look down and {lead} is in the first row in the scarf, applauding, hands up high where you can see.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'lead',
              by: -4,
            },
            {
              kind: 'practice',
              activity: 'drama-club',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'hid-the-cough-drops',
            },
            {
              kind: 'remember',
              what: 'stood-in-front',
            },
          ],
        },
        {
          chance: 0.45,
          odds: 'the thread breaks',
          text: [
            '{lead} goes on anyway and loses it in the second act. The silence lasts a week, or four seconds. You’ve got the next line in your mouth, and the drops in your pocket.',
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
              kind: 'remember',
              what: 'hid-the-cough-drops',
            },
          ],
        },
      ],
    },
    {
      id: 'split',
      text: 'Offer it: you speak from the wings, {lead} moves',
      energyCost: 5,
      conditions: [
        {
          kind: 'activity',
          activity: 'drama-club',
          level: 2,
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          odds: 'it works',
          text: [
            'It’s the strangest thing that’s been done on that stage. A body down there, a voice from the fireplace. By the end they don’t know whom to look at, and you hold hands for the bow, in front.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'affinity',
              role: 'lead',
              by: 20,
            },
            {
              kind: 'familiarity',
              role: 'lead',
              by: 12,
            },
            {
              kind: 'practice',
              activity: 'drama-club',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: ['You’re half a beat behind all night. They laugh at the funeral.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'lead',
              by: 6,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 16,
      },
      choose: 'water',
      roll: 0.1,
      expect: {
        remembers: ['hid-the-cough-drops'],
      },
    },
  ],
})
